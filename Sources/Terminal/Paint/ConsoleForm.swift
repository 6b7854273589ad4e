/// What stands on the Linux console for signs that its fonts do not have.
///
/// They hold 256 or 512 characters, nearly all of them those of code page 437 (the kernel's drivers/tty/vt/cp437.uni):
/// whole, half and shaded blocks, light frames, and few arrows.
enum ConsoleForm {
  /// Whether a terminal of this type is the console.
  static func isNeeded(on type: String) -> Bool { type == "linux" || type.hasPrefix("linux-") }

  /// The nearest character to `scalar` that the console can show, for the signs that screens are drawn with.
  static func of(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
    switch scalar {
    case "▸": "►"
    case "▾": "▼"
    case "▏", "▎", "▍", "▋": "▌"
    case "▊", "▉", "▇": "█"
    case "▁", "▂": "░"
    case "▃", "▄": "▒"
    case "▅", "▆": "▓"
    case "┏": "┌"
    case "┓": "┐"
    case "┗": "└"
    case "┛": "┘"
    case "━": "─"
    case "┃": "│"
    case "≠": "!"
    default: scalar
    }
  }
}
