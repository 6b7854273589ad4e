import TestSupport

@testable import Browsing

/// Text of everything that is hard to lay out.
enum RandomText {
  private static let pieces: [String] = [
    "a", "of", "word", "delegates", "unbelievably-long-and-hyphenated", "“quoted”", "—", "–", "-", "--",
    "2021-11-17",
    "1,234.5", "漢字", "会議場。", "「括弧」", "한국어", "🙂", "🚢⚓", "e\u{301}", "z\u{301}\u{302}\u{303}\u{304}\u{305}",
    "שלום", "\u{202E}", "\u{200B}", "\u{1B}[31m", "\u{7}", "\u{85}", "\u{2028}", "\u{AD}", "\u{A0}",
    "\u{3000}",
    "\u{301}", "𝒜", "ß", "\u{1F1E9}\u{1F1EA}", "\u{FE0F}", "\u{C}", "(", ")", "…", "Łódź", "x/y/z",
    "Loooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooong",
  ]
  private static let spaces = [" ", " ", " ", "", "\n", "  ", "\t", "\r\n", "\n  "]

  static func paragraph(_ random: inout Random, pieces count: Int) -> String {
    var text = ""
    for _ in 0..<count { text += random.pick(pieces) + random.pick(spaces) }
    return text
  }

  /// The text with visible forms for what must not reach a terminal; marks beyond what a cell holds are left out.
  static func visible(_ text: String) -> String {
    var shown = String.UnicodeScalarView()
    var marks = 0
    for scalar in text.unicodeScalars {
      if let form = VisibleForm.of(scalar) {
        shown.append(contentsOf: form.unicodeScalars)
        marks = 0
      } else if ScalarWidth.of(scalar) == 0 {
        if marks < Marks.limit { shown.append(scalar) }
        marks += 1
      } else {
        shown.append(scalar)
        marks = 0
      }
    }
    return String(shown)
  }

  static func shown(_ cells: [Cell]) -> String {
    var text = String.UnicodeScalarView()
    for cell in cells where cell.width > 0 {
      text.append(cell.base)
      text.append(contentsOf: cell.marks)
    }
    return String(text)
  }

  /// The scalars without spaces: marks without a base stand on a space of their own.
  static func withoutSpace(_ text: String) -> [Unicode.Scalar] { text.unicodeScalars.filter { $0 != " " } }
}
