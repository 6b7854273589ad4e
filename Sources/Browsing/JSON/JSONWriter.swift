import Proceedings

/// Writes JSON (RFC 8259), members in the order in which they come.
package struct JSONWriter {
  /// What was written so far, UTF-8, and not handed on.
  package private(set) var bytes: [UInt8] = []
  private var needsComma = false
  private let handOn: (([UInt8]) -> Void)?

  private static let pieceSize = 65_536

  /// Nothing yet; what is written stays in `bytes`, or goes to `handOn` in pieces, which are the whole after `finish`.
  package init(handingOn handOn: (([UInt8]) -> Void)? = nil) { self.handOn = handOn }

  /// Ends the line.
  package mutating func endLine() { bytes.append(UInt8(ascii: "\n")) }

  /// Hands on what is left.
  package mutating func finish() { pass(atLeast: 0) }

  private mutating func pass(atLeast size: Int) {
    guard let handOn, bytes.count >= size else { return }
    handOn(bytes)
    bytes.removeAll(keepingCapacity: true)
  }

  /// An object with the members that `members` writes.
  package mutating func object(_ members: (inout JSONWriter) -> Void) { enclose("{", "}", members) }

  /// A list of the values that `values` writes.
  package mutating func list(_ values: (inout JSONWriter) -> Void) { enclose("[", "]", values) }

  /// The name of a member, whose value comes next.
  package mutating func key(_ name: StaticString) {
    separate()
    bytes.append(UInt8(ascii: "\""))
    for index in 0..<name.utf8CodeUnitCount { bytes.append(name.utf8Start[index]) }
    bytes += "\":".utf8
    needsComma = false
  }

  /// A string.
  package mutating func value(_ string: String) {
    var text = string
    separate()
    text.withUTF8 { append(escaped: $0) }
  }

  /// The string that `span` covers in `text`.
  package mutating func value(_ span: Span, of text: DocumentText) {
    separate()
    text.bytes.withUnsafeBufferPointer {
      append(escaped: UnsafeBufferPointer(rebasing: $0[span.start..<span.end]))
    }
  }

  /// A whole number.
  package mutating func value(_ number: Int) {
    separate()
    bytes += String(number).utf8
  }

  /// A number, null where it is none; a whole one has no fraction.
  package mutating func value(_ number: Double) {
    guard number.isFinite else { return null() }
    separate()
    bytes += NumberText.of(number).utf8
  }

  /// `[start, end]`.
  package mutating func value(_ span: ScalarSpan) {
    list { writer in
      writer.value(span.start)
      writer.value(span.end)
    }
  }

  /// No value.
  package mutating func null() {
    separate()
    bytes += "null".utf8
  }

  private mutating func enclose(
    _ open: Unicode.Scalar, _ close: Unicode.Scalar, _ body: (inout JSONWriter) -> Void
  ) {
    separate()
    bytes.append(UInt8(ascii: open))
    needsComma = false
    body(&self)
    bytes.append(UInt8(ascii: close))
    needsComma = true
  }

  private mutating func separate() {
    pass(atLeast: Self.pieceSize)
    if needsComma { bytes.append(UInt8(ascii: ",")) }
    needsComma = true
  }

  /// Quotes `text`.
  ///
  /// Whatever could steer a terminal is escaped too, which changes nothing for whoever parses
  /// it.
  private mutating func append(escaped text: UnsafeBufferPointer<UInt8>) {
    bytes.append(UInt8(ascii: "\""))
    var start = 0
    var index = 0
    while index < text.count {
      if bytes.count + index - start >= Self.pieceSize {
        bytes += text[start..<index]
        start = index
        pass(atLeast: Self.pieceSize)
      }
      let byte = text[index]
      if byte >= 0x20, byte < 0x7F, byte != UInt8(ascii: "\""), byte != UInt8(ascii: "\\") {
        index += 1
        continue
      }
      let (scalar, length) = Self.scalar(text, at: index)
      if byte >= 0x80, !VisibleForm.isNeeded(scalar) {
        index += length
        continue
      }
      bytes += text[start..<index]
      appendEscape(scalar)
      index += length
      start = index
    }
    bytes += text[start...]
    bytes.append(UInt8(ascii: "\""))
  }

  private mutating func appendEscape(_ scalar: Unicode.Scalar) {
    switch scalar {
    case "\"": bytes += "\\\"".utf8
    case "\\": bytes += "\\\\".utf8
    case "\n": bytes += "\\n".utf8
    case "\r": bytes += "\\r".utf8
    case "\t": bytes += "\\t".utf8
    default:
      for unit in UTF16.encode(scalar).map(Array.init) ?? [] {
        let digits = String(unit, radix: 16)
        bytes += "\\u\(String(repeating: "0", count: 4 - digits.count))\(digits)".utf8
      }
    }
  }

  /// The scalar at `index` of valid UTF-8, and its length.
  private static func scalar(_ text: UnsafeBufferPointer<UInt8>, at index: Int) -> (Unicode.Scalar, Int) {
    let lead = text[index]
    if lead < 0x80 { return (Unicode.Scalar(lead), 1) }
    let length = min(lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4, text.count - index)
    var value = UInt32(lead) & (0x7F >> UInt32(length))
    for offset in 1..<max(length, 1) { value = value << 6 | UInt32(text[index + offset] & 0x3F) }
    return (Unicode.Scalar(value) ?? "\u{FFFD}", length)
  }
}
