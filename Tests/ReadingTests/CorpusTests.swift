import Foundation
import Proceedings
import TestSupport
import Testing

@testable import Reading

/// Real proceedings that may lie beside the checkout.
private let corpus: [String] = {
  guard let folder = Shared.folder?.appendingPathComponent("corpus") else { return [] }
  let files = FileManager.default.enumerator(at: folder, includingPropertiesForKeys: nil)
  return (files?.compactMap { $0 as? URL } ?? []).filter { ["txt", "md"].contains($0.pathExtension) }.map(
    \.path
  ).sorted()
}()

@Suite(
  "Real proceedings", .enabled(if: Shared.isPresent, "no folder of real proceedings beside the checkout"))
struct CorpusTests {
  @Test("Every plain text is read unchanged, in ordered blocks that hold nearly all of it", arguments: corpus)
  func reads(path: String) throws {
    let bytes = try [UInt8](Data(contentsOf: URL(fileURLWithPath: path)))
    let document = try Reading.document(at: path)
    #expect(document.text.bytes == bytes)
    var end = 0
    var covered = 0
    for block in document.blocks {
      #expect(block.span.start >= end && !block.span.isEmpty)
      end = block.span.end
      covered += block.span.count
    }
    #expect(end <= bytes.count)
    let words = bytes.count { $0 > 0x20 }
    #expect(covered * 100 >= words * 97, "\(covered) of \(words)")
  }

  @Test("The beginning of each shows what the whole begins with", arguments: corpus)
  func begins(path: String) throws {
    let beginning = try Reading.beginning(of: path)
    let document = try Reading.document(at: path)
    #expect(document.text.bytes.starts(with: beginning.document.text.bytes))
    #expect(document.blocks.starts(with: beginning.document.blocks.dropLast()))
    #expect(beginning.document.metadata == document.metadata)
  }
}
