import Browsing
import CNcurses

/// Chooses the characters that a cell is painted with, so that the terminal's idea of their width is the frame's.
struct Glyph {
  /// Whether text goes out as UTF-8; otherwise as ASCII.
  let isUTF8: Bool

  /// The base character to paint for `cell`.
  ///
  /// A character whose width the C library does not know, or knows to be another than the frame's, would shift
  /// the rest of the line: it becomes U+FFFD.
  func base(_ cell: Cell) -> Unicode.Scalar {
    let value = cell.base.value
    if value < 0x7F { return value < 0x20 ? Self.replacement(isUTF8) : cell.base }
    guard isUTF8 else { return cell.width == 1 ? AsciiForm.of(cell.base) : "?" }
    return wcwidth(wchar_t(cell.base.value)) == Int32(cell.width) ? cell.base : Self.replacement(isUTF8)
  }

  /// The marks of `cell` that can be painted on its base.
  func marks(_ cell: Cell) -> ArraySlice<Unicode.Scalar> {
    guard isUTF8, !cell.marks.isEmpty else { return [] }
    return cell.marks.prefix { wcwidth(wchar_t($0.value)) == 0 }
  }

  /// What follows a character painted narrower than its cell.
  var filler: Unicode.Scalar { isUTF8 ? " " : "?" }

  private static func replacement(_ isUTF8: Bool) -> Unicode.Scalar { isUTF8 ? "\u{FFFD}" : "?" }
}
