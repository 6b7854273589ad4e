import Proceedings

/// A key that is offered, with what it does.
struct OfferedKey {
  let strip: Strip
  /// How far what it does reaches: the wider, the steadier is its place in the line.
  let reach: Reach
  /// Whether it leads out of what lies over the panes.
  let isExit: Bool

  /// In which panes a key does the same.
  enum Reach {
    case everywhere
    case lists
    case here
  }
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
        strip: strip, reach: Self.reach(of: binding.rooms), isExit: binding.command == .leave)
    }
  }

  private static func reach(of rooms: Room) -> OfferedKey.Reach {
    if rooms.isSuperset(of: .panes) { return .everywhere }
    return rooms.isSuperset(of: .lists) ? .lists : .here
  }

  /// Whether Enter would lift the limit to the chosen speaker.
  fileprivate func isLift(_ binding: KeyBinding) -> Bool {
    guard binding.command == .choose, binding.rooms == .speakers, focus == .speakers,
      let item = documents[current].view.speakers.chosenItem
    else { return false }
    return documents[current].view.limit == [Speaker.ID(item)]
  }
}
