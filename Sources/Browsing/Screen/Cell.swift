/// One cell of the screen: a base character with its combining marks.
public struct Cell: Hashable, Sendable {
  /// The base character, never a control character.
  public var base: Unicode.Scalar
  /// Combining marks on the base.
  public var marks: Marks
  /// 1 or 2; 0 for the cell that the right half of a wide character covers.
  public var width: UInt8
  /// How it looks.
  public var style: Style

  /// A cell.
  public init(_ base: Unicode.Scalar, marks: Marks = Marks(), width: UInt8 = 1, style: Style = .plain) {
    self.base = base
    self.marks = marks
    self.width = width
    self.style = style
  }

  /// An empty cell.
  public static let blank = Cell(" ")

  /// The cell that the right half of a wide character of this style covers.
  public static func continuation(_ style: Style) -> Cell { Cell(" ", width: 0, style: style) }
}
