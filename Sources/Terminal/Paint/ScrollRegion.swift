/// The part of the screen that scrolls (DECSTBM), and what can be left unsaid about it.
///
/// ncurses sets the region for every line that it scrolls and lifts it again at once. Here it stays until something
/// would go another way by it: so a line of movement does without both sequences, and often without the one that brings
/// the cursor back to where it was. Who leaves the screen lifts it (`ScreenStrings`).
///
/// Setting the region takes the cursor to the top left corner; where that is left unsaid, it is made up for unless the
/// cursor is placed anew. Lines are never wrapped by the terminal, on terminals that are served so.
struct ScrollRegion {
  /// Rows of the screen.
  private let rows: Int
  private let whole: ClosedRange<Int>
  /// What scrolls by what was said, and what by what was sent; rows are counted from 1.
  private var (wanted, sent): (ClosedRange<Int>, ClosedRange<Int>)
  /// Whether the cursor ought to stand in the top left corner and does not.
  private var isHomeDue = false
  /// The row where the terminal's cursor stands; nil when that is not known.
  private(set) var row: Int?

  /// On a screen of `rows` that scrolls as a whole.
  init(rows: Int) {
    self.rows = rows
    whole = 1...max(1, rows)
    (wanted, sent) = (whole, whole)
  }

  private static let escape = "\u{1B}"
  private static let lift = Array("\(escape)[r".utf8)

  /// The region that the parameters of a sequence name; nil when they name none.
  private func region(_ parameters: [Int]) -> ClosedRange<Int>? {
    let top = max(1, parameters.first ?? 1)
    let named = parameters.count > 1 ? parameters[1] : 0
    let bottom = named == 0 ? rows : named
    return parameters.count <= 2 && top < bottom && bottom <= rows ? top...bottom : nil
  }

  /// What to send when the region is set by `parameters`, with the cursor saved before and restored behind if it `stays`;
  /// nil when they are not understood.
  ///
  /// `mayWait` says that it may be left unsaid as long as it makes no difference.
  mutating func set(_ parameters: [Int], stays: Bool, mayWait: Bool = true) -> [UInt8]? {
    guard let region = region(parameters) else { return nil }
    wanted = region
    if !stays { isHomeDue = true }
    // Lifting it can wait.
    if mayWait, region == whole || region == sent { return [] }
    sent = region
    let bytes = "\(Self.escape)[\(region.lowerBound);\(region.upperBound)r"
    if stays { return Array("\(Self.escape)7\(bytes)\(Self.escape)8".utf8) }
    isHomeDue = false
    row = 1
    return Array(bytes.utf8)
  }

  /// What to send before the cursor moves or something is shown.
  mutating func before(_ motion: Motion) -> [UInt8] {
    var out: [UInt8] = []
    if case .place(let target) = motion {
      isHomeDue = false
      row = target
      return out
    }
    out += goHome()
    switch motion {
    case .place, .none: break
    case .row(let target): row = target
    case .lineFeed:
      if let row, row < rows, row != sent.upperBound {
        self.row = row + 1
      } else {
        out += settled()
        // At the lower edge, and at the foot of the screen, it stays.
        row = row.map { $0 == wanted.upperBound ? $0 : min($0 + 1, rows) }
      }
    case .down(let count):
      let end = row.map { $0 + count }
      if let row, let end, end <= rows, row > sent.upperBound || end <= sent.upperBound {
        self.row = end
      } else {
        out += settled()
        // Whether a cursor stops at the lower edge or passes it differs from terminal to terminal.
        row = wanted == whole ? end.map { min($0, rows) } : nil
      }
    case .up(let count):
      let end = row.map { $0 - count }
      if let row, let end, end >= 1, row < sent.lowerBound || end >= sent.lowerBound {
        self.row = end
      } else {
        out += settled()
        row = nil
      }
    case .unknown:
      out += settled()
      row = nil
    }
    return out
  }

  /// What to send so that the terminal scrolls as was said.
  mutating func settled() -> [UInt8] {
    var out = goHome()
    guard wanted != sent else { return out }
    sent = wanted
    out += Array("\(Self.escape)7".utf8) + Self.lift + Array("\(Self.escape)8".utf8)
    return out
  }

  private mutating func goHome() -> [UInt8] {
    guard isHomeDue else { return [] }
    isHomeDue = false
    row = 1
    return Array("\(Self.escape)[H".utf8)
  }

  /// Something has been sent that went past this.
  mutating func forget() { row = nil }

  /// What a sequence or a character does to the cursor.
  enum Motion {
    /// Placed, on this row.
    case place(Int)
    /// Placed on this row, in the same column.
    case row(Int)
    /// A row down; at the lower edge of what scrolls it scrolls.
    case lineFeed
    /// So many rows down, or up.
    case down(Int)
    case up(Int)
    /// The row stays the same, and nothing scrolls.
    case none
    /// Whatever it does, it may depend on the region.
    case unknown
  }
}
