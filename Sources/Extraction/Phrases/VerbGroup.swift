/// A verb with its auxiliaries.
struct VerbGroup: Hashable, Sendable {
  /// What the verb is in its group.
  enum Form: UInt8, CaseIterable, Sendable {
    /// Carries its clause: `said`, `has said`, `will say`, `is saying`.
    case finite
    /// `to say`.
    case infinitive
    /// `was said`.
    case passive
    /// `saying`, not after a form of be.
    case ing
    /// `described`, without auxiliary.
    case participle
    /// An imperative, or unclear.
    case base
    /// No verb but a noun: `his claim that`.
    case noun
    /// No verb but the colon after a name: `Smith: “…”`.
    case label
  }

  /// The verb.
  let verb: Int
  /// The first token of the group.
  let start: Int
  let form: Form

  /// The group whose verb is at `verb`; nil where no verb stands there.
  init?(_ verb: Int, _ passage: Passage, _ sentence: Range<Int>) {
    guard passage.part(verb).isVerb else { return nil }
    self.verb = verb
    start = Self.start(of: verb, passage, sentence)
    var helper = verb - 1
    while helper >= start, passage.part(helper) == .adverb { helper -= 1 }
    let hasHelper = helper >= start && helper >= sentence.lowerBound && helper < verb
    switch passage.part(verb) {
    case .finite: form = .finite
    case .base:
      form = !hasHelper ? .base : passage.part(helper) == .to ? .infinitive : .finite
    case .participle:
      if !hasHelper {
        form = .participle
      } else {
        form = passage.isHave(helper) && !passage.isOne(helper, of: ["'s", "’s"]) ? .finite : .passive
      }
    default: form = hasHelper && passage.isBe(helper) ? .finite : .ing
    }
  }

  /// The first token of the group whose last verb is at `verb`.
  static func start(of verb: Int, _ passage: Passage, _ sentence: Range<Int>) -> Int {
    var start = verb
    var index = verb - 1
    while index >= sentence.lowerBound, verb - index < 8 {
      switch passage.part(index) {
      case .auxiliary, .modal, .to: start = index
      case .base where passage.isOne(index, of: ["be", "have", "do"]): start = index
      case .ing where passage.isOne(index, of: ["being", "having"]): start = index
      case .participle where passage.isOne(index, of: ["been", "had"]): start = index
      case .adverb: break
      default: return start
      }
      index -= 1
    }
    return start
  }
}
