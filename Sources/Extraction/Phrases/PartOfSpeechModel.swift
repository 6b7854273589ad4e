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
  private var endings: [UInt32: ArraySlice<Candidate>] = [:]

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
  func candidates(_ capitals: Capitals, ending letters: UInt32) -> ArraySlice<Candidate> {
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
    guard let bytes = Resource.bytes("lexicon/phrases/part-of-speech-sequences.txt") else { return counts }
    var scanner = FieldScanner(bytes)
    while scanner.nextLine() {
      guard let context = scanner.field(), context.count == 2, let first = context.first,
        let second = context.last,
        let a = PartOfSpeech(letter: first), let b = PartOfSpeech(letter: second)
      else { continue }
      while let (part, count) = rate(&scanner) {
        counts[(Int(a.rawValue) * size + Int(b.rawValue)) * size + Int(part.rawValue)] = count
      }
    }
    return counts
  }

  /// The candidates of the lexicon's words, one run after the other by entry.
  private mutating func readWords() {
    let lexicon = Lexicon.shared
    words.reserveCapacity(lexicon.count)
    wordStarts.reserveCapacity(lexicon.count + 1)
    for entry in 0..<lexicon.count {
      if var scanner = lexicon.values(Lexicon.EntryID(entry), .partOfSpeech) {
        Self.appendScored(&scanner, priors, to: &words)
      }
      wordStarts.append(Int32(words.count))
    }
  }

  private mutating func readEndings() {
    guard let bytes = Resource.bytes("lexicon/phrases/part-of-speech-endings.txt") else { return }
    var scored: [Candidate] = []
    var runs: [(key: UInt32, start: Int)] = []
    var scanner = FieldScanner(bytes)
    while scanner.nextLine() {
      guard let letter = scanner.field()?.first, let capitals = Capitals(letter: letter),
        let ending = scanner.field(),
        scanner.field() != nil
      else { continue }
      let letters =
        ending.first == UInt8(ascii: "-") ? 0 : ending.reduce(UInt32(0)) { $0 << 8 | UInt32($1) }
      runs.append((UInt32(capitals.rawValue) << 24 | letters, scored.count))
      Self.appendScored(&scanner, priors, to: &scored)
    }
    endings.reserveCapacity(runs.count)
    for (index, run) in runs.enumerated() {
      endings[run.key] = scored[run.start..<(index + 1 < runs.count ? runs[index + 1].start : scored.count)]
    }
  }

  /// Candidates of per cents: how much more often than elsewhere the word is this part of speech.
  private static func appendScored(
    _ scanner: inout FieldScanner, _ priors: [Float], to candidates: inout [Candidate]
  ) {
    var count = 0
    while count < PartOfSpeechTagger.width - 1, let (part, rate) = rate(&scanner) {
      candidates.append(Candidate(part: part, score: logf(rate / 100 / priors[Int(part.rawValue)])))
      count += 1
    }
  }

  /// The next letter of a part of speech with its number.
  private static func rate(_ scanner: inout FieldScanner) -> (PartOfSpeech, Float)? {
    while let field = scanner.field(), let number = scanner.field() {
      if let letter = field.first, let part = PartOfSpeech(letter: letter) {
        return (part, FieldScanner.number(number))
      }
    }
    return nil
  }
}
