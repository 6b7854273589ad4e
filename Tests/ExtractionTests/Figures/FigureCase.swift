import Proceedings

@testable import Extraction

/// A text with the expected figures between ⟦ and ⟧, each followed by what it states.
///
/// `We met ⟦more than 20 envoys⟧{20 moreThan envoy count}.`: value (or `lower..upper`), qualifier, unit (`-` for none, with
/// `_` for spaces) and kind.
struct FigureCase {
  /// The text without marks.
  var text = ""
  /// The expected figures, written as `printed => value qualifier unit kind`.
  var expected: [String] = []

  /// Takes the marks out of `marked`.
  init(_ marked: String) {
    var rest = marked[...]
    while let open = rest.firstIndex(of: "⟦") {
      text += rest[..<open]
      rest = rest[rest.index(after: open)...]
      guard let close = rest.firstIndex(of: "⟧"), let brace = rest.firstIndex(of: "{"),
        let end = rest.firstIndex(of: "}")
      else { break }
      let printed = rest[..<close]
      text += printed
      expected.append("\(printed) => \(rest[rest.index(after: brace)..<end])")
      rest = rest[rest.index(after: end)...]
    }
    text += rest
  }

  /// What is found in the text, written as `expected`.
  var found: [String] { Self.figures(in: text).map { Self.line($0, in: text) } }

  /// The figures of `text`, taken as one paragraph.
  static func figures(in text: String) -> [Statistic] {
    let document = DocumentText(text)
    return FigureFinder.figures(
      in: Stretch(
        Document(
          source: Source(path: "-", format: "text"), text: document,
          blocks: [Block(.paragraph, document.span)]),
        blocks: 0..<1))
  }

  private static func line(_ figure: Statistic, in text: String) -> String {
    let value = number(figure.value) + (figure.upper.map { ".." + number($0) } ?? "")
    let unit = figure.unit?.split(separator: " ").joined(separator: "_") ?? "-"
    let printed = DocumentText(text).string(figure.span)
    return "\(printed) => \(value) \(figure.qualifier.rawValue) \(unit) \(figure.kind.rawValue)"
  }

  private static func number(_ value: Double) -> String {
    abs(value) < 1e18 && Double(Int(value)) == value ? String(Int(value)) : String(value)
  }
}
