import Browsing

/// The keys that a reader has chosen in the configuration file.
struct KeyChoices: Equatable {
  /// A binding, the keys chosen for it, and the line of the file that says so.
  private struct Choice: Equatable {
    let index: Int
    let keys: [Key]
    let line: Int
  }

  /// A choice that cannot be, and the line it stands on.
  struct Mistake: Error {
    let line: Int
    let text: String
  }

  /// The choices; the last of several for one binding holds.
  private var choices: [Choice] = []

  /// What stands for no key at all.
  static let none = "none"

  private static let standard = KeyTable.standard

  /// Takes a line of the file.
  mutating func take(_ name: String, _ value: String, line: Int) throws(UsageMistake) {
    let names = Self.standard.names
    guard let index = names.firstIndex(of: name) else { throw .unknown("no command", name, among: names) }
    let binding = Self.standard.bindings[index]
    guard KeyTable.isChangeable(binding) else {
      throw UsageMistake(text: "'\(name)' has the digits for its keys, which begin numbers as well")
    }
    let keys = try Self.keys(value, of: binding, name)
    choices.removeAll { $0.index == index }
    choices.append(Choice(index: index, keys: keys, line: line))
  }

  private static func keys(
    _ value: String, of binding: KeyBinding, _ name: String
  ) throws(UsageMistake) -> [Key] {
    guard value != none else {
      if KeyTable.isNeeded(binding) {
        throw UsageMistake(text: "'\(name)' needs a key: there is no other way out")
      }
      return []
    }
    var keys: [Key] = []
    for word in value.split(whereSeparator: \.isWhitespace).map(String.init) {
      guard let key = Key(name: word) else {
        throw .unknown("no key", word, among: Key.names + Key.controlNames + [none])
      }
      if case .character(let scalar) = key {
        if !binding.rooms.isDisjoint(with: .typing) {
          throw UsageMistake(text: "'\(word)' cannot be a key of '\(name)': it can be typed there")
        }
        if ("0"..."9").contains(scalar), !binding.rooms.isDisjoint(with: .panes) {
          throw UsageMistake(text: "'\(word)' cannot be a key of '\(name)': digits begin numbers")
        }
      }
      if !keys.contains(key) { keys.append(key) }
    }
    guard !keys.isEmpty else { throw UsageMistake(text: "'\(name)' names no key; write '\(none)' for none") }
    return keys
  }

  /// The table with the chosen keys, and for each key that a command lost to another what is to be said of it.
  ///
  /// A chosen key is taken from the commands that have it by default; two choices of one key in one place are a mistake,
  /// and so is leaving the reader no way out.
  func table() throws(Mistake) -> (table: KeyTable, notices: [String]) {
    var table = Self.standard
    var notices: [String] = []
    let names = table.names
    for (number, choice) in choices.enumerated() {
      let rooms = table.bindings[choice.index].rooms
      for earlier in choices[..<number] where !table.bindings[earlier.index].rooms.isDisjoint(with: rooms) {
        if let key = choice.keys.first(where: { earlier.keys.contains($0) }) {
          throw Mistake(
            line: choice.line,
            text: "'\(key.name)' is a key of '\(names[earlier.index])' already, on line \(earlier.line)")
        }
      }
    }
    let chosen = Set(choices.map(\.index))
    for choice in choices {
      let rooms = table.bindings[choice.index].rooms
      for (index, other) in table.bindings.enumerated()
      where !chosen.contains(index) && !other.rooms.isDisjoint(with: rooms) {
        let lost = other.keys.filter { choice.keys.contains($0) }
        guard !lost.isEmpty else { continue }
        let left = other.keys.filter { !lost.contains($0) }
        guard KeyTable.isChangeable(other), !left.isEmpty || !KeyTable.isNeeded(other) else {
          throw Mistake(
            line: choice.line, text: "'\(lost[0].name)' is the key of '\(names[index])', which needs it")
        }
        table.setKeys(left, at: index)
        let words = lost.map(\.name).joined(separator: " ")
        notices.append("line \(choice.line) of the configuration takes \(words) from \(names[index])")
      }
    }
    for choice in choices { table.setKeys(choice.keys, at: choice.index) }
    return (table, notices)
  }
}
