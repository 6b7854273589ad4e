/// The combining marks on a character: a few, held in place, so that a screen of cells is one piece of memory.
public struct Marks: Hashable, Sendable {
  /// How many there can be: ncurses holds five wide characters a cell, of which one is the base.
  public static let limit = 4

  /// U+0000, which is no mark, where there is none; the marks stand first.
  private var first: UInt32 = 0
  private var second: UInt32 = 0
  private var third: UInt32 = 0
  private var fourth: UInt32 = 0

  /// No marks.
  public init() {}

  /// The first `limit` of `marks`; the others are dropped.
  public init(_ marks: some Sequence<Unicode.Scalar>) {
    for mark in marks { append(mark) }
  }

  /// Adds a mark, if there is room.
  public mutating func append(_ mark: Unicode.Scalar) {
    switch count {
    case 0: first = mark.value
    case 1: second = mark.value
    case 2: third = mark.value
    case 3: fourth = mark.value
    default: break
    }
  }
}

extension Marks: RandomAccessCollection {
  /// Whether there are none, as on nearly every character.
  public var isEmpty: Bool { first == 0 }

  /// The first mark's index.
  public var startIndex: Int { 0 }

  /// One more than the last mark's index.
  public var endIndex: Int {
    if first == 0 { return 0 }
    if second == 0 { return 1 }
    if third == 0 { return 2 }
    return fourth == 0 ? 3 : 4
  }

  /// The mark at `index`, which is below `endIndex`.
  public subscript(index: Int) -> Unicode.Scalar {
    precondition(index >= 0 && index < endIndex, "no such mark")
    let value =
      switch index {
      case 0: first
      case 1: second
      case 2: third
      default: fourth
      }
    return Unicode.Scalar(value) ?? "\u{FFFD}"
  }
}

extension Marks: ExpressibleByArrayLiteral {
  /// The marks of a literal.
  public init(arrayLiteral marks: Unicode.Scalar...) { self.init(marks) }
}
