import Proceedings

/// Text in capitals.
enum Capitals {
  /// Whether `span` has at least four letters and no small one; only the first 200 bytes count.
  static func isAll(_ span: Span, in bytes: [UInt8]) -> Bool {
    var letters = 0
    var index = span.start
    let end = min(span.end, span.start + 200)
    while index < end {
      let byte = bytes[index]
      if byte.isLower { return false }
      if byte.isUpper { letters += 1 }
      if byte >= 0xC0, let scalar = bytes.scalar(at: index), scalar.properties.isAlphabetic {
        if scalar.properties.isLowercase { return false }
        if scalar.properties.isUppercase { letters += 1 }
      }
      index += 1
    }
    return letters >= 4
  }
}
