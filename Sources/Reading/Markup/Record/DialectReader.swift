import Proceedings

/// Turns the events of a file into the text and turns of a record, as its dialect says what the elements are.
final class DialectReader<Kind: Dialect>: MarkupHandler {
  private(set) var dialect: Kind
  private var builder = RecordBuilder()
  private var open: [(role: Role, words: String)] = []
  private var names: [String] = []
  private var skipped = 0
  private var level = 1
  /// How many of the open elements gather their words instead of giving them to the text.
  private var gathering = 0
  /// Words at the beginning of a paragraph that are a label if a colon follows.
  private var held: (words: String, floor: Floor)?
  private var joinsNext = true
  /// How many bytes, but for white space, belong to a label that has been read ahead.
  private var swallowed = 0

  /// A reader of a file of `size` bytes, which its text will hardly have more of.
  init(_ dialect: Kind, textOf size: Int = 0) {
    self.dialect = dialect
    builder.reserve(size)
    builder.looseKind = dialect.looseKind
    builder.headingsEndTurns = dialect.headingsEndTurns
  }

  func start(_ tag: MarkupTag) {
    dialect.willStart()
    if skipped > 0 {
      skipped += 1
      return
    }
    let role = dialect.role(of: tag, in: names)
    if role == .skipped {
      skipped = 1
      return
    }
    // In a label or a note, elements are only more of its words.
    let isWords = gathering > 0 && !role.isHeardEverywhere
    if isWords, role != .inline, role != .possibleLabel { gather(" ") }
    let effective = isWords ? Role.inline : role
    begin(effective, tag)
    if !isWords, let prefix = dialect.plainLabel() {
      builder.beginParagraph()
      swallowed = prefix.utf8.reduce(0) { $0 + ($1 > 0x20 ? 1 : 0) }
      builder.label(prefix, floor: dialect.floorOfLabel("", prefix))
    }
    open.append((effective, ""))
    names.append(tag.name)
  }

  private func begin(_ role: Role, _ tag: MarkupTag) {
    if let place = dialect.place() { builder.place = place }
    if role != .inline { release() }
    switch role {
    case .inline, .skipped: break
    case .division: level += 1
    case .opening:
      if let title = dialect.metadata.title { builder.heading(title, level: 1) }
    case .article(let showsTitle):
      if showsTitle, let title = dialect.metadata.title { builder.heading(title, level: 1) }
      builder.beginTurn(Floor())
    case .heading, .note, .capture, .shownCapture, .label, .possibleLabel, .silent: gathering += 1
    case .paragraph, .lineBreak: builder.beginParagraph()
    case .turn(let floor):
      nameFloors()
      builder.beginTurn(floor, dialect.locator(of: tag))
    case .cell:
      if !builder.isAtStart { say(" | ") }
    case .word(let joins):
      if gathering > 0 {
        if !joinsNext { gather(" ") }
      } else {
        builder.space(!joinsNext)
      }
      joinsNext = joins
    }
  }

  func end(_ name: String) {
    if skipped > 0 {
      skipped -= 1
      return
    }
    guard let (role, words) = open.popLast() else { return }
    names.removeLast()
    if role.gathersOrHides { gathering -= 1 }
    if role != .inline, role != .possibleLabel { release() }
    switch role {
    case .inline, .skipped, .lineBreak, .cell, .word, .silent, .opening: break
    case .division:
      level -= 1
      builder.beginParagraph()
    case .paragraph: builder.endBlock()
    case .turn, .article: builder.endTurn()
    case .heading(let fixed):
      let title = words.collapsed
      dialect.captured(name, title, in: names)
      if !title.isEmpty { builder.heading(title, level: min(max(fixed ?? level, 1), 6)) }
    case .label: builder.label(words, floor: dialect.floorOfLabel(name, words))
    case .possibleLabel: hold(words, dialect.floorOfLabel(name, words))
    case .note(let otherwise):
      let note = words.collapsed
      builder.note(note.isEmpty ? otherwise ?? "" : note)
    case .shownCapture:
      dialect.captured(name, words.collapsed, in: names)
      if gathering > 0 { gather(words) } else { say(words) }
    case .capture:
      dialect.captured(name, words.collapsed, in: names)
      // What an element holds belongs to the words of the one it stands in, too.
      if gathering > 0, !words.isEmpty { gather(" " + words) }
    }
    dialect.ended(name, in: names)
    if let floor = dialect.floorFound() {
      nameFloors()
      builder.setFloor(floor)
    }
  }

  private func nameFloors() {
    let people = dialect.people
    builder.nameOf = { floor in
      floor.key.flatMap { people[$0]?.name } ?? floor.name
    }
  }

  // MARK: Labels that may be none

  private func hold(_ words: String, _ floor: Floor) {
    let isLabel = builder.isAtStart && words.utf8.count <= 120 && words.contains(where: \.isLetter)
    if isLabel, !dialect.isLabel(LabelTrim.trimmed(words)) {
      say(words)
    } else if isLabel, words.trimmedOfSpace.hasSuffix(":") {
      builder.label(words, floor: floor)
    } else if isLabel {
      held = (words, floor)
    } else {
      say(words)
    }
  }

  /// Makes of the words that were held what they are, when something else than a colon follows.
  private func release(before next: UnsafeBufferPointer<UInt8>? = nil) {
    guard let (words, floor) = held else { return }
    if let next, !next.contains(where: { $0 > 0x20 }) { return }
    held = nil
    if let next, next.first(where: { $0 > 0x20 }) == UInt8(ascii: ":") {
      builder.label(words, floor: floor)
    } else {
      say(words)
    }
  }

  private func say(_ words: String) {
    var words = words
    words.withUTF8 { builder.characters($0) }
  }

  func characters(_ bytes: UnsafeBufferPointer<UInt8>) {
    guard skipped == 0, !dialect.hidesText else { return }
    var bytes = bytes
    while swallowed > 0, let first = bytes.first {
      if first > 0x20 { swallowed -= 1 }
      bytes = UnsafeBufferPointer(rebasing: bytes.dropFirst())
    }
    if gathering > 0 {
      gather(String(decoding: bytes, as: UTF8.self))
    } else {
      if held != nil { release(before: bytes) }
      builder.characters(bytes)
    }
  }

  private func gather(_ words: String) {
    guard let place = open.lastIndex(where: { $0.role.gathersOrHides }), open[place].role != .silent else {
      return
    }
    open[place].words += words
  }

  /// The document, after the last event.
  func finish() -> Record {
    skipped = 0
    while !names.isEmpty { end(names[names.count - 1]) }
    release()
    let built = builder.finish()
    return Record(
      format: dialect.format, metadata: dialect.metadata, text: built.text, runs: built.runs,
      people: dialect.people, signposts: builder.signposts, parts: dialect.parts)
  }
}

extension Role {
  /// Whether the role holds in the midst of a label, a note or what is not shown.
  fileprivate var isHeardEverywhere: Bool {
    switch self {
    case .capture, .shownCapture, .word, .silent, .skipped: true
    default: false
    }
  }

  fileprivate var gathersOrHides: Bool {
    switch self {
    case .heading, .note, .capture, .shownCapture, .label, .possibleLabel, .silent: true
    default: false
    }
  }
}
