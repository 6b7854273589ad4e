import Proceedings

/// Plain text, with as much of Markdown as shows what is a heading.
enum PlainText {
  /// The row of the table of formats.
  static let format = Format(
    name: "text", summary: "plain text, Markdown",
    contents: "title, date and place from its opening; headings; in records turns, speakers, stage notes",
    suffixes: ["txt", "text", "md", "markdown"],
    recognises: { isText($0) ? .likely : .none },
    read: { bytes, path, _ in
      let decoded = TextDecoder.decode(bytes)
      return document(of: decoded.text, Source(path: path, format: "text", encoding: decoded.encoding))
    })

  /// Whether `beginning` is text: without zero bytes, and with few control characters.
  static func isText(_ beginning: ArraySlice<UInt8>) -> Bool {
    if case .utf16 = ByteOrderMark.of(Array(beginning.prefix(4))) { return true }
    var controls = 0
    for byte in beginning where byte < 0x20 {
      if byte == 0 { return false }
      // Tab, line feed, form feed, return; backspace and escape as in printed manual pages and terminal logs.
      if !byte.isOne(of: "\t\n\u{0C}\r\u{08}\u{1B}") { controls += 1 }
    }
    return controls < 8 || controls * 10 < beginning.count
  }

  /// The document of `text`, whatever file it came out of; nil where there is no text.
  static func document(of text: DocumentText, _ source: Source) -> Document? {
    let found = BlockFinder.blocks(in: text.bytes)
    guard !found.blocks.isEmpty else { return nil }
    let opening = Opening(text, found.blocks, frontMatter: found.frontMatter)
    let record = Records.parts(of: text, blocks: opening.blocks)
    return Document(
      source: source, metadata: opening.metadata, text: text, blocks: record?.blocks ?? opening.blocks,
      turns: record?.turns ?? [], participants: record?.participants ?? [])
  }
}
