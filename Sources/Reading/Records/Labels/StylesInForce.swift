/// Decides which ways of printing labels are in force in a text.
struct StylesInForce {
  private let census: LabelCensus
  /// The styles in force.
  private(set) var styles: Set<LabelStyle> = []
  /// Whether names of listed people before a colon are labels.
  private(set) var knownColons = false

  /// Whether names before a colon are labels though none comes again.
  private(set) var areNamedOnce = false

  /// Decides from what `census` counted in a text of so many `paragraphs`.
  ///
  /// Captions name a voice only where it changes, so there a few labels are enough.
  init(_ census: LabelCensus, paragraphs: Int, isCaptions: Bool) {
    self.census = census
    // Who is quoted in a collection of quotations has no floor.
    if census.isQuotations { return }
    decide(paragraphs: paragraphs, isCaptions: isCaptions)
  }

  private mutating func decide(paragraphs: Int, isCaptions: Bool) {
    let titled = census.count(.titled, .colon)
    let roles = census.count(.role, .colon)
    let bars = census.count(.bars, .line).total
    if bars >= 2, census.stackedBars * 2 < bars { styles.insert(LabelStyle(form: .bars, end: .line)) }
    if titled.total >= 2 || titled.total == 1 && roles.total >= 2 {
      styles.insert(LabelStyle(form: .titled, end: .colon))
      styles.insert(LabelStyle(form: .role, end: .colon))
    }
    if roles.recurrent >= 2 && roles.total >= 4 || roles.recurrent >= 1 && roles.total >= 5 {
      styles.insert(LabelStyle(form: .role, end: .colon))
    }
    decideStops()
    decideDashes()
    decideTimes()
    decideBrackets()
    let questions = census.count(.question, .gap)
    if (questions.keys["q"] ?? 0) >= 2 { styles.insert(LabelStyle(form: .question, end: .gap)) }
    for end in [LabelEnd.colon, .stop]
    where census.count(.question, end).total >= 4 && census.count(.question, end).recurrent >= 1 {
      styles.insert(LabelStyle(form: .question, end: end))
    }
    let chat = census.count(.nick, .angle)
    if chat.total >= 3 { styles.insert(LabelStyle(form: .nick, end: .angle)) }
    decideCapitals()
    if isCaptions { decideCaptions(of: paragraphs) }
    decideWords(paragraphs: paragraphs, isCaptions: isCaptions)
    decideKnown()
    decideLines()
  }

  /// `Mr. SMITH. I yield.`: names with titles, some of which come again; or, where many speak once, whoever calls on them.
  private mutating func decideStops() {
    let titled = census.count(.titled, .stop)
    let roles = census.count(.role, .stop)
    let total = titled.total + roles.total
    let comeAgain = titled.recurrent >= 1 && titled.recurring * 2 >= titled.total
    let spoken = titled.spoken + roles.spoken
    let isHead = spoken * 3 >= total * 2 && titled.spoken >= 2
    let isCalled = titled.recurrent + roles.recurrent >= 1 || spoken >= 5
    guard total >= 3, titled.total > census.count(.titled, .colon).total, comeAgain || isHead && isCalled
    else { return }
    styles.insert(LabelStyle(form: .titled, end: .stop))
    styles.insert(LabelStyle(form: .role, end: .stop))
  }

  /// Names and functions with a dash behind them, as the European Parliament prints them.
  private mutating func decideDashes() {
    let forms: [Label.Form] = [.titled, .role, .name, .capitals, .word]
    let total = forms.reduce(0) { $0 + census.count($1, .dash).total }
    guard total >= 2, census.count(.role, .dash).total + census.count(.titled, .dash).total >= 1 || total >= 4
    else {
      return
    }
    for form in forms { styles.insert(LabelStyle(form: form, end: .dash)) }
  }

  /// Whoever speaks and when, as transcribing services print it; a programme has times too, but nobody comes again.
  private mutating func decideTimes() {
    let found = LabelStyle.namings.map { census.count($0, .time) }
    let total = found.reduce(0) { $0 + $1.total }
    let recurring = found.reduce(0) { $0 + $1.recurring }
    guard total >= 4, recurring * 2 >= total else { return }
    for form in LabelStyle.namings { styles.insert(LabelStyle(form: form, end: .time)) }
  }

  /// `- (Rosa) wants more time`, of census.people who are listed.
  private mutating func decideBrackets() {
    let forms: [Label.Form] = [.name, .word, .nick, .initials]
    guard census.listed(forms, .bracket) >= 3 else { return }
    for form in forms { styles.insert(LabelStyle(form: form, end: .bracket)) }
  }

  private mutating func decideCapitals() {
    let capitals = census.count(.capitals, .colon)
    let others =
      census.count(.question, .gap).total + census.count(.role, .colon).total
      + census.count(.titled, .colon).total
    // Run-in headings in capitals hardly come again.
    if capitals.recurring * 2 >= capitals.total,
      capitals.recurrent >= 2 && capitals.total >= 4
        || capitals.recurrent >= 1 && others >= 2 && capitals.total + others >= 5
    {
      styles.insert(LabelStyle(form: .capitals, end: .colon))
    }
    let initials = census.count(.initials, .colon)
    let listed = initials.keys.entries.count { census.isKnown($0.key) }
    if listed >= 2 || initials.recurrent >= 2 && initials.total >= 8 {
      styles.insert(LabelStyle(form: .initials, end: .colon))
    }
    // Two letters in capitals are also a name in capitals: `LI:` beside `QUELL:`.
    if styles.contains(LabelStyle(form: .capitals, end: .colon)), initials.recurrent >= 1 {
      styles.insert(LabelStyle(form: .initials, end: .colon))
    }
  }

  /// Bare names: they must come again and head a good part of the paragraphs.
  private mutating func decideWords(paragraphs: Int, isCaptions: Bool) {
    let forms: [Label.Form] = [.name, .word]
    let again = census.people.entries.map(\.value).filter { $0 >= 2 }
    let recurrent = again.count
    let recurring = again.reduce(0, +)
    let isEnough = isCaptions && recurrent >= 1 && recurring >= 3
    guard isEnough || recurrent >= 2, isEnough || recurring >= 5,
      isEnough || recurring * 6 >= paragraphs || recurring >= 30 && recurring * 20 >= paragraphs
    else { return }
    for form in forms { styles.insert(LabelStyle(form: form, end: .colon)) }
    let nicks = census.count(.nick, .colon)
    if nicks.recurrent >= 1 { styles.insert(LabelStyle(form: .nick, end: .colon)) }
    if census.count(.role, .colon).recurrent >= 1 { styles.insert(LabelStyle(form: .role, end: .colon)) }
  }

  /// Captions that name a voice where it changes: the first does, and somebody comes again; else one comes three times.
  ///
  /// In a film only voices from outside the picture are named, and other words stand before colons once.
  ///
  /// Where each of a few speaks once, their names head half of the captions.
  private mutating func decideCaptions(of captions: Int) {
    let found = LabelStyle.namings.map { census.count($0, .colon) }
    let total = found.reduce(0) { $0 + $1.total }
    let recurring = found.reduce(0) { $0 + $1.recurring }
    let full: [Label.Form] = [.name, .capitals, .initials, .titled]
    let named = full.reduce(0) { $0 + census.count($1, .colon).total }
    if census.isOpened, named >= 3, named * 2 >= captions {
      areNamedOnce = true
      for form in full where census.count(form, .colon).total > 0 {
        styles.insert(LabelStyle(form: form, end: .colon))
      }
    }
    guard recurring >= 2, census.isOpened && total >= 3 || recurring >= 3 else { return }
    let open: [Label.Form] = [.name, .capitals, .initials, .titled, .role]
    for count in found where count.recurrent >= 1 || census.isOpened && open.contains(count.style.form) {
      styles.insert(count.style)
    }
  }

  /// Names of census.people who are listed as present.
  private mutating func decideKnown() {
    let forms: [Label.Form] = [.name, .word, .nick]
    guard census.listed(forms, .colon) >= 3 else { return }
    knownColons = true
  }

  /// Labels that have a line to themselves, with what is said below.
  private mutating func decideLines() {
    let forms: [Label.Form] = [.titled, .role, .capitals]
    let recurrent = forms.reduce(0) { $0 + census.count($1, .line).recurrent }
    let recurring = forms.reduce(0) { $0 + census.count($1, .line).recurring }
    guard styles.isEmpty, census.count(.titled, .line).total >= 2, recurrent >= 2, recurring >= 6 else {
      return
    }
    for form in forms { styles.insert(LabelStyle(form: form, end: .line)) }
  }
}
