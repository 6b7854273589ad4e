import Browsing
import TestSupport
import Testing

@testable import Terminal

@Suite("Rows that the terminal moves by itself")
struct ScrollPlanTests {
  private static let size = Size(columns: 60, rows: 20)

  private static func frame(_ rows: [String]) -> Frame {
    var frame = Frame(size: size)
    for (row, text) in rows.enumerated() {
      for (column, scalar) in text.unicodeScalars.enumerated() { frame[column, row] = Cell(scalar) }
    }
    return frame
  }

  /// Text that moves, beside a list that does not.
  private static func screen(from first: Int) -> Frame {
    let list = ["one", "two", "", "", "five", "six"]
    let lines = (0..<18).map { row in
      let left = (row < list.count ? list[row] : "").padding(to: 16)
      return left + "│ line \(first + row) of a text that is "
        + String(repeating: "x", count: (first + row) * 7 % 20)
    }
    return frame(["title"] + lines + ["status \(first)"])
  }

  @Test("A text that moves beside a list is moved, by as much as it moves", arguments: [1, 2, 5, -1, -3])
  func moves(by lines: Int) throws {
    let plan = try #require(ScrollPlan(from: Self.screen(from: 50), to: Self.screen(from: 50 + lines)))
    #expect(plan.shift == lines)
    #expect(plan.top >= 1 && plan.bottom <= 18)
    #expect(plan.bottom - plan.top > 10)
  }

  @Test("Nothing is moved for a line that changes, for another text, or for another size")
  func staysPut() {
    let screen = Self.screen(from: 50)
    #expect(ScrollPlan(from: screen, to: screen) == nil)
    var other = screen
    for column in 0..<40 { other[column, 7] = Cell("y") }
    #expect(ScrollPlan(from: screen, to: other) == nil)
    #expect(ScrollPlan(from: screen, to: Frame(size: Self.size)) == nil)
    #expect(ScrollPlan(from: screen, to: Frame(size: Size(columns: 61, rows: 20))) == nil)
    #expect(
      ScrollPlan(from: Frame(size: Size(columns: 1, rows: 1)), to: Frame(size: Size(columns: 1, rows: 1)))
        == nil)
  }

  @Test("Whatever the frames, a plan stays on the screen")
  func isSane() {
    var random = Random(seed: 5)
    for _ in 0..<200 {
      let rows = (0..<20).map { _ in
        String(repeating: random.pick(["a", "b", " "]), count: random.next(below: 60))
      }
      let shift = random.next(below: 7) - 3
      let moved = (0..<20).map { rows[($0 + shift + 20) % 20] }
      guard let plan = ScrollPlan(from: Self.frame(rows), to: Self.frame(moved)) else { continue }
      #expect(
        plan.top >= 0 && plan.bottom < 20 && abs(plan.shift) < plan.bottom - plan.top + 1 && plan.shift != 0)
    }
  }
}

extension String {
  fileprivate func padding(to columns: Int) -> String {
    self + String(repeating: " ", count: max(0, columns - count))
  }
}
