import Browsing
import CNcurses

/// Brings frames onto the screen through ncurses, which finds out what has to be sent for it.
///
/// Rows that are the same as in the frame before are not even handed over.
struct Painter {
  private let glyph: Glyph
  private let styles: [(attributes: attr_t, pair: Int16)]
  private var last: Frame?
  private var row: [cchar_t] = []
  private var characters: [wchar_t] = []

  /// Prepares the colours; ncurses must have been started.
  init(isUTF8: Bool, usesColor: Bool) {
    glyph = Glyph(isUTF8: isUTF8)
    let pairs = Self.startColors(usesColor)
    styles = Role.allCases.flatMap { role in
      (0..<UInt8(16)).map { (Self.attributes(Emphasis(rawValue: $0)), pairs[role] ?? 0) }
    }
  }

  /// Forgets what is on the screen: the next frame is painted whole.
  mutating func forget() {
    last = nil
    clearok(nc_curscr(), true)
  }

  /// Paints `frame`.
  mutating func paint(_ frame: Frame) {
    let screen = nc_stdscr()
    let isComparable = last?.size == frame.size
    if !isComparable { werase(screen) }
    for y in 0..<frame.size.rows where !isComparable || isChanged(frame, y) {
      paintRow(frame, y, on: screen)
    }
    placeCursor(frame, on: screen)
    last = frame
    wnoutrefresh(screen)
    doupdate()
  }

  private func isChanged(_ frame: Frame, _ y: Int) -> Bool {
    guard let last else { return true }
    let start = y * frame.size.columns
    for index in start..<(start + frame.size.columns) where frame.cells[index] != last.cells[index] {
      return true
    }
    return false
  }

  private mutating func paintRow(_ frame: Frame, _ y: Int, on screen: UnsafeMutablePointer<WINDOW>?) {
    row.removeAll(keepingCapacity: true)
    var x = 0
    while x < frame.size.columns {
      let cell = frame.cells[y * frame.size.columns + x]
      let width = max(1, Int(cell.width))
      let base = x + width <= frame.size.columns ? glyph.base(cell) : " "
      append(base, cell)
      // A replaced wide character, or a wide one whose replacement is narrow, still takes all its columns.
      let painted = base.value < 0x7F || base == "\u{FFFD}" ? 1 : width
      for _ in painted..<max(painted, min(width, frame.size.columns - x)) { append(glyph.filler, cell) }
      x += width
    }
    wmove(screen, Int32(y), 0)
    wadd_wchnstr(screen, row, Int32(row.count))
  }

  private mutating func append(_ base: Unicode.Scalar, _ cell: Cell) {
    let look = styles[Int(cell.style.role.rawValue) * 16 + Int(cell.style.emphasis.rawValue & 15)]
    characters.removeAll(keepingCapacity: true)
    characters.append(wchar_t(base.value))
    if base == cell.base { characters += glyph.marks(cell).map { wchar_t($0.value) } }
    characters.append(0)
    var painted = cchar_t()
    setcchar(&painted, characters, look.attributes, look.pair, nil)
    row.append(painted)
  }

  private func placeCursor(_ frame: Frame, on screen: UnsafeMutablePointer<WINDOW>?) {
    if let cursor = frame.cursor {
      wmove(screen, Int32(cursor.row), Int32(cursor.column))
    }
    // A hidden cursor may stay where painting leaves it, which saves the bytes of moving it.
    leaveok(screen, frame.cursor == nil)
  }

  private static func attributes(_ emphasis: Emphasis) -> attr_t {
    var attributes: attr_t = 0
    if emphasis.contains(.bold) { attributes |= NC_BOLD }
    if emphasis.contains(.underline) { attributes |= NC_UNDERLINE }
    if emphasis.contains(.reverse) { attributes |= NC_REVERSE }
    if emphasis.contains(.dim) { attributes |= NC_DIM }
    return attributes
  }

  /// Gives each colour that is used a pair over the terminal's own background.
  private static func startColors(_ usesColor: Bool) -> [Role: Int16] {
    guard usesColor, has_colors(), start_color() == OK, use_default_colors() == OK else { return [:] }
    let palette = Palette(depth: Int(nc_colors()))
    var pairs: [Role: Int16] = [:]
    for role in Role.allCases {
      guard let color = palette.color(role) else { continue }
      init_pair(color.rawValue, color.rawValue, -1)
      pairs[role] = color.rawValue
    }
    return pairs
  }
}
