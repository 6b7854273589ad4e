/// What is known of a document apart from its text.
public struct Metadata: Hashable, Sendable {
  /// The title that the text gives, or the event its opening sentence reports.
  public var title: String?
  /// The date as the text gives it, in ISO 8601 (`2021-11-17`, `2021-11` or `2021`).
  public var date: String?
  /// The place of the conference, or of the dateline.
  public var place: String?
  /// Who published the text.
  public var publisher: String?
  /// The language as a BCP 47 tag.
  public var language: String?

  /// Metadata of which nothing is known unless given.
  public init(
    title: String? = nil, date: String? = nil, place: String? = nil, publisher: String? = nil,
    language: String? = nil
  ) {
    self.title = title
    self.date = date
    self.place = place
    self.publisher = publisher
    self.language = language
  }
}

/// Where a document came from.
public struct Source: Hashable, Sendable {
  /// The path as the user gave it; `-` for standard input.
  public var path: String
  /// The format's name as `lectern formats` lists it: `text`.
  public var format: String
  /// The character encoding that the file was read in: `UTF-8`, `Windows-1252`.
  public var encoding: String
  /// SHA-256 of the file's bytes in lower-case hexadecimal; nil while not all of the file has been read.
  public var sha256: String?
  /// What is to be said of how it was read, as the end of a sentence that begins with the path: that the file breaks off.
  public var remark: String?

  /// The origin of a document.
  public init(path: String, format: String, encoding: String = "UTF-8", sha256: String? = nil) {
    self.path = path
    self.format = format
    self.encoding = encoding
    self.sha256 = sha256
  }
}

/// One report or record: its text, what the text is made of, and where it came from.
public struct Document: Sendable {
  /// Where it came from.
  public var source: Source
  /// Title, date, place, publisher, language.
  public var metadata: Metadata
  /// The text that every span points into.
  public var text: DocumentText
  /// Headings, paragraphs, turns and notes, in text order, not overlapping.
  public var blocks: [Block]
  /// Who had the floor when, in text order; empty for texts that are no records.
  public var turns: [Turn]
  /// Who has the floor at least once, by first turn.
  public var participants: [Participant]
  /// Where pages, columns or times begin, in text order; empty where the file has none.
  public var signposts: [Signpost]

  /// A document.
  public init(
    source: Source, metadata: Metadata = Metadata(), text: DocumentText, blocks: [Block], turns: [Turn] = [],
    participants: [Participant] = [], signposts: [Signpost] = []
  ) {
    self.source = source
    self.metadata = metadata
    self.text = text
    self.blocks = blocks
    self.turns = turns
    self.participants = participants
    self.signposts = signposts
  }
}

extension [Signpost] {
  /// What the last of these signposts, which stand in text order, says of the byte at `offset`; nil before the first.
  public func locator(at offset: Int) -> Locator? {
    var low = startIndex
    var high = endIndex
    while low < high {
      let middle = (low + high) / 2
      if self[middle].offset <= offset { low = middle + 1 } else { high = middle }
    }
    return low > startIndex ? self[low - 1].locator : nil
  }
}
