import Glibc
import Proceedings

extension ArraySlice<UInt8> {
  /// Whether `string` stands anywhere among the bytes.
  func has(_ string: StaticString) -> Bool {
    withUnsafeBytes { buffer in
      guard let base = buffer.baseAddress else { return false }
      let length = string.utf8CodeUnitCount
      var start = 0
      while start + length <= buffer.count,
        let found = memchr(base + start, Int32(string.utf8Start[0]), buffer.count - length - start + 1)
      {
        if memcmp(found, string.utf8Start, length) == 0 { return true }
        start = UnsafeRawPointer(found) - base + 1
      }
      return false
    }
  }
}

extension [UInt8] {
  /// The first place of `byte` from `start` on; the end of the bytes where there is none.
  func firstIndex(of byte: UInt8, from start: Int) -> Int { firstIndex(of: byte, in: Span(start, count)) }

  /// The first place of `byte` in `span`; the end of the span where there is none.
  func firstIndex(of byte: UInt8, in span: Span) -> Int {
    guard span.count > 0 else { return span.end }
    return withUnsafeBytes { buffer in
      guard let base = buffer.baseAddress, let found = memchr(base + span.start, Int32(byte), span.count)
      else {
        return span.end
      }
      return UnsafeRawPointer(found) - base
    }
  }

  /// The scalar that begins at `offset` of valid UTF-8; nil at the end.
  func scalar(at offset: Int) -> Unicode.Scalar? {
    guard offset >= 0, offset < count else { return nil }
    let lead = self[offset]
    if lead < 0x80 { return Unicode.Scalar(lead) }
    let length = lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4
    guard offset + length <= count else { return nil }
    var value = UInt32(lead) & (0x7F >> UInt32(length))
    for index in 1..<length { value = value << 6 | UInt32(self[offset + index] & 0x3F) }
    return Unicode.Scalar(value)
  }

  /// The scalar that ends right before `offset` of valid UTF-8; nil at the beginning.
  func scalar(before offset: Int) -> Unicode.Scalar? {
    guard offset > 0, offset <= count else { return nil }
    var start = offset - 1
    while start > 0, !self[start].startsScalar { start -= 1 }
    return scalar(at: start)
  }

  /// Whether the bytes from `offset` on are those of `string`.
  func has(_ string: StaticString, at offset: Int) -> Bool {
    guard offset >= 0, offset + string.utf8CodeUnitCount <= count else { return false }
    for index in 0..<string.utf8CodeUnitCount where self[offset + index] != string.utf8Start[index] {
      return false
    }
    return true
  }

  /// How many characters `span` has.
  func characters(in span: Span) -> Int {
    withUnsafeBufferPointer { bytes in
      bytes[span.start..<span.end].reduce(0) { $0 + ($1.startsScalar ? 1 : 0) }
    }
  }

  /// `span` without white space at either end; NO-BREAK SPACE counts as white space.
  func trimmed(_ span: Span) -> Span {
    var start = span.start
    var end = span.end
    while start < end {
      if self[start].isBlank {
        start += 1
      } else if start + 1 < end, self[start] == 0xC2, self[start + 1] == 0xA0 {
        start += 2
      } else {
        break
      }
    }
    while end > start {
      if self[end - 1].isBlank {
        end -= 1
      } else if end - 2 >= start, self[end - 2] == 0xC2, self[end - 1] == 0xA0 {
        end -= 2
      } else {
        break
      }
    }
    return Span(start, end)
  }
}
