import Proceedings

/// Settles who the speakers of a record are: one participant a person, however the labels name it.
struct Cast {
  private(set) var participants: [Participant] = []

  private let people: [String: Participant]
  private var byKey: [String: Int] = [:]
  private var byName: [String: Int] = [:]
  /// Those with a surname, the last to speak last.
  private var bySurname: [String: [Int]] = [:]
  /// Those with a function, the last to have been called by it last.
  private var byRole: [(role: String, participant: Int)] = []
  private var titles: [Int: String] = [:]
  /// Those whose names are those of a person list and stay as they are.
  private var listed: Set<Int> = []

  /// A cast of which `people` are listed, by the keys of `Floor`.
  init(_ people: [String: Participant]) { self.people = people }

  /// The participant of each of `runs`; one that goes on without a label has the floor of its scope.
  mutating func assign(_ runs: [SpeechRun]) -> [Int?] {
    var assigned: [Int?] = []
    assigned.reserveCapacity(runs.count)
    for run in runs { assigned.append(participant(run.floor, run.printed)) }
    return assigned
  }

  private mutating func participant(_ floor: Floor, _ printed: String?) -> Int? {
    if let key = floor.key, let listed = people[key] {
      if let known = byKey[key] {
        note(known, floor, printed.map(PrintedLabel.init))
        return known
      }
      let index = variant(of: listed) ?? add(listed)
      byKey[key] = index
      note(index, floor, printed.map(PrintedLabel.init))
      return index
    }
    var label = PrintedLabel(printed ?? floor.name ?? floor.role ?? "")
    if let name = floor.name {
      let full = PrintedLabel(name)
      if label.name.map({ Self.isShort($0, for: full.name ?? "") }) ?? true { label = merged(full, label) }
    }
    label.role = label.role ?? floor.role
    label.affiliation = label.affiliation ?? floor.affiliation
    if label.name == nil, label.role == nil {
      guard let key = floor.key else { return nil }
      label.name = Self.readable(key)
    }
    if let key = floor.key { settle(&label, by: key) }
    let index = find(label, key: floor.key) ?? add(label, floor)
    if let key = floor.key, byKey[key] == nil { byKey[key] = index }
    note(index, floor, label)
    return index
  }

  /// Whether `name` is a part of the name `full`, or its initials.
  private static func isShort(_ name: String, for full: String) -> Bool {
    isPart(name, of: full)
      || NameInitials.areInitials(name)
        && NameInitials.agree(name, full.split(separator: " ").map(String.init))
  }

  /// Takes the name from an identifier that spells it, where the label prints a function (`The chair`) or more than the
  /// name (`President Anna Alder`).
  private func settle(_ label: inout PrintedLabel, by key: String) {
    let words = Self.readable(key).split(separator: " ")
    guard words.count > 1, words.allSatisfy({ $0.first?.isUppercase == true && $0.allSatisfy(\.isLetter) })
    else { return }
    guard let name = label.name else {
      label.name = words.joined(separator: " ")
      return
    }
    let spelt = Set(words.map { Self.folded(String($0)) })
    let last = name.split(separator: " ").suffix(words.count)
    if last.allSatisfy({ spelt.contains(Self.folded(String($0))) }) {
      label.name = last.joined(separator: " ")
    }
  }

  /// Who is listed under another identifier with the same name, one of them alone with a party or place.
  ///
  /// Lists that are made of labels have `Mr A Alder` and `Mr A Alder (RP)`.
  private mutating func variant(of person: Participant) -> Int? {
    guard let same = byName[Self.folded(person.name)], listed.contains(same),
      participants[same].kind == person.kind,
      (participants[same].affiliation == nil) != (person.affiliation == nil)
    else { return nil }
    participants[same].affiliation = participants[same].affiliation ?? person.affiliation
    participants[same].role = participants[same].role ?? person.role
    return same
  }

  private func merged(_ full: PrintedLabel, _ printed: PrintedLabel) -> PrintedLabel {
    var label = full
    label.role = printed.role ?? full.role
    label.title = printed.title ?? full.title
    label.affiliation = printed.affiliation ?? full.affiliation
    return label
  }

  // MARK: Who is it?

  private mutating func find(_ label: PrintedLabel, key: String?) -> Int? {
    guard let name = label.name else { return findRole(label, key: key) }
    let folded = Self.folded(name)
    if let same = byName[folded], Self.agree(titles[same], label.title) { return same }
    let surname = Self.surname(folded)
    if label.isSurnameOnly || !folded.contains(" ") {
      if let key, let known = byKey[key], bySurname[surname]?.contains(known) == true { return known }
      return bySurname[surname]?.last { Self.agree(titles[$0], label.title) }
    }
    // `Mr. Home Robertson` after `Mr. John Home Robertson`; `Mr. Tam Dalyell` after `Mr. Dalyell`.
    return bySurname[surname]?.last { index in
      guard Self.agree(titles[index], label.title) else { return false }
      let other = Self.folded(participants[index].name)
      if other.hasSuffix(" " + folded) { return true }
      guard folded.hasSuffix(" " + other) else { return false }
      return true
    }
  }

  private func findRole(_ label: PrintedLabel, key: String?) -> Int? {
    guard let role = label.role.map(Self.folded) else { return nil }
    if let key, let known = byKey[key] { return known }
    // `The Clerk` is who was last called `The Clerk of the Committee (Mr. Etoka)`.
    return byRole.last { $0.role == role || $0.role.hasPrefix(role + " ") }?.participant
  }

  // MARK: What is known

  private mutating func add(_ label: PrintedLabel, _ floor: Floor) -> Int {
    participants.append(
      Participant(name: label.name ?? label.role ?? "", kind: label.kind, role: nil, affiliation: nil))
    let index = participants.count - 1
    remember(index)
    if let title = label.title { titles[index] = title }
    return index
  }

  private mutating func add(_ listed: Participant) -> Int {
    participants.append(listed)
    let index = participants.count - 1
    self.listed.insert(index)
    remember(index)
    return index
  }

  private mutating func remember(_ index: Int) {
    let folded = Self.folded(participants[index].name)
    if byName[folded] == nil { byName[folded] = index }
    bySurname[Self.surname(folded), default: []].append(index)
  }

  /// Adds to the participant at `index` what a label says; puts it last among those of its surname and function.
  private mutating func note(_ index: Int, _ floor: Floor, _ label: PrintedLabel?) {
    if floor.isChair { participants[index].isChair = true }
    participants[index].affiliation =
      participants[index].affiliation ?? floor.affiliation ?? label?.affiliation
    let role = floor.role ?? label?.role
    if participants[index].role == nil, let role, role != participants[index].name {
      participants[index].role = role
    }
    if let role = role.map(Self.folded) {
      byRole.removeAll { $0.role == role }
      byRole.append((role, index))
      if Self.presides(role) { participants[index].isChair = true }
    }
    if let name = label?.name, !listed.contains(index), name.utf8.count > participants[index].name.utf8.count,
      Self.folded(name).hasSuffix(" " + Self.folded(participants[index].name))
    {
      participants[index].name = name
      byName[Self.folded(name)] = index
    }
    if titles[index] == nil, let title = label?.title { titles[index] = title }
    let surname = Self.surname(Self.folded(participants[index].name))
    if let list = bySurname[surname], list.count > 1, list.last != index {
      bySurname[surname]?.removeAll { $0 == index }
      bySurname[surname]?.append(index)
    }
  }

  // MARK: Words

  private static func presides(_ role: String) -> Bool {
    [
      "speaker", "deputy speaker", "chair", "chairman", "chairperson", "the chair", "president",
      "acting speaker",
    ]
    .contains(role)
  }

  /// Whether every word of `short` is one of `full`: a surname, a first name.
  private static func isPart(_ short: String, of full: String) -> Bool {
    let words = folded(full).split(separator: " ")
    return folded(short).split(separator: " ").allSatisfy { words.contains($0) }
  }

  /// `name` for comparing: in lower case, without stops.
  static func folded(_ name: String) -> String {
    String(name.lowercased().compactMap { $0 == "." || $0 == "," ? nil : $0 == "_" ? " " : $0 }).collapsed
  }

  private static func surname(_ folded: String) -> String {
    folded.split(separator: " ").last.map(String.init) ?? folded
  }

  /// Whether two titles can be one person's: not those of a man and a woman.
  private static func agree(_ a: String?, _ b: String?) -> Bool {
    guard let a, let b else { return true }
    return !(men.contains(a) && women.contains(b) || women.contains(a) && men.contains(b))
  }

  private static let men: Set<String> = ["mr", "sir", "herr", "monsieur", "m", "sr", "congressman"]
  private static let women: Set<String> = [
    "mrs", "ms", "miss", "dame", "madam", "mme", "frau", "madame", "sra", "congresswoman",
  ]

  /// The words of an identifier: `LindsayHoyle`, `the-speaker`, `Hoyle_Lindsay`.
  static func readable(_ key: String) -> String {
    var words = ""
    var previous: Character = " "
    for character in key.drop(while: { $0 == "#" }) {
      if character == "_" || character == "-" && previous != " " || character == "." {
        words += " "
      } else if character.isUppercase, previous.isLowercase {
        words += " " + String(character)
      } else {
        words.append(character)
      }
      previous = character
    }
    return words.collapsed
  }
}
