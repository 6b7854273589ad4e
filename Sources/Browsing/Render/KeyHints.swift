import Proceedings

/// A key that is offered, with what it does.
struct OfferedKey {
  let strip: Strip
  /// Whether it does the same in every pane.
  let isEverywhere: Bool
  /// Whether it leads out of what lies over the panes.
  let isExit: Bool
}

extension BrowserState {
  /// The hints that a room offers; of those that do not fit the last is left out last.
  func hints(in room: Room) -> [Strip] {
    let all = offers(in: room) + offers(in: room, extra: true)
    return (all.filter { !$0.isExit } + all.filter(\.isExit)).map(\.strip)
  }

  /// The keys that a room offers; the extra ones are those for which there has to be room to spare.
  func offers(in room: Room, extra: Bool = false) -> [OfferedKey] {
    keys.bindings.compactMap { binding in
      guard let hint = binding.hint, hint.isExtra == extra, !binding.rooms.isDisjoint(with: room),
        let key = binding.keys.first, binding.needs.map({ options.abilities.contains($0) }) ?? true
      else { return nil }
      var strip = Strip("\(key.name)", Look.key)
      strip.append(" \(isLift(binding) ? "lift" : hint.words)", Look.status)
      return OfferedKey(
        strip: strip, isEverywhere: binding.rooms.isSuperset(of: .panes),
        isExit: binding.command == .leave)
    }
  }

  /// Whether Enter would lift the limit to the chosen speaker.
  fileprivate func isLift(_ binding: KeyBinding) -> Bool {
    guard binding.command == .choose, binding.rooms == .speakers, focus == .speakers,
      let item = documents[current].view.speakers.chosenItem
    else { return false }
    return documents[current].view.limit == [Speaker.ID(item)]
  }
}
