/// The text of a document: valid UTF-8, addressed by byte offsets.
public struct DocumentText: Sendable, Equatable {
  /// The bytes, valid UTF-8 throughout.
  public let bytes: [UInt8]

  /// Takes bytes that are already valid UTF-8.
  ///
  /// Ill-formed input is repaired with U+FFFD, which changes offsets: readers decode before they come here.
  public init(utf8 bytes: [UInt8]) {
    let isValid = (try? UTF8Span(validating: bytes.span)) != nil
    self.bytes = isValid ? bytes : Array(String(decoding: bytes, as: UTF8.self).utf8)
  }

  /// The text of a string.
  public init(_ string: String) { bytes = Array(string.utf8) }

  /// Length in bytes.
  public var count: Int { bytes.count }

  /// All of the text as a span.
  public var span: Span { Span(0, bytes.count) }

  /// The part of the text that `span` covers, clamped to the text.
  public func string(_ span: Span) -> String {
    let start = max(0, min(span.start, bytes.count))
    let end = max(start, min(span.end, bytes.count))
    return String(decoding: bytes[start..<end], as: UTF8.self)
  }

  /// All of the text as a string.
  public var string: String { string(span) }
}
