import Browsing

/// A frame as text that can be read and compared.
enum FrameText {
  /// The rows, each as wide as the screen.
  static func rows(of frame: Frame) -> [String] {
    (0..<frame.size.rows).map { row in
      var text = String.UnicodeScalarView()
      for column in 0..<frame.size.columns {
        let cell = frame[column, row]
        guard cell.width > 0 else { continue }
        text.append(cell.base)
        text.append(contentsOf: cell.marks)
      }
      return String(text)
    }
  }

  /// Every row with the letters of its roles below it and, where there is any, those of its emphasis.
  ///
  /// A row stands between bars; its roles after `r`, its emphasis after `e`: b bold, u underline, r reverse, d dim, in
  /// capitals when bold comes with another, `*` for more.
  static func styled(_ frame: Frame) -> String {
    var lines: [String] = ["\(frame.size.columns)x\(frame.size.rows)"]
    if let cursor = frame.cursor { lines.append("cursor \(cursor.column),\(cursor.row)") }
    for (row, text) in rows(of: frame).enumerated() {
      lines.append("|" + text + "|")
      let cells = (0..<frame.size.columns).map { frame[$0, row] }
      let roles = trimmed(String(cells.map { roleLetter($0.style.role) }))
      let emphasis = trimmed(String(cells.map { emphasisLetter($0.style.emphasis) }))
      if !roles.isEmpty { lines.append("r" + roles) }
      if !emphasis.isEmpty { lines.append("e" + emphasis) }
    }
    return lines.joined(separator: "\n") + "\n"
  }

  private static func trimmed(_ text: String) -> String {
    var text = text[...]
    while text.last == " " { text.removeLast() }
    return String(text)
  }

  private static func roleLetter(_ role: Role) -> Character {
    switch role {
    case .text: " "
    case .dim: "d"
    case .heading: "h"
    case .note: "n"
    case .label: "l"
    case .title: "t"
    case .status: "s"
    case .border: "b"
    case .focusedBorder: "B"
    case .selection: "S"
    case .passage: "p"
    case .mark: "M"
    case .match: "m"
    case .figure: "f"
    case .bar: "="
    case .uncertain: "?"
    case .message: "i"
    case .error: "E"
    }
  }

  private static func emphasisLetter(_ emphasis: Emphasis) -> Character {
    switch emphasis {
    case []: " "
    case .bold: "b"
    case .underline: "u"
    case .reverse: "r"
    case .dim: "d"
    case [.bold, .underline]: "U"
    case [.bold, .reverse]: "R"
    case [.bold, .dim]: "D"
    default: "*"
    }
  }
}
