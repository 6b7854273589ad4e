/// How much a candidate's verb and circumstances speak for an attribution: log odds, added up.
///
/// Two readable files hold them, `reporting-words.txt` for what is a verb's own and `cue-weights.txt` for the rest.
struct CueWeights: Sendable {
  /// The weights of the embedded files.
  static let shared = CueWeights()

  private let lexicon = Lexicon.shared
  private var table: [Float] = []

  /// The log odds that `candidate` signals an attribution.
  func score(_ candidate: CueCandidate, _ passage: Passage) -> Float {
    let relation = candidate.subject?.relation ?? .none
    var score = table[Self.index(candidate.frame, candidate.form, relation)]
    if passage.quotation(at: candidate.head) != nil { score += quoted[Int(candidate.frame.rawValue)] }
    if candidate.hasAddressee { score += addressed[Int(candidate.frame.rawValue)] }
    let entry = passage.stretch.tokens[candidate.head].entry
    let preposition =
      candidate.frame == .preposition
      ? passage.stretch.tokens[candidate.cue.upperBound - 1].entry : Lexicon.none
    guard let own = ownWeight(entry, candidate.frame, candidate.form, preposition) else {
      return score + unknown[Int(candidate.frame.rawValue)]
    }
    return score + own
  }

  /// The base form of the word with the lexicon's `entry`; nil for a word without weights.
  func lemma(_ entry: Lexicon.EntryID) -> String? { lexicon.lemma(entry, .reportingWord) }

  /// Whether the verb of `entry` as a finite verb signals an attribution more often than not.
  func isReporting(_ entry: Lexicon.EntryID) -> Bool {
    ownWeight(entry, nil, .finite, Lexicon.none).map { $0 > 0.9 } ?? false
  }

  /// What the line of the word with `entry` adds up to in a frame, a form and with a preposition; nil without a line.
  private func ownWeight(
    _ entry: Lexicon.EntryID, _ frame: CueCandidate.Frame?, _ form: VerbGroup.Form,
    _ preposition: Lexicon.EntryID
  ) -> Float? {
    guard var values = lexicon.values(entry, .reportingWord) else { return nil }
    var weight: Float = 0
    while let value = values.field() {
      guard let equals = value.firstIndex(of: UInt8(ascii: "=")) else {
        weight += FieldScanner.number(value)
        continue
      }
      let name = value[..<equals]
      let applies =
        switch name.first {
        case UInt8(ascii: "+"):
          preposition != Lexicon.none && lexicon.entryID(name.dropFirst()) == preposition
        case UInt8(ascii: "@"): name.dropFirst().elementsEqual(Self.formNames[Int(form.rawValue)])
        default: frame.map { name.elementsEqual(Self.frameNames[Int($0.rawValue)]) } ?? false
        }
      if applies { weight += FieldScanner.number(value[(equals + 1)...]) }
    }
    return weight
  }

  // MARK: Reading

  private var quoted = [Float](repeating: 0, count: CueCandidate.Frame.allCases.count)
  private var addressed = [Float](repeating: 0, count: CueCandidate.Frame.allCases.count)
  private var unknown = [Float](repeating: 0, count: CueCandidate.Frame.allCases.count)

  private init() { readCircumstances() }

  private static func index(
    _ frame: CueCandidate.Frame, _ form: VerbGroup.Form, _ relation: Subject.Relation
  ) -> Int {
    (Int(frame.rawValue) * VerbGroup.Form.allCases.count + Int(form.rawValue))
      * Subject.Relation.allCases.count + Int(relation.rawValue)
  }

  private mutating func readCircumstances() {
    let weights = Self.circumstances()
    func weight(_ name: String) -> Float { weights[name] ?? 0 }
    let frames = CueCandidate.Frame.allCases.map { "\($0)" }
    let forms = VerbGroup.Form.allCases.map { "\($0)" }
    let relations = Subject.Relation.allCases.map { "\($0)" }
    let ofRelation = relations.map { weight("relation " + $0) }
    let ofFormAndRelation = forms.map { form in relations.map { weight("form.relation " + form + " " + $0) } }
    for (index, frame) in frames.enumerated() {
      quoted[index] = weight("quoted") + weight("quoted.frame " + frame)
      addressed[index] = weight("addressee") + weight("addressee.frame " + frame)
      unknown[index] = weight("unknown") + weight("unknown.frame " + frame)
      let ofFrame = weight("bias") + weight("frame " + frame)
      let ofFrameAndRelation = relations.map { weight("frame.relation " + frame + " " + $0) }
      for (number, form) in forms.enumerated() {
        let ofForm = ofFrame + weight("form " + form) + weight("frame.form " + frame + " " + form)
        for relation in relations.indices {
          table.append(
            ofForm + ofRelation[relation] + ofFrameAndRelation[relation] + ofFormAndRelation[number][relation]
          )
        }
      }
    }
  }

  /// The weights of `cue-weights.txt` by their names; the last field of a line is the weight.
  private static func circumstances() -> [String: Float] {
    guard let bytes = Resource.bytes("lexicon/attributions/cue-weights.txt") else { return [:] }
    var weights: [String: Float] = [:]
    var scanner = FieldScanner(bytes)
    while scanner.nextLine() {
      let start = scanner.offset
      var last = bytes[start..<start]
      while let field = scanner.field() { last = field }
      guard last.startIndex > start else { continue }
      weights[String(decoding: bytes[start..<(last.startIndex - 1)], as: UTF8.self)] = FieldScanner.number(
        last)
    }
    return weights
  }

  private static let frameNames = CueCandidate.Frame.allCases.map { Array("\($0)".utf8) }
  private static let formNames = VerbGroup.Form.allCases.map { Array("\($0)".utf8) }
}
