/// Finds out which escape sequences a program sends besides those that painting takes.
enum EscapeSequences {
  /// Final bytes of control sequences that place, clear, scroll, colour, and switch modes; `t` saves and restores the
  /// title together with the alternate screen (xterm's `smcup` and `rmcup`).
  private static let painting = Set("@ABCDGHJKLMPSTXbdfhlmrt".utf8)
  /// After ESC: keypad modes, index, save and restore; a parenthesis selects a character set.
  private static let short = Set("=>DM78".utf8)

  /// Every sequence in `bytes` that is not among them, readable.
  static func unexpected(in bytes: [UInt8]) -> [String] {
    var found: [String] = []
    var index = 0
    while index < bytes.count {
      guard bytes[index] == 0x1B else {
        // C1 controls in UTF-8, and controls other than the movements.
        if bytes[index] == 0xC2, index + 1 < bytes.count, bytes[index + 1] < 0xA0 { found.append("C1") }
        if bytes[index] < 0x20, ![0x08, 0x09, 0x0A, 0x0D, 0x0E, 0x0F].contains(bytes[index]) { found.append("C0") }
        index += 1
        continue
      }
      let rest = bytes[(index + 1)...]
      guard let next = rest.first else { break }
      if next == UInt8(ascii: "[") {
        let end = rest.dropFirst().firstIndex { (0x40...0x7E).contains($0) } ?? bytes.count - 1
        let text = String(decoding: bytes[index...end], as: UTF8.self)
        if !painting.contains(bytes[end]) || (bytes[end] == UInt8(ascii: "t") && !text.hasSuffix(";0;0t")) {
          found.append(text.debugDescription)
        }
        index = end + 1
      } else if next == UInt8(ascii: "(") || next == UInt8(ascii: ")") {
        index += 3
      } else {
        if !short.contains(next) {
          found.append(String(decoding: bytes[index..<min(index + 12, bytes.count)], as: UTF8.self).debugDescription)
        }
        index += 2
      }
    }
    return found
  }
}
