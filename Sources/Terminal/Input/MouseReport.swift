import Browsing

/// Reads the two forms in which terminals report the mouse (xterm's ctlseqs, "Mouse Tracking").
enum MouseReport {
  /// The old form: button, column and row as one byte each, all raised by 32 and the places counted from 1.
  static func plain(_ bytes: ArraySlice<UInt8>) -> TerminalInput? {
    let values = bytes.map { Int($0) - 32 }
    guard values.count == 3 else { return nil }
    return action(button: values[0], column: values[1], row: values[2], isPress: values[0] & 3 != 3)
  }

  /// The extended form (1006): decimal numbers, and `M` for a press, `m` for a release.
  static func extended(_ parameters: ArraySlice<UInt8>, final: UInt8) -> TerminalInput? {
    let values = parameters.split(separator: UInt8(ascii: ";"), omittingEmptySubsequences: false)
      .map { Int(String(decoding: $0, as: UTF8.self)) ?? -1 }
    guard values.count == 3 else { return nil }
    return action(
      button: values[0], column: values[1], row: values[2], isPress: final == UInt8(ascii: "M"))
  }

  private static func action(button: Int, column: Int, row: Int, isPress: Bool) -> TerminalInput? {
    guard isPress, column > 0, row > 0, button >= 0 else { return nil }
    let modifiers = 4 | 8 | 16
    let position = Position(column: column - 1, row: row - 1)
    return switch button & ~modifiers {
    case 0: .mouse(MouseAction(.press, at: position))
    case 64: .mouse(MouseAction(.wheelUp, at: position))
    case 65: .mouse(MouseAction(.wheelDown, at: position))
    default: nil
    }
  }
}
