/// Tells what each token of a stretch is in its sentence: the likeliest sequence by counted triples (Viterbi).
struct PartOfSpeechTagger {
  /// How many parts of speech are weighed for one token.
  static let width = 8
  /// After how many tokens a sequence is settled: bounds memory where a text never ends its sentence.
  private static let horizon = 250

  private let stretch: Stretch
  private let model = PartOfSpeechModel.shared
  private var parts: [PartOfSpeech]
  private var sequence: [Int] = []
  private var choices: [PartOfSpeechModel.Candidate] = []
  private var choiceStarts: [Int] = []
  private var best: [UInt8] = []

  /// The part of speech of every token of `stretch`.
  static func parts(in stretch: Stretch) -> [PartOfSpeech] {
    var tagger = PartOfSpeechTagger(stretch)
    for sentence in stretch.sentences { tagger.tag(sentence.tokens) }
    return tagger.parts
  }

  private init(_ stretch: Stretch) {
    self.stretch = stretch
    parts = Array(repeating: .quote, count: stretch.tokens.count)
  }

  private mutating func tag(_ range: Range<Int>) {
    var index = range.lowerBound
    while index < range.upperBound {
      sequence.removeAll(keepingCapacity: true)
      while index < range.upperBound, sequence.count < Self.horizon {
        if stretch.tokens[index].kind != .quotationMark { sequence.append(index) }
        index += 1
      }
      if !sequence.isEmpty { settle() }
    }
  }

  /// Finds the likeliest parts of the tokens of `sequence`.
  private mutating func settle() {
    choices.removeAll(keepingCapacity: true)
    choiceStarts.removeAll(keepingCapacity: true)
    best.removeAll(keepingCapacity: true)
    let width = Self.width
    var scores = [Float](repeating: -.infinity, count: width * width)
    var next = scores
    scores[0] = 0
    var before = [PartOfSpeech.start]
    var last = [PartOfSpeech.start]
    for (place, index) in sequence.enumerated() {
      choiceStarts.append(choices.count)
      appendChoices(of: index, isFirst: place == 0)
      let start = choiceStarts[place]
      let count = min(choices.count - start, width)
      for c in 0..<count {
        let candidate = choices[start + c]
        for b in last.indices {
          var top = -Float.infinity
          var from = 0
          for a in before.indices {
            let score = scores[a * width + b] + model.sequence(before[a], last[b], candidate.part)
            if score > top { (top, from) = (score, a) }
          }
          next[b * width + c] = top + candidate.score
          best.append(UInt8(from))
        }
      }
      swap(&before, &last)
      last.removeAll(keepingCapacity: true)
      for choice in start..<(start + count) { last.append(choices[choice].part) }
      swap(&scores, &next)
    }
    trace(scores, before.count, last.count)
  }

  /// Follows the best choices back from the end.
  private mutating func trace(_ scores: [Float], _ beforeCount: Int, _ lastCount: Int) {
    var b = 0
    var c = 0
    for first in 0..<beforeCount {
      for second in 0..<lastCount where scores[first * Self.width + second] > scores[b * Self.width + c] {
        (b, c) = (first, second)
      }
    }
    var end = best.count
    for place in sequence.indices.reversed() {
      let count = choiceCount(place)
      let previousCount = place == 0 ? 1 : choiceCount(place - 1)
      parts[sequence[place]] = choices[choiceStarts[place] + c].part
      end -= count * previousCount
      let a = Int(best[end + c * previousCount + b])
      (c, b) = (b, a)
    }
  }

  private func choiceCount(_ place: Int) -> Int {
    (place + 1 < choiceStarts.count ? choiceStarts[place + 1] : choices.count) - choiceStarts[place]
  }

  // MARK: What a token can be

  private mutating func appendChoices(of index: Int, isFirst: Bool) {
    let token = stretch.tokens[index]
    switch token.kind {
    case .terminator: add(.stop)
    case .punctuation: add(token.first == UInt8(ascii: ",") ? .comma : .mark)
    case .symbol, .quotationMark:
      add(.other)
      if token.first == UInt8(ascii: "%") { add(.noun) }
    case .number:
      add(.number, 3)
      add(.adjective, -2)
      add(.noun, -2)
    case .word: appendWord(token, isFirst: isFirst)
    }
  }

  private mutating func add(_ part: PartOfSpeech, _ score: Float = 0) {
    choices.append(PartOfSpeechModel.Candidate(part: part, score: score))
  }

  private mutating func appendWord(_ token: Token, isFirst: Bool) {
    let known = model.candidates(token.entry)
    let isCapitalised = token.shape.contains(.capitalised)
    guard !known.isEmpty else {
      choices += model.candidates(
        isCapitalised ? (isFirst ? .first : token.shape.contains(.allCapitals) ? .all : .capital) : .lower,
        ending: ending(token))
      return
    }
    if isCapitalised, !isFirst {
      // Inside a sentence a capital makes a name of nearly every word; the factors are set by hand.
      var isName = false
      for candidate in known {
        isName = isName || candidate.part == .name
        add(candidate.part, candidate.score - (Self.yieldsToName(candidate.part) ? 1.9 : 0))
      }
      if !isName { add(.name, 1.2) }
    } else if !isCapitalised, known.count > 1 {
      for candidate in known { add(candidate.part, candidate.score - (candidate.part == .name ? 3 : 0)) }
    } else {
      choices += known
    }
  }

  private static func yieldsToName(_ part: PartOfSpeech) -> Bool {
    part == .noun || part == .adjective || part == .adverb || part.isVerb
  }

  /// The last three bytes in lower case, the last one lowest.
  private func ending(_ token: Token) -> UInt32 {
    var ending: UInt32 = 0
    for offset in max(Int(token.start), Int(token.end) - 3)..<Int(token.end) {
      let byte = stretch.text.bytes[offset]
      ending = ending << 8 | UInt32(byte >= 0x41 && byte <= 0x5A ? byte | 0x20 : byte)
    }
    return ending
  }
}
