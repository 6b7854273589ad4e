import Browsing
import CVterm
import PtySupport
import Testing

/// Every key that the table binds, pressed wherever it is bound.
@Suite("The key table")
struct KeyTests {
  /// A room, how it is entered from the panes, and what shows that one is there.
  struct Place: Sendable, CustomTestStringConvertible {
    let name: String
    let room: Room
    let entrance: String
    /// What stands on the screen there; a slash stands at the beginning of the status line.
    let sign: String
    var testDescription: String { name }

    func isShown(on screen: EmulatedScreen) -> Bool {
      sign == "/" ? screen.row(screen.size.rows - 1).hasPrefix(" /") : screen.text.contains(sign)
    }
  }

  private static let places = [
    Place(name: "Text", room: .text, entrance: "1", sign: "┌─▸1 Text"),
    Place(name: "Speakers", room: .speakers, entrance: "2", sign: "┌─▸2 Speakers"),
    Place(name: "Quotes", room: .quotes, entrance: "3", sign: "┌─▸3 Quotes"),
    Place(name: "Statistics", room: .statistics, entrance: "4", sign: "┌─▸4 Statistics"),
    Place(name: "help", room: .help, entrance: "?", sign: "━ Keys "),
    Place(name: "documents", room: .documents, entrance: "L", sign: "━ Documents "),
    Place(name: "prompt", room: .prompt, entrance: "/", sign: "/"),
    Place(name: "finder", room: .finder, entrance: "s", sign: "Find a speaker"),
    Place(name: "outline", room: .outline, entrance: "O", sign: "━ Outline "),
    Place(name: "export", room: .export, entrance: "x", sign: " file: "),
    Place(name: "chart", room: .chart, entrance: "c", sign: "━ Figures "),
    Place(name: "strip", room: .timeline, entrance: "v", sign: "━ Who speaks when"),
    Place(name: "marks", room: .letter, entrance: "'", sign: "━ Go to a mark "),
  ]

  @Test("every key does what it says or says why not, and the screen stays whole", arguments: places)
  func everyKey(_ place: Place) throws {
    let program = try Browser.open(size: Size(columns: 100, rows: 30))
    for word in ["harbour", "forum"] {
      program.type("/" + word)
      program.expect("“\(word)” in the prompt") { $0.row(29).hasPrefix(" /" + word) }
      program.press(VTERM_KEY_ENTER)
      program.expect("the prompt closed") { !$0.row(29).hasPrefix(" /") }
    }
    for binding in KeyTable.standard.bindings where !binding.rooms.isDisjoint(with: place.room) {
      for key in binding.keys where binding.command != .quit && binding.command != .suspend {
        enter(place, in: program)
        let before = program.output.count
        program.press(key)
        let isThereAlready = binding.command == .numberedPane && key.isTyped(as: place.entrance)
        if !isThereAlready {
          #expect(program.wait(within: 5) { program.output.count > before }, "nothing comes of \(key)")
        }
        program.settle()
        let title = program.screen.row(0)
        #expect(["1/3", "2/3", "3/3"].contains { title.hasPrefix(" \($0) ") }, "\(key): \(title)")
        #expect(program.screen.rows.allSatisfy { !$0.contains("\u{FFFD}") }, "\(key)")
        if binding.command == .zoom { program.press(key) }
      }
    }
    backToPanes(program)
    program.quit()
  }

  /// Goes to `place`, somewhere in the middle of what it holds.
  private func enter(_ place: Place, in program: Program) {
    backToPanes(program)
    program.type(place.entrance)
    program.expect("\(place.name) entered") { place.isShown(on: $0) }
    if place.room == .letter {
      // Every character is an answer there.
    } else if place.room.isDisjoint(with: .typing) {
      program.type("gj")
    } else {
      // What the cursor then stands on is seen when it is deleted.
      program.type(place.room == .prompt ? "on " : place.room == .finder ? "d " : "or")
      // Something typed before, or the second of the speakers that match.
      if place.room != .export { program.press(place.room == .prompt ? VTERM_KEY_UP : VTERM_KEY_DOWN) }
      program.press(VTERM_KEY_LEFT)
    }
    program.settle()
  }

  private func backToPanes(_ program: Program) {
    // Leaves whatever lies over the panes, then lifts the limit.
    program.type("\u{3}\u{3}")
    program.expect("the panes") { screen in
      Self.places.filter { $0.room.isDisjoint(with: .panes) }.allSatisfy { !$0.isShown(on: screen) }
    }
    program.settle()
  }

  @Test("what the keys are told to do is told in the help, every one of them")
  func help() throws {
    let program = try Browser.open(size: Size(columns: 120, rows: 200))
    program.type("?")
    program.expect("━ Keys ")
    program.settle()
    for binding in KeyTable.standard.bindings {
      #expect(program.screen.text.contains(binding.help.prefix(30)), "\(binding.help)")
    }
    program.type("q")
    program.expect("the help left") { !$0.text.contains("━ Keys ") }
    program.quit()
  }
}

extension Key {
  /// Whether it is the key of the one character in `text`.
  fileprivate func isTyped(as text: String) -> Bool {
    if case .character(let scalar) = self { text == String(scalar) } else { false }
  }
}
