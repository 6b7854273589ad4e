/// What a reader does with the events of a marked-up file.
protocol MarkupHandler: AnyObject {
  /// An element begins.
  func start(_ tag: MarkupTag)
  /// The element `name` ends.
  func end(_ name: String)
  /// Characters of an element, in as many pieces as the parser likes; UTF-8, valid only during the call.
  func characters(_ bytes: UnsafeBufferPointer<UInt8>)
}

/// Why a marked-up file could not be read to its end.
struct MarkupProblem: Error, Equatable {
  /// What is wrong, as the end of a sentence that begins with the file's name.
  var problem: String
  /// What to do about it; nil where there is nothing to advise.
  var advice: String?
  /// Whether what stands before it is worth reading: the file breaks off or has a slip, but does no harm.
  var isHarmless = true
}
