/// Converts byte offsets of one text into Unicode scalar offsets, for the JSON boundary.
///
/// A checkpoint every 256 bytes makes a conversion cost the same wherever it falls.
public struct ScalarIndex: Sendable {
  private static let stride = 256
  private let text: DocumentText
  private let checkpoints: [UInt32]

  /// Indexes `text` in one pass.
  public init(_ text: DocumentText) {
    self.text = text
    var checkpoints: [UInt32] = []
    checkpoints.reserveCapacity(text.count / Self.stride + 1)
    var scalars: UInt32 = 0
    for (offset, byte) in text.bytes.enumerated() {
      if offset % Self.stride == 0 { checkpoints.append(scalars) }
      if Self.startsScalar(byte) { scalars += 1 }
    }
    self.checkpoints = checkpoints
  }

  /// The scalars before the byte offset `offset`; an offset inside a scalar counts that scalar.
  public func scalarOffset(ofByte offset: Int) -> Int {
    let offset = max(0, min(offset, text.count))
    guard offset > 0 else { return 0 }
    let checkpoint = (offset - 1) / Self.stride
    var scalars = Int(checkpoints[checkpoint])
    for index in (checkpoint * Self.stride)..<offset where Self.startsScalar(text.bytes[index]) {
      scalars += 1
    }
    return scalars
  }

  /// `span` in scalars.
  public func scalars(_ span: Span) -> ScalarSpan {
    ScalarSpan(scalarOffset(ofByte: span.start), scalarOffset(ofByte: span.end))
  }

  private static func startsScalar(_ byte: UInt8) -> Bool { byte & 0xC0 != 0x80 }
}
