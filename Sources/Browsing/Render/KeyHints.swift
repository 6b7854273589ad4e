import Proceedings

extension BrowserState {
  /// The hints that a room offers; the extra ones are those for which there has to be room to spare.
  func hints(in room: Room, extra: Bool = false) -> [Strip] {
    keys.bindings.compactMap { binding in
      guard let hint = binding.hint, hint.isExtra == extra, !binding.rooms.isDisjoint(with: room),
        let key = binding.keys.first, binding.needs.map({ options.abilities.contains($0) }) ?? true
      else { return nil }
      var strip = Strip("\(key.name)", Look.key)
      strip.append(" \(isLift(binding) ? "lift" : hint.words)", Look.status)
      return strip
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
