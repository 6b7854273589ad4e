import Proceedings
import Testing

@testable import Browsing

@Suite("Mouse")
struct MouseTests {
  private func at(_ column: Int, _ row: Int) -> Position { Position(column: column, row: row) }

  @Test("A click gives a pane the focus and chooses the row; again it is Enter")
  func clicks() {
    var session = Session(Reports.harbours)
    session.send(.mouse(MouseAction(.press, at: at(30, 4))))
    #expect(session.focus == .quotes)
    #expect(session.chosen(.quotes) == 2)
    #expect(session.placeRow == 3)
    session.send(.mouse(MouseAction(.press, at: at(30, 4))))
    #expect(session.focus == .text)
    session.send(.mouse(MouseAction(.press, at: at(5, 12))))
    #expect(session.placeRow == 4)
    session.send(.mouse(MouseAction(.press, at: at(0, 0))))
    #expect(session.focus == .text)
  }

  @Test("The wheel scrolls the pane under the pointer and leaves focus and chosen row")
  func scrolls() {
    var session = Session(Reports.harbours)
    session.send(.mouse(MouseAction(.wheelDown, at: at(5, 15))))
    #expect(session.document.view.position.top > .start)
    session.send(.mouse(MouseAction(.wheelUp, at: at(5, 15))))
    #expect(session.lines.first?.hasPrefix("Ports agree") == true)
    session.send(.mouse(MouseAction(.wheelDown, at: at(30, 4))))
    #expect(session.focus == .text)
    #expect(session.chosen(.quotes) == 0)
    #expect(session.screen[2].contains("the sum"))
    for _ in 0..<10 { session.send(.mouse(MouseAction(.wheelDown, at: at(30, 4)))) }
    #expect(session.screen[5].contains("Listen"), "the last row stays at the bottom")
    session.press("3")
    session.send(.pause)
    session.press("j")
    #expect(session.chosenLine(.quotes) != nil)
  }

  @Test("On a small screen a click on a tab shows its pane")
  func clicksTabs() {
    var session = Session(Reports.harbours, columns: 40, rows: 10)
    session.send(.mouse(MouseAction(.press, at: at(8, 1))))
    #expect(session.focus == .speakers)
    session.send(.mouse(MouseAction(.press, at: at(39, 1))))
    #expect(session.focus == .speakers)
  }

  @Test("In what lies over the panes too")
  func overPanes() {
    var session = Session(Reports.harbours, Reports.record)
    session.press("s")
    let row = session.screen.firstIndex { $0.contains("Teresa Okafor") && $0.contains("“”") } ?? 0
    session.send(.mouse(MouseAction(.press, at: at(20, row))))
    session.send(.mouse(MouseAction(.press, at: at(20, row))))
    #expect(session.limitedTo == ["Teresa Okafor"])
    session.press("?")
    session.send(.mouse(MouseAction(.wheelDown, at: at(20, 10))))
    #expect(session.screen.contains { $0.contains(" 4–") })
    session.press("qL")
    session.send(.mouse(MouseAction(.wheelDown, at: at(20, 10))))
    let line = session.screen.firstIndex { $0.contains("2 Lakes") } ?? 0
    session.send(.mouse(MouseAction(.press, at: at(20, line))))
    #expect(session.title.contains("2/2"))
  }
}
