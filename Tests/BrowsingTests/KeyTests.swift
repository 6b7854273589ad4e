import Proceedings
import Testing

@testable import Browsing

@Suite("Keys")
struct KeyTests {
  @Test(
    "Every key that is promised does something in the panes",
    arguments: [
      "q", "?", "1", "2", "3", "4", "j", "k", " ", "b", "d", "u", "g", "G", "/", "n", "N", "s", "z", "{", "}",
      "[", "]",
      "L", "J", "K", "O", "m", "'", "R", "c", "v", "x",
    ] as [Unicode.Scalar])
  func isBoundEverywhere(character: Unicode.Scalar) {
    for pane in Pane.allCases {
      #expect(
        KeyTable.standard.binding(for: .character(character), in: Room(pane)) != nil,
        "\(character) in \(pane)")
    }
  }

  @Test(
    "So do the keys without a character",
    arguments: [
      .tab, .backTab, .up, .down, .left, .right, .pageUp, .pageDown, .home, .end, .enter, .backspace, .escape,
      .control("c"), .control("o"), .control("d"), .control("u"), .control("l"), .control("z"),
    ] as [Key])
  func isBound(key: Key) {
    for pane in Pane.allCases { #expect(KeyTable.standard.binding(for: key, in: Room(pane)) != nil) }
  }

  @Test("No key is bound twice in one room")
  func isUnambiguous() {
    for bit in 0..<16 {
      let room = Room(rawValue: 1 << bit)
      let keys = KeyTable.standard.bindings.filter { $0.rooms.contains(room) }.flatMap(\.keys)
      #expect(Set(keys).count == keys.count, "room \(bit)")
    }
  }

  @Test("What is typed can be typed: no character is bound in a prompt")
  func leavesCharactersToPrompts() {
    for binding in KeyTable.standard.bindings where !binding.rooms.isDisjoint(with: .typing) {
      for key in binding.keys {
        if case .character(let scalar) = key { Issue.record("\(scalar) cannot be typed") }
      }
    }
  }

  @Test("A key that does nothing says why")
  func saysWhyNot() {
    var session = Session(Reports.harbours)
    session.press("w")
    #expect(session.message == "w does nothing here; ? shows the keys")
    session.press("o")
    #expect(session.message == "o works in Speakers (2), Quotes (3) and Statistics (4)")
    session.press("&")
    #expect(session.message == "& works in Speakers (2), Quotes (3) and Statistics (4)")
    session.press("2y")
    #expect(session.message == "y works in Text (1), Quotes (3) and Statistics (4)")
    session.send(.key(.unknown))
    #expect(session.message == "this key does nothing here; ? shows the keys")
    session.press("?w")
    #expect(session.message == "w does nothing here; Esc leaves")
  }

  @Test(
    "Every key of the panes either changes the screen, asks for something or says something",
    arguments: Pane.allCases)
  func neverSilent(pane: Pane) {
    for binding in KeyTable.standard.bindings where binding.rooms.contains(Room(pane)) {
      for key in binding.keys {
        var session = Session(Reports.harbours, Reports.record)
        session.press("\(pane.rawValue)")
        session.send(.pause)
        let before = session.frame
        let effects = update(&session.state, .key(key))
        #expect(
          session.frame != before || !effects.isEmpty || session.message != nil,
          "\(key.name) in \(pane) is silent")
      }
    }
  }

  @Test("q asks to quit; Ctrl-L to redraw; Ctrl-Z to suspend")
  func asksTheWorld() {
    var session = Session(Reports.harbours)
    session.press("^l")
    #expect(session.effects == [.redraw])
    session.press("^z")
    #expect(session.effects == [.suspend])
    session.press("q")
    #expect(session.effects == [.quit])
  }

  @Test("In restricted mode nothing is suspended or copied unless allowed, and that is said")
  func deniesWhenRestricted() {
    var session = Session(Reports.harbours, options: BrowserOptions(isRestricted: true))
    session.press("^z")
    #expect(session.effects.isEmpty)
    #expect(session.message == "suspending is not allowed in restricted mode")
    session.press("y")
    #expect(session.effects.isEmpty)
    #expect(session.message == "copying is not allowed in restricted mode")
    session.press("/^z")
    #expect(session.effects.isEmpty)
    #expect(session.message == "suspending is not allowed in restricted mode")
    session.press("⎋")
    #expect(!session.status.contains("y copy"))
    session.send(.resize(Size(columns: 100, rows: 250)))
    session.press("?")
    #expect(session.screen.filter { $0.contains("not allowed here") }.count == 4)
    var allowed = Session(
      Reports.harbours, options: BrowserOptions(isRestricted: true, abilities: [.copy]))
    allowed.press("y")
    #expect(allowed.effects.count == 1)
    var dumb = Session(Reports.harbours, options: BrowserOptions(abilities: [.suspend]))
    dumb.press("y")
    #expect(dumb.message == "copying is not possible in this terminal")
  }

  @Test("Tab and Shift-Tab go round the panes, the digits go to them")
  func changesFocus() {
    var session = Session(Reports.harbours)
    var visited: [Pane] = []
    for _ in 0..<4 {
      visited.append(session.focus)
      session.press("⇥")
    }
    #expect(visited == [.text, .speakers, .quotes, .statistics])
    #expect(session.focus == .text)
    session.press("⇤")
    #expect(session.focus == .statistics)
    for (key, pane) in [("1", Pane.text), ("2", .speakers), ("3", .quotes), ("4", .statistics)] {
      session.press(key)
      #expect(session.focus == pane)
    }
  }

  @Test("Left and right go to the pane beside, where there is one")
  func goesSideways() {
    var stacked = Session(Reports.harbours, columns: 80, rows: 24)
    stacked.press("2→")
    #expect(stacked.focus == .quotes)
    stacked.press("→→")
    #expect(stacked.focus == .statistics)
    #expect(stacked.message == "no pane to the right")
    stacked.press("←")
    #expect(stacked.focus == .quotes)
    stacked.press("1→")
    #expect(stacked.message == "no pane to the right")
    var wide = Session(Reports.harbours, columns: 120, rows: 40)
    wide.press("2→")
    #expect(wide.focus == .text)
    wide.press("←")
    #expect(wide.focus == .quotes)
    var narrow = Session(Reports.harbours, columns: 40, rows: 10)
    narrow.press("→")
    #expect(narrow.focus == .speakers)
  }

  @Test("z zooms a pane and back; on a small screen it says why not")
  func zooms() {
    var session = Session(Reports.harbours)
    session.press("3z")
    #expect(session.state.layout.outer(.quotes) == Rect(column: 0, row: 1, columns: 80, rows: 22))
    #expect(session.state.layout.outer(.text) == nil)
    session.press("⇥")
    #expect(session.state.layout.outer(.statistics) != nil)
    session.press("z")
    #expect(session.state.layout.outer(.text) != nil)
    session.send(.resize(Size(columns: 40, rows: 10)))
    session.press("z")
    #expect(session.message == "a pane fills this screen already")
  }
}

@Suite("Numbers before keys")
struct CountTests {
  @Test("12j moves twelve lines in the pane it was begun in, though 1 and 2 are panes")
  func countsInPaneOfOrigin() {
    var session = Session(Reports.harbours)
    session.press("3")
    session.send(.pause)
    session.press("12j")
    #expect(session.focus == .quotes)
    #expect(session.chosen(.quotes) == 12)
  }

  @Test("Digits that were meant for panes are that after a pause")
  func forgetsAfterPause() {
    var session = Session(Reports.harbours)
    session.press("1")
    #expect(session.focus == .text)
    session.send(.pause)
    session.press("3")
    session.send(.pause)
    session.press("j")
    #expect(session.focus == .quotes)
    #expect(session.chosen(.quotes) == 1)
  }

  @Test("A single digit that is a pane is no number")
  func keepsSingleDigitForPanes() {
    var session = Session(Reports.harbours)
    session.press("3j")
    #expect(session.focus == .quotes)
    #expect(session.chosen(.quotes) == 1)
    session.press("1j")
    #expect(session.focus == .text)
  }

  @Test("Digits above four and a leading nought begin a number at once")
  func beginsNumbers() {
    var session = Session(TextMovingTests.plain)
    session.press("5")
    #expect(session.focus == .text)
    #expect(session.status.contains("5"))
    session.press("j")
    #expect(session.lines.first == "")
    session.press("03j")
    #expect(session.lines.first == "Paragraph number 5.")
    session.press("10k")
    #expect(session.lines.first == "Paragraph number 1.")
    session.press("0j")
    #expect(session.lines.first == "", "nought is no number: one line")
  }

  @Test("A pane is asked to wait for the rest of a number")
  func asksForPause() {
    var session = Session(Reports.harbours)
    #expect(update(&session.state, .key("2")) == [.pause(milliseconds: 700)])
    #expect(update(&session.state, .key("0")).isEmpty)
    #expect(session.focus == .text, "20 cannot mean panes")
  }

  @Test("Esc forgets a number, and so does a key that takes none")
  func forgets() {
    var session = Session(TextMovingTests.plain)
    session.press("55⎋j")
    #expect(session.lines.first == "")
    session.press("55zzj")
    #expect(session.lines.first == "Paragraph number 2.")
  }

  @Test("However long the number, it is answered")
  func isBounded() {
    var session = Session(TextMovingTests.plain)
    session.press("99999999999999999999999999j")
    #expect(session.lines.last == "Paragraph number 40.")
  }
}

@Suite("The help")
struct HelpTests {
  @Test(
    "It names every key of the table, and what it does", arguments: [(80, 24), (40, 10), (20, 5), (200, 60)])
  func namesEveryKey(columns: Int, rows: Int) {
    var session = Session(Reports.harbours, columns: columns, rows: rows)
    session.press("?")
    var seen: [String] = []
    for _ in 0..<2_000 {
      seen += session.screen
      session.press("j")
      if session.message == "end of the help" { break }
    }
    #expect(session.message == "end of the help")
    let words = Set(seen.flatMap { $0.split(separator: " ").map(String.init) })
    for binding in KeyTable.standard.bindings {
      for key in binding.keys {
        #expect(words.contains(key.name) || key.name == " ", "\(key.name)")
      }
      for word in binding.help.split(separator: " ").map(String.init) where columns >= 40 {
        #expect(words.contains { $0.hasPrefix(word.prefix(10)) }, "\(word) of \(binding.help)")
      }
    }
  }

  @Test("q, ? and Esc leave it; it scrolls", arguments: ["q", "?", "⎋"])
  func leaves(key: String) {
    var session = Session(Reports.harbours)
    let before = session.screen
    session.press("?")
    #expect(session.screen != before)
    session.press("k")
    #expect(session.message == "start of the help")
    session.press(" G")
    #expect(
      session.screen.contains { $0.contains("While typing") }
        || session.screen.contains { $0.contains("delete") })
    session.press(key)
    #expect(session.effects.isEmpty)
    #expect(session.screen == before)
  }

  @Test("The mouse is named when it is on")
  func namesMouse() {
    var session = Session(Reports.harbours, columns: 100, rows: 60, options: BrowserOptions(mouse: true))
    session.press("?")
    #expect(session.screen.contains { $0.contains("wheel") })
  }
}
