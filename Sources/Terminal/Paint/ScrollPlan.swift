import Browsing

/// Rows that the terminal moves by itself, so that less has to be sent for the next frame.
///
/// ncurses looks for whole lines that have moved; beside the lists the text's lines move alone. Moving them with the lists
/// and then painting the lists again costs less all the same, because lists have few words and many empty cells.
struct ScrollPlan: Hashable {
  /// The first row of the region that is scrolled.
  var top: Int
  /// Its last row.
  var bottom: Int
  /// By how many rows it moves: up where it is positive.
  var shift: Int

  /// What moving a region costs: about as many bytes as it takes to say so.
  private static let cost = 24
  /// What a row costs besides its cells: the way to it, and to a change of looks.
  private static let rowCost = 8
  /// Regions of fewer rows do not save enough to be looked for.
  private static let fewestRows = 4

  /// The best plan to get from one frame to another of its size; nil where moving rows saves nothing.
  init?(from old: Frame, to new: Frame) {
    guard old.size == new.size else { return nil }
    let rows = new.size.rows
    let changed = (0..<rows).filter { Self.difference(old, $0, new, $0) > 0 }
    guard changed.count >= Self.fewestRows, let first = changed.first, let last = changed.last else {
      return nil
    }
    let direct = (0..<rows).map { Self.price(Self.difference(old, $0, new, $0)) }
    let farthest = max(1, (last - first) / 3)
    var best: (saved: Int, plan: ScrollPlan)?
    for shift in (1...farthest).flatMap({ [$0, -$0] }) {
      guard Self.isLikely(old, new, shift, changed, direct) else { continue }
      if let found = Self.bestRegion(old, new, shift, first...last, direct), found.saved > best?.saved ?? 0 {
        best = found
      }
    }
    guard let best else { return nil }
    self = best.plan
  }

  private init(top: Int, bottom: Int, shift: Int) {
    self.top = top
    self.bottom = bottom
    self.shift = shift
  }

  /// Whether a few of the changed rows are cheaper to get at by moving them so far.
  private static func isLikely(
    _ old: Frame, _ new: Frame, _ shift: Int, _ changed: [Int], _ direct: [Int]
  ) -> Bool {
    let samples = stride(from: 0, to: changed.count, by: max(1, changed.count / 5)).map { changed[$0] }
      .filter { (0..<new.size.rows).contains($0 + shift) }
    return samples.reduce(0) { $0 + direct[$1] - price(difference(old, $1 + shift, new, $1)) } > 0
  }

  /// The run of rows within `range` that saves most when it is moved by `shift`.
  private static func bestRegion(
    _ old: Frame, _ new: Frame, _ shift: Int, _ range: ClosedRange<Int>, _ direct: [Int]
  ) -> (saved: Int, plan: ScrollPlan)? {
    let distance = abs(shift)
    // Rows that come into view from outside the region are empty after it has moved.
    let entering = (0..<new.size.rows).map { row in
      range.contains(row) ? direct[row] - price(difference(nil, 0, new, row)) : 0
    }
    let moving = (0..<new.size.rows).map { row in
      range.contains(row) && range.contains(row + shift)
        ? direct[row] - price(difference(old, row + shift, new, row)) : 0
    }
    var best: (saved: Int, plan: ScrollPlan)?
    for top in range where top + distance + fewestRows <= range.upperBound + 1 {
      var moved = 0
      var bottom = top + distance - 1
      while bottom < range.upperBound {
        bottom += 1
        // One row more is moved into place, wherever the rows that come in stand.
        moved += shift > 0 ? moving[bottom - distance] : moving[bottom]
        guard bottom - top + 1 >= fewestRows else { continue }
        let edge = shift > 0 ? (bottom - distance + 1)...bottom : top...(top + distance - 1)
        let saved = moved + edge.reduce(0) { $0 + entering[$1] } - cost
        if saved > best?.saved ?? 0 { best = (saved, ScrollPlan(top: top, bottom: bottom, shift: shift)) }
      }
    }
    return best
  }

  private static func price(_ difference: Int) -> Int { difference > 0 ? difference + rowCost : 0 }

  /// About how many bytes the cells of a row of `new` take that a row of `old`, or an empty one, has otherwise.
  private static func difference(_ old: Frame?, _ oldRow: Int, _ new: Frame, _ newRow: Int) -> Int {
    let columns = new.size.columns
    let newStart = newRow * columns
    let oldStart = oldRow * columns
    var bytes = 0
    for column in 0..<columns {
      let cell = new.cells[newStart + column]
      let before = old.map { $0.cells[oldStart + column] } ?? .blank
      if cell != before { bytes += cell.base.value < 0x80 ? 1 : cell.base.value < 0x800 ? 2 : 3 }
    }
    return bytes
  }
}
