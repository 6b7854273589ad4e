import Proceedings
import Testing

@testable import Browsing

/// Every key of the table, pressed without any ability: a new key or effect is tried here without anybody adding it.
@Suite("Without abilities the browser asks for nothing but reading")
struct RestrictedKeysTests {
  /// Whether an effect does nothing to the machine.
  ///
  /// A new effect does not compile before it has been decided on here.
  private static func isHarmless(_ effect: Effect, documents: Int) -> Bool {
    switch effect {
    case .quit, .redraw, .tick, .pause, .stop, .stopReading, .goOn: true
    case .open(let index): (0..<documents).contains(index)
    case .suspend, .copy, .export: false
    }
  }

  /// How each room is entered from the panes.
  private static let entrances: [(room: Room, keys: String)] = [
    (.text, "1"), (.speakers, "2"), (.quotes, "3"), (.statistics, "4"), (.help, "?"), (.documents, "L"),
    (.prompt, "/"), (.finder, "s"), (.outline, "O"),
    (.letter, "m"), (.chart, "4c"), (.timeline, "v"),
  ]

  /// Rooms that nothing leads to without the ability to write.
  private static let closed: Room = [.export, .replace]

  @Test("Every room of the table is walked")
  func walksEveryRoom() {
    let walked = Self.entrances.reduce(into: Self.closed) { $0.formUnion($1.room) }
    for binding in KeyTable.standard.bindings { #expect(walked.isSuperset(of: binding.rooms)) }
  }

  @Test("Every key in every room, and whatever is typed into prompts")
  func everyKey() {
    for (room, entrance) in Self.entrances {
      for binding in KeyTable.standard.bindings where binding.rooms.contains(room) {
        for key in binding.keys {
          var session = Session(Reports.harbours, Reports.record, options: BrowserOptions(isRestricted: true))
          session.press(entrance)
          session.send(.pause)
          #expect(session.state.mode.room(focus: session.focus) == room, "\(entrance)")
          if !room.isDisjoint(with: .typing) { session.press("!sh | ../../etc/passwd") }
          expectHarmless(session, "before \(key.name)")
          session.send(.key(key))
          expectHarmless(session, "\(key.name) in \(room)")
          #expect(session.state.mode.room(focus: session.focus).isDisjoint(with: Self.closed), "\(key.name)")
          if binding.needs != nil {
            #expect(session.message?.contains("not allowed in restricted mode") == true, "\(key.name)")
          }
          for answer in ["a", "/etc/passwd", "\r", "y"] {
            session.press(answer == "\r" ? "⏎" : answer)
            expectHarmless(session, "\(answer) after \(key.name)")
          }
        }
      }
    }
  }

  private func expectHarmless(_ session: Session, _ what: String) {
    let harm = session.effects.filter { !Self.isHarmless($0, documents: session.state.documents.count) }
    #expect(harm.isEmpty, "\(what)")
  }
}
