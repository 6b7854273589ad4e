import Proceedings

/// What a text says of itself at its beginning: title, date, place, publisher.
struct Opening {
  /// What was found.
  private(set) var metadata = Metadata()
  /// The blocks; a header that was copied in front of the first paragraph is a note of its own.
  private(set) var blocks: [Block]

  private let bytes: [UInt8]
  /// A paragraph of so many bytes is running text, after which no title or date line comes.
  private static let longParagraph = 200
  private static let mostBlocks = 20
  private static let mostDateBlocks = 8

  /// Reads the beginning of `text`.
  init(_ text: DocumentText, _ blocks: [Block], frontMatter: FrontMatter?) {
    bytes = text.bytes
    self.blocks = blocks
    let dateline = findDateline()
    let head = headLength
    metadata.title =
      frontMatter?.value("title", "headline", "name") ?? heading(within: head) ?? event(after: dateline)
    metadata.date = frontMatterDate(frontMatter) ?? dateline?.dateline.date?.iso ?? printedDate(within: head)
    metadata.place =
      frontMatter?.value("place", "location", "city", "venue") ?? meetingPlace(after: dateline) ?? dateline?
      .dateline.place
      ?? printedPlace(within: head)
    metadata.publisher =
      frontMatter?.value("publisher", "publication", "agency") ?? dateline?.dateline.publisher
    metadata.language =
      frontMatter?.value("language", "lang")
      ?? EnglishRule.language(of: bytes, from: frontMatter?.span.end ?? 0)
    if let dateline, dateline.dateline.isHeader { split(at: dateline) }
  }

  private typealias PlacedDateline = (block: Int, dateline: Dateline)

  /// How many blocks stand before the first long paragraph, that one included.
  private var headLength: Int {
    let most = min(blocks.count, Self.mostBlocks)
    let long = blocks.prefix(most).firstIndex { $0.kind == .paragraph && $0.span.count > Self.longParagraph }
    return long.map { $0 + 1 } ?? most
  }

  private func findDateline() -> PlacedDateline? {
    for index in blocks.prefix(headLength).indices where blocks[index].kind == .paragraph {
      if let dateline = Dateline(at: blocks[index].span, in: bytes) { return (index, dateline) }
    }
    return nil
  }

  private func heading(within head: Int) -> String? {
    for block in blocks.prefix(head) {
      guard case .heading = block.kind else { continue }
      return HeadingText.plain(bytes.words(block.span))
    }
    return nil
  }

  private func event(after dateline: PlacedDateline?) -> String? {
    dateline.flatMap { openingSentence($0)?.event }
  }

  private func openingSentence(_ dateline: PlacedDateline) -> OpeningSentence? {
    OpeningSentence(bytes, from: dateline.dateline.textStart, to: blocks[dateline.block].span.end)
  }

  private func meetingPlace(after dateline: PlacedDateline?) -> String? {
    if let dateline { return openingSentence(dateline)?.meetingPlace }
    guard let first = blocks.prefix(headLength).last, first.kind == .paragraph else { return nil }
    return OpeningSentence(bytes, from: first.span.start, to: first.span.end).meetingPlace
  }

  private func frontMatterDate(_ frontMatter: FrontMatter?) -> String? {
    let value = frontMatter?.value(
      "date", "publishdate", "pubdate", "published", "published_time", "datepublished")
    guard let value else { return nil }
    let bytes = Array(value.utf8)
    if let iso = DateReader.first(in: Span(0, bytes.count), of: bytes)?.date.iso { return iso }
    return Int(value).flatMap { PartialDate(year: $0)?.iso }
  }

  /// A whole date in a heading, a note or a short line at the top.
  private func printedDate(within head: Int) -> String? {
    for block in blocks.prefix(min(head, Self.mostDateBlocks)) where isHeadLine(block) {
      if let date = DateReader.first(in: block.span, of: bytes)?.date, date.day != nil, let iso = date.iso {
        return iso
      }
    }
    return nil
  }

  /// "Held at Lindenburg on …" in a line at the top.
  private func printedPlace(within head: Int) -> String? {
    for block in blocks.prefix(head) where isHeadLine(block) && mentionsHolding(block.span) {
      let words = PlaceWords.all(in: block.span, of: bytes)
      for index in words.indices where index > 0 && ["at", "in"].contains(words[index].lowercase) {
        guard words[index - 1].lowercase == "held" else { continue }
        if let place = PlaceWords.name(after: index, in: words) { return place }
      }
    }
    return nil
  }

  /// Whether "held" occurs, which is found out sooner than the words are told apart.
  private func mentionsHolding(_ span: Span) -> Bool {
    let held = Array("held".utf8)
    return (span.start..<max(span.start, span.end - held.count + 1)).contains { start in
      held.indices.allSatisfy { bytes[start + $0].lowered == held[$0] }
    }
  }

  private func isHeadLine(_ block: Block) -> Bool {
    switch block.kind {
    case .heading, .note: block.span.count <= 2 * Self.longParagraph
    case .paragraph: block.span.count <= Self.longParagraph * 3 / 5
    case .turn: false
    }
  }

  private mutating func split(at placed: PlacedDateline) {
    let whole = blocks[placed.block].span
    let header = bytes.trimmed(Span(whole.start, placed.dateline.textStart))
    blocks[placed.block] = Block(.note, header)
    blocks.insert(Block(.paragraph, Span(placed.dateline.textStart, whole.end)), at: placed.block + 1)
  }
}
