import Browsing
import CVterm

/// A screen as a terminal emulator (libvterm) shows it.
public final class EmulatedScreen {
  /// One cell as it is shown.
  public struct Cell: Hashable, Sendable {
    /// The characters in it.
    public var text: String
    /// Columns.
    public var width: Int
    /// Bold.
    public var isBold: Bool
    /// Underlined.
    public var isUnderlined: Bool
    /// Foreground and background exchanged.
    public var isReversed: Bool
    /// Number of the foreground colour; nil for the terminal's own.
    public var foreground: UInt8?
    /// Number of the background colour; nil for the terminal's own.
    public var background: UInt8?
  }

  /// What a program switched on or off.
  public struct Properties: Sendable {
    /// The alternate screen is shown.
    public var isAlternate = false
    /// The cursor is shown.
    public var showsCursor = true
    /// The mouse is reported.
    public var reportsMouse = false
    /// A title or icon name was set.
    public var wasTitled = false
  }

  /// Size in cells.
  public private(set) var size: Size
  /// What the program switched.
  public var properties: Properties { watch.properties }

  private final class Watch {
    var properties = Properties()
  }

  private let terminal: OpaquePointer
  private let screen: OpaquePointer
  private let watch = Watch()
  private let callbacks: UnsafeMutablePointer<VTermScreenCallbacks>

  /// A blank screen.
  public init(size: Size) {
    self.size = size
    terminal = vterm_new(Int32(size.rows), Int32(size.columns))
    vterm_set_utf8(terminal, 1)
    screen = vterm_obtain_screen(terminal)
    callbacks = .allocate(capacity: 1)
    callbacks.initialize(to: VTermScreenCallbacks())
    callbacks.pointee.settermprop = { property, value, user in
      guard let value, let user else { return 1 }
      let watch = Unmanaged<Watch>.fromOpaque(user).takeUnretainedValue()
      switch property {
      case VTERM_PROP_ALTSCREEN: watch.properties.isAlternate = value.pointee.boolean != 0
      case VTERM_PROP_CURSORVISIBLE: watch.properties.showsCursor = value.pointee.boolean != 0
      case VTERM_PROP_MOUSE: watch.properties.reportsMouse = value.pointee.number != 0
      case VTERM_PROP_TITLE, VTERM_PROP_ICONNAME: watch.properties.wasTitled = true
      default: break
      }
      return 1
    }
    vterm_screen_enable_altscreen(screen, 1)
    vterm_screen_reset(screen, 1)
    vterm_screen_set_callbacks(screen, callbacks, Unmanaged.passUnretained(watch).toOpaque())
  }

  deinit {
    vterm_free(terminal)
    callbacks.deallocate()
  }

  /// Shows what a program wrote.
  public func show(_ bytes: [UInt8]) {
    bytes.withUnsafeBytes {
      _ = vterm_input_write(terminal, $0.bindMemory(to: CChar.self).baseAddress, $0.count)
    }
  }

  /// Changes the size.
  public func resize(to size: Size) {
    self.size = size
    vterm_set_size(terminal, Int32(size.rows), Int32(size.columns))
  }

  /// The bytes that pressing `key` sends in the terminal's present mode.
  public func bytes(of key: VTermKey, modifier: VTermModifier = VTERM_MOD_NONE) -> [UInt8] {
    vterm_keyboard_key(terminal, key, modifier)
    return output()
  }

  private func output() -> [UInt8] {
    var buffer = [CChar](repeating: 0, count: 256)
    let count = vterm_output_read(terminal, &buffer, buffer.count)
    return buffer.prefix(count).map { UInt8(bitPattern: $0) }
  }

  /// The cell at a place.
  public func cell(_ column: Int, _ row: Int) -> Cell {
    var cell = VTermScreenCell()
    vterm_screen_get_cell(screen, VTermPos(row: Int32(row), col: Int32(column)), &cell)
    let scalars = withUnsafeBytes(of: cell.chars) { Array($0.bindMemory(to: UInt32.self)) }
    let shown = scalars.prefix { $0 != 0 && $0 != UInt32.max }.compactMap(Unicode.Scalar.init)
    return Cell(
      text: String(String.UnicodeScalarView(shown)), width: Int(cell.width), isBold: cell.attrs.bold != 0,
      isUnderlined: cell.attrs.underline != 0, isReversed: cell.attrs.reverse != 0,
      foreground: Self.index(cell.fg), background: Self.index(cell.bg))
  }

  private static func index(_ color: VTermColor) -> UInt8? {
    let isOwn = UInt32(color.type) & (VTERM_COLOR_DEFAULT_FG.rawValue | VTERM_COLOR_DEFAULT_BG.rawValue) != 0
    let isIndexed = UInt32(color.type) & VTERM_COLOR_TYPE_MASK.rawValue == VTERM_COLOR_INDEXED.rawValue
    return isOwn || !isIndexed ? nil : color.indexed.idx
  }

  /// The text of a row, without the blanks at its end.
  public func row(_ row: Int) -> String {
    var text = ""
    var column = 0
    while column < size.columns {
      let cell = cell(column, row)
      text += cell.text.isEmpty ? " " : cell.text
      column += max(1, cell.width)
    }
    while text.last == " " { text.removeLast() }
    return text
  }

  /// All rows.
  public var rows: [String] { (0..<size.rows).map(row) }

  /// All of the text, rows parted by line feeds.
  public var text: String { rows.joined(separator: "\n") }

  /// Where the cursor stands.
  public var cursor: Position {
    var position = VTermPos()
    vterm_state_get_cursorpos(vterm_obtain_state(terminal), &position)
    return Position(column: Int(position.col), row: Int(position.row))
  }

  /// The first place of `text`; nil if it is nowhere.
  public func place(of text: String) -> Position? {
    for (index, line) in rows.enumerated() {
      guard let range = line.firstRange(of: text) else { continue }
      let before = line[..<range.lowerBound].unicodeScalars.reduce(0) { $0 + ScalarWidth.of($1) }
      return Position(column: before, row: index)
    }
    return nil
  }
}
