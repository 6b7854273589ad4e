/// A set of words that is made and asked by their bytes.
///
/// A set of strings takes some 350 instructions a word to make, most of them for hashes and type metadata: what the
/// first screen of a document depends on was waiting for its lists of words.
struct WordSet: ExpressibleByArrayLiteral, Sendable {
  /// The packed words, each at the first free place from that of its hash on; 0 for a free one.
  private var table: [UInt128]
  /// The words that are too long to be packed, or beyond ASCII: these are the same however their accents are encoded.
  private var others: [String]

  /// How many bytes are packed: a leading 1 tells how long a word is.
  private static let longest = 15

  /// The set of `words`.
  init(arrayLiteral words: String...) {
    var keys: [UInt128] = []
    var others: [String] = []
    for var word in words {
      if let key = word.withUTF8(Self.packed) { keys.append(key) } else { others.append(word) }
    }
    self.init(keys, others)
  }

  private init(_ keys: [UInt128], _ others: [String]) {
    var size = 8
    while size < keys.count * 2 { size *= 2 }
    table = Array(repeating: 0, count: size)
    self.others = others
    for key in keys { table[place(of: key)] = key }
  }

  /// The words of both sets.
  func union(_ other: WordSet) -> WordSet {
    WordSet((table + other.table).filter { $0 != 0 }, others + other.others)
  }

  /// Whether `word` is in the set.
  func contains(_ word: some StringProtocol) -> Bool {
    var whole = String(word)
    guard let key = whole.withUTF8(Self.packed) else { return others.contains { $0 == word } }
    return table[place(of: key)] == key
  }

  /// Whether the word of `bytes` is in the set, which it is not if it is longer than 15 or beyond ASCII.
  func contains(bytes: some Sequence<UInt8>) -> Bool {
    guard let key = Self.packed(bytes) else { return false }
    return table[place(of: key)] == key
  }

  /// Where `key` stands, or would.
  private func place(of key: UInt128) -> Int {
    let low = UInt64(truncatingIfNeeded: key)
    let high = UInt64(truncatingIfNeeded: key >> 64)
    let mixed = (low ^ high &* 0x9E37_79B9_7F4A_7C15) &* 0xFF51_AFD7_ED55_8CCD
    var place = Int(truncatingIfNeeded: mixed >> 32) & (table.count - 1)
    while table[place] != 0, table[place] != key { place = (place + 1) & (table.count - 1) }
    return place
  }

  @inline(__always)
  private static func packed(_ bytes: some Sequence<UInt8>) -> UInt128? {
    var key: UInt128 = 1
    var count = 0
    for byte in bytes {
      guard count < longest, byte < 0x80 else { return nil }
      key = key << 8 | UInt128(byte)
      count += 1
    }
    return key
  }
}
