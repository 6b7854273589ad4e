import Browsing
import CNcurses

/// Chooses the characters that cells are painted with, so that the terminal's idea of their width is the frame's.
struct Glyph {
  /// Whether text goes out as UTF-8; otherwise as ASCII.
  let isUTF8: Bool
  /// Whether the terminal is the Linux console.
  var isConsole = false

  /// Gives what to paint for the first `count` cells of row `y`, from left to right: a character with its marks, and
  /// the cell that it stands for.
  @inline(__always)
  func forEach(
    in frame: Frame, row y: Int, count: Int,
    _ paint: (Unicode.Scalar, _ marks: Marks, Cell) -> Void
  ) {
    let start = y * frame.size.columns
    let cells = frame.cells.span.extracting(start..<start + count)
    var x = 0
    while x < count {
      let cell = cells[x]
      if cell.width == 1, (0x20..<0x7F).contains(cell.base.value), cell.marks.isEmpty {
        paint(cell.base, cell.marks, cell)
        x += 1
      } else if cell.width < 2 {
        let base = base(cell)
        paint(base, base == cell.base ? marks(cell) : Marks(), cell)
        x += 1
      } else if x + 1 < count {
        let base = base(cell)
        paint(base, base == cell.base ? marks(cell) : Marks(), cell)
        // A replaced wide character still takes both its columns.
        if base != cell.base { paint(isUTF8 ? " " : "?", Marks(), cell) }
        x += 2
      } else {
        paint(" ", Marks(), cell)
        x += 1
      }
    }
  }

  /// The base character to paint for `cell`.
  ///
  /// A character whose width the C library does not know, or knows to be another than the frame's, would shift
  /// the rest of the line: it becomes U+FFFD.
  func base(_ cell: Cell) -> Unicode.Scalar {
    let value = cell.base.value
    if value < 0x7F { return value < 0x20 ? replacement : cell.base }
    guard isUTF8 else { return cell.width == 1 ? AsciiForm.of(cell.base) : "?" }
    guard wcwidth(wchar_t(value)) == Int32(cell.width) else { return replacement }
    return isConsole ? ConsoleForm.of(cell.base) : cell.base
  }

  /// The marks of `cell` that can be painted on its base.
  func marks(_ cell: Cell) -> Marks {
    guard isUTF8, !cell.marks.isEmpty else { return Marks() }
    return Marks(cell.marks.prefix { wcwidth(wchar_t($0.value)) == 0 })
  }

  private var replacement: Unicode.Scalar { isUTF8 ? "\u{FFFD}" : "?" }
}
