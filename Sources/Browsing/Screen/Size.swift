/// A count of screen columns or an offset in them; never bytes, never scalars.
public struct Columns: Hashable, Sendable, Comparable, AdditiveArithmetic, ExpressibleByIntegerLiteral {
  /// The count.
  public var count: Int

  /// `count` columns.
  public init(_ count: Int) { self.count = count }
  /// As many columns as the literal says.
  public init(integerLiteral value: Int) { count = value }
  /// The fewer first.
  public static func < (a: Columns, b: Columns) -> Bool { a.count < b.count }
  /// Both together.
  public static func + (a: Columns, b: Columns) -> Columns { Columns(a.count + b.count) }
  /// What is left.
  public static func - (a: Columns, b: Columns) -> Columns { Columns(a.count - b.count) }
}

/// The size of a screen or a part of it, in cells.
public struct Size: Hashable, Sendable {
  /// Width.
  public var columns: Int
  /// Height.
  public var rows: Int

  /// A size; negative numbers count as zero.
  public init(columns: Int, rows: Int) {
    self.columns = max(0, columns)
    self.rows = max(0, rows)
  }
}

/// A cell's place on the screen, from 0 at the top left.
public struct Position: Hashable, Sendable {
  /// Cells from the left.
  public var column: Int
  /// Lines from the top.
  public var row: Int

  /// A place.
  public init(column: Int, row: Int) {
    self.column = column
    self.row = row
  }
}
