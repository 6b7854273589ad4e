import Proceedings

extension BrowserState {
  /// Does what `key` asks for, or says why nothing happens.
  mutating func press(_ key: Key) -> [Effect] {
    message = nil
    documents[current].view.awaited.row = nil
    let room = mode.room(focus: focus)
    if case .panes = mode, let effects = takeDigit(key) { return effects }
    if !room.isDisjoint(with: .typing), case .character(let scalar) = key {
      edit { $0.insert(scalar) }
      return []
    }
    if case .letter(let wish) = mode, case .character(let letter) = key, Bookmarks.isLetter(letter) {
      take(letter, wish)
      return []
    }
    guard let binding = keys.binding(for: key, in: room) else {
      count = nil
      explain(key)
      return []
    }
    if let ability = binding.needs, !options.abilities.contains(ability) {
      count = nil
      deny(ability)
      return []
    }
    let number = takeCount(for: binding.command)
    return perform(binding.command, count: number)
  }

  // MARK: - Counts

  /// Takes a digit as a pane or as part of a number; nil when `key` is neither.
  private mutating func takeDigit(_ key: Key) -> [Effect]? {
    guard case .character(let scalar) = key, let digit = Self.digit(scalar) else { return nil }
    let isPane = (1...4).contains(digit)
    if var count {
      count.value = min(CountInput.limit, count.value * 10 + digit)
      count.digits += 1
      if count.mayMeanPanes, !isPane {
        count.mayMeanPanes = false
        focus = count.origin
      }
      self.count = count
    } else {
      count = CountInput(value: digit, digits: 1, origin: focus, mayMeanPanes: isPane)
    }
    guard count?.mayMeanPanes == true else { return [] }
    if let pane = Pane(rawValue: digit) { focus = pane }
    return [.pause(milliseconds: 700)]
  }

  private static func digit(_ scalar: Unicode.Scalar) -> Int? {
    (0x30...0x39).contains(scalar.value) ? Int(scalar.value) - 0x30 : nil
  }

  /// A pause after digits that are panes: that is what they were meant for.
  mutating func endCountOfPanes() {
    if count?.mayMeanPanes == true { count = nil }
  }

  /// The number typed before a command that can use one; the command then belongs to the pane it was begun in.
  private mutating func takeCount(for command: Command) -> Int? {
    defer { count = nil }
    guard let count, let number = count.number else { return nil }
    switch command {
    case .lineDown, .lineUp, .pageDown, .pageUp, .halfDown, .halfUp, .start, .end, .percent, .nextParagraph,
      .previousParagraph, .nextOfSpeaker, .previousOfSpeaker, .searchNext, .searchPrevious, .nextDocument,
      .previousDocument, .back:
      focus = count.origin
      return number
    default: return nil
    }
  }

  // MARK: - Saying why not

  private mutating func explain(_ key: Key) {
    let panes = Pane.allCases.filter { !keys.rooms(for: key).isDisjoint(with: Room($0)) }
    guard case .panes = mode, !panes.isEmpty else {
      say("\(key.name) does nothing here\(wayOut)")
      return
    }
    let names = panes.map { "\($0.name.string) (\($0.rawValue))" }
    say("\(key.name) works in \(Wording.list(names))")
  }

  private mutating func deny(_ ability: Ability) {
    let what =
      switch ability {
      case .copy: "copying"
      case .export: "exporting"
      case .suspend: "suspending"
      }
    complain(
      options.isRestricted
        ? "\(what) is not allowed in restricted mode" : "\(what) is not possible in this terminal")
  }
}

extension BrowserState {
  /// What to press instead of a key that does nothing.
  private var wayOut: String {
    if case .panes = mode { advice(.help, "shows the keys") } else { advice(.leave, "leaves") }
  }

  /// `; KEY does so`, with the key that the reader has for `command` here; nothing where there is none.
  func advice(_ command: Command, _ words: String) -> String {
    keys.keyName(for: command, in: mode.room(focus: focus)).map { "; \($0) \(words)" } ?? ""
  }
}
