import Proceedings

/// Decides from the whole of a text which of its candidates are labels, and so whether it is a record at all.
///
/// One `Note:` or `He said:` is no label: a style of label is in force when it comes again and again, with names that
/// come again, before a fair share of the text. Titles, functions, bars and the initials of people who are listed
/// need less of that than bare words.
struct LabelEvidence {
  private let census: LabelCensus
  private let isCaptions: Bool
  private let styles: Set<LabelStyle>
  /// Whether names of listed people before a colon are labels.
  private let knownColons: Bool
  /// Whether names before a colon are labels though none comes again.
  private let areNamedOnce: Bool
  /// Words of the names that accepted labels give.
  private var nameWords: Set<String> = []

  /// Weighs `candidates`, with the `names` that the text lists.
  ///
  /// Captions name a voice only where it changes, so there a few labels are enough.
  init(_ candidates: [LabelCandidate], names: borrowing KnownNames, paragraphs: Int, isCaptions: Bool = false)
  {
    self.isCaptions = isCaptions
    census = LabelCensus(candidates, names: names, isCaptions: isCaptions)
    let inForce = StylesInForce(census, paragraphs: paragraphs, isCaptions: isCaptions)
    styles = inForce.styles
    knownColons = inForce.knownColons
    areNamedOnce = inForce.areNamedOnce
    guard !census.isQuotations else { return }
    for candidate in candidates where candidate.label.name.count > 1 && accepts(candidate) {
      nameWords.formUnion(candidate.label.name.map(KnownNames.folded))
    }
  }

  /// Whether any style is in force.
  var isRecord: Bool { !styles.isEmpty || knownColons }

  /// Whether labels may stand in the middle of a line: those with titles do in unwrapped text.
  var hasTitledColons: Bool {
    styles.contains(LabelStyle(form: .titled, end: .colon))
      || styles.contains(LabelStyle(form: .role, end: .colon))
  }

  /// Whether `candidate` is a label.
  func accepts(_ candidate: LabelCandidate) -> Bool {
    if candidate.isShouted, !census.isShouting { return false }
    let style = LabelStyle(form: candidate.label.form, end: candidate.end)
    if candidate.place == .middle {
      return candidate.end == .colon && isStrong(candidate.label.form) && hasTitledColons
        && census.occurrences(of: candidate.label.key) >= 1
    }
    if candidate.place == .line, census.occurrences(of: candidate.label.key) < 2, !candidate.isAlone,
      isBare(candidate.label.form), candidate.end != .angle, candidate.end != .time
    {
      return false
    }
    if candidate.isLinked, !census.isRecurrent(candidate), !census.isKnown(candidate.label.key) {
      return false
    }
    guard styles.contains(style) else { return isKinOfStyleInForce(candidate) }
    if candidate.end == .stop, candidate.label.form == .role, !candidate.label.key.hasPrefix("the ") {
      return false
    }
    if candidate.end == .stop, candidate.place == .line, !candidate.isIndented, !isInCapitals(candidate) {
      return false
    }
    if candidate.end == .time { return true }
    if candidate.end == .bracket {
      return census.isRecurrent(candidate) || census.isKnown(candidate.label.key)
    }
    switch candidate.label.form {
    case .titled, .bars, .question, .initials: return true
    case .nick:
      return candidate.end == .angle || isCaptions || census.isRecurrent(candidate)
        || census.isKnown(candidate.label.key)
    case .role: return true
    case .capitals: return candidate.end == .colon || census.isRecurrent(candidate)
    case .name:
      return census.isRecurrent(candidate) || census.isKnown(candidate.label.key) || candidate.end == .dash
        || areNamedOnce || isLikelyName(candidate)
    case .word:
      return census.isRecurrent(candidate) || census.isKnown(candidate.label.key) || isPartOfName(candidate)
        || candidate.end == .dash && candidate.place == .paragraph
    }
  }

  /// Labels beside the style in force: functions, people who are listed.
  private func isKinOfStyleInForce(_ candidate: LabelCandidate) -> Bool {
    if candidate.end == .colon, knownColons || isRecord, census.isKnown(candidate.label.key) { return true }
    // Minutes also write `- Rosa, wants more time` and `- Rosa` above what she says.
    if knownColons, candidate.bulletIndent != nil,
      candidate.end == .comma && !candidate.isInList || candidate.end == .line,
      census.isKnown(candidate.label.key), candidate.label.form != .titled
    {
      return true
    }
    guard isRecord else { return false }
    switch candidate.label.form {
    case .titled: return candidate.end == .colon
    case .role:
      return candidate.end == .colon
        && (census.isRecurrent(candidate) || styles.contains { $0.end == .colon && $0.form != .initials })
    case .question: return candidate.end == .gap || candidate.end == .colon
    case .nick: return candidate.end == .angle && candidate.printed.count >= 3
    case .capitals: return candidate.end == .colon && (census.isRecurrent(candidate) || isPlaced(candidate))
    case .initials: return candidate.end == .colon && isCaptions && census.isRecurrent(candidate)
    case .name:
      return candidate.end == .colon && census.isRecurrent(candidate)
        && !styles.contains { $0.form == .initials }
    default: return false
    }
  }

  private func isBare(_ form: Label.Form) -> Bool {
    form == .name || form == .word || form == .capitals || form == .nick
  }

  private func isStrong(_ form: Label.Form) -> Bool { form == .titled || form == .role || form == .bars }

  /// Whether a name of several words stands at the beginning of a paragraph with its party or place in brackets.
  private func isPlaced(_ candidate: LabelCandidate) -> Bool {
    candidate.place == .paragraph && candidate.label.affiliation != nil && candidate.label.name.count >= 2
  }

  private func isInCapitals(_ candidate: LabelCandidate) -> Bool {
    candidate.label.name.contains { LabelText.Word(printed: $0, plain: "").isCapitals }
  }

  private func isPartOfName(_ candidate: LabelCandidate) -> Bool {
    candidate.label.name.first.map { nameWords.contains(KnownNames.folded($0)) } ?? false
  }

  /// Two words or three that look like given name and surname, where such labels are the rule.
  private func isLikelyName(_ candidate: LabelCandidate) -> Bool {
    guard candidate.label.name.count <= 3 else { return false }
    guard candidate.end == .colon else {
      let count = census.count(.name, candidate.end)
      return count.recurring * 2 > count.total
    }
    let again = census.people.entries.reduce(0) { $0 + ($1.value >= 2 ? $1.value : 0) }
    return again * 2 > census.people.entries.reduce(0) { $0 + $1.value }
  }
}
