import Proceedings

/// What a printed label says of a speaker: `The Secretary of State for Energy (Mr. Peter Walker)`.
struct PrintedLabel: Equatable {
  /// The name as printed, without title, in mixed case; nil where only a function is printed.
  var name: String?
  /// The title before the name in lower case without stops: `mr`, `sir`, `senator`.
  var title: String?
  var role: String?
  var affiliation: String?
  var kind = Speaker.Kind.person

  /// Reads `label`.
  init(_ label: String) {
    var (outside, groups) = Self.brackets(LabelTrim.bare(label))
    if let comma = outside.firstRange(of: ", "), groups.isEmpty, !Self.isRole(outside) {
      // `Peter Stoffer, NDP`
      let after = String(outside[comma.upperBound...])
      groups = [after]
      outside = String(outside[..<comma.lowerBound])
    }
    if Self.isCrowd(outside) {
      name = NameCase.mixed(outside)
      kind = .group
      return
    }
    let (titles, rest) = Self.titles(outside)
    if Self.isRole(outside) || rest.isEmpty || Self.startsAsRole(rest) {
      role = NameCase.mixed(Self.withoutArticle(outside))
      if titles.first == "mr" || titles.first == "madam" || titles.first == "mrs" || titles.first == "madame"
      {
        role = NameCase.mixed(rest.joined(separator: " "))
      }
      for group in groups where name == nil {
        let inner = PrintedLabel(group)
        let (innerTitles, innerRest) = Self.titles(Self.brackets(group).outside)
        if inner.role == nil, inner.kind == .person,
          !innerTitles.isEmpty || Self.looksLikeName(innerRest) || Self.isPeer(innerRest)
        {
          name = inner.name
          title = inner.title
          affiliation = inner.affiliation
        } else {
          affiliation = affiliation ?? group
        }
      }
      return
    }
    // `Minister for the Interior (Mr Iota)`: the title stands in the brackets, so the name does.
    if let group = groups.first, titles.isEmpty, !Self.titles(group).titles.isEmpty,
      !Self.startsAsRole(Self.titles(group).rest)
    {
      let inner = PrintedLabel(group)
      if inner.name != nil {
        self = inner
        role = NameCase.mixed(Self.withoutArticle(outside))
        return
      }
    }
    title = titles.last
    name = NameCase.mixed(rest.joined(separator: " "))
    for group in groups {
      // `(Western Australia—Minister for Education)`, but `(Sackville—Eastern Shore)` is one place.
      let parts = group.split(separator: "—").map { String($0).trimmedOfSpace }
      if let office = parts.firstIndex(where: { Self.isRole($0) }), !parts.isEmpty {
        role = role ?? add(partyOf: parts[office...].joined(separator: "—"))
        add(affiliation: parts[..<office].joined(separator: "—"))
      } else if group.contains(where: \.isLetter) {
        add(affiliation: group)
      }
    }
  }

  /// Takes the party from behind a function, `Minister of Fish, Lib.`, and gives the function.
  private mutating func add(partyOf words: String) -> String {
    guard let comma = words.lastIndex(of: ",") else { return words }
    let party = String(words[words.index(after: comma)...]).trimmedOfSpace
    guard (1...5).contains(party.utf8.count), !party.contains(" ") else { return words }
    add(affiliation: party)
    return String(words[..<comma])
  }

  private mutating func add(affiliation fact: String) {
    guard !fact.isEmpty else { return }
    affiliation = affiliation.map { $0 + ", " + fact } ?? fact
  }

  /// Whether the label prints one name only, be it of two words: `Mr. Walker`, `Mr. Home Robertson`.
  var isSurnameOnly: Bool {
    guard let name else { return false }
    return title != nil && !name.contains(" ")
  }

  // MARK: Parts

  /// What stands outside brackets, and the brackets of the outermost level.
  static func brackets(_ label: String) -> (outside: String, groups: [String]) {
    var outside = ""
    var groups: [String] = []
    var group = ""
    var depth = 0
    for character in label {
      if character == "(" {
        depth += 1
        if depth == 1 { continue }
      }
      if character == ")", depth > 0 {
        depth -= 1
        if depth == 0 {
          groups.append(group.collapsed)
          group = ""
          continue
        }
      }
      if depth > 0 { group.append(character) } else { outside.append(character) }
    }
    if !group.isEmpty { groups.append(group.collapsed) }
    return (LabelTrim.trimmed(outside), groups)
  }

  /// The titles that `words` begin with, and the rest.
  static func titles(_ words: String) -> (titles: [String], rest: [String]) {
    var rest = words.split(separator: " ").map(String.init)
    var titles: [String] = []
    while let first = rest.first {
      let plain = Self.plain(first)
      let isArticle = plain == "the" && rest.count > 1 && Speech.titles.contains(Self.plain(rest[1]))
      // `Deputy Shatter` has a title, `Deputy Speaker` an office; so has `President Moi`, but not in `Mr. President`.
      let isOffice =
        rest.count > 1 && Speech.offices.contains(Self.plain(rest[1])) && Speech.offices.contains(plain)
      // `M. Dupont`, but not `Dr. M. S. Miller`.
      if plain.count == 1, !titles.isEmpty || rest.count > 2 && rest[1].count <= 2 { break }
      guard isArticle || Speech.titles.contains(plain) && !isOffice, rest.count > 1 || titles.isEmpty else {
        break
      }
      if !isArticle { titles.append(plain) }
      rest.removeFirst()
    }
    return (titles, rest)
  }

  /// Whether `words` are a function: they begin with an article or with the word of an office.
  static func isRole(_ words: String) -> Bool {
    let parts = words.split(separator: " ").map(String.init)
    guard let first = parts.first else { return false }
    let plain = Self.plain(first)
    if Speech.articles.contains(plain), parts.count > 1 {
      // `The Hon. Tony Smith` is a name.
      return !Speech.titles.contains(Self.plain(parts[1])) || Speech.offices.contains(Self.plain(parts[1]))
    }
    return startsAsRole(parts)
  }

  private static func startsAsRole(_ words: [String]) -> Bool {
    guard let first = words.first, !isPeer(words), !isOfficeHolder(words) else { return false }
    if Speech.offices.contains(plain(first)) {
      // `President Moi`, `Judge Hill`: one word of office before a bare name is a title.
      guard words.count == 2 else { return true }
      return Speech.offices.contains(plain(words[1])) || !Speech.titles.contains(plain(first))
    }
    return words.count > 2
      && words.dropFirst().contains { ["of", "for", "de", "to", "von", "d'"].contains($0) }
      && words.contains { Speech.offices.contains(plain($0)) }
  }

  /// Whether `words` name a peer: `Lord Alder of Sands`, but not `Lord Privy Seal`, `Lord Advocate`.
  private static func isPeer(_ words: [String]) -> Bool {
    guard words.count > 1, Speech.peers.contains(plain(words[0])) else { return false }
    let second = plain(words[1])
    return !Speech.offices.contains(second) && !Speech.titles.contains(second)
      && !["privy", "high", "of"].contains(second)
  }

  /// Whether `words` are a title and a name of several words: `Deputy Anna Alder`.
  private static func isOfficeHolder(_ words: [String]) -> Bool {
    guard (3...5).contains(words.count), Speech.beforeFullNames.contains(plain(words[0])) else {
      return false
    }
    return words.dropFirst().allSatisfy {
      $0.first?.isUppercase == true && !Speech.offices.contains(plain($0))
        && !Speech.titles.contains(plain($0))
    }
  }

  private static func looksLikeName(_ words: [String]) -> Bool {
    guard (1...7).contains(words.count), let first = words.first?.first, first.isUppercase else {
      return false
    }
    return !words.contains { $0.contains(where: \.isNumber) }
      && words.filter { $0.first?.isUppercase == true }.count * 2 >= words.count
      && !words.contains { Speech.offices.contains(plain($0)) }
  }

  private static func isCrowd(_ words: String) -> Bool {
    let parts = words.split(separator: " ").map { plain(String($0)) }
    guard let last = parts.last, Speech.crowds.contains(last) else { return false }
    return parts.count == 1 || parts.dropLast().allSatisfy { Speech.crowdWords.contains($0) }
  }

  private static func withoutArticle(_ words: String) -> String {
    guard let space = words.firstIndex(of: " "), plain(String(words[..<space])) == "the" else { return words }
    return String(words[words.index(after: space)...])
  }

  static func plain(_ word: String) -> String {
    word.lowercased().filter { $0.isLetter || $0 == "-" || $0 == "'" || $0 == "’" }
  }
}

extension PrintedLabel {
  /// The name, or, where only a function is printed, that.
  var fullName: String? { name ?? role }
}
