import Proceedings

/// Decides which labels mean the same person.
///
/// Labels are gone through in text order. A surname alone means whoever bore it last; titles that exclude each other,
/// given names that differ and different constituencies keep people of one name apart. A function is whoever the
/// record last said holds it, else a participant of its own.
struct LabelResolver: ~Copyable {
  private let names: KnownNames
  private let fuller: (bySurname: [String: [String]], byFirstName: [String: [String]])
  private let notes: [(offset: Int, role: String, name: [String])]
  private let counts: [String: Int]
  private let isDamaged: Bool
  private var people: [LabelledPerson] = []
  private var bySurname: [String: [Int]] = [:]
  private var byKey: [String: Int] = [:]
  private var holders: [String: Int] = [:]
  private var soleHolders: [String: LabelCandidate?] = [:]
  private var nextNote = 0

  /// The participants that `labels` name, and for each label the index of its participant.
  static func resolve(
    _ labels: [LabelCandidate], names: consuming KnownNames,
    fuller: (bySurname: [String: [String]], byFirstName: [String: [String]]),
    chairs: [(offset: Int, role: String, name: [String])]
  ) -> (participants: [Participant], indices: [Int]) {
    var resolver = LabelResolver(labels, names, fuller, chairs)
    var indices: [Int] = []
    var order: [Int: Int] = [:]
    var participants: [Int] = []
    for (position, label) in labels.enumerated() {
      let person = resolver.person(label, position)
      if order[person] == nil {
        order[person] = participants.count
        participants.append(person)
      }
      indices.append(order[person] ?? 0)
    }
    return (participants.map { resolver.people[$0].participant }, indices)
  }

  private init(
    _ labels: [LabelCandidate], _ names: consuming KnownNames,
    _ fuller: (bySurname: [String: [String]], byFirstName: [String: [String]]),
    _ chairs: [(offset: Int, role: String, name: [String])]
  ) {
    self.names = names
    self.fuller = fuller
    notes = chairs
    var counts: [String: Int] = [:]
    var damaged = 0
    for label in labels {
      if label.label.isDamaged { damaged += 1 }
      if label.label.form == .titled { counts[Surname.of(label.label.name), default: 0] += 1 }
      if label.label.isNamedFunction, let role = label.label.role.map(FunctionKey.of) {
        if let sole = soleHolders[role] {
          if let sole, Surname.of(sole.label.name) != Surname.of(label.label.name) {
            soleHolders[role] = .some(nil)
          }
        } else {
          soleHolders[role] = label
        }
      }
    }
    self.counts = counts
    isDamaged = damaged >= 3
  }

  // MARK: Labels

  private mutating func person(_ candidate: LabelCandidate, _ position: Int) -> Int {
    while nextNote < notes.count, notes[nextNote].offset < candidate.start {
      holders[FunctionKey.of(notes[nextNote].role)] = named(
        notes[nextNote].name, Label(form: .titled, name: notes[nextNote].name, key: ""), position)
      nextNote += 1
    }
    let label = candidate.label
    let index: Int
    switch label.form {
    case .titled:
      index = named(label.name, label, position)
      if label.isNamedFunction, let role = label.role { holders[FunctionKey.of(role)] = index }
    case .capitals, .name: index = named(label.name, label, position)
    case .word, .nick: index = single(label, position)
    case .initials: index = initials(label, position)
    case .role: index = function(label, position)
    case .question:
      index = keyed("q:" + label.key, LabelledPerson(words: [label.role ?? "Q"], surname: "", kind: .group))
    case .bars: index = bars(label, position)
    }
    people[index].lastUse = position
    return index
  }

  private mutating func initials(_ label: Label, _ position: Int) -> Int {
    let printed = label.name.first ?? label.key
    if let known = names.named(initials: printed) { return named(known.words, label, position, known: known) }
    // `JON` beside `Jon` is a name.
    if let index = byKey["w:" + label.key] { return index }
    return keyed(
      "i:" + printed, LabelledPerson(words: [printed], surname: "", kind: label.isGroup ? .group : .person))
  }

  private mutating func single(_ label: Label, _ position: Int) -> Int {
    let word = label.name.first ?? label.key
    if let index = byKey["w:" + label.key] { return index }
    var index: Int
    let folded = KnownNames.folded(word)
    let spelt = label.form == .nick ? names.spelt(initials: label.key) : nil
    if let known = names.named(label.name) ?? spelt {
      index = named(known.words, label, position, known: known)
    } else if let bearers = bySurname[folded], let last = bearers.last {
      index = last
    } else if let only = sole(firstName: folded) {
      index = only
    } else if let full = fuller.byFirstName[folded] {
      index = named(full, label, position)
    } else {
      index = add(LabelledPerson(words: [word], surname: folded, role: label.role))
    }
    byKey["w:" + label.key] = index
    return index
  }

  private func sole(firstName: String) -> Int? {
    guard people.count <= 1_000 else { return nil }
    let matches = people.indices.filter {
      people[$0].words.count > 1 && KnownNames.folded(people[$0].words[0]) == firstName
    }
    return matches.count == 1 ? matches[0] : nil
  }

  private mutating func bars(_ label: Label, _ position: Int) -> Int {
    let key = "b:" + label.key
    if let index = byKey[key] { return index }
    let role = label.role ?? ""
    let group = label.affiliation ?? ""
    var index: Int
    if !label.name.isEmpty {
      var full = label
      full.role = label.role
      index = named(label.name, full, position)
      people[index].affiliation = group
    } else if ["representative", "delegate", "delegation", "observer", "speaker"].contains(role.lowercased())
    {
      index = add(
        LabelledPerson(words: [group], surname: "", affiliation: group, role: role, kind: .organisation))
    } else {
      index = add(LabelledPerson(words: [group + " " + role], surname: "", affiliation: group, role: role))
    }
    people[index].isChair = people[index].isChair || FunctionKey.presides(role)
    byKey[key] = index
    return index
  }

  private mutating func function(_ label: Label, _ position: Int) -> Int {
    let role = FunctionKey.of(label.role ?? label.key)
    if !label.isGroup {
      if let holder = holders[role] { return holder }
      if let sole = soleHolders[role], let sole { return named(sole.label.name, sole.label, position) }
      if let known = knownHolder(role) { return named(known.words, label, position, known: known) }
    }
    return keyed(
      "r:" + role,
      LabelledPerson(
        words: [PrintedName.role(label.role ?? label.key)], surname: "",
        role: label.isGroup ? nil : PrintedName.role(label.role ?? label.key),
        kind: label.isGroup ? .group : .person, isChair: FunctionKey.presides(role)))
  }

  private func knownHolder(_ role: String) -> KnownName? {
    guard names.all.count <= 1_000 else { return nil }
    let holders = names.all.filter { $0.role.map(FunctionKey.of) == role }
    return holders.count == 1 ? holders[0] : nil
  }

  // MARK: People

  private mutating func keyed(_ key: String, _ person: @autoclosure () -> LabelledPerson) -> Int {
    if let index = byKey[key] { return index }
    let index = add(person())
    byKey[key] = index
    return index
  }

  private mutating func add(_ person: LabelledPerson) -> Int {
    people.append(person)
    if !person.surname.isEmpty { bySurname[person.surname, default: []].append(people.count - 1) }
    return people.count - 1
  }

  /// The person of a personal name.
  private mutating func named(_ words: [String], _ label: Label, _ position: Int, known: KnownName? = nil)
    -> Int
  {
    var words = words
    var known = known
    if known == nil, let found = names.named(words, isStrict: true), found.words.count >= words.count {
      known = found
      words = found.words
    }
    var surname = Surname.of(words)
    if words.count == 1, known == nil, let full = fuller.bySurname[surname] { words = full }
    if isDamaged, bySurname[surname] == nil, let near = nearSurname(surname) { surname = near }
    let titles = TitleClass.all(in: label.title)
    let bearers = (bySurname[surname] ?? []).suffix(50)
    let fitting = bearers.filter { people[$0].fits(words, titles, label) }
    if let index = fitting.max(by: { people[$0].lastUse < people[$1].lastUse }) {
      if words.count > people[index].words.count || known != nil { people[index].words = words }
      people[index].titles.formUnion(titles)
      update(index, label, known)
      return index
    }
    let index = add(LabelledPerson(words: words, surname: surname, titles: titles))
    update(index, label, known)
    return index
  }

  private mutating func update(_ index: Int, _ label: Label, _ known: KnownName?) {
    if people[index].affiliation == nil {
      people[index].affiliation = label.affiliation ?? known?.affiliation
    }
    if label.form != .initials, label.form != .nick, let role = label.role {
      if (people[index].role?.utf8.count ?? 0) < role.utf8.count {
        people[index].role = PrintedName.role(role)
      }
      if FunctionKey.presides(role), label.isNamedFunction { people[index].isChair = true }
    }
    if people[index].role == nil { people[index].role = known?.role }
  }

  /// In damaged text: the surname, printed much more often, that `surname` is a misreading of.
  private func nearSurname(_ surname: String) -> String? {
    let count = counts[surname] ?? 0
    guard count <= 2, surname.utf8.count >= 5, counts.count <= 2_000 else { return nil }
    let near = bySurname.keys.filter {
      (counts[$0] ?? 0) >= 3 * max(1, count)
        && Misspelling.isNear($0, surname, most: surname.utf8.count >= 8 ? 2 : 1)
    }
    return near.count == 1 ? near[0] : nil
  }
}
