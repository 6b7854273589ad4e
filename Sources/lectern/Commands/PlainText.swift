import Browsing
import Proceedings

/// A document as lines of text, from top to bottom, one paragraph a line.
enum PlainText {
  /// Writes title; place, date and publisher; then the text.
  ///
  /// A paragraph is followed by a line `Speaker: words` for
  /// each quote that begins in it, which tells who the "he" of the paragraph is, with a question mark behind
  /// the name where that is uncertain; a turn is such a line itself.
  static func write(_ found: AnnotatedDocument, to sink: any DataSink) {
    let header = header(found.document.metadata)
    for line in header { sink.write(line: DisplayText(line)) }
    var hasLines = !header.isEmpty
    let quotes = found.annotations.quotes
    var next = 0
    for block in body(of: found.document) where !sink.isBroken {
      var spoken: [Quote] = []
      while next < quotes.count {
        let quote = quotes[next]
        if quote.speaker != nil, let start = quote.content.first?.start {
          if start >= block.span.end { break }
          // In text order stand quotes, not their contents: one may begin with its source.
          if start >= block.span.start || !spoken.isEmpty { spoken.append(quote) }
        }
        next += 1
      }
      if hasLines { sink.writeEmptyLine() }
      hasLines = true
      for line in lines(of: block, spoken, in: found) { sink.write(line: DisplayText(line)) }
    }
  }

  private static func header(_ metadata: Metadata) -> [String] {
    let facts = [metadata.place, metadata.date, metadata.publisher].compactMap(\.self)
    return [metadata.title, facts.isEmpty ? nil : facts.joined(separator: ", ")].compactMap(\.self)
  }

  private static func lines(of block: Block, _ spoken: [Quote], in found: AnnotatedDocument) -> [String] {
    var lines: [String] = []
    var quotes = spoken
    if case .turn(let label) = block.kind {
      let name =
        quotes.first { $0.kind == .turn }.flatMap { found.shownName($0.speaker) } ?? found.text(label)
      lines.append("\(name): \(found.text(Span(label.end, block.span.end)).trimmedLabelEnd)")
      quotes.removeAll { $0.kind == .turn }
    } else {
      lines.append(found.text(block.span))
    }
    for quote in quotes {
      let name = found.shownName(quote.speaker) ?? ""
      lines.append("\(name)\(quote.uncertainty): \(found.text(quote.content))")
    }
    return lines
  }

  /// The blocks without the header and the heading that the first lines have told.
  static func body(of document: Document) -> ArraySlice<Block> {
    var blocks = document.blocks[...]
    func text(_ block: Block?) -> String { block.map { document.text.string($0.span) } ?? "" }
    if text(blocks.first) == "---",
      let end = blocks.indices.dropFirst().prefix(while: { blocks[$0].kind == .note })
        .first(where: { ["---", "..."].contains(text(blocks[$0])) })
    {
      blocks = blocks[(end + 1)...]
    } else if let first = blocks.first, first.kind == .note, isHeader(text(first)) {
      blocks.removeFirst()
    }
    if let first = blocks.first, case .heading = first.kind, let title = document.metadata.title,
      document.text.string(first.span).split(whereSeparator: \.isWhitespace).joined(separator: " ").hasPrefix(
        title)
    {
      blocks.removeFirst()
    }
    return blocks
  }

  /// The date and publisher that a scrape put before the first sentence.
  private static func isHeader(_ note: String) -> Bool {
    note.hasSuffix("-") || note.hasSuffix("–") || note.hasSuffix("—")
  }
}

extension String {
  /// The text after a speaker's label, without the colon or stop that ends the label.
  var trimmedLabelEnd: Substring { drop { $0 == ":" || $0 == "." || $0 == " " || $0 == "*" } }
}
