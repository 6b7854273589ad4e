import Proceedings
import TestSupport
import Testing

@testable import Reading

@Suite("The beginning of a file is enough for the first screen")
struct BeginningTests {
  private let paragraph =
    "The délégates of the north spoke about the price of salt until the candles were out.\n\n"

  @Test("A small file is read whole")
  func whole() throws {
    let folder = try TemporaryFolder()
    let path = try folder.file("a.txt", Array(paragraph.utf8))
    let beginning = try Reading.beginning(of: path)
    #expect(beginning.isWhole)
    #expect(beginning.document.source.sha256 != nil)
  }

  @Test("Of a large one its blocks are those that the whole begins with")
  func begins() throws {
    let folder = try TemporaryFolder()
    let text = "A TITLE\n\n" + String(repeating: paragraph, count: 3000)
    let path = try folder.file("a.txt", Array(text.utf8))
    let beginning = try Reading.beginning(of: path)
    let document = try Reading.document(at: path)
    #expect(!beginning.isWhole)
    #expect(beginning.document.source.sha256 == nil)
    #expect(beginning.document.text.count > 32_768)
    #expect(beginning.document.text.count <= 65_536)
    #expect(document.text.bytes.starts(with: beginning.document.text.bytes))
    #expect(document.blocks.starts(with: beginning.document.blocks))
    #expect(beginning.document.metadata == document.metadata)
  }

  @Test(
    "It is cut at a blank line, a line's end, a space, a character, whichever comes first",
    arguments: [
      ("0123456789\n\nabc\nab", "0123456789\n\n"), ("0123456789 x\nabc def", "0123456789 x\n"),
      ("0123456789 abc def", "0123456789 abc "), ("01234567890123ü", "01234567890123ü"),
    ])
  func cuts(text: String, kept: String) {
    #expect(String(decoding: Beginning.cut(Array(text.utf8)), as: UTF8.self) == kept)
  }

  @Test("A character cut in two is left out")
  func halfCharacter() {
    let bytes = Array("0123456789会".utf8)
    #expect(Beginning.cut(bytes) == bytes)
    #expect(Beginning.cut(bytes.dropLast()) == Array("0123456789".utf8))
    #expect(Beginning.cut(bytes.dropLast(2)) == Array("0123456789".utf8))
  }

  @Test("A file of one endless line has a beginning, too")
  func endlessLine() throws {
    let folder = try TemporaryFolder()
    let path = try folder.file("a.txt", Array(String(repeating: "会", count: 100_000).utf8))
    let beginning = try Reading.beginning(of: path)
    #expect(beginning.document.source.encoding == "UTF-8")
    #expect(beginning.document.text.count == 65_535)
  }
}
