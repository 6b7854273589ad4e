import Proceedings

/// Everyone a document names, found by whole name, last word, first word or initials.
struct EntityIndex: Sendable {
  /// All entities, by the order of their discovery.
  private(set) var entities: [Entity] = []
  /// The numbers of all words in names and descriptions.
  var words = WordForms()
  /// Entities whose name, kind or role changed since this was last emptied.
  var changed: [Entity.ID] = []

  private var byName: [UInt64: Entity.ID] = [:]
  private var byFirst: [[Entity.ID]] = []
  private var byLast: [[Entity.ID]] = []
  private var byDescriptor: [[Entity.ID]] = []
  private var byInitials: [UInt64: Entity.ID] = [:]

  /// How many bearers of one word are looked at, so that a crowd of namesakes costs no more than a few.
  private static let namesakes = 24

  subscript(id: Entity.ID) -> Entity {
    // Lent, not copied: an entity holds half a dozen references.
    _read { yield entities[Int(id)] }
    _modify { yield &entities[Int(id)] }
  }

  /// Adds an entity under its name.
  mutating func add(_ entity: Entity) -> Entity.ID {
    let id = Entity.ID(entities.count)
    entities.append(entity)
    enter(id, entity.words)
    return id
  }

  /// Gives an entity a fuller name, under which it is found as under its old one.
  mutating func rename(_ id: Entity.ID, _ name: String, _ words: [WordForms.ID]) {
    changed.append(id)
    self[id].name = name
    self[id].words = words
    enter(id, words)
  }

  /// Enters further words under which an entity is found: an acronym, a demonym.
  mutating func alias(_ id: Entity.ID, _ words: [WordForms.ID]) { byName[Self.key(words)] = id }

  /// The entity of exactly these words.
  func exact(_ words: [WordForms.ID]) -> Entity.ID? { byName[Self.key(words)] }

  /// The bearers of `word` as their last word, the latest last.
  func last(_ word: WordForms.ID) -> ArraySlice<Entity.ID> {
    Int(word) < byLast.count ? byLast[Int(word)].suffix(Self.namesakes) : []
  }

  /// The bearers of `word` as their first word, the latest last.
  func first(_ word: WordForms.ID) -> ArraySlice<Entity.ID> {
    Int(word) < byFirst.count ? byFirst[Int(word)].suffix(Self.namesakes) : []
  }

  /// The body whose capital letters are those of the acronym `word`.
  func acronym(_ word: WordForms.ID) -> Entity.ID? {
    let letters = words.letters(word)
    guard letters.count >= 2, letters.count <= 7 else { return nil }
    return byInitials[Self.key(letters)]
  }

  private mutating func enter(_ id: Entity.ID, _ name: [WordForms.ID]) {
    guard let first = name.first, let last = name.last else { return }
    let key = Self.key(name)
    if byName[key] == nil { byName[key] = id }
    let top = Int(max(first, last))
    while byLast.count <= top {
      byLast.append([])
      byFirst.append([])
    }
    if byLast[Int(last)].last != id { byLast[Int(last)].append(id) }
    if name.count > 1, byFirst[Int(first)].last != id { byFirst[Int(first)].append(id) }
    guard name.count >= 2, name.count <= 10 else { return }
    // Initials without the small words: the Bureau of Labour Statistics is the BLS.
    var short: [UInt8] = []
    for word in name {
      guard let letter = words.letters(word).first else { continue }
      if !Self.isSmall(words.letters(word)) { short.append(letter) }
    }
    guard short.count >= 2, short.count <= 7 else { return }
    let initials = Self.key(short[...])
    if byInitials[initials] == nil { byInitials[initials] = id }
    // The Department of Veterans Affairs is the VA.
    if short.count >= 3, name.count > 1, Self.isSmall(words.letters(name[1])) {
      let tail = Self.key(short.dropFirst())
      if byInitials[tail] == nil { byInitials[tail] = id }
    }
  }

  /// Enters a word that is said of an entity, by which a description finds it.
  mutating func describe(_ id: Entity.ID, _ word: WordForms.ID) {
    self[id].descriptors.append(word)
    while byDescriptor.count <= Int(word) { byDescriptor.append([]) }
    if byDescriptor[Int(word)].count < Self.namesakes { byDescriptor[Int(word)].append(id) }
  }

  /// Those of whom `word` was said; the first few of a document.
  func described(_ word: WordForms.ID) -> [Entity.ID] {
    Int(word) < byDescriptor.count ? byDescriptor[Int(word)] : []
  }

  private static func isSmall(_ letters: ArraySlice<UInt8>) -> Bool {
    guard letters.count <= 3 else { return false }
    for word in ["of", "and", "the", "for", "on", "to", "in"] where letters.elementsEqual(word.utf8) {
      return true
    }
    return false
  }

  private static func key(_ words: [WordForms.ID]) -> UInt64 {
    var key: UInt64 = 14_695_981_039_346_656_037
    for word in words { key = (key ^ UInt64(UInt32(bitPattern: word))) &* 1_099_511_628_211 }
    return key
  }

  private static func key(_ letters: ArraySlice<UInt8>) -> UInt64 {
    letters.reduce(0) { $0 << 8 | UInt64($1) }
  }
}
