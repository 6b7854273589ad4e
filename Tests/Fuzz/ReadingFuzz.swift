import Glibc
import Proceedings

@testable import Reading

/// The name of the format to try; `pdf` means what pdftotext has written, without a name the content decides.
private let name = getenv("LECTERN_FUZZ_FORMAT").map { String(cString: $0) } ?? ""

private func document(of bytes: [UInt8]) throws(ReadingError) -> Document? {
  guard name != PDFFormat.format.name else {
    guard let pages = try? PDFConverter.pages(written: bytes) else { return nil }
    return try PDFFormat.document(of: pages, "-")
  }
  return try Reading.document(
    bytes: bytes, path: "-", options: ReadingOptions(format: DocumentFormat(named: name)))
}

/// Gives one input to a reader and checks what every document promises.
///
/// No other program is started and no other file is opened.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzz(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
  let bytes = Array(UnsafeBufferPointer(start: start, count: count))
  guard let document = try? document(of: bytes) else { return 0 }
  let text = document.text.bytes
  func isBoundary(_ offset: Int) -> Bool { offset == text.count || text[offset] & 0xC0 != 0x80 }
  var end = 0
  for block in document.blocks {
    precondition(block.span.start >= end && block.span.end > block.span.start)
    end = block.span.end
    precondition(end <= text.count && isBoundary(block.span.start) && isBoundary(end))
    if case .turn(let label) = block.kind {
      precondition(block.span.contains(label) && isBoundary(label.start) && isBoundary(label.end))
    }
  }
  var next = 0
  for turn in document.turns {
    precondition(turn.blocks.lowerBound >= next && turn.blocks.upperBound <= document.blocks.count)
    precondition(!turn.blocks.isEmpty)
    next = turn.blocks.upperBound
    if let participant = turn.participant {
      precondition(document.participants.indices.contains(participant))
    }
  }
  var place = 0
  for post in document.signposts {
    precondition(post.offset >= place && post.offset <= text.count)
    place = post.offset
  }
  return 0
}
