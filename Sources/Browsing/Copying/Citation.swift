import Proceedings

/// Words of a document and all that is known of where they come from.
struct Citation: Sendable {
  /// The words on one line, pieces that the text interrupts joined by an ellipsis.
  var words: String
  /// Who is said to have said them; nil where nobody is named.
  var speaker: Speaker?
  /// Whether that is as likely wrong as right.
  var isUncertain: Bool
  /// Whether the speaker has the floor in a record, so that the words are a speech.
  var isSpeech: Bool
  /// The document's title, else its file's name.
  var title: String
  var publisher: String?
  var place: String?
  /// In ISO 8601, as far as it is known: `2021-11-17`, `2021-11` or `2021`.
  var date: String?
  var language: String?
  /// The number of the turn, from 1.
  var turn: Int?
  /// The page, column, time or element.
  var locator: Locator?
  /// The number of the paragraph, from 1.
  var paragraph: Int?
  /// The file as the reader named it.
  var file: String

  /// Where in the document the words stand, in words: `turn 5`, `page 34`, `¶2`.
  var places: [String] {
    [turn.map { "turn \($0)" }, locator?.citation, paragraph.map { "¶\($0)" }].compactMap(\.self)
  }

  /// The speaker's role and affiliation.
  var office: [String] { speaker?.details ?? [] }

  /// Year, month and day as far as they are known; empty without a date.
  var dateParts: [Int] {
    let parts = (date ?? "").split(separator: "-").map { Int($0) }
    return parts.count <= 3 ? parts.prefix { $0 != nil }.compactMap(\.self) : []
  }
}

/// What of a document is to be cited: known before its words are put together, which may be long.
struct CitedWords {
  private let document: OpenDocument
  private let pieces: [Span]
  private let speaker: Speaker.ID?
  private let isUncertain: Bool
  private let isSpeech: Bool

  init(quote: Int, of document: OpenDocument) {
    let quote = document.annotations.quotes[quote]
    self.document = document
    pieces = quote.content
    speaker = quote.speaker
    isUncertain = quote.isUncertain
    isSpeech = quote.kind == .turn
  }

  init(figure: Int, of document: OpenDocument) {
    let figure = document.annotations.statistics[figure]
    let quote = document.annotations.quote(figure.quote)
    self.document = document
    pieces = [figure.span]
    speaker = figure.speaker
    isUncertain = quote?.isUncertain ?? false
    isSpeech = quote?.kind == .turn
  }

  private init(block: Int, of document: OpenDocument) {
    self.document = document
    pieces = [document.blocks[block].span]
    speaker = nil
    isUncertain = false
    isSpeech = false
  }

  /// The quote at a place in the text, at a label the speech that it opens, else the paragraph there.
  init?(at place: TextPlace, of document: OpenDocument, _ view: TextView) {
    guard let line = view.line(at: place) else { return nil }
    guard let quote = document.quote(at: place, on: line.span) ?? document.speech(openedOn: line.span) else {
      self.init(block: line.block, of: document)
      return
    }
    self.init(quote: quote, of: document)
  }

  /// How long the words are.
  var byteCount: Int { pieces.reduce(0) { $0 + max(0, $1.count) } }

  /// The words with where they come from.
  var citation: Citation {
    let metadata = document.metadata
    let start = pieces.first?.start
    let block = start.flatMap { document.page(width: 1).block(at: $0) }
    return Citation(
      words: pieces.map { Self.filled(document.text.string($0)) }.joined(separator: " … "),
      speaker: document.annotations.speaker(speaker), isUncertain: isUncertain, isSpeech: isSpeech,
      title: document.title.string, publisher: metadata.publisher, place: metadata.place,
      date: metadata.date, language: metadata.language,
      turn: start.flatMap { document.turn(at: $0) }.map { $0 + 1 },
      locator: start.flatMap { document.locator(at: $0) },
      paragraph: block.flatMap { document.numbers.number(of: $0) }, file: document.name)
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
