/// The words that extraction knows, by their lower-cased UTF-8 form.
///
/// An open-addressing table over bytes: a look-up makes no string, since every token of a 10 MB text asks once. What a
/// list says of a word is left in the list and read when somebody asks.
struct Lexicon: Sendable {
  /// A word's place in the lexicon.
  typealias EntryID = UInt16
  /// The word is not in the lexicon.
  static let none = EntryID.max

  private struct Entry: Sendable {
    let form: Range<Int32>
    var classes: WordClasses
    var firstMention: Int32
  }

  /// A line of a list that has the word.
  private struct Mention: Sendable {
    let file: Int16
    let line: Int32
    let next: Int32
  }

  /// What one list says of a word.
  struct Reading: Sendable {
    /// The base form: the first word of the line.
    let lemma: String
    /// What stands behind the colon.
    let values: [String]
  }

  private let files: [LexiconFile]
  private var entries: [Entry] = []
  private var mentions: [Mention] = []
  private var forms: [UInt8] = []
  private var slots: [EntryID] = Array(repeating: Lexicon.none, count: 1 << 15)

  /// The lexicon of the embedded word lists, made at first use.
  static let shared = Lexicon(LexiconFile.all)

  /// A lexicon of `files`; files that are not embedded add nothing.
  init(_ files: [LexiconFile]) {
    self.files = files
    entries.reserveCapacity(1 << 14)
    mentions.reserveCapacity(1 << 15)
    forms.reserveCapacity(1 << 17)
    for (number, file) in files.enumerated() {
      guard let bytes = file.bytes else { continue }
      var scanner = FieldScanner(bytes)
      while scanner.nextLine() {
        let line = Int32(scanner.offset)
        while let form = scanner.field(), form.first != UInt8(ascii: ":") {
          insert(form, file.classes, file: Int16(number), line: line)
        }
      }
    }
  }

  /// How many words are known.
  var count: Int { entries.count }

  /// The entry of a lower-cased form; `none` where it is unknown.
  func entryID(_ form: some RandomAccessCollection<UInt8>) -> EntryID { slots[slot(of: form)] }

  /// The entry of a lower-cased word.
  func entryID(_ word: String) -> EntryID { entryID(Array(word.utf8)) }

  /// The classes of an entry; none for `none`.
  func classes(_ id: EntryID) -> WordClasses { id == Self.none ? [] : entries[Int(id)].classes }

  /// What the lists of `classes` say of an entry.
  func reading(_ id: EntryID, _ classes: WordClasses) -> Reading? {
    guard var scanner = line(id, classes), let lemma = scanner.field() else { return nil }
    while let form = scanner.field(), form.first != UInt8(ascii: ":") {}
    var values: [String] = []
    while let value = scanner.field() { values.append(String(decoding: value, as: UTF8.self)) }
    return Reading(lemma: String(decoding: lemma, as: UTF8.self), values: values)
  }

  /// The base form of an entry: the first word of its line in the lists of `classes`.
  func lemma(_ id: EntryID, _ classes: WordClasses) -> String? {
    guard var scanner = line(id, classes), let lemma = scanner.field() else { return nil }
    return String(decoding: lemma, as: UTF8.self)
  }

  /// The first value that the lists of `classes` give of an entry.
  func value(_ id: EntryID, _ classes: WordClasses) -> Slice<UnsafeBufferPointer<UInt8>>? {
    var scanner = values(id, classes)
    return scanner?.field()
  }

  /// A scanner of the values that the lists of `classes` give of an entry.
  func values(_ id: EntryID, _ classes: WordClasses) -> FieldScanner? {
    guard var scanner = line(id, classes) else { return nil }
    while let form = scanner.field(), form.first != UInt8(ascii: ":") {}
    return scanner
  }

  /// A scanner at the beginning of the first line of the lists of `classes` that has the entry.
  private func line(_ id: EntryID, _ classes: WordClasses) -> FieldScanner? {
    guard id != Self.none, !entries[Int(id)].classes.isDisjoint(with: classes) else { return nil }
    var at = entries[Int(id)].firstMention
    var found: Mention?
    while at >= 0 {
      let mention = mentions[Int(at)]
      // The latest comes first in the chain; the list that was read first has precedence.
      if !files[Int(mention.file)].classes.isDisjoint(with: classes) { found = mention }
      at = mention.next
    }
    return found.flatMap { mention in
      files[Int(mention.file)].bytes.map { FieldScanner($0, at: Int(mention.line)) }
    }
  }

  private mutating func insert(
    _ form: Slice<UnsafeBufferPointer<UInt8>>, _ classes: WordClasses, file: Int16, line: Int32
  ) {
    var slot = slot(of: form)
    if slots[slot] == Self.none {
      if entries.count * 2 > slots.count {
        grow()
        slot = self.slot(of: form)
      }
      let start = Int32(forms.count)
      forms.append(contentsOf: form)
      slots[slot] = EntryID(entries.count)
      entries.append(Entry(form: start..<Int32(forms.count), classes: [], firstMention: -1))
    }
    let id = Int(slots[slot])
    entries[id].classes.formUnion(classes)
    mentions.append(Mention(file: file, line: line, next: entries[id].firstMention))
    entries[id].firstMention = Int32(mentions.count - 1)
  }

  private mutating func grow() {
    slots = Array(repeating: Self.none, count: slots.count * 2)
    for (index, entry) in entries.enumerated() {
      slots[slot(of: forms[Int(entry.form.lowerBound)..<Int(entry.form.upperBound)])] = EntryID(index)
    }
  }

  /// The slot that holds the entry of `form`, or the empty one where it belongs.
  private func slot(of form: some RandomAccessCollection<UInt8>) -> Int {
    // FNV-1a.
    var hash: UInt32 = 2_166_136_261
    for byte in form { hash = (hash ^ UInt32(byte)) &* 16_777_619 }
    var slot = Int(hash) & (slots.count - 1)
    while slots[slot] != Self.none, !isForm(slots[slot], form) { slot = (slot + 1) & (slots.count - 1) }
    return slot
  }

  private func isForm(_ id: EntryID, _ form: some RandomAccessCollection<UInt8>) -> Bool {
    let known = entries[Int(id)].form
    guard known.count == form.count else { return false }
    var offset = Int(known.lowerBound)
    for byte in form {
      if forms[offset] != byte { return false }
      offset += 1
    }
    return true
  }
}
