import Proceedings

@testable import lectern

extension PlainText {
  /// The lines that are written of a document.
  static func lines(of found: AnnotatedDocument) -> [String] {
    let buffer = DataBuffer()
    write(found, to: buffer)
    return buffer.bytes.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false).dropLast()
      .map { String(decoding: $0, as: UTF8.self) }
  }
}
