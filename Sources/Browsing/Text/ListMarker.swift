import Proceedings

/// The sign that begins the item of a list or a quoted paragraph: the lines below the first are set in by its width.
enum ListMarker {
  /// Wider signs are words.
  private static let widest = 6

  /// Columns of the sign at the start of `span` with the blank behind it; 0 where a paragraph begins with words.
  ///
  /// Bullets and dashes, numbers (`12.`, `3)`, `(4)`), small letters in brackets (`(a)`, `iv)`), and the `>` of a quote.
  static func columns(of span: Span, in bytes: UnsafeBufferPointer<UInt8>) -> Int {
    let end = max(span.start, min(span.end, bytes.count))
    var offset = max(0, min(span.start, end))
    var columns = 0
    var sign: [Unicode.Scalar] = []
    while offset < end, columns < widest {
      let (scalar, length) = ScalarDecoding.scalar(in: bytes, at: offset, end: end)
      if scalar == " " {
        guard isSign(sign) else { return 0 }
        while offset < end, bytes[offset] == UInt8(ascii: " ") {
          offset += 1
          columns += 1
        }
        // A sign alone is no item, and one far from its words no sign.
        return offset < end && columns <= widest ? columns : 0
      }
      sign.append(scalar)
      columns += ScalarWidth.of(scalar)
      offset += length
    }
    return 0
  }

  private static func isBullet(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "-", "*", "+", ">", "•", "‣", "◦", "▪", "●", "○", "·", "–", "—": true
    default: false
    }
  }

  private static func isSign(_ sign: [Unicode.Scalar]) -> Bool {
    guard let first = sign.first, let last = sign.last else { return false }
    if sign.count == 1 { return isBullet(first) }
    switch (first, last) {
    case ("(", ")"): return isLabel(sign.dropFirst().dropLast())
    case (_, ")"): return isLabel(sign.dropLast())
    case (_, "."): return isNumber(sign.dropLast())
    default: return false
    }
  }

  /// A number of at most three digits: four are a year.
  private static func isNumber(_ label: ArraySlice<Unicode.Scalar>) -> Bool {
    !label.isEmpty && label.count <= 3 && label.allSatisfy { ("0"..."9").contains($0) }
  }

  private static func isLabel(_ label: ArraySlice<Unicode.Scalar>) -> Bool {
    isNumber(label) || label.count == 1 && label.allSatisfy { ("a"..."z").contains($0) }
      || !label.isEmpty && label.allSatisfy { $0 == "i" || $0 == "v" || $0 == "x" }
  }
}
