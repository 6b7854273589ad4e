/// Where everything stands on a screen of a size.
struct Layout: Hashable, Sendable {
  /// How the panes share the screen.
  enum Arrangement: Hashable, Sendable {
    /// Too small for anything but saying so.
    case tooSmall
    /// One pane without borders, the others named in a line of tabs.
    case single
    /// One pane, because the reader wanted it so; only a line above it, so that lines scroll as whole lines of the
    /// screen and can be marked with the mouse without a border.
    case zoomed
    /// The lists side by side above the text, so that scrolling the text scrolls whole lines of the screen.
    case stacked
    /// The lists in a column beside the text.
    case beside
  }

  let size: Size
  let arrangement: Arrangement
  /// The line on top; nil where there is no room for it.
  let title: Rect?
  /// The line that names the panes; nil unless they are shown one at a time.
  let tabs: Rect?
  /// The line at the bottom.
  let status: Rect
  /// The pane with the focus, or the text beside it, and so on, by pane.
  private let outer: [Rect?]
  /// The pane that the space of a single one would go to.
  private let alone: Rect

  /// Where everything stands when `focus` is the pane in use.
  init(size: Size, focus: Pane, isZoomed: Bool) {
    self.size = size
    let columns = size.columns
    let rows = size.rows
    status = Rect(column: 0, row: max(0, rows - 1), columns: columns, rows: min(1, rows))
    guard columns >= Self.least.columns, rows >= Self.least.rows else {
      arrangement = .tooSmall
      title = nil
      tabs = nil
      outer = []
      alone = Rect(column: 0, row: 0, columns: 0, rows: 0)
      return
    }
    let isSingle = columns < Self.several.columns || rows < Self.several.rows
    let titleRows = isSingle && rows < 8 ? 0 : 1
    title = titleRows == 1 ? Rect(column: 0, row: 0, columns: columns, rows: 1) : nil
    tabs = isSingle ? Rect(column: 0, row: titleRows, columns: columns, rows: 1) : nil
    let used = titleRows + (isSingle ? 1 : 0)
    let body = Rect(column: 0, row: used, columns: columns, rows: rows - used - 1)
    alone = body
    if isSingle || isZoomed {
      arrangement = isSingle ? .single : .zoomed
      outer = Pane.allCases.map { $0 == focus ? body : nil }
    } else if columns >= Self.besideColumns {
      arrangement = .beside
      outer = Self.beside(body)
    } else {
      arrangement = .stacked
      outer = Self.stacked(body)
    }
  }

  /// Below this nothing is shown.
  private static let least = Size(columns: 20, rows: 5)
  /// Below this one pane is shown at a time.
  private static let several = Size(columns: 60, rows: 12)
  /// From here on the lists stand beside the text.
  private static let besideColumns = 120

  private static func beside(_ body: Rect) -> [Rect?] {
    // What the text cannot use goes to the lists, as long as they can use it.
    let textColumns = 94
    let lists = max(46, min(body.columns - textColumns, 72))
    let speakers = body.rows * 3 / 10
    let statistics = body.rows * 3 / 10
    let quotes = body.rows - speakers - statistics
    return [
      Rect(column: lists, row: body.row, columns: body.columns - lists, rows: body.rows),
      Rect(column: 0, row: body.row, columns: lists, rows: speakers),
      Rect(column: 0, row: body.row + speakers, columns: lists, rows: quotes),
      Rect(column: 0, row: body.row + speakers + quotes, columns: lists, rows: statistics),
    ]
  }

  private static func stacked(_ body: Rect) -> [Rect?] {
    let lists = max(5, body.rows * 3 / 10)
    let third = (body.columns + 2) / 3
    let last = body.columns - 2 * third
    return [
      Rect(column: 0, row: body.row + lists, columns: body.columns, rows: body.rows - lists),
      Rect(column: 0, row: body.row, columns: third, rows: lists),
      Rect(column: third, row: body.row, columns: third, rows: lists),
      Rect(column: 2 * third, row: body.row, columns: last, rows: lists),
    ]
  }

  /// Whether panes have a border, or at least a line above them.
  var hasBorders: Bool { arrangement != .single }

  /// The pane with its border; nil when it is not on the screen.
  func outer(_ pane: Pane) -> Rect? {
    guard arrangement != .tooSmall else { return nil }
    return outer[pane.rawValue - 1]
  }

  /// The inside of a pane; for a pane that is not on the screen the inside that it would have.
  func inner(_ pane: Pane) -> Rect {
    let rect = outer(pane) ?? alone
    switch arrangement {
    case .single, .tooSmall: return rect
    case .zoomed:
      return Rect(column: rect.column, row: rect.row + 1, columns: rect.columns, rows: rect.rows - 1)
    case .stacked, .beside: return rect.inset(1)
    }
  }

  /// The shape of a pane's list.
  func shape(_ pane: Pane) -> ListShape {
    let inner = inner(pane)
    // Beside the text no terminal can move a list by itself: the fewer times it moves the fewer bytes it takes.
    return ListShape(
      pane: pane, columns: inner.columns, rows: inner.rows, turnsPages: arrangement == .beside)
  }

  /// The pane at a place on the screen.
  func pane(at position: Position) -> Pane? {
    Pane.allCases.first { outer($0)?.contains(position) == true }
  }

  // MARK: - The text

  /// Columns before the text: the sign of the line that is being read, and the mark of a speaker's passage.
  static let gutter = 2

  /// Width of a line of text, at most `measure`.
  func textColumns(measure: Int) -> Int {
    max(1, min(measure, inner(.text).columns - Self.gutter - 1))
  }

  /// Lines of text in view.
  var textRows: Int { max(1, inner(.text).rows) }

  /// The column where the text begins: it stands in the middle of a pane that is wider than it needs.
  func textColumn(measure: Int) -> Int {
    let inner = inner(.text)
    let spare = inner.columns - Self.gutter - 1 - textColumns(measure: measure)
    return inner.column + Self.gutter + max(0, spare / 2)
  }

  /// Whether the text moves up by a line when the line that is read goes down by one.
  ///
  /// Where it takes the whole width of the screen the terminal moves it by itself, for a few bytes. Beside the lists all
  /// of it would have to be sent for every line: there the line that is read moves instead, and the page is turned.
  var scrollsByLine: Bool { arrangement != .beside }

  /// How many lines of context a jump leaves above the passage.
  var contextRows: Int { min(3, max(0, (textRows - 1) / 2)) }
}
