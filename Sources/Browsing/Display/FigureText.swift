import Proceedings

/// A figure in the form of a list: mark of the qualifier, number, unit.
struct FigureText {
  private let figure: Statistic

  init(_ figure: Statistic) { self.figure = figure }

  /// The number with the mark of its qualifier: `>2,350,000`, `~40`, `30–40`, `100,000s`.
  var number: String {
    let value = Digits.grouped(figure.value)
    let upper = figure.upper.map { Digits.grouped($0) }
    if let upper, figure.kind == .ratio { return "\(value):\(upper)" }
    let number = upper.map { "\(value)–\($0)" } ?? value
    switch figure.qualifier {
    case .exact, .range: return number
    case .about: return "~" + number
    case .moreThan: return ">" + number
    case .atLeast: return "≥" + number
    case .lessThan: return "<" + number
    case .atMost: return "≤" + number
    // "Dozens of" is a scale, not a number: twelve of them would say too much.
    case .indefinite: return Self.scales[figure.value] ?? "≥" + number + "s"
    }
  }

  /// Scales that are words rather than powers of ten.
  private static let scales: [Double: String] = [12: "dozens", 20: "scores"]

  /// The unit as the phrase prints it ("citizens" for `citizen`), else as it is known.
  func unit(in text: (Span) -> String) -> String {
    guard let unit = figure.unit else { return "" }
    guard figure.kind != .money, figure.kind != .percent else { return unit }
    let phrase = text(Span(figure.span.start, min(figure.span.end, figure.span.start + 400)))
    let words = phrase.split(whereSeparator: \.isWhitespace)
    let stems = unit.split(separator: " ")
    guard let first = stems.first else { return unit }
    for start in words.indices.reversed() where Self.isForm(words[start], of: first) {
      let end = start + stems.count
      guard end <= words.count else { continue }
      guard zip(words[start..<end], stems).allSatisfy({ Self.isForm($0, of: $1) }) else { continue }
      let printed = words[start..<end].joined(separator: " ")
      return printed.trimmingPunctuation()
    }
    return unit
  }

  /// Plurals that no ending makes.
  private static let plurals: [(one: String, many: String)] = [
    ("person", "people"), ("man", "men"), ("foot", "feet"),
  ]

  /// Whether `word` is `stem` or a plural of it.
  private static func isForm(_ word: Substring, of stem: Substring) -> Bool {
    let word = String(word).trimmingPunctuation().lowercased()
    let stem = stem.lowercased()
    if word.hasPrefix(stem) { return ["", "s", "es", "ren"].contains(word.dropFirst(stem.count)) }
    if stem.hasSuffix("y"), word == stem.dropLast() + "ies" { return true }
    return plurals.contains { stem.hasSuffix($0.one) && word == stem.dropLast($0.one.count) + $0.many }
  }
}

extension String {
  /// The string without punctuation around it.
  fileprivate func trimmingPunctuation() -> String {
    var rest = self[...]
    while let first = rest.first, first.isPunctuation { rest.removeFirst() }
    while let last = rest.last, last.isPunctuation { rest.removeLast() }
    return String(rest)
  }
}
