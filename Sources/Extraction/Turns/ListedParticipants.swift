import Proceedings

/// Those whom a record lists as having the floor are known from its first word on.
extension Identities {
  /// Makes the participants of a record known, before any of its text is read.
  mutating func expect(_ participants: [Participant]) {
    for participant in participants {
      var names = participant.name.split(separator: " ").map(String.init)
      if names.isEmpty { names = [participant.name] }
      var entity = Entity(
        name: participant.name, words: names.map { index.words.id($0) }, kind: kind(of: participant),
        shownKind: participant.kind, gender: .unknown, role: participant.role,
        affiliation: participant.affiliation)
      entity.count = 1
      let id = index.add(entity)
      // "The Minister said …" in somebody else's speech is the minister who has the floor in turn.
      for word in (participant.role ?? "").split(separator: " ") where word.utf8.count > 3 {
        index.describe(id, index.words.id(String(word.filter { $0 != "," })))
      }
      self.participants.append(id)
      listed[id] = participant
    }
  }

  private func kind(of participant: Participant) -> NameMention.Kind {
    switch participant.kind {
    case .person: .person
    case .organisation, .group: .organisation
    case .document: .document
    }
  }

  /// Notes that participant number `number` gets the floor; `label` is what the record prints.
  mutating func hear(_ number: Int, at label: Span?) {
    guard participants.indices.contains(number) else { return }
    let id = participants[number]
    // Without a label there is nothing to point at, but the speaker is to be listed all the same.
    heard.append((id, label ?? Span(.max, .max)))
  }

  /// Notes who has the floor where each attribution of the next stretch stands, so that `I` is whoever speaks.
  mutating func hold(_ numbers: [Int?]) {
    floors = numbers.map { number in
      number.flatMap { participants.indices.contains($0) ? participants[$0] : nil }
    }
  }

  /// The speaker that participant number `number` is; nil before anything was resolved since they had the floor.
  func speaker(ofParticipant number: Int) -> Speaker.ID? {
    participants.indices.contains(number) ? index[participants[number]].speaker : nil
  }
}
