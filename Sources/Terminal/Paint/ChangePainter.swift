import Browsing
import CNcurses
import Glibc

/// Brings a screen from one frame to the next through ncurses, which finds the cheapest way, and `Thrift`.
///
/// Rows that are the same as in the frame before are not even handed over.
struct ChangePainter {
  private let glyph: Glyph
  private let looks: Looks
  private let usesColor: Bool
  private let device: Device
  private let output: NcursesOutput
  /// Nil where the terminal's sequences are others than those it understands.
  private var thrift: Thrift?
  private let keepsRegion: Bool
  private let placesInRow: Bool
  private var last: Frame?
  private var row: [cchar_t] = []
  private var characters: [wchar_t] = []

  /// Starts ncurses on `device`, a terminal of `type`; nil when it cannot be started.
  init?(_ device: Device, type: String, size: Size, glyph: Glyph, looks: Looks) {
    guard let output = NcursesOutput(device), let file = fdopen(output.descriptor, "r+") else { return nil }
    self.output = output
    self.device = device
    self.glyph = glyph
    self.looks = looks
    // The size is told by `resizeterm`: neither LINES and COLUMNS nor an absurd size of the terminal may count.
    use_env(false)
    use_tioctl(false)
    guard newterm(type, file, file) != nil, output.divert() else { return nil }
    keepsRegion = Thrift.mayKeepRegion(
      setRegion: Capability.template("csr")?(1, 2), save: Capability.string("sc"),
      restore: Capability.string("rc"), goesOnByItself: Capability.flag("am") && !Capability.flag("xenl"))
    placesInRow = Capability.template("hpa")?(1) == Array("\u{1B}[2G".utf8)
    if Thrift.understands(plain: Capability.string("sgr0"), ownColors: Capability.string("op")) {
      thrift = Thrift(rows: size.rows, keepsRegion: keepsRegion, placesInRow: placesInRow)
    }
    // Whole lines that move are moved by the terminal, which saves sending them again.
    idlok(nc_stdscr(), true)
    // Keys that wait are no reason to leave a frame half painted.
    typeahead(-1)
    resizeterm(Int32(size.rows), Int32(size.columns))
    // Until a screen has been left and entered once, ncurses 6.4 writes after every movement of the cursor instead
    // of once a frame (`_nc_mvcur` while `ewInitial`). Colours come later: with them, entering resets the palette.
    output.discard {
      endwin()
      doupdate()
    }
    usesColor = looks.usesColor && start_color() == OK && use_default_colors() == OK
    if usesColor {
      for color in TerminalColor.allCases where Int(color.rawValue) < looks.depth {
        init_pair(color.rawValue, color.rawValue, -1)
      }
    }
  }

  /// Takes `frame` for what is on the screen, with the cursor at its place or else at the top left corner.
  mutating func follow(_ frame: Frame) {
    last = nil
    resizeterm(Int32(frame.size.rows), Int32(frame.size.columns))
    show(frame)
    wmove(nc_stdscr(), Int32(frame.cursor?.row ?? 0), Int32(frame.cursor?.column ?? 0))
    leaveok(nc_stdscr(), false)
    wnoutrefresh(nc_stdscr())
    output.discard { doupdate() }
    if thrift != nil {
      thrift = Thrift(rows: frame.size.rows, keepsRegion: keepsRegion, placesInRow: placesInRow)
    }
  }

  /// What to send to show `frame`, which has the size of the frame before.
  ///
  /// What is too much to be held back has been sent when it returns.
  mutating func paint(_ frame: Frame) -> [UInt8] {
    let isHeldBack = mostBytes(frame) <= output.capacity
    show(frame)
    let screen = nc_stdscr()
    if let cursor = frame.cursor { wmove(screen, Int32(cursor.row), Int32(cursor.column)) }
    // A hidden cursor may stay where painting leaves it, which saves the bytes of moving it.
    leaveok(screen, frame.cursor == nil)
    wnoutrefresh(screen)
    guard isHeldBack else {
      device.write(thrift?.settled() ?? [])
      output.directly { doupdate() }
      return []
    }
    doupdate()
    let bytes = output.take()
    return thrift?.shortened(bytes) ?? bytes
  }

  /// As many bytes as ncurses may need for what has changed: for every cell its character, for every look and every row
  /// the longest sequences.
  private func mostBytes(_ frame: Frame) -> Int {
    var sum = 256
    for y in 0..<frame.size.rows where isChanged(frame, y) {
      var style: Style?
      for x in 0..<frame.size.columns {
        let cell = frame[x, y]
        sum += UTF8.width(cell.base) + cell.marks.count * 4
        if cell.style != style { sum += Self.longestSequence }
        style = cell.style
      }
      sum += 2 * Self.longestSequence
    }
    return sum
  }

  private static let longestSequence = 32

  private mutating func show(_ frame: Frame) {
    for y in 0..<frame.size.rows where isChanged(frame, y) { showRow(frame, y) }
    last = frame
  }

  private func isChanged(_ frame: Frame, _ y: Int) -> Bool {
    guard let last else { return true }
    let start = y * frame.size.columns
    for index in start..<(start + frame.size.columns) where frame.cells[index] != last.cells[index] {
      return true
    }
    return false
  }

  private mutating func showRow(_ frame: Frame, _ y: Int) {
    row.removeAll(keepingCapacity: true)
    glyph.forEach(in: frame, row: y, count: frame.size.columns) { base, marks, cell in
      let look = looks[cell.style]
      var painted = cchar_t()
      characters.removeAll(keepingCapacity: true)
      characters.append(wchar_t(base.value))
      for mark in marks { characters.append(wchar_t(mark.value)) }
      characters.append(0)
      setcchar(&painted, characters, Self.attributes(look.emphasis), pair(look.color), nil)
      row.append(painted)
    }
    wmove(nc_stdscr(), Int32(y), 0)
    wadd_wchnstr(nc_stdscr(), row, Int32(row.count))
  }

  /// Each colour has the pair of its own number, over the terminal's own background.
  private func pair(_ color: TerminalColor?) -> Int16 { usesColor ? color?.rawValue ?? 0 : 0 }

  private static func attributes(_ emphasis: Emphasis) -> attr_t {
    var attributes: attr_t = 0
    if emphasis.contains(.bold) { attributes |= NC_BOLD }
    if emphasis.contains(.underline) { attributes |= NC_UNDERLINE }
    if emphasis.contains(.reverse) { attributes |= NC_REVERSE }
    if emphasis.contains(.dim) { attributes |= NC_DIM }
    return attributes
  }
}
