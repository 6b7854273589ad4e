/// A label that the first reading of a page has found, and that the second has written before its characters come.
struct LabelAhead {
  /// What is still to come of it, without white space.
  private var rest: ArraySlice<Unicode.Scalar> = []

  /// Nothing is to come.
  init() {}

  /// All of `label` is to come.
  init(_ label: String) { rest = label.unicodeScalars.filter { !$0.properties.isWhitespace }[...] }

  /// How many of `bytes`, which are whole characters, belong to the label.
  ///
  /// Where other characters come, the label stood in what is not shown: nothing more is waited for.
  mutating func length(in bytes: UnsafeBufferPointer<UInt8>) -> Int {
    guard !rest.isEmpty else { return 0 }
    var length = 0
    for scalar in String(decoding: bytes, as: UTF8.self).unicodeScalars where !rest.isEmpty {
      if !scalar.properties.isWhitespace {
        guard scalar == rest.first else {
          rest = []
          break
        }
        rest.removeFirst()
      }
      length += UTF8.width(scalar)
    }
    return length
  }
}
