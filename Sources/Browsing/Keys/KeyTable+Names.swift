extension KeyTable {
  /// What the configuration file calls the bindings, in their order.
  ///
  /// A command that has several rows is named with the place of the row, unless that is all the panes: `line-down` and
  /// `line-down-in-finder`.
  public var names: [String] {
    bindings.map { binding in
      let command = Self.hyphenated("\(binding.command)")
      let isAlone = bindings.count { $0.command == binding.command } == 1
      if isAlone || binding.rooms.isSuperset(of: .panes) { return command }
      return command + "-in-" + (binding.rooms.placeName ?? "")
    }
  }

  /// Whether the reader may choose the keys of `binding`: those of the panes are digits, which begin numbers as well.
  public static func isChangeable(_ binding: KeyBinding) -> Bool { binding.command != .numberedPane }

  /// Whether the reader would be caught without a key for `binding`.
  public static func isNeeded(_ binding: KeyBinding) -> Bool {
    binding.command == .quit || binding.command == .leave
  }

  /// `lineDown` as `line-down`.
  public static func hyphenated(_ name: String) -> String {
    name.reduce(into: "") { $0 += $1.isUppercase ? "-" + $1.lowercased() : String($1) }
  }
}

extension Room {
  /// The rooms, each with its name.
  static let named: [(room: Room, name: String)] = [
    (.text, "text"), (.speakers, "speakers"), (.quotes, "quotes"), (.statistics, "statistics"),
    (.help, "help"), (.documents, "documents"), (.prompt, "prompt"), (.finder, "finder"),
    (.outline, "outline"), (.letter, "marks"), (.chart, "chart"), (.timeline, "strip"),
    (.export, "export"), (.replace, "replace"),
  ]

  /// One word for where a binding holds: the name of a kind of rooms, else of its first room.
  var placeName: String? {
    if isSuperset(of: .typing) { return "typing" }
    if isSuperset(of: .lists) { return "lists" }
    return Self.named.first { contains($0.room) }?.name
  }
}
