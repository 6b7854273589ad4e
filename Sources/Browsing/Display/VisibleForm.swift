/// How characters that must not reach a terminal are shown instead.
public enum VisibleForm {
  /// What stands for `scalar` on the screen; nil when it may stand for itself.
  ///
  /// White space controls become a space, other C0 controls and DEL the caret form (`^[`), C1 controls, bidi
  /// controls, zero-width and tag characters their number (`<U+202E>`).
  public static func of(_ scalar: Unicode.Scalar) -> String? {
    guard isNeeded(scalar) else { return nil }
    switch scalar.value {
    case 0x09, 0x0A, 0x0D: return " "
    case 0..<0x20: return "^" + String(Unicode.Scalar(UInt8(scalar.value) + 0x40))
    case 0x7F: return "^?"
    default:
      let digits = String(scalar.value, radix: 16, uppercase: true)
      return "<U+" + String(repeating: "0", count: max(0, 4 - digits.count)) + digits + ">"
    }
  }

  /// Whether `scalar` may not reach a terminal as it is.
  public static func isNeeded(_ scalar: Unicode.Scalar) -> Bool {
    let value = scalar.value
    if value < 0x7F { return value < 0x20 }
    if value < 0xA0 { return true }
    if value < 0x0300 { return value == 0xAD }
    switch scalar.properties.generalCategory {
    case .control, .lineSeparator, .paragraphSeparator, .surrogate: return true
    case .format: return !isVisibleFormat(value)
    default: return false
    }
  }

  /// Prepended concatenation marks (Unicode 15, PropList.txt) are format characters that draw something.
  private static func isVisibleFormat(_ value: UInt32) -> Bool {
    switch value {
    case 0x0600...0x0605, 0x06DD, 0x070F, 0x0890...0x0891, 0x08E2, 0x110BD, 0x110CD: true
    default: false
    }
  }
}
