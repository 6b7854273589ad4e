import Glibc

/// The rates by which parts of speech are told, read once from the embedded counts.
struct PartOfSpeechModel: Sendable {
  /// A part of speech that a token can be, and how much the token speaks for it (a logarithm).
  struct Candidate: Sendable {
    var part: PartOfSpeech
    var score: Float
  }

  /// The shape of a token's first letter where the word itself is unknown.
  enum Capitals: UInt8, Sendable {
    case lower, capital, all, first
    fileprivate init?(letter: UInt8) {
      switch letter {
      case UInt8(ascii: "l"): self = .lower
      case UInt8(ascii: "c"): self = .capital
      case UInt8(ascii: "A"): self = .all
      case UInt8(ascii: "f"): self = .first
      default: return nil
      }
    }
  }

  /// The model of the embedded files.
  static let shared = PartOfSpeechModel()

  private static let size = PartOfSpeech.count
  private let sequences: [Float]
  private let priors: [Float]
  private var wordStarts: [Int32] = [0]
  private var words: [Candidate] = []
  private var endings: [UInt32: [Candidate]] = [:]

  /// How likely `c` is after `a` and `b`, as a logarithm.
  func sequence(_ a: PartOfSpeech, _ b: PartOfSpeech, _ c: PartOfSpeech) -> Float {
    sequences[(Int(a.rawValue) * Self.size + Int(b.rawValue)) * Self.size + Int(c.rawValue)]
  }

  /// What the lexicon's word `entry` can be; empty for a word without counts.
  func candidates(_ entry: Lexicon.EntryID) -> ArraySlice<Candidate> {
    guard Int(entry) + 1 < wordStarts.count else { return [] }
    return words[Int(wordStarts[Int(entry)])..<Int(wordStarts[Int(entry) + 1])]
  }

  /// What an unknown word can be by its shape and its last three letters (lower case, the last one lowest).
  func candidates(_ capitals: Capitals, ending letters: UInt32) -> [Candidate] {
    for mask: UInt32 in [0xFF_FFFF, 0xFFFF, 0xFF, 0] {
      if let found = endings[UInt32(capitals.rawValue) << 24 | letters & mask] { return found }
    }
    return [Candidate(part: .noun, score: 0)]
  }

  private init() {
    let counts = Self.sequenceCounts()
    var priors = [Float](repeating: 0, count: Self.size)
    var pairs = [Float](repeating: 0, count: Self.size * Self.size)
    for (index, count) in counts.enumerated() {
      priors[index % Self.size] += count
      pairs[index % (Self.size * Self.size)] += count
    }
    let total = max(1, priors.reduce(0, +))
    for index in priors.indices { priors[index] = max(priors[index] / total, 1e-5) }
    self.priors = priors
    sequences = Self.smoothed(counts, pairs, priors)
    readWords()
    readEndings()
  }

  /// Rates of triples, leaning on those of pairs where triples are rare (Witten and Bell's idea; constants set by hand).
  private static func smoothed(_ counts: [Float], _ pairs: [Float], _ priors: [Float]) -> [Float] {
    var logarithms = [Float](repeating: 0, count: counts.count)
    for first in 0..<size {
      for second in 0..<size {
        let row = (first * size + second) * size
        let triples = counts[row..<(row + size)].reduce(0, +)
        let weight = triples / (triples + 20)
        let pairTotal = max(1, pairs[(second * size)..<((second + 1) * size)].reduce(0, +))
        for third in 0..<size {
          let pair = pairs[second * size + third] / pairTotal
          let triple = triples > 0 ? counts[row + third] / triples : 0
          logarithms[row + third] = logf(
            weight * triple + (1 - weight) * (0.95 * pair + 0.05 * priors[third]) + 1e-6)
        }
      }
    }
    return logarithms
  }

  private static func sequenceCounts() -> [Float] {
    var counts = [Float](repeating: 0, count: size * size * size)
    for fields in lines(of: "lexicon/phrases/part-of-speech-sequences.txt") {
      guard let context = fields.first, context.count == 2, let first = context.first,
        let a = PartOfSpeech(letter: first), let b = PartOfSpeech(letter: context[context.startIndex + 1])
      else { continue }
      for (part, count) in rates(fields.dropFirst()) {
        counts[(Int(a.rawValue) * size + Int(b.rawValue)) * size + Int(part.rawValue)] = count
      }
    }
    return counts
  }

  private mutating func readWords() {
    var byEntry: [Lexicon.EntryID: [Candidate]] = [:]
    var last: Lexicon.EntryID = 0
    for fields in Self.lines(of: "lexicon/phrases/parts-of-speech.txt") {
      guard let word = fields.first else { continue }
      let entry = Lexicon.shared.entryID(Array(word)[...])
      guard entry != Lexicon.none, byEntry[entry] == nil else { continue }
      byEntry[entry] = scored(fields.dropFirst(2))
      last = max(last, entry)
    }
    wordStarts.reserveCapacity(Int(last) + 2)
    for entry in 0...last {
      words += byEntry[entry] ?? []
      wordStarts.append(Int32(words.count))
    }
  }

  private mutating func readEndings() {
    for fields in Self.lines(of: "lexicon/phrases/part-of-speech-endings.txt") {
      guard fields.count > 3, let letter = fields[0].first, let capitals = Capitals(letter: letter) else {
        continue
      }
      let ending =
        fields[1].first == UInt8(ascii: "-") ? 0 : fields[1].reduce(UInt32(0)) { $0 << 8 | UInt32($1) }
      endings[UInt32(capitals.rawValue) << 24 | ending] = scored(fields.dropFirst(3))
    }
  }

  /// Candidates of per cents: how much more often than elsewhere the word is this part of speech.
  private func scored(_ fields: ArraySlice<Slice<UnsafeBufferPointer<UInt8>>>) -> [Candidate] {
    Self.rates(fields).prefix(PartOfSpeechTagger.width - 1).map { part, rate in
      Candidate(part: part, score: logf(rate / 100 / priors[Int(part.rawValue)]))
    }
  }

  private static func rates(
    _ fields: ArraySlice<Slice<UnsafeBufferPointer<UInt8>>>
  ) -> [(PartOfSpeech, Float)] {
    var rates: [(PartOfSpeech, Float)] = []
    var index = fields.startIndex
    while index + 1 < fields.endIndex {
      if let letter = fields[index].first, let part = PartOfSpeech(letter: letter) {
        rates.append((part, fields[index + 1].reduce(0) { $0 * 10 + Float($1 &- UInt8(ascii: "0")) }))
      }
      index += 2
    }
    return rates
  }

  private static func lines(of path: String) -> [[Slice<UnsafeBufferPointer<UInt8>>]] {
    (Resource.bytes(path)?.split(separator: 0x0A) ?? [])
      .filter { $0.first != UInt8(ascii: "#") }
      .map { $0.split(separator: 0x20) }
  }
}
