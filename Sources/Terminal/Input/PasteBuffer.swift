/// What comes between the brackets around a paste (xterm's ctlseqs, "Bracketed Paste Mode").
///
/// Only the closing bracket ends it: no other byte within may act as a key.
struct PasteBuffer {
  /// Nobody searches for more; what comes behind it is dropped.
  private static let limit = 1 << 16

  private static let closing = Array("\u{1B}[201~".utf8)

  private var bytes: [UInt8] = []

  /// What was pasted so far.
  var text: String { String(decoding: bytes, as: UTF8.self) }

  /// Takes what belongs to the paste; how many bytes that are, and whether the closing bracket was among them.
  ///
  /// What may be the beginning of the bracket is left until more has come.
  mutating func take(_ new: ArraySlice<UInt8>) -> (count: Int, isClosed: Bool) {
    var index = new.startIndex
    while index < new.endIndex {
      guard let escape = new[index...].firstIndex(of: Self.closing[0]) else {
        keep(new[index...])
        return (new.count, false)
      }
      keep(new[index..<escape])
      let rest = new[escape...].prefix(Self.closing.count)
      if rest.elementsEqual(Self.closing) {
        return (escape + Self.closing.count - new.startIndex, true)
      }
      if rest.count < Self.closing.count, Self.closing.starts(with: rest) {
        return (escape - new.startIndex, false)
      }
      keep(new[escape...escape])
      index = escape + 1
    }
    return (new.count, false)
  }

  private mutating func keep(_ new: ArraySlice<UInt8>) {
    bytes += new.prefix(max(0, Self.limit - bytes.count))
  }
}
