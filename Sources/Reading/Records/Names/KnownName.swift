/// A full name that the record gives outside its labels: in a list of those present, in its title.
struct KnownName: Equatable, Sendable {
  /// The words of the name.
  var words: [String]
  /// The initials that stand for it.
  var initials: String?
  /// A nickname or account.
  var handle: String?
  /// The function that is given with it.
  var role: String?
  /// The organisation, party or place that is given with it.
  var affiliation: String?
  /// Where it stands.
  var offset: Int

  /// The name with single spaces.
  var full: String { words.joined(separator: " ") }
}

/// The names that a record gives outside its labels, to look labels up in.
///
/// Never copied: a copy asks for the types of its dictionaries at run time, which the first screen would wait for.
struct KnownNames: ~Copyable, Sendable {
  /// In text order, every name once.
  private(set) var all: [KnownName] = []
  private var byFull: [String: Int] = [:]
  private var byInitials: [String: Int] = [:]
  private var byFirst: [String: [Int]] = [:]
  private var byLast: [String: [Int]] = [:]
  private var byHandle: [String: Int] = [:]

  var isEmpty: Bool { all.isEmpty }

  /// Adds `name`, or what it says more of one that is known.
  mutating func add(_ name: KnownName) {
    guard name.words.count >= 1, name.words.count <= 6 else { return }
    let key = name.full.lowercased()
    if let index = byFull[key] {
      if all[index].initials == nil { all[index].initials = name.initials }
      if all[index].handle == nil { all[index].handle = name.handle }
      if all[index].role == nil { all[index].role = name.role }
      if all[index].affiliation == nil { all[index].affiliation = name.affiliation }
      register(index)
      return
    }
    all.append(name)
    byFull[key] = all.count - 1
    if let first = name.words.first { byFirst[Self.folded(first), default: []].append(all.count - 1) }
    if let last = name.words.last, name.words.count > 1 {
      byLast[Self.folded(last), default: []].append(all.count - 1)
    }
    register(all.count - 1)
  }

  private mutating func register(_ index: Int) {
    if let initials = all[index].initials, byInitials[initials] == nil { byInitials[initials] = index }
    if let handle = all[index].handle, byHandle[handle.lowercased()] == nil {
      byHandle[handle.lowercased()] = index
    }
  }

  /// Lower case, without accents on Latin letters.
  static func folded(_ word: String) -> String {
    var out = ""
    for scalar in word.lowercased().unicodeScalars {
      if scalar.isASCII {
        out.unicodeScalars.append(scalar)
      } else {
        out.unicodeScalars.append(Accents.base(scalar))
      }
    }
    return out
  }

  /// The name that the initials stand for.
  func named(initials: String) -> KnownName? { byInitials[initials].map { all[$0] } }

  /// The only name that begins with the letters of `initials`, which are in small letters: `rq` of Rosa Quell.
  func spelt(initials: String) -> KnownName? {
    guard (2...3).contains(initials.utf8.count), all.count <= 200 else { return nil }
    let found = all.filter { name in
      name.words.count > 1
        && String(name.words.compactMap { KnownNames.folded($0).first }) == initials
    }
    return found.count == 1 ? found[0] : nil
  }

  /// The name that `words` are, or are short for; nil when none or several could be meant.
  ///
  /// Unless `isStrict`, a single word may be the beginning of a first name or account, or misspelt.
  func named(_ words: [String], isStrict: Bool = false) -> KnownName? {
    guard let first = words.first, let last = words.last else { return nil }
    if let index = byFull[words.joined(separator: " ").lowercased()] { return all[index] }
    if words.count > 1 {
      let candidates = (byLast[Self.folded(last)] ?? []).filter { isShort(Self.folded(first), for: all[$0]) }
      return candidates.count == 1 ? all[candidates[0]] : nil
    }
    let word = Self.folded(first)
    if let index = byHandle[word] { return all[index] }
    let exact = Set((byFirst[word] ?? []) + (byLast[word] ?? []))
    if !exact.isEmpty { return exact.count == 1 ? exact.first.map { all[$0] } : nil }
    guard word.utf8.count >= 3, !isStrict else { return nil }
    return similar(to: word)
  }

  /// A first name or account that begins with `word`, else one that is misspelt in it.
  private func similar(to word: String) -> KnownName? {
    // Looking at every name is for the short lists of those present at a meeting.
    guard all.count <= 200 else { return nil }
    let begun = all.filter { name in
      name.words.first.map { Self.folded($0).hasPrefix(word) } ?? false
        || name.handle.map { $0.lowercased().hasPrefix(word) } ?? false
    }
    if !begun.isEmpty { return begun.count == 1 ? begun[0] : nil }
    guard word.utf8.count >= 5 else { return nil }
    let near = all.filter { name in
      name.words.first.map { Misspelling.isNear(Self.folded($0), word, most: word.utf8.count >= 7 ? 2 : 1) }
        ?? false
    }
    return near.count == 1 ? near[0] : nil
  }

  private func isShort(_ first: String, for name: KnownName) -> Bool {
    guard let given = name.words.first.map(Self.folded) else { return false }
    let plain = first.filter { $0 != "." }
    return given == plain || given.hasPrefix(plain) || plain.hasPrefix(given) && given.utf8.count >= 3
  }
}
