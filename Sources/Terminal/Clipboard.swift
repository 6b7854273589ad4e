/// What stands between a program and the terminal that holds the reader's clipboard.
public enum Multiplexer: Hashable, Sendable {
  /// Nothing.
  case none
  /// tmux (`TMUX` is set).
  case tmux
  /// GNU Screen (`STY` is set).
  case screen
}

/// Writes the escape sequence (OSC 52) with which a terminal, also at the far end of SSH, fills its clipboard.
public enum Clipboard {
  /// The longest text in bytes that is sent.
  ///
  /// In base 64 it is 99,992 bytes; with more than 100,000 common terminals drop the whole sequence.
  public static let limit = 74_994

  /// GNU Screen passes at most 768 bytes of a string on (its `MAXSTR`), ours less for the frame around them.
  private static let screenChunk = 512

  /// The bytes to send for `text`; nil when it is longer than `limit`.
  static func sequence(for text: String, through multiplexer: Multiplexer) -> [UInt8]? {
    let bytes = Array(text.utf8)
    guard bytes.count <= limit else { return nil }
    let plain = Array("\u{1B}]52;c;".utf8) + base64(bytes) + [0x07]
    switch multiplexer {
    case .none:
      return plain
    case .tmux:
      // tmux takes the plain form when `set-clipboard` is on, and hands the wrapped one through when
      // `allow-passthrough` is on; both do the same, so sending both costs nothing but bytes.
      return plain + Array("\u{1B}Ptmux;\u{1B}".utf8) + plain + Array("\u{1B}\\".utf8)
    case .screen:
      var wrapped: [UInt8] = []
      for start in stride(from: 0, to: plain.count, by: screenChunk) {
        wrapped += Array("\u{1B}P".utf8)
        wrapped += plain[start..<min(start + screenChunk, plain.count)]
        wrapped += Array("\u{1B}\\".utf8)
      }
      return wrapped
    }
  }

  private static let alphabet = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/".utf8)

  /// RFC 4648, section 4.
  static func base64(_ bytes: [UInt8]) -> [UInt8] {
    var out: [UInt8] = []
    out.reserveCapacity((bytes.count + 2) / 3 * 4)
    for start in stride(from: 0, to: bytes.count, by: 3) {
      let group = bytes[start..<min(start + 3, bytes.count)]
      var value = 0
      for offset in 0..<3 {
        value = value << 8 | (offset < group.count ? Int(group[start + offset]) : 0)
      }
      for digit in 0..<4 {
        out.append(digit <= group.count ? alphabet[value >> (18 - 6 * digit) & 63] : UInt8(ascii: "="))
      }
    }
    return out
  }
}
