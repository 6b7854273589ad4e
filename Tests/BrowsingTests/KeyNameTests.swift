import Testing

@testable import Browsing

@Suite("Names of keys and commands")
struct KeyNameTests {
  @Test("Every binding has a name of its own for the configuration file")
  func bindings() {
    let names = KeyTable.standard.names
    #expect(Set(names).count == names.count)
    #expect(names.contains("line-down") && names.contains("line-down-in-finder"))
    for name in names { #expect(!name.hasSuffix("-in-"), "\(name) tells no place") }
  }

  @Test("Every room in which a key is bound has a name")
  func rooms() {
    let named = Room.named.reduce(into: Room()) { $0.formUnion($1.room) }
    for binding in KeyTable.standard.bindings { #expect(named.isSuperset(of: binding.rooms)) }
  }

  @Test("Every key of the table is read from its own name, in whatever case the name is written")
  func keys() {
    for key in KeyTable.standard.bindings.flatMap(\.keys) {
      #expect(Key(name: key.name) == key, "\(key.name)")
      if key.name.unicodeScalars.count > 1 { #expect(Key(name: key.name.uppercased()) == key) }
    }
    #expect(Key(name: "ctrl-x") == .control("x"))
    #expect(Key(name: "é") == .character("é"))
    for name in ["", "Ctrl-I", "Ctrl-", "Ctrl-XY", "F13", "\u{202E}", "this key"] {
      #expect(Key(name: name) == nil, "\(name)")
    }
  }

  @Test("Keys that the reader has chosen are dispatched, hinted at, helped with and named in messages")
  func isLive() throws {
    var keys = KeyTable.standard
    for (name, key) in [("help", Key.control("x")), ("search", "f"), ("quit", "w"), ("lift", "e")] {
      keys.setKeys([key], at: try #require(keys.names.firstIndex(of: name)))
    }
    var session = Session(Reports.harbours, columns: 100, rows: 200, options: BrowserOptions(keys: keys))
    #expect(session.status.contains("f search") && session.status.contains("Ctrl-X help"))
    session.press("/")
    #expect(session.message == "/ does nothing here; Ctrl-X shows the keys")
    session.press("e")
    #expect(session.message == "nothing to lift; w quits")
    session.press("n")
    #expect(session.message == "nothing has been searched for yet; f searches")
    session.press("f")
    if case .prompt = session.state.mode {} else { Issue.record("f opens no prompt") }
    session.press("⎋2⏎")
    session.press("1")
    #expect(session.title.contains("(e lifts)"))
    session.press("^x")
    #expect(session.screen.contains { $0.contains("w ") && $0.contains("quit; the place is kept") })
    session.press("qw")
    #expect(session.effects == [.quit])
  }
}
