/// One cell of the screen: a base character with its combining marks.
public struct Cell: Hashable, Sendable {
  /// How many combining marks a cell keeps: ncurses holds five wide characters a cell.
  public static let markLimit = 4

  /// The base character, never a control character.
  public var base: Unicode.Scalar
  /// Combining marks on the base, at most `markLimit`.
  public var marks: [Unicode.Scalar] {
    get { hasMarks ? stored.scalars : [] }
    set { stored = Marks(newValue) }
  }
  /// 1 or 2; 0 for the cell that the right half of a wide character covers.
  public var width: UInt8
  /// How it looks.
  public var style: Style

  private var stored: Marks

  /// A cell; marks beyond the limit are dropped.
  public init(_ base: Unicode.Scalar, marks: [Unicode.Scalar] = [], width: UInt8 = 1, style: Style = .plain) {
    self.base = base
    self.width = width
    self.style = style
    stored = marks.isEmpty ? .none : Marks(marks)
  }

  /// Whether any mark stands on the base.
  public var hasMarks: Bool { stored != .none }

  /// An empty cell.
  public static let blank = Cell(" ")

  /// The cell that the right half of a wide character of this style covers.
  public static func continuation(_ style: Style) -> Cell { Cell(" ", width: 0, style: style) }

  /// The marks, kept in the cell itself.
  ///
  /// A screen has thousands of cells that are copied and compared with every key: none of them may own memory.
  private struct Marks: Hashable, Sendable {
    /// Scalar values; 0, which is no mark, where there is none.
    private var first: UInt32 = 0
    private var second: UInt32 = 0
    private var third: UInt32 = 0
    private var fourth: UInt32 = 0

    static let none = Marks([])

    init(_ scalars: [Unicode.Scalar]) {
      var values = scalars.prefix(Cell.markLimit).makeIterator()
      first = values.next()?.value ?? 0
      second = values.next()?.value ?? 0
      third = values.next()?.value ?? 0
      fourth = values.next()?.value ?? 0
    }

    var scalars: [Unicode.Scalar] {
      [first, second, third, fourth].prefix { $0 != 0 }.compactMap { Unicode.Scalar($0) }
    }
  }
}
