/// How much a candidate's verb and circumstances speak for an attribution: log odds, added up.
///
/// Two readable files hold them, `reporting-verbs.txt` for what is a verb's own and `cue-weights.txt` for the rest.
struct CueWeights: Sendable {
  /// The weights of the embedded files.
  static let shared = CueWeights()

  private struct Verb: Sendable {
    let lemma: String
    var weight: Float = 0
    var frames = [Float](repeating: 0, count: CueCandidate.Frame.allCases.count)
    var forms = [Float](repeating: 0, count: VerbGroup.Form.allCases.count)
    var prepositions: [Lexicon.EntryID: Float] = [:]
  }

  private var verbs: [Verb] = []
  private var verbOfEntry: [Int32] = []
  private var table: [Float] = []

  /// The log odds that `candidate` signals an attribution.
  func score(_ candidate: CueCandidate, _ passage: Passage) -> Float {
    let relation = candidate.subject?.relation ?? .none
    var score = table[Self.index(candidate.frame, candidate.form, relation)]
    if passage.quotation(at: candidate.head) != nil { score += quoted[Int(candidate.frame.rawValue)] }
    if candidate.hasAddressee { score += addressed[Int(candidate.frame.rawValue)] }
    guard let verb = verb(passage.stretch.tokens[candidate.head].entry) else {
      return score + unknown[Int(candidate.frame.rawValue)]
    }
    score +=
      verb.weight + verb.frames[Int(candidate.frame.rawValue)] + verb.forms[Int(candidate.form.rawValue)]
    if candidate.frame == .preposition {
      score += verb.prepositions[passage.stretch.tokens[candidate.cue.upperBound - 1].entry] ?? 0
    }
    return score
  }

  /// The base form of the verb with the lexicon's `entry`; nil for a verb without weights.
  func lemma(_ entry: Lexicon.EntryID) -> String? { verb(entry)?.lemma }

  /// Whether the verb of `entry` as a finite verb signals an attribution more often than not.
  func isReporting(_ entry: Lexicon.EntryID) -> Bool {
    verb(entry).map { $0.weight + $0.forms[Int(VerbGroup.Form.finite.rawValue)] > 0.9 } ?? false
  }

  private func verb(_ entry: Lexicon.EntryID) -> Verb? {
    guard Int(entry) < verbOfEntry.count, verbOfEntry[Int(entry)] >= 0 else { return nil }
    return verbs[Int(verbOfEntry[Int(entry)])]
  }

  // MARK: Reading

  private var quoted = [Float](repeating: 0, count: CueCandidate.Frame.allCases.count)
  private var addressed = [Float](repeating: 0, count: CueCandidate.Frame.allCases.count)
  private var unknown = [Float](repeating: 0, count: CueCandidate.Frame.allCases.count)

  private init() {
    readCircumstances()
    readVerbs()
  }

  private static func index(
    _ frame: CueCandidate.Frame, _ form: VerbGroup.Form, _ relation: Subject.Relation
  ) -> Int {
    (Int(frame.rawValue) * VerbGroup.Form.allCases.count + Int(form.rawValue))
      * Subject.Relation.allCases.count + Int(relation.rawValue)
  }

  private mutating func readCircumstances() {
    var weights: [String: Float] = [:]
    for line in Self.lines(of: "lexicon/attributions/cue-weights.txt") {
      guard let space = line.lastIndex(of: " "), let weight = Float(line[line.index(after: space)...]) else {
        continue
      }
      weights[String(line[..<space])] = weight
    }
    func weight(_ parts: String...) -> Float { weights[parts.joined(separator: " ")] ?? 0 }
    for frame in CueCandidate.Frame.allCases {
      quoted[Int(frame.rawValue)] = weight("quoted") + weight("quoted.frame", "\(frame)")
      addressed[Int(frame.rawValue)] = weight("addressee") + weight("addressee.frame", "\(frame)")
      unknown[Int(frame.rawValue)] = weight("unknown") + weight("unknown.frame", "\(frame)")
      for form in VerbGroup.Form.allCases {
        for relation in Subject.Relation.allCases {
          table.append(
            weight("bias") + weight("frame", "\(frame)") + weight("form", "\(form)")
              + weight("relation", "\(relation)") + weight("frame.form", "\(frame)", "\(form)")
              + weight("frame.relation", "\(frame)", "\(relation)")
              + weight("form.relation", "\(form)", "\(relation)"))
        }
      }
    }
  }

  private mutating func readVerbs() {
    for line in Self.lines(of: "lexicon/attributions/reporting-verbs.txt") {
      let halves = line.split(separator: ":", maxSplits: 1)
      guard halves.count == 2, let first = halves[0].split(separator: " ").first else { continue }
      var verb = Verb(lemma: String(first))
      for value in halves[1].split(separator: " ") { Self.read(value, into: &verb) }
      for form in halves[0].split(separator: " ") {
        let entry = Lexicon.shared.entryID(String(form))
        guard entry != Lexicon.none else { continue }
        while verbOfEntry.count <= Int(entry) { verbOfEntry.append(-1) }
        if verbOfEntry[Int(entry)] < 0 { verbOfEntry[Int(entry)] = Int32(verbs.count) }
      }
      verbs.append(verb)
    }
  }

  private static func read(_ value: Substring, into verb: inout Verb) {
    let sides = value.split(separator: "=")
    guard let last = sides.last, let weight = Float(last) else { return }
    guard sides.count == 2 else {
      verb.weight = weight
      return
    }
    if sides[0].first == "+" {
      verb.prepositions[Lexicon.shared.entryID(String(sides[0].dropFirst()))] = weight
    } else if let frame = CueCandidate.Frame.allCases.first(where: { "\($0)" == sides[0] }) {
      verb.frames[Int(frame.rawValue)] = weight
    } else if let form = VerbGroup.Form.allCases.first(where: { "\($0)" == sides[0] }) {
      verb.forms[Int(form.rawValue)] = weight
    }
  }

  private static func lines(of path: String) -> [Substring] {
    guard let bytes = Resource.bytes(path) else { return [] }
    return String(decoding: bytes, as: UTF8.self).split(separator: "\n").filter { $0.first != "#" }
  }
}
