/// The words that extraction knows, by their lower-cased UTF-8 form.
///
/// An open-addressing table over bytes: a look-up makes no string, since every token of a 10 MB text asks once.
struct Lexicon: Sendable {
  /// A word's place in the lexicon.
  typealias EntryID = UInt16
  /// The word is not in the lexicon.
  static let none = EntryID.max

  private struct Entry: Sendable {
    let form: Range<Int>
    var classes: WordClasses
    var readings: [Reading]
  }

  /// What one list says of a word.
  struct Reading: Sendable {
    /// The class of the list.
    let classes: WordClasses
    /// The base form: the first word of the line.
    let lemma: String
    /// What stands behind the colon.
    let values: [String]
  }

  private var entries: [Entry] = []
  private var forms: [UInt8] = []
  private var slots: [EntryID] = Array(repeating: Lexicon.none, count: 1 << 14)

  /// The lexicon of the embedded word lists, made at first use.
  static let shared = Lexicon(LexiconFile.all)

  /// A lexicon of `files`; files that are not embedded add nothing.
  init(_ files: [LexiconFile]) {
    for file in files {
      guard let bytes = Resource.bytes(file.path) else { continue }
      for line in bytes.split(separator: 0x0A) { add(line, of: file) }
    }
  }

  /// How many words are known.
  var count: Int { entries.count }

  /// The entry of a lower-cased form; `none` where it is unknown.
  func entryID(_ form: ArraySlice<UInt8>) -> EntryID {
    var slot = Self.slot(form, slots.count)
    while slots[slot] != Self.none {
      if isForm(slots[slot], form) { return slots[slot] }
      slot = (slot + 1) & (slots.count - 1)
    }
    return Self.none
  }

  /// The entry of a lower-cased word.
  func entryID(_ word: String) -> EntryID { entryID(Array(word.utf8)[...]) }

  /// The classes of an entry; none for `none`.
  func classes(_ id: EntryID) -> WordClasses { id == Self.none ? [] : entries[Int(id)].classes }

  /// What the lists of `classes` say of an entry.
  func reading(_ id: EntryID, _ classes: WordClasses) -> Reading? {
    id == Self.none ? nil : entries[Int(id)].readings.first { !$0.classes.isDisjoint(with: classes) }
  }

  private mutating func add(_ line: Slice<UnsafeBufferPointer<UInt8>>, of file: LexiconFile) {
    guard line.first != UInt8(ascii: "#") else { return }
    let end = line.firstIndex(of: UInt8(ascii: ":")) ?? line.endIndex
    let forms = line[..<end].split(separator: 0x20)
    guard let first = forms.first else { return }
    var reading: Reading?
    if file.keepsReadings {
      let values = (end < line.endIndex ? line[(end + 1)...] : line[line.endIndex...]).split(separator: 0x20)
      reading = Reading(
        classes: file.classes, lemma: String(decoding: first, as: UTF8.self),
        values: values.map { String(decoding: $0, as: UTF8.self) })
    }
    for form in forms { insert(Array(form), file.classes, reading) }
  }

  private mutating func insert(_ form: [UInt8], _ classes: WordClasses, _ reading: Reading?) {
    let known = entryID(form[...])
    if known != Self.none {
      entries[Int(known)].classes.formUnion(classes)
      if let reading { entries[Int(known)].readings.append(reading) }
      return
    }
    if entries.count * 2 > slots.count { grow() }
    let range = forms.count..<(forms.count + form.count)
    forms += form
    entries.append(Entry(form: range, classes: classes, readings: reading.map { [$0] } ?? []))
    place(EntryID(entries.count - 1))
  }

  private mutating func place(_ id: EntryID) {
    var slot = Self.slot(forms[entries[Int(id)].form], slots.count)
    while slots[slot] != Self.none { slot = (slot + 1) & (slots.count - 1) }
    slots[slot] = id
  }

  private mutating func grow() {
    slots = Array(repeating: Self.none, count: slots.count * 2)
    for index in entries.indices { place(EntryID(index)) }
  }

  private func isForm(_ id: EntryID, _ form: ArraySlice<UInt8>) -> Bool {
    let known = entries[Int(id)].form
    guard known.count == form.count else { return false }
    for (a, b) in zip(known, form.indices) where forms[a] != form[b] { return false }
    return true
  }

  // FNV-1a.
  private static func slot(_ form: ArraySlice<UInt8>, _ count: Int) -> Int {
    var hash: UInt32 = 2_166_136_261
    for byte in form { hash = (hash ^ UInt32(byte)) &* 16_777_619 }
    return Int(hash) & (count - 1)
  }
}
