import Foundation
import Proceedings
import TestSupport
import Testing

@testable import Reading

@Suite("Files that are read piece by piece")
struct UTF8PiecesTests {
  private func pieces(_ bytes: [UInt8]) throws -> (bytes: [UInt8], count: Int, isBroken: Bool, digest: String)
  {
    let folder = try TemporaryFolder()
    var pieces = UTF8Pieces(try InputFile(try folder.file("a.xml", bytes), .all))
    var all: [UInt8] = []
    var count = 0
    while true {
      let piece = try pieces.next()
      if piece.isEmpty { return (all, count, pieces.isBroken, pieces.sha256) }
      #expect(String(validating: piece, as: UTF8.self) != nil)
      #expect(piece.count <= UTF8Pieces.size + 3)
      all += piece
      count += 1
    }
  }

  @Test("no piece ends within a character, whatever its length", arguments: ["é", "漢", "𝄞"], 0...3)
  func characters(_ character: String, _ shift: Int) throws {
    let text = String(repeating: "x", count: shift) + String(repeating: character, count: UTF8Pieces.size)
    let read = try pieces(Array(text.utf8))
    #expect(read.bytes == Array(text.utf8))
    #expect(read.count == (character.utf8.count * UTF8Pieces.size + shift - 1) / UTF8Pieces.size + 1)
    #expect(!read.isBroken)
    #expect(read.digest == Digest.sha256(Array(text.utf8)))
  }

  @Test("the byte-order mark is in the digest and not in the text")
  func byteOrderMark() throws {
    let read = try pieces([0xEF, 0xBB, 0xBF, 0x61])
    #expect(read.bytes == [0x61])
    #expect(read.digest == Digest.sha256([0xEF, 0xBB, 0xBF, 0x61]))
  }

  @Test("what is no UTF-8 ends the pieces, also a character that the file breaks off in")
  func broken() throws {
    #expect(try pieces([0x61, 0xE9, 0x62]).isBroken)
    #expect(try pieces([0x61, 0xC3]).isBroken)
  }

  private func markup(_ words: String) -> String {
    "<TEI><text><body><div><u who='#A'><seg>\(words)</seg></u></div></body></text></TEI>"
  }

  @Test("a file that is no UTF-8 far behind its beginning is read as a whole, like one that says so")
  func falsePromise() throws {
    let folder = try TemporaryFolder()
    let words = String(repeating: "salt and water ", count: 30_000)
    let bytes = Array(markup(words).utf8).map { $0 }
    let latin = bytes.dropLast(60) + [0xE9] + bytes.suffix(60)
    let document = try Reading.document(at: try folder.file("a.xml", Array(latin)))
    #expect(document.source.encoding == "Windows-1252")
    #expect(document.text.string.contains("é"))
    #expect(document.source.sha256 == Digest.sha256(Array(latin)))
  }

  @Test("a file is the same document whether it comes in pieces or at once, also one that breaks off")
  func sameDocument() throws {
    let folder = try TemporaryFolder()
    let whole = markup(String(repeating: "Salz über Wasser. ", count: 40_000))
    for text in [whole, String(whole.dropLast(40)), String(whole.prefix(300_000))] {
      let path = try folder.file("a.xml", Array(text.utf8))
      let streamed = try Reading.document(at: path)
      let whole = try Reading.document(bytes: Array(text.utf8), path: path)
      #expect(streamed.dump(Annotations()) == whole.dump(Annotations()))
      #expect(streamed.text == whole.text)
    }
  }
}
