/// A half-open range of UTF-8 byte offsets into a document's text.
///
/// Bytes are the unit of everything inside lectern; `ScalarSpan` is what leaves it as JSON.
public struct Span: Hashable, Sendable {
  // Half of what is found in a long document is spans, and no document has two thousand million bytes.
  @usableFromInline var first: Int32
  @usableFromInline var last: Int32

  /// Offset of the first byte.
  @inlinable public var start: Int {
    get { Int(first) }
    set { first = Int32(clamping: newValue) }
  }
  /// Offset after the last byte.
  @inlinable public var end: Int {
    get { Int(last) }
    set { last = Int32(clamping: newValue) }
  }

  /// A span from `start` up to and without `end`.
  @inlinable public init(_ start: Int, _ end: Int) {
    first = Int32(clamping: start)
    last = Int32(clamping: end)
  }

  /// Length in bytes.
  public var count: Int { end - start }

  /// Whether no byte lies within.
  public var isEmpty: Bool { end <= start }

  /// Whether the byte at `offset` lies within.
  public func contains(_ offset: Int) -> Bool { offset >= start && offset < end }

  /// Whether every byte of `other` lies within.
  public func contains(_ other: Span) -> Bool { other.start >= start && other.end <= end }

  /// Whether the two share a byte.
  public func overlaps(_ other: Span) -> Bool { start < other.end && other.start < end }
}

extension Span: Comparable {
  /// Text order: by start, the shorter first.
  public static func < (a: Span, b: Span) -> Bool {
    a.start == b.start ? a.end < b.end : a.start < b.start
  }
}

/// A half-open range of Unicode scalar offsets into a document's text: the unit of the JSON interface.
public struct ScalarSpan: Hashable, Sendable {
  /// Offset of the first scalar.
  public var start: Int
  /// Offset after the last scalar.
  public var end: Int

  /// A span from `start` up to and without `end`.
  public init(_ start: Int, _ end: Int) {
    self.start = start
    self.end = end
  }
}
