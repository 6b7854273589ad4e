import Proceedings

/// Cuts text into tokens, in one pass over its bytes.
struct Tokenizer {
  private let bytes: [UInt8]
  private let end: Int
  private let lexicon: Lexicon
  private var at: Int
  private var tokens: [Token] = []
  private var form: [UInt8] = []

  /// The tokens of `span` of `text`, in order.
  static func tokens(of text: DocumentText, in span: Span, lexicon: Lexicon = .shared) -> [Token] {
    var tokenizer = Tokenizer(text, span, lexicon)
    tokenizer.run()
    return tokenizer.tokens
  }

  private init(_ text: DocumentText, _ span: Span, _ lexicon: Lexicon) {
    bytes = text.bytes
    at = span.start
    end = min(span.end, text.count)
    self.lexicon = lexicon
    tokens.reserveCapacity(span.count / 5)
  }

  private mutating func run() {
    var before: Token.Shape = [.spaceBefore, .lineBefore]
    while at < end {
      let (kind, length) = character(at)
      let count = tokens.count
      switch kind {
      case .space:
        before.insert(.spaceBefore)
        at += length
        continue
      case .lineEnd:
        before.formUnion([.spaceBefore, .lineBefore])
        at += length
        continue
      case .letter: word(before)
      case .digit: number(before)
      case .fullStop, .terminator: stops(before)
      case .apostrophe:
        if let clitic = cliticLength(at), !before.contains(.spaceBefore) {
          append(.word, at + clitic, before)
        } else {
          append(.quotationMark, at + length + (isDoubledApostrophe(at) ? 1 : 0), before)
        }
      case .quotationMark: append(.quotationMark, at + length, before)
      case .hyphen, .punctuation: append(.punctuation, at + length, before)
      case .symbol: append(.symbol, at + length, before)
      }
      if tokens.count > count { before = [] }
    }
  }

  // MARK: Words

  private mutating func word(_ before: Token.Shape) {
    if let stop = dottedLettersEnd() { return append(.word, stop, before, [.dotted]) }
    var stop = at
    while stop < end {
      let (kind, length) = character(stop)
      if kind == .letter || kind == .digit {
        stop += length
      } else if kind == .apostrophe, stop + length < end, character(stop + length).kind == .letter {
        if let negation = negationStart(stop, length) {
          let isWhole = negation == at
          append(.word, negation, before)
          return append(.word, stop + length + 1, isWhole ? before : [])
        }
        if cliticLength(stop) != nil { break }
        stop += length
      } else if kind == .fullStop, continuesAfterStop(stop) {
        stop += 1
      } else {
        break
      }
    }
    append(.word, stop, before)
    absorbStop()
  }

  /// `U.S.`, `p.m.`, `J.`: single letters each followed by a full stop.
  private func dottedLettersEnd() -> Int? {
    var stop = at
    var letters = 0
    while stop + 1 < end, isASCIILetter(bytes[stop]), bytes[stop + 1] == UInt8(ascii: ".") {
      stop += 2
      letters += 1
    }
    guard letters > 0 else { return nil }
    if stop < end, case (let kind, _) = character(stop), kind == .letter || kind == .digit {
      // `U.S.Army` keeps its abbreviation; `a.Then` is a sentence end after a one-letter word.
      return letters > 1 ? stop : nil
    }
    // One letter is an initial if it is a capital and a name can follow: `J. Smith`, not `and I.`
    if letters == 1 {
      guard isUpper(bytes[at]), bytes[at] != UInt8(ascii: "I") else { return nil }
      var next = stop
      while next < end, bytes[next] == 0x20 { next += 1 }
      guard next > stop, next < end, isUpper(bytes[next]) else { return nil }
    }
    return stop
  }

  /// Whether the full stop at `stop` lies inside a word: a host name, a file name, `e.g`, `Ph.D`.
  private func continuesAfterStop(_ stop: Int) -> Bool {
    guard stop + 1 < end else { return false }
    let next = bytes[stop + 1]
    if next >= UInt8(ascii: "a"), next <= UInt8(ascii: "z") { return true }
    return stop - at <= 2 && isUpper(bytes[at]) && isUpper(next) && stop + 2 < end
      && bytes[stop + 2] == UInt8(ascii: ".")
  }

  /// Gives an abbreviation its full stop.
  private mutating func absorbStop() {
    guard at < end, bytes[at] == UInt8(ascii: "."), let last = tokens.last else { return }
    guard last.classes.contains(.abbreviation) || isNumberPrefix(last) else { return }
    if at + 1 < end, character(at + 1).kind == .letter { return }
    tokens[tokens.count - 1].end += 1
    tokens[tokens.count - 1].shape.insert(.dotted)
    at += 1
  }

  /// `No. 5`, `Art. 12`, `Fig. 3`: abbreviations only before a number, words elsewhere.
  private func isNumberPrefix(_ token: Token) -> Bool {
    guard token.end - token.start <= 4, at + 2 < end, bytes[at + 1] == 0x20, character(at + 2).kind == .digit
    else {
      return false
    }
    switch String(decoding: form, as: UTF8.self) {
    case "no", "nos", "art", "arts", "fig", "figs", "ed": return true
    default: return false
    }
  }

  // MARK: Clitics

  /// Length of the clitic that begins with the apostrophe at `offset` (`’s`, `’re`, …), if one does.
  private func cliticLength(_ offset: Int) -> Int? {
    let mark = character(offset).length
    for clitic in ["s", "re", "ve", "ll", "d", "m"] {
      let stop = offset + mark + clitic.utf8.count
      guard stop <= end, zip(clitic.utf8, bytes[(offset + mark)..<stop]).allSatisfy({ $0 == $1 | 0x20 })
      else {
        continue
      }
      if stop == end { return stop - offset }
      let next = character(stop).kind
      if next != .letter && next != .digit { return stop - offset }
    }
    return nil
  }

  /// Where `n’t` begins, if the apostrophe at `offset` is its.
  private func negationStart(_ offset: Int, _ length: Int) -> Int? {
    guard offset > at, bytes[offset - 1] | 0x20 == UInt8(ascii: "n"), offset + length < end,
      bytes[offset + length] | 0x20 == UInt8(ascii: "t")
    else { return nil }
    let stop = offset + length + 1
    if stop < end, character(stop).kind == .letter { return nil }
    return offset - 1
  }

  private func isDoubledApostrophe(_ offset: Int) -> Bool {
    offset + 1 < end && bytes[offset] == bytes[offset + 1] && bytes[offset] < 0x80
  }

  // MARK: Numbers and marks

  private mutating func number(_ before: Token.Shape) {
    var stop = at
    while stop < end {
      let (kind, length) = character(stop)
      if kind == .digit || kind == .letter {
        stop += length
      } else if length == 1, joinsDigits(bytes[stop]), stop + 1 < end, isDigit(bytes[stop + 1]),
        isDigit(bytes[stop - 1])
      {
        stop += 1
      } else {
        break
      }
    }
    append(.number, stop, before)
  }

  private func joinsDigits(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: ",") || byte == UInt8(ascii: ".") || byte == UInt8(ascii: ":")
      || byte == UInt8(ascii: "/")
  }

  private mutating func stops(_ before: Token.Shape) {
    var stop = at
    while stop < end {
      let (kind, length) = character(stop)
      guard kind == .fullStop || kind == .terminator else { break }
      stop += length
    }
    // `.5` is a number.
    if stop == at + 1, bytes[at] == UInt8(ascii: "."), stop < end, isDigit(bytes[stop]),
      before.contains(.spaceBefore)
    {
      at += 1
      number(before)
      tokens[tokens.count - 1].start -= 1
      return
    }
    append(.terminator, stop, before)
  }

  // MARK: Characters

  private func character(_ offset: Int) -> (kind: ByteClass, length: Int) {
    let byte = bytes[offset]
    if byte < 0x80 { return (ByteClass.of(ascii: byte), 1) }
    let length = byte < 0xE0 ? 2 : byte < 0xF0 ? 3 : 4
    guard offset + length <= bytes.count else { return (.symbol, bytes.count - offset) }
    var scalar = UInt32(byte) & (length == 2 ? 0x1F : length == 3 ? 0x0F : 0x07)
    for index in 1..<length { scalar = scalar << 6 | UInt32(bytes[offset + index] & 0x3F) }
    return (ByteClass.of(scalar), length)
  }

  /// Which way the quotation mark at `offset` faces, where its form tells.
  private func direction(of offset: Int) -> Token.Shape {
    switch (bytes[offset], offset + 1 < end ? bytes[offset + 1] : 0, offset + 2 < end ? bytes[offset + 2] : 0)
    {
    case (UInt8(ascii: "`"), _, _), (0xC2, 0xAB, _): .openingMark
    case (0xC2, 0xBB, _), (0xC2, 0xB4, _): .closingMark
    case (0xE2, 0x80, 0x98), (0xE2, 0x80, 0x9A...0x9C), (0xE2, 0x80, 0x9E...0x9F), (0xE2, 0x80, 0xB9):
      .openingMark
    case (0xE2, 0x80, 0x99), (0xE2, 0x80, 0x9D), (0xE2, 0x80, 0xBA): .closingMark
    case (0xE3, 0x80, 0x8C), (0xE3, 0x80, 0x8E): .openingMark
    case (0xE3, 0x80, 0x8D), (0xE3, 0x80, 0x8F): .closingMark
    default: []
    }
  }

  private func isASCIILetter(_ byte: UInt8) -> Bool { byte < 0x80 && ByteClass.of(ascii: byte) == .letter }
  private func isUpper(_ byte: UInt8) -> Bool { byte >= UInt8(ascii: "A") && byte <= UInt8(ascii: "Z") }
  private func isDigit(_ byte: UInt8) -> Bool { byte >= UInt8(ascii: "0") && byte <= UInt8(ascii: "9") }

  private mutating func append(
    _ kind: Token.Kind, _ stop: Int, _ before: Token.Shape, _ more: Token.Shape = []
  ) {
    guard stop > at else { return }
    var shape = before.union(more)
    var entry = Lexicon.none
    let first = bytes[at]
    if kind == .quotationMark { shape.formUnion(direction(of: at)) }
    if kind == .word || kind == .number {
      shape.formUnion(lowerCase(at, stop))
      if form.count <= 32 { entry = lexicon.entryID(form[...]) }
    }
    tokens.append(
      Token(
        start: Int32(at), end: Int32(stop), kind: kind, shape: shape,
        first: isUpper(first) ? first | 0x20 : first, entry: entry, classes: lexicon.classes(entry)))
    at = stop
  }

  /// Puts the lower-cased form (curly apostrophes straight, a final full stop dropped) into `form`.
  private mutating func lowerCase(_ start: Int, _ stop: Int) -> Token.Shape {
    form.removeAll(keepingCapacity: true)
    var shape: Token.Shape = []
    var capitals = 0
    var others = 0
    var offset = start
    while offset < stop {
      let byte = bytes[offset]
      if isUpper(byte) {
        capitals += 1
        form.append(byte | 0x20)
      } else if byte == 0xE2, offset + 2 < stop, bytes[offset + 1] == 0x80, bytes[offset + 2] == 0x99 {
        form.append(UInt8(ascii: "'"))
        offset += 2
      } else if byte == 0xC3, offset + 1 < stop, bytes[offset + 1] >= 0x80, bytes[offset + 1] <= 0x9E,
        bytes[offset + 1] != 0x97
      {
        capitals += 1
        form.append(byte)
        form.append(bytes[offset + 1] + 0x20)
        offset += 1
      } else {
        if byte >= UInt8(ascii: "a"), byte <= UInt8(ascii: "z") { others += 1 }
        form.append(byte)
      }
      if offset == start || (offset == start + 1 && byte == 0xC3), capitals == 1 {
        shape.insert(.capitalised)
      }
      offset += 1
    }
    if form.count > 1, form.last == UInt8(ascii: ".") { form.removeLast() }
    if capitals > 1, others == 0 { shape.insert(.allCapitals) }
    return shape
  }
}
