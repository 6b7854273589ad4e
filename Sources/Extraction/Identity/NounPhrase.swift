import Proceedings

/// The parts of a noun phrase that names or describes a source.
struct NounPhrase {
  /// All of it.
  let range: Range<Int>
  /// Articles and the like at its beginning.
  let determiners: Range<Int>
  /// From behind the determiners to the head noun or name.
  let core: Range<Int>
  /// What follows the core up to the first comma or relative clause: `of the report`.
  let complement: Range<Int>
  /// The name that the core ends with: index into the names of the stretch.
  let name: Int?
  /// The person named behind a role and a comma: `its head, Ann Bell`.
  let appended: Int?

  /// Reads the phrase at `range`.
  init(_ range: Range<Int>, _ context: StretchNames) {
    let stretch = context.stretch
    self.range = range
    var start = range.lowerBound
    // `Yesterday, the mayor,`
    if start + 2 < range.upperBound, stretch.classes(start).contains(.timeWord),
      stretch.isMark(start + 1, ",")
    {
      start += 2
    }
    // `by thousands of farmers`: what a source depends on is no part of its name; `about 40 percent` is.
    if start + 1 < range.upperBound, stretch.functionKind(start) == .preposition,
      stretch.tokens[start + 1].kind == .word, !stretch.classes(start + 1).contains(.numberWord)
    {
      start += 1
    }
    while start < range.upperBound - 1, Self.isDeterminer(start, stretch) { start += 1 }
    determiners = range.lowerBound..<start
    var end = start
    // `those who signed`: without its clause `those` says nothing.
    let isClause = stretch.isWord(start, "those")
    if isClause { end = Self.clauseEnd(start, range, stretch) }
    while !isClause, end < range.upperBound {
      if let name = context.name(at: end), context.names[name].tokens.upperBound <= range.upperBound,
        context.names[name].tokens.upperBound > end
      {
        end = context.names[name].tokens.upperBound
        continue
      }
      if end > start, Self.endsCore(end, stretch) { break }
      end += 1
    }
    core = start..<max(end, min(start + 1, range.upperBound))
    var after = core.upperBound
    while !isClause, after < range.upperBound, !Self.endsComplement(after, stretch) { after += 1 }
    complement = core.upperBound..<max(after, core.upperBound)
    var last = core.upperBound
    while last > core.lowerBound, stretch.isPossessive(last - 1) { last -= 1 }
    name = context.name(endingAt: last).flatMap {
      context.names[$0].tokens.lowerBound >= range.lowerBound ? $0 : nil
    }
    // `Malta’s finance minister, Ann Bell,` and `… expert and former official, Ann Bell`.
    // `One of the owners, Ann Bell,`, `one councillor, trade unionist Ann Bell,`.
    var found: Int?
    let isOne = stretch.isWord(core.lowerBound, "one") || determiners.contains { stretch.isWord($0, "one") }
    if name == nil, isOne || stretch.classes(core.upperBound - 1).contains(.roleNoun) {
      for mark in core.upperBound..<range.upperBound where stretch.isMark(mark, ",") {
        let next = mark + 1
        if next < range.upperBound,
          let name = Self.person(at: next, until: isOne ? range.upperBound : next + 1, context)
        {
          found = name
          break
        }
      }
    }
    appended = found
  }

  /// The person's name that begins at `start`, or behind some words of a role that end before `limit`.
  private static func person(at start: Int, until limit: Int, _ context: StretchNames) -> Int? {
    for at in start..<limit where context.stretch.tokens[at].kind == .word {
      guard context.stretch.functionKind(at) == nil else { return nil }
      if let name = context.name(at: at), context.names[name].phrase.lowerBound == at {
        if context.names[name].kind == .person || at == start && context.names[name].kind.mayBePerson {
          return name
        }
      }
    }
    return nil
  }

  private static func isDeterminer(_ index: Int, _ stretch: Stretch) -> Bool {
    if stretch.isWord(index, "only") || stretch.isWord(index, "even") { return true }
    // `one senator`, but `one of the senators`.
    if stretch.isWord(index, "one") { return stretch.functionKind(index + 1) != .preposition }
    // `those taking part`, `those in the hall`.
    if stretch.isWord(index, "those"), opensClause(index + 1, stretch) { return false }
    guard let kind = stretch.functionKind(index) else { return false }
    return kind == .determiner || kind == .possessive
  }

  /// Where the clause that tells of whom `those` is said is cut: at a mark, or after some words.
  private static func clauseEnd(_ start: Int, _ range: Range<Int>, _ stretch: Stretch) -> Int {
    let limit = min(range.upperBound, start + 9)
    return (start..<limit).first { stretch.tokens[$0].kind == .punctuation && !stretch.joined($0) } ?? limit
  }

  /// Whether what begins at `index` tells of whom `those` is said, without a noun.
  private static func opensClause(_ index: Int, _ stretch: Stretch) -> Bool {
    if let kind = stretch.functionKind(index) { return kind == .preposition || kind == .relative }
    let isLast = stretch.functionKind(index + 1) != nil
    return stretch.endsIn("ing", index) || isLast && stretch.isParticiple(index)
  }

  private static func endsCore(_ index: Int, _ stretch: Stretch) -> Bool {
    let token = stretch.tokens[index]
    if token.kind == .punctuation { return !stretch.joined(index) }
    if token.kind == .terminator { return !stretch.isWord(index - 1, "hon") }
    switch stretch.functionKind(index) {
    case .preposition, .relative, .pronoun, .verb: return true
    case .determiner: return stretch.isWord(index, "that")
    default: break
    }
    // `the people coming to my office`.
    if stretch.endsIn("ing", index), stretch.classes(index - 1).contains(.groupNoun) { return true }
    // `a survey conducted by`, `research released by`.
    return index + 1 < stretch.tokens.count && stretch.functionKind(index + 1) == .preposition
      && token.kind == .word && !token.shape.contains(.capitalised) && stretch.isParticiple(index)
  }

  private static func endsComplement(_ index: Int, _ stretch: Stretch) -> Bool {
    let token = stretch.tokens[index]
    if token.kind == .punctuation { return !stretch.joined(index) }
    if token.kind == .terminator { return !stretch.isWord(index - 1, "hon") }
    if stretch.functionKind(index) == .relative { return true }
    // `the new mayor on Tuesday`.
    if stretch.functionKind(index) == .preposition, stretch.classes(index + 1).contains(.calendar) {
      return true
    }
    return stretch.isWord(index, "being") || stretch.isWord(index, "that")
  }

  /// The phrase as a name: without article, with what belongs to the head.
  var shown: Range<Int> { core.lowerBound..<complement.upperBound }

  /// Whether the phrase takes up something known: `the`, `this`.
  func isDefinite(_ stretch: Stretch) -> Bool {
    determiners.contains { index in
      stretch.isWord(index, "the") || stretch.isWord(index, "this") || stretch.isWord(index, "that")
        || stretch.isWord(index, "these") || stretch.isWord(index, "those")
    }
  }

  /// Whether the phrase brings something new: `a`, `an`, `one`.
  func isIndefinite(_ stretch: Stretch) -> Bool {
    determiners.contains { stretch.isWord($0, "a") || stretch.isWord($0, "an") || stretch.isWord($0, "one") }
  }
}

extension Stretch {
  /// Whether the token at `index` is a word of more than a stem with `ending` (lower case) at its end.
  func endsIn(_ ending: StaticString, _ index: Int) -> Bool {
    guard tokens.indices.contains(index), tokens[index].kind == .word else { return false }
    let bytes = text.bytes[Int(tokens[index].start)..<Int(tokens[index].end)]
    return bytes.count > ending.utf8CodeUnitCount + 1
      && bytes.suffix(ending.utf8CodeUnitCount).elementsEqual(
        UnsafeBufferPointer(start: ending.utf8Start, count: ending.utf8CodeUnitCount))
  }

  /// Whether the token at `index` looks like a past participle.
  func isParticiple(_ index: Int) -> Bool {
    let token = tokens[index]
    let end = Int(token.end)
    guard token.end - token.start > 3 else { return false }
    return text.bytes[(end - 2)..<end].elementsEqual("ed".utf8) || isWord(index, "held")
      || isWord(index, "made")
      || isWord(index, "done") || isWord(index, "written")
  }

  /// Whether the token at `index` looks like a plural noun.
  func looksPlural(_ index: Int) -> Bool {
    guard tokens.indices.contains(index), tokens[index].kind == .word else { return false }
    let token = tokens[index]
    guard token.end - token.start > 3,
      !token.shape.contains(.capitalised) || token.shape.contains(.sentenceStart)
    else {
      return false
    }
    let end = Int(token.end)
    let last = text.bytes[end - 1]
    let before = text.bytes[end - 2]
    return last == UInt8(ascii: "s") && before != UInt8(ascii: "s") && before != UInt8(ascii: "u")
      && before != UInt8(ascii: "i")
  }
}
