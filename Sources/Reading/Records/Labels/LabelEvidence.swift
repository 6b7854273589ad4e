import Proceedings

/// Decides from the whole of a text which of its candidates are labels, and so whether it is a record at all.
///
/// One `Note:` or `He said:` is no label: a style of label is in force when it comes again and again, with names that
/// come again, before a fair share of the text. Titles, functions, bars and the initials of people who are listed
/// need less of that than bare words.
struct LabelEvidence {
  /// A way of printing labels.
  private struct Style: Hashable {
    var form: Label.Form
    var end: LabelEnd
  }

  /// How often a style and its labels occur.
  private struct Count {
    let style: Style
    var total = 0
    var keys: [String: Int] = [:]
    /// How many begin a paragraph and have words behind them.
    var spoken = 0

    /// Labels that occur twice or more.
    var recurrent: Int { keys.values.count { $0 >= 2 } }
    /// How often they occur.
    var recurring: Int { keys.values.reduce(0) { $0 + ($1 >= 2 ? $1 : 0) } }
  }

  private let names: KnownNames
  private let isCaptions: Bool
  /// Of the few styles that occur: a list, which is made sooner than a dictionary.
  private var counts: [Count] = []
  private var quoted = 0
  private var total = 0
  /// Whether speech is printed in capitals throughout, as in some captions.
  private var isShouting = false
  private var known: [String: Bool] = [:]
  private var inForce: Set<Style> = []
  private var keyCounts: [String: Int] = [:]
  /// How often the people come, by their fullest names.
  private var people: [String: Int] = [:]
  /// Whether the very first caption has a label.
  private var isOpened = false
  /// Words of the names that accepted labels give.
  private var nameWords: Set<String> = []

  /// Weighs `candidates`, with the `names` that the text lists.
  ///
  /// Captions name a voice only where it changes, so there a few labels are enough.
  init(_ candidates: [LabelCandidate], names: KnownNames, paragraphs: Int, isCaptions: Bool = false) {
    self.names = names
    self.isCaptions = isCaptions
    let shouted = candidates.count { $0.isShouted }
    isShouting = (isCaptions || shouted >= 10) && shouted * 2 >= candidates.count
    if isCaptions { isOpened = candidates.first?.piece == 0 }
    for candidate in candidates where candidate.place != .middle { add(candidate) }
    // A collection of quotations (`Rep. Quell: “…”`) is no record of who had the floor.
    if quoted * 4 > total { return }
    decide(paragraphs: paragraphs)
    for candidate in candidates where candidate.label.name.count > 1 && accepts(candidate) {
      nameWords.formUnion(candidate.label.name.map(KnownNames.folded))
    }
  }

  /// Whether any style is in force.
  var isRecord: Bool { !inForce.isEmpty || knownColons }

  /// Whether labels may stand in the middle of a line: those with titles do in unwrapped text.
  var hasTitledColons: Bool {
    inForce.contains(Style(form: .titled, end: .colon)) || inForce.contains(Style(form: .role, end: .colon))
  }

  /// Whether `candidate` is a label.
  func accepts(_ candidate: LabelCandidate) -> Bool {
    if candidate.isShouted, !isShouting { return false }
    let style = Style(form: candidate.label.form, end: candidate.end)
    if candidate.place == .middle {
      return candidate.end == .colon && isStrong(candidate.label.form) && hasTitledColons
        && (keyCounts[candidate.label.key] ?? 0) >= 1
    }
    if candidate.place == .line, (keyCounts[candidate.label.key] ?? 0) < 2, !candidate.isAlone,
      isBare(candidate.label.form), candidate.end != .angle, candidate.end != .time
    {
      return false
    }
    if candidate.isLinked, !isRecurrent(candidate), !isKnown(candidate) { return false }
    guard inForce.contains(style) else { return isKinOfStyleInForce(candidate) }
    if candidate.end == .stop, candidate.label.form == .role, !candidate.label.key.hasPrefix("the ") {
      return false
    }
    if candidate.end == .stop, candidate.place == .line, !candidate.isIndented, !isInCapitals(candidate) {
      return false
    }
    if candidate.end == .time { return true }
    if candidate.end == .bracket { return isRecurrent(candidate) || isKnown(candidate) }
    switch candidate.label.form {
    case .titled, .bars, .question, .initials: return true
    case .nick:
      return candidate.end == .angle || isCaptions || isRecurrent(candidate) || isKnown(candidate)
    case .role: return true
    case .capitals: return candidate.end == .colon || isRecurrent(candidate)
    case .name:
      return isRecurrent(candidate) || isKnown(candidate) || candidate.end == .dash || isLikelyName(candidate)
    case .word:
      return isRecurrent(candidate) || isKnown(candidate) || isPartOfName(candidate)
        || candidate.end == .dash && candidate.place == .paragraph
    }
  }

  private func isBare(_ form: Label.Form) -> Bool {
    form == .name || form == .word || form == .capitals || form == .nick
  }

  private func isInCapitals(_ candidate: LabelCandidate) -> Bool {
    candidate.label.name.contains { LabelText.Word(printed: $0, plain: "").isCapitals }
  }

  // MARK: Counting

  private mutating func add(_ candidate: LabelCandidate) {
    if candidate.end == .colon {
      total += 1
      if candidate.quotes { quoted += 1 }
    }
    if candidate.quotes || candidate.isShouted && !isShouting { return }
    keyCounts[candidate.label.key, default: 0] += 1
    let style = Style(form: candidate.label.form, end: candidate.end)
    let position = counts.firstIndex { $0.style == style } ?? counts.count
    if position == counts.count { counts.append(Count(style: style)) }
    counts[position].total += 1
    counts[position].keys[candidate.label.key, default: 0] += 1
    if candidate.place == .paragraph, !candidate.isAlone { counts[position].spoken += 1 }
    if known[candidate.label.key] == nil {
      // Guessing at misspelt names is for minutes, whose speakers are few.
      known[candidate.label.key] = lookUp(candidate.label, isStrict: known.count > 1_000)
    }
  }

  private func lookUp(_ label: Label, isStrict: Bool) -> Bool {
    switch label.form {
    case .initials: label.name.first.map { names.named(initials: $0) != nil } ?? false
    case .name, .word, .capitals: names.named(label.name, isStrict: isStrict) != nil
    case .nick:
      names.named(label.name, isStrict: isStrict) != nil || names.spelt(initials: label.key) != nil
    case .titled, .role, .bars, .question: false
    }
  }

  private func isKnown(_ candidate: LabelCandidate) -> Bool { known[candidate.label.key] ?? false }

  private func isRecurrent(_ candidate: LabelCandidate) -> Bool {
    (keyCounts[candidate.label.key] ?? 0) >= 2
      || candidate.label.form == .name && (people[candidate.label.key] ?? 0) >= 2
  }

  private func isPartOfName(_ candidate: LabelCandidate) -> Bool {
    candidate.label.name.first.map { nameWords.contains(KnownNames.folded($0)) } ?? false
  }

  /// Two words or three that look like given name and surname, where such labels are the rule.
  private func isLikelyName(_ candidate: LabelCandidate) -> Bool {
    guard candidate.label.name.count <= 3 else { return false }
    guard candidate.end == .colon else {
      let count = count(.name, candidate.end)
      return count.recurring * 2 > count.total
    }
    let again = people.values.reduce(0) { $0 + ($1 >= 2 ? $1 : 0) }
    return again * 2 > people.values.reduce(0, +)
  }

  // MARK: Deciding

  private mutating func decide(paragraphs: Int) {
    let titled = count(.titled, .colon)
    let roles = count(.role, .colon)
    if count(.bars, .line).total >= 2 { inForce.insert(Style(form: .bars, end: .line)) }
    if titled.total >= 2 || titled.total == 1 && roles.total >= 2 {
      inForce.insert(Style(form: .titled, end: .colon))
      inForce.insert(Style(form: .role, end: .colon))
    }
    if roles.recurrent >= 2 && roles.total >= 4 || roles.recurrent >= 1 && roles.total >= 5 {
      inForce.insert(Style(form: .role, end: .colon))
    }
    decideStops()
    decideDashes()
    decideTimes()
    decideBrackets()
    let questions = count(.question, .gap)
    if (questions.keys["q"] ?? 0) >= 2 { inForce.insert(Style(form: .question, end: .gap)) }
    for end in [LabelEnd.colon, .stop]
    where count(.question, end).total >= 4 && count(.question, end).recurrent >= 1 {
      inForce.insert(Style(form: .question, end: end))
    }
    let chat = count(.nick, .angle)
    if chat.total >= 3 { inForce.insert(Style(form: .nick, end: .angle)) }
    decideCapitals()
    if isCaptions { decideCaptions() }
    decideWords(paragraphs: paragraphs)
    decideKnown()
    decideLines()
  }

  private func count(_ form: Label.Form, _ end: LabelEnd) -> Count {
    let style = Style(form: form, end: end)
    return counts.first { $0.style == style } ?? Count(style: style)
  }

  /// `Mr. SMITH. I yield.`: names with titles, some of which come again; or, where many speak once, whoever calls on them.
  private mutating func decideStops() {
    let titled = count(.titled, .stop)
    let roles = count(.role, .stop)
    let total = titled.total + roles.total
    let comeAgain = titled.recurrent >= 1 && titled.recurring * 2 >= titled.total
    let spoken = titled.spoken + roles.spoken
    let isHead = spoken * 3 >= total * 2 && titled.spoken >= 2
    let isCalled = titled.recurrent + roles.recurrent >= 1 || spoken >= 5
    guard total >= 3, titled.total > count(.titled, .colon).total, comeAgain || isHead && isCalled
    else { return }
    inForce.insert(Style(form: .titled, end: .stop))
    inForce.insert(Style(form: .role, end: .stop))
  }

  /// Names and functions with a dash behind them, as the European Parliament prints them.
  private mutating func decideDashes() {
    let forms: [Label.Form] = [.titled, .role, .name, .capitals, .word]
    let total = forms.reduce(0) { $0 + count($1, .dash).total }
    guard total >= 2, count(.role, .dash).total + count(.titled, .dash).total >= 1 || total >= 4 else {
      return
    }
    for form in forms { inForce.insert(Style(form: form, end: .dash)) }
  }

  /// Whoever speaks and when, as transcribing services print it; a programme has times too, but nobody comes again.
  private mutating func decideTimes() {
    let found = Self.namings.map { count($0, .time) }
    let total = found.reduce(0) { $0 + $1.total }
    let recurring = found.reduce(0) { $0 + $1.recurring }
    guard total >= 4, recurring * 2 >= total else { return }
    for form in Self.namings { inForce.insert(Style(form: form, end: .time)) }
  }

  /// `- (Rosa) wants more time`, of people who are listed.
  private mutating func decideBrackets() {
    let forms: [Label.Form] = [.name, .word, .nick, .initials]
    let listed = forms.reduce(0) { sum, form in
      sum + count(form, .bracket).keys.reduce(0) { $0 + (known[$1.key] == true ? $1.value : 0) }
    }
    guard listed >= 3 else { return }
    for form in forms { inForce.insert(Style(form: form, end: .bracket)) }
  }

  /// The forms of labels that name somebody.
  private static let namings: [Label.Form] = [.titled, .role, .capitals, .name, .word, .nick, .initials]

  private mutating func decideCapitals() {
    let capitals = count(.capitals, .colon)
    let others = count(.question, .gap).total + count(.role, .colon).total + count(.titled, .colon).total
    // Run-in headings in capitals hardly come again.
    if capitals.recurring * 2 >= capitals.total,
      capitals.recurrent >= 2 && capitals.total >= 4
        || capitals.recurrent >= 1 && others >= 2 && capitals.total + others >= 5
    {
      inForce.insert(Style(form: .capitals, end: .colon))
    }
    let initials = count(.initials, .colon)
    let listed = initials.keys.keys.count { known[$0] == true }
    if listed >= 2 || initials.recurrent >= 2 && initials.total >= 8 {
      inForce.insert(Style(form: .initials, end: .colon))
    }
    // Two letters in capitals are also a name in capitals: `LI:` beside `QUELL:`.
    if inForce.contains(Style(form: .capitals, end: .colon)), initials.recurrent >= 1 {
      inForce.insert(Style(form: .initials, end: .colon))
    }
  }

  /// Bare names: they must come again and head a good part of the paragraphs.
  private mutating func decideWords(paragraphs: Int) {
    let forms: [Label.Form] = [.name, .word]
    countPeople()
    let again = people.values.filter { $0 >= 2 }
    let recurrent = again.count
    let recurring = again.reduce(0, +)
    let isEnough = isCaptions && recurrent >= 1 && recurring >= 3
    guard isEnough || recurrent >= 2, isEnough || recurring >= 5,
      isEnough || recurring * 6 >= paragraphs || recurring >= 30 && recurring * 20 >= paragraphs
    else { return }
    for form in forms { inForce.insert(Style(form: form, end: .colon)) }
    let nicks = count(.nick, .colon)
    if nicks.recurrent >= 1 { inForce.insert(Style(form: .nick, end: .colon)) }
    if count(.role, .colon).recurrent >= 1 { inForce.insert(Style(form: .role, end: .colon)) }
  }

  /// How often people come before a colon: `Rosa` is `Rosa Quell`, if nobody else is called so.
  private mutating func countPeople() {
    let full = count(.name, .colon).keys
    var fullNames: [String: Set<String>] = [:]
    for key in full.keys {
      let words = key.split(separator: " ")
      for word in Set([words.first, words.last].compactMap { $0 }) {
        fullNames[String(word), default: []].insert(key)
      }
    }
    people = full
    for (word, number) in count(.word, .colon).keys {
      let named = fullNames[word] ?? []
      people[named.count == 1 ? named.first ?? word : word, default: 0] += number
    }
  }

  /// Captions that name a voice where it changes: the first does, and somebody comes again; else one comes three times.
  ///
  /// In a film only voices from outside the picture are named, and other words stand before colons once.
  private mutating func decideCaptions() {
    let found = Self.namings.map { count($0, .colon) }
    let total = found.reduce(0) { $0 + $1.total }
    let recurring = found.reduce(0) { $0 + $1.recurring }
    guard recurring >= 2, isOpened && total >= 3 || recurring >= 3 else { return }
    let open: [Label.Form] = [.name, .capitals, .initials, .titled, .role]
    for count in found where count.recurrent >= 1 || isOpened && open.contains(count.style.form) {
      inForce.insert(count.style)
    }
  }

  /// Names of people who are listed as present.
  private mutating func decideKnown() {
    let forms: [Label.Form] = [.name, .word, .nick]
    let listed = forms.reduce(0) { sum, form in
      sum + count(form, .colon).keys.reduce(0) { $0 + (known[$1.key] == true ? $1.value : 0) }
    }
    guard listed >= 3 else { return }
    knownColons = true
  }

  /// Whether names of listed people before a colon are labels.
  private var knownColons = false

  /// Labels that have a line to themselves, with what is said below.
  private mutating func decideLines() {
    let forms: [Label.Form] = [.titled, .role, .capitals]
    let recurrent = forms.reduce(0) { $0 + count($1, .line).recurrent }
    let recurring = forms.reduce(0) { $0 + count($1, .line).recurring }
    guard inForce.isEmpty, count(.titled, .line).total >= 2, recurrent >= 2, recurring >= 6 else { return }
    for form in forms { inForce.insert(Style(form: form, end: .line)) }
  }

  private func isStrong(_ form: Label.Form) -> Bool { form == .titled || form == .role || form == .bars }

  /// Whether a name of several words stands at the beginning of a paragraph with its party or place in brackets.
  private func isPlaced(_ candidate: LabelCandidate) -> Bool {
    candidate.place == .paragraph && candidate.label.affiliation != nil && candidate.label.name.count >= 2
  }

  /// Labels beside the style in force: functions, people who are listed.
  private func isKinOfStyleInForce(_ candidate: LabelCandidate) -> Bool {
    if candidate.end == .colon, knownColons || isRecord, isKnown(candidate) { return true }
    // Minutes also write `- Rosa, wants more time` and `- Rosa` above what she says.
    if knownColons, candidate.bulletIndent != nil,
      candidate.end == .comma && !candidate.isInList || candidate.end == .line,
      isKnown(candidate), candidate.label.form != .titled
    {
      return true
    }
    guard isRecord else { return false }
    switch candidate.label.form {
    case .titled: return candidate.end == .colon
    case .role:
      return candidate.end == .colon
        && (isRecurrent(candidate) || inForce.contains { $0.end == .colon && $0.form != .initials })
    case .question: return candidate.end == .gap || candidate.end == .colon
    case .nick: return candidate.end == .angle && candidate.printed.count >= 3
    case .capitals: return candidate.end == .colon && (isRecurrent(candidate) || isPlaced(candidate))
    case .initials: return candidate.end == .colon && isCaptions && isRecurrent(candidate)
    case .name:
      return candidate.end == .colon && isRecurrent(candidate) && !inForce.contains { $0.form == .initials }
    default: return false
    }
  }
}
