import Reading

/// Gives one input to the reader that its content calls for, and checks what every document promises.
///
/// No other program is started and no other file is opened.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzz(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
  let bytes = Array(UnsafeBufferPointer(start: start, count: count))
  guard let document = try? Reading.document(bytes: bytes, path: "-") else { return 0 }
  // What every reader promises.
  var end = 0
  for block in document.blocks {
    precondition(block.span.start >= end && block.span.end > block.span.start)
    end = block.span.end
    if case .turn(let label) = block.kind { precondition(block.span.contains(label)) }
  }
  precondition(end <= document.text.count)
  var next = 0
  for turn in document.turns {
    precondition(turn.blocks.lowerBound >= next && turn.blocks.upperBound <= document.blocks.count)
    precondition(!turn.blocks.isEmpty)
    next = turn.blocks.upperBound
    if let participant = turn.participant {
      precondition(document.participants.indices.contains(participant))
    }
  }
  return 0
}
