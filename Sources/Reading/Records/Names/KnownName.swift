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
/// Never copied, and without dictionaries while there is no name: copying and ending even empty ones asks for their
/// types at run time, which the first screen would wait for.
struct KnownNames: ~Copyable {
  /// In text order, every name once.
  private(set) var all: [KnownName] = []
  private var index: Index?

  /// Where the names stand in `all`, by what labels may call them.
  private final class Index {
    var byFull: [String: Int] = [:]
    var byInitials: [String: Int] = [:]
    var byFirst: [String: [Int]] = [:]
    var byLast: [String: [Int]] = [:]
    var byHandle: [String: Int] = [:]
  }

  var isEmpty: Bool { all.isEmpty }

  /// Adds `name`, or what it says more of one that is known.
  mutating func add(_ name: KnownName) {
    guard name.words.count >= 1, name.words.count <= 6 else { return }
    let index = index ?? Index()
    self.index = index
    let key = name.full.lowercased()
    if let known = index.byFull[key] {
      if all[known].initials == nil { all[known].initials = name.initials }
      if all[known].handle == nil { all[known].handle = name.handle }
      if all[known].role == nil { all[known].role = name.role }
      if all[known].affiliation == nil { all[known].affiliation = name.affiliation }
      register(known, in: index)
      return
    }
    all.append(name)
    let last = all.count - 1
    index.byFull[key] = last
    if let word = name.words.first { index.byFirst[Self.folded(word), default: []].append(last) }
    if let word = name.words.last, name.words.count > 1 {
      index.byLast[Self.folded(word), default: []].append(last)
    }
    register(last, in: index)
  }

  private func register(_ known: Int, in index: Index) {
    if let initials = all[known].initials, index.byInitials[initials] == nil {
      index.byInitials[initials] = known
    }
    if let handle = all[known].handle?.lowercased(), index.byHandle[handle] == nil {
      index.byHandle[handle] = known
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
  func named(initials: String) -> KnownName? { index?.byInitials[initials].map { all[$0] } }

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
    guard let index, let first = words.first, let last = words.last else { return nil }
    if let known = index.byFull[words.joined(separator: " ").lowercased()] { return all[known] }
    if words.count > 1 {
      let candidates = (index.byLast[Self.folded(last)] ?? []).filter {
        isShort(Self.folded(first), for: all[$0])
      }
      return candidates.count == 1 ? all[candidates[0]] : nil
    }
    let word = Self.folded(first)
    if let known = index.byHandle[word] { return all[known] }
    let exact = Set((index.byFirst[word] ?? []) + (index.byLast[word] ?? []))
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
