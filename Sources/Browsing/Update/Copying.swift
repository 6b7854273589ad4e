import Proceedings

extension BrowserState {
  /// More than this no terminal takes at once.
  private static let copyLimit = 65_536

  /// Copies the chosen quote, figure or passage with its citation.
  mutating func copy() -> [Effect] {
    let document = documents[current]
    let cited: Citation?
    switch focus {
    case .text: cited = Citation(at: document.view.place, of: document, textView)
    case .quotes: cited = document.view.quotes.chosenItem.map { Citation(quote: $0, of: document) }
    case .statistics: cited = document.view.statistics.chosenItem.map { Citation(figure: $0, of: document) }
    case .speakers: cited = nil
    }
    guard let cited else {
      say(emptyReason(focus))
      return []
    }
    guard cited.byteCount <= Self.copyLimit else {
      complain(
        "too long to copy: \(Digits.grouped(cited.byteCount)) bytes, at most \(Digits.grouped(Self.copyLimit))"
      )
      return []
    }
    let copied = cited.text
    let notice = "copied \(Digits.grouped(copied.unicodeScalars.count)) characters with citation"
    return [.copy(text: copied, notice: notice)]
  }
}

/// Words of the text and where they come from, for use elsewhere.
struct Citation {
  private let document: OpenDocument
  private let pieces: [Span]
  private let speaker: Speaker.ID?
  private let isUncertain: Bool

  init(quote: Int, of document: OpenDocument) {
    let quote = document.annotations.quotes[quote]
    self.document = document
    pieces = quote.content
    speaker = quote.speaker
    isUncertain = quote.isUncertain
  }

  init(figure: Int, of document: OpenDocument) {
    let figure = document.annotations.statistics[figure]
    self.document = document
    pieces = [figure.span]
    speaker = figure.speaker
    isUncertain = document.annotations.quote(figure.quote)?.isUncertain ?? false
  }

  private init(block: Int, of document: OpenDocument) {
    self.document = document
    pieces = [document.blocks[block].span]
    speaker = nil
    isUncertain = false
  }

  /// The quote at a place in the text, else the paragraph there.
  init?(at place: TextPlace, of document: OpenDocument, _ view: TextView) {
    guard let line = view.line(at: place) else { return nil }
    guard let quote = document.quote(at: place, on: line.span) else {
      self.init(block: line.block, of: document)
      return
    }
    self.init(quote: quote, of: document)
  }

  /// How long the words are, to be known before they are put together.
  var byteCount: Int { pieces.reduce(0) { $0 + max(0, $1.count) } }

  /// The words on one line, the citation on the next: speaker, title, place, date, turn, page or time, paragraph, file.
  var text: String {
    let words = pieces.map { Self.filled(document.text.string($0)) }.joined(separator: " … ")
    return DisplayText(words).string + "\n— " + DisplayText(source).string + "\n"
  }

  private var source: String {
    var parts: [String] = []
    if let speaker = document.annotations.speaker(speaker) {
      parts.append(speaker.name + (isUncertain ? " (?)" : ""))
      parts += speaker.details
    }
    let metadata = document.metadata
    parts.append(document.title.string)
    parts += [metadata.place, metadata.date].compactMap { $0 }
    if let start = pieces.first?.start {
      if let turn = document.turn(at: start) { parts.append("turn \(turn + 1)") }
      if let locator = document.locator(at: start) { parts.append(locator) }
      if let block = document.page(width: 1).block(at: start), let number = document.numbers.number(of: block)
      {
        parts.append("¶\(number)")
      }
    }
    if document.name != document.title.string { parts.append(document.name) }
    return parts.joined(separator: ", ")
  }

  /// With every run of white space as one space: the lines of the source are not those of where it is pasted.
  private static func filled(_ text: String) -> String {
    var filled = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      let isWhite = scalar == " " || scalar == "\n" || scalar == "\t" || scalar == "\r"
      if !isWhite { filled.append(scalar) } else if filled.last != " " { filled.append(" ") }
    }
    return String(filled)
  }
}
