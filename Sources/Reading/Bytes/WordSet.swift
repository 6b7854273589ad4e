/// A set of words, written as text in the order of their bytes, with commas between them.
///
/// Nothing is made of the text: it lies in the program's data as it is, and is searched by halves. A set of strings
/// takes some 350 instructions a word to make, a table of packed bytes 300, and what the first screen of a document
/// depends on was waiting for its lists of words.
struct WordSet: Sendable {
  /// The words of ASCII; a space or line end may follow a comma.
  private let text: StaticString
  /// The words beyond ASCII: these are the same however their accents are encoded.
  private let accented: [String]

  /// The set of the words of `text`, which is in ASCII, and of those that are `accented`.
  init(_ text: StaticString, accented: [String] = []) {
    self.text = text
    self.accented = accented
    assert(isInOrder, "not in the order of bytes, or doubled: \(text)")
  }

  /// Whether `word` is in the set.
  func contains(_ word: some StringProtocol) -> Bool {
    var whole = String(word)
    return whole.withUTF8 { contains(bytes: $0) } || accented.contains { $0 == word }
  }

  /// Whether the word of `bytes` is in the set, which it is not if it is beyond ASCII.
  @inline(__always)
  func contains(bytes: some Collection<UInt8>) -> Bool {
    text.withUTF8Buffer { buffer in
      var start = 0
      var end = buffer.count
      while start < end {
        let middle = Self.wordStart(before: (start + end) / 2, in: buffer, from: start)
        switch Self.order(bytes, buffer, at: middle) {
        case .same: return true
        case .before: end = middle
        case .behind(let stop): start = stop
        }
      }
      return false
    }
  }

  private enum Order {
    case same
    case before
    /// With the place where the next word begins.
    case behind(Int)
  }

  /// How `word` stands to the word that begins at `start`.
  @inline(__always)
  private static func order(
    _ word: some Collection<UInt8>, _ buffer: UnsafeBufferPointer<UInt8>, at start: Int
  ) -> Order {
    var at = start
    for byte in word {
      if at == buffer.count || buffer[at] == comma { return .behind(nextWord(from: at, in: buffer)) }
      if byte != buffer[at] {
        return byte < buffer[at] ? .before : .behind(nextWord(from: at, in: buffer))
      }
      at += 1
    }
    // The beginning of a word stands before it; no word stands before all.
    return (at == buffer.count || buffer[at] == comma) && at > start ? .same : .before
  }

  /// Where the word begins that stands at `index`, or that the gap at `index` is before.
  @inline(__always)
  private static func wordStart(
    before index: Int, in buffer: UnsafeBufferPointer<UInt8>, from start: Int
  ) -> Int {
    var at = index
    while at > start, buffer[at - 1] != comma { at -= 1 }
    return skippingGap(at, in: buffer)
  }

  @inline(__always)
  private static func nextWord(from index: Int, in buffer: UnsafeBufferPointer<UInt8>) -> Int {
    var at = index
    while at < buffer.count, buffer[at] != comma { at += 1 }
    return at == buffer.count ? at : skippingGap(at + 1, in: buffer)
  }

  @inline(__always)
  private static func skippingGap(_ index: Int, in buffer: UnsafeBufferPointer<UInt8>) -> Int {
    var at = index
    while at < buffer.count, buffer[at] <= 0x20 { at += 1 }
    return at
  }

  private static let comma = UInt8(ascii: ",")

  private var isInOrder: Bool {
    let words = text.description.split(whereSeparator: { $0 == "," || $0 == "\n" })
      .map { Array($0.drop { $0 == " " }.utf8) }.filter { !$0.isEmpty }
    return zip(words, words.dropFirst()).allSatisfy { $0.lexicographicallyPrecedes($1) }
  }
}
