import Proceedings

/// Builds the text of a record with its turns, whatever markup it came in.
struct RecordBuilder {
  private(set) var text = TextBuilder()
  private(set) var runs: [SpeechRun] = []
  /// The name that is known of who has a floor, without any printed label.
  var nameOf: (Floor) -> String? = { $0.name }
  /// Whether nobody has the floor after a heading.
  var headingsEndTurns = false
  /// Where the record itself places what comes next: its page or column.
  var place: Locator? {
    didSet {
      guard let place, place != oldValue else { return }
      signposts.append(Signpost(at: text.bytes.count, place))
    }
  }
  /// Where pages and columns begin in the text.
  private(set) var signposts: [Signpost] = []

  private var scopes: [SpeechScope] = []
  private var pendingLabel: (printed: String, hasColon: Bool)?
  /// How those with an identifier were last named in print.
  private var printedNames: [String: String] = [:]
  private var waitingNotes: [String] = []
  private var current: Int?
  private var awaited = AwaitedSpeech()
  /// Where in the open block the speech begins; 0 where the block has no label.
  private var spanStart = 0

  /// Makes room for a text of `count` bytes, so that it is never moved to a larger place.
  ///
  /// Room that is not used takes no memory: the system gives it when it is first written to.
  mutating func reserve(_ count: Int) { text.reserve(count) }

  // MARK: Turns

  /// An element begins that holds what somebody says, if it is known or will be known by a label who it is.
  mutating func beginTurn(_ floor: Floor, _ locator: Locator? = nil) {
    endBlock()
    var scope = SpeechScope(floor: floor, locator: locator ?? place)
    if floor.isKnown || pendingLabel != nil {
      scope.printed = pendingLabel?.printed
      scope.hasColon = pendingLabel?.hasColon ?? false
      pendingLabel = nil
    }
    scopes.append(scope)
  }

  /// A label as the file prints it: of the turn that is open, else of the next one.
  mutating func label(_ printed: String, floor: Floor = Floor()) {
    let hasColon = printed.trimmedOfSpace.hasSuffix(":")
    let printed = LabelTrim.trimmed(printed)
    guard !printed.isEmpty else { return }
    let isFirst = scopes.last.map { $0.run == nil && $0.printed == nil } ?? false
    let leading = isFirst && text.isOpen ? text.takeBack() : ""
    endBlock()
    guard var scope = scopes.popLast() else {
      flushLabel()
      pendingLabel = (printed, hasColon)
      return
    }
    scope.leading = leading
    if isFirst {
      if floor.isKnown { scope.floor = floor }
    } else {
      scope.floor = floor
      scope.run = nil
      scope.isLabelled = false
    }
    scope.printed = printed
    scope.hasColon = hasColon
    scope.locator = scope.locator ?? place
    scopes.append(scope)
  }

  /// The element ends that `beginTurn` began.
  mutating func endTurn() {
    endBlock()
    guard let scope = scopes.popLast() else { return }
    // A label without a word after it is not lost.
    if scope.run == nil, !scope.isLabelled, let printed = scope.printed { text.note(printed) }
    current = nil
  }

  /// The markup says, before a word of it, who says what the open turn holds.
  mutating func setFloor(_ floor: Floor) {
    guard !scopes.isEmpty, scopes[scopes.count - 1].run == nil else { return }
    scopes[scopes.count - 1].floor = floor
    scopes[scopes.count - 1].locator = scopes[scopes.count - 1].locator ?? place
  }

  /// Whether the next word would begin a paragraph.
  var isAtStart: Bool { !text.isOpen }

  // MARK: Blocks

  /// A paragraph begins.
  mutating func beginParagraph() { endBlock() }

  /// A heading of `level` with the words `words`.
  mutating func heading(_ words: String, level: Int) {
    endBlock()
    flushLabel()
    if let last = text.blocks.last, case .heading = last.kind, text.words(last.span) == words { return }
    text.begin(.heading(level: level))
    text.append(words)
    text.end()
    current = nil
    if headingsEndTurns, !scopes.isEmpty { scopes[scopes.count - 1] = SpeechScope(floor: Floor()) }
  }

  /// Something that nobody says; in the midst of a sentence it waits until the paragraph is over.
  mutating func note(_ words: String) {
    guard words.utf8.contains(where: { $0 > 0x20 }) else { return }
    if text.isOpen, !text.endsSentence {
      waitingNotes.append(words)
    } else {
      endBlock()
      text.note(words)
    }
  }

  /// Characters of the running text.
  mutating func characters(_ bytes: UnsafeBufferPointer<UInt8>) {
    if !text.isOpen {
      guard bytes.contains(where: { $0 > 0x20 }) else { return }
      openParagraph()
    }
    if !awaited.isAwaited {
      text.append(bytes)
    } else if awaited.isTold(with: bytes) {
      beginSpeech()
    }
  }

  /// White space between words that the markup keeps apart; without it, `isWanted` false, they stand together.
  mutating func space(_ isWanted: Bool = true) {
    if text.isOpen, !awaited.isAwaited { text.space(isWanted) }
  }

  /// Closes the open paragraph.
  mutating func endBlock() {
    defer { flushNotes() }
    guard text.isOpen else { return }
    if awaited.isAwaited, awaited.hasWords { beginSpeech() }
    let isLabelOnly = awaited.isAwaited
    _ = awaited.take()
    let said = text.openBytes.dropFirst(spanStart)
    let isNote =
      isLabelOnly || StageNote.isBracketed(said)
      || (spanStart > 0 ? StageNote.isGesture(said) : StageNote.isProcedure(said))
    let isSpoken = scopes.last?.run == current && current != nil
    if isNote { text.turn(into: .note) }
    guard let index = text.end(), isSpoken, let run = current else { return }
    if isNote, runs[run].blocks.isEmpty {
      runs[run].isSilent = true
      current = nil
      scopes[scopes.count - 1].run = nil
    } else if !isNote {
      runs[run].blocks = runs[run].blocks.lowerBound..<(index + 1)
    }
    spanStart = 0
  }

  /// What was built; everything that is open is closed.
  mutating func finish() -> (text: TextBuilder, runs: [SpeechRun]) {
    while !scopes.isEmpty { endTurn() }
    endBlock()
    flushLabel()
    return (text, runs)
  }

  // MARK: Steps

  private mutating func openParagraph() {
    spanStart = 0
    guard let scope = scopes.last, scope.floor.isKnown || scope.printed != nil else {
      flushLabel()
      text.begin(looseKind)
      return
    }
    if let run = scope.run, run == current {
      text.begin(.paragraph)
    } else {
      beginRun(scope)
    }
  }

  /// What to print for a floor that has no label of its own.
  private func name(of floor: Floor) -> String? {
    nameOf(floor) ?? floor.key.flatMap { printedNames[$0] } ?? floor.role ?? floor.key.map(Cast.readable)
  }

  /// What a paragraph is that stands outside every turn.
  var looseKind = Block.Kind.note

  private mutating func beginRun(_ scope: SpeechScope) {
    let isResumed = scope.isLabelled
    let key = scope.floor.key
    let printed = isResumed ? nil : scope.printed ?? name(of: scope.floor)
    if let key, let words = scope.printed { printedNames[key] = words }
    text.begin(.paragraph)
    let first = text.blocks.count
    let label = printed.map { text.label($0, after: scope.leading) }
    if label != nil {
      awaited.await()
      spanStart = text.openBytes.count
    }
    runs.append(
      SpeechRun(
        floor: scope.floor, printed: label?.printed, label: label?.span, blocks: first..<first,
        locator: scope.locator))
    current = runs.count - 1
    scopes[scopes.count - 1].run = current
    scopes[scopes.count - 1].isLabelled = true
  }

  private mutating func beginSpeech() {
    let begun = text.speech(awaited.take(), hasColon: scopes.last?.hasColon == true)
    if let label = begun.label {
      runs[runs.count - 1].label = label
      runs[runs.count - 1].printed = text.words(label)
    }
    spanStart = begun.start
  }

  private mutating func flushNotes() {
    guard !waitingNotes.isEmpty else { return }
    let notes = waitingNotes
    waitingNotes = []
    for note in notes { text.note(note) }
  }

  private mutating func flushLabel() {
    guard let label = pendingLabel else { return }
    pendingLabel = nil
    text.note(label.printed)
  }
}
