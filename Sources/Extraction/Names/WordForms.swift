/// Numbers the words that names and descriptions are made of, so that they compare without strings.
///
/// A word's form is its lower-cased bytes with straight apostrophes and without full stops: `U.S.` and `US` are one.
struct WordForms: Sendable {
  /// The number of a word form.
  typealias ID = Int32

  private var bytes: [UInt8] = []
  private var ranges: [Range<Int32>] = []
  private var slots: [ID] = Array(repeating: -1, count: 1 << 10)
  private var buffer: [UInt8] = []

  /// How many forms are known.
  var count: Int { ranges.count }

  /// The form's letters, for looking at them one by one.
  func letters(_ id: ID) -> ArraySlice<UInt8> {
    let range = ranges[Int(id)]
    return bytes[Int(range.lowerBound)..<Int(range.upperBound)]
  }

  /// The number of the word at `start..<end` of `text`, given if it is new.
  mutating func id(_ text: [UInt8], _ start: Int32, _ end: Int32) -> ID {
    buffer.removeAll(keepingCapacity: true)
    var at = Int(start)
    let end = Int(end)
    while at < end {
      let byte = text[at]
      if byte >= 0x41, byte <= 0x5A {
        buffer.append(byte | 0x20)
      } else if byte == 0xC3, at + 1 < end, text[at + 1] >= 0x80, text[at + 1] <= 0x9E, text[at + 1] != 0x97 {
        buffer.append(byte)
        buffer.append(text[at + 1] + 0x20)
        at += 1
      } else if byte == 0xE2, at + 2 < end, text[at + 1] == 0x80, text[at + 2] == 0x99 {
        buffer.append(0x27)
        at += 2
      } else if byte != 0x2E {
        buffer.append(byte)
      }
      at += 1
    }
    return intern()
  }

  /// The number of `word`, given if it is new.
  mutating func id(_ word: String) -> ID {
    let form = Array(word.utf8)
    return id(form, 0, Int32(form.count))
  }

  private mutating func intern() -> ID {
    var slot = Self.hash(buffer[...]) & (slots.count - 1)
    while slots[slot] >= 0 {
      if letters(slots[slot]).elementsEqual(buffer) { return slots[slot] }
      slot = (slot + 1) & (slots.count - 1)
    }
    let id = ID(ranges.count)
    ranges.append(Int32(bytes.count)..<Int32(bytes.count + buffer.count))
    bytes += buffer
    slots[slot] = id
    if ranges.count * 2 > slots.count { grow() }
    return id
  }

  private mutating func grow() {
    slots = Array(repeating: -1, count: slots.count * 2)
    for id in 0..<ID(ranges.count) {
      var slot = Self.hash(letters(id)) & (slots.count - 1)
      while slots[slot] >= 0 { slot = (slot + 1) & (slots.count - 1) }
      slots[slot] = id
    }
  }

  // FNV-1a.
  private static func hash(_ form: ArraySlice<UInt8>) -> Int {
    var hash: UInt32 = 2_166_136_261
    for byte in form { hash = (hash ^ UInt32(byte)) &* 16_777_619 }
    return Int(hash)
  }
}
