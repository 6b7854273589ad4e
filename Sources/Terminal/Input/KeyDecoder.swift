import Browsing

/// Turns the bytes that a terminal sends into keys and mouse actions.
///
/// A value, so that it can be tested without a terminal. What is not a key, such as a terminal's answer to a
/// question of an earlier program, is swallowed whole: none of its bytes may act as a command.
struct KeyDecoder {
  /// How long a lone ESC waits for the rest of a sequence: long enough for a local terminal and
  /// for most links, short enough not to be felt.
  static let escapePatience = Duration.milliseconds(25)
  /// How long a sequence that has begun waits for its rest; nobody types `ESC [` that fast, so it may be long.
  static let sequencePatience = Duration.milliseconds(250)
  /// How long a paste waits for its rest: a link may stall, and what comes after this would be keys.
  static let pastePatience = Duration.seconds(5)
  /// Longer strings are no answer of any terminal.
  private static let stringLimit = 1 << 16

  private static let escape: UInt8 = 0x1B

  private let table: KeyTable
  private let readsMouse: Bool
  private let isUTF8: Bool
  private var pending: [UInt8] = []
  /// The paste that has begun.
  private var paste: PasteBuffer?

  init(table: KeyTable = KeyTable(), readsMouse: Bool = false, isUTF8: Bool = true) {
    self.table = table
    self.readsMouse = readsMouse
    self.isUTF8 = isUTF8
  }

  /// How long to wait before `giveUp`; nil when nothing has been left unfinished.
  var patience: Duration? {
    if paste != nil { return Self.pastePatience }
    return switch pending.count {
    case 0: nil
    case 1 where pending[0] == Self.escape: Self.escapePatience
    default: Self.sequencePatience
    }
  }

  /// What `bytes` say, together with what was left unfinished before.
  mutating func decode(_ bytes: some Sequence<UInt8>) -> [TerminalInput] {
    pending.append(contentsOf: bytes)
    var inputs: [TerminalInput] = []
    var rest = pending[...]
    while !rest.isEmpty {
      if var open = paste {
        let (count, isClosed) = open.take(rest)
        paste = isClosed ? nil : open
        rest = rest.dropFirst(count)
        guard isClosed else { break }
        if !open.text.isEmpty { inputs.append(.paste(open.text)) }
      } else {
        guard let step = step(rest) else { break }
        if step.beginsPaste { paste = PasteBuffer() }
        if let input = step.input { inputs.append(input) }
        rest = rest.dropFirst(step.count)
      }
    }
    pending = Array(rest)
    return inputs
  }

  /// What the unfinished bytes mean if no more come.
  mutating func giveUp() -> [TerminalInput] {
    defer { pending = [] }
    if let open = paste {
      paste = nil
      return [.paste(open.text)]
    }
    guard pending.first == Self.escape else { return [] }
    switch pending.count {
    case 1: return [.key(.escape)]
    case 2: return [.key(.escape), .key(.character(Unicode.Scalar(pending[1])))]
    default: return []
    }
  }

  /// One input and the bytes it takes.
  private struct Step {
    var count: Int
    var input: TerminalInput?
    var beginsPaste = false
  }

  /// The first step in `bytes`, which are not empty; nil when more bytes are needed.
  private func step(_ bytes: ArraySlice<UInt8>) -> Step? {
    let first = bytes[bytes.startIndex]
    if first == Self.escape { return escapeStep(bytes) }
    if first < 0x80 { return Step(count: 1, input: .key(Self.key(ascii: first))) }
    return scalarStep(bytes, first)
  }

  private static func key(ascii byte: UInt8) -> Key {
    switch byte {
    case 0x00: .unknown
    case 0x08, 0x7F: .backspace
    case 0x09: .tab
    case 0x0A, 0x0D: .enter
    case 0x01...0x1A: .control(Unicode.Scalar(byte + 0x60))
    case 0x1C...0x1F: .control(Unicode.Scalar(byte + 0x40))
    default: .character(Unicode.Scalar(byte))
    }
  }

  private func scalarStep(_ bytes: ArraySlice<UInt8>, _ first: UInt8) -> Step? {
    let length =
      switch first {
      case 0xC2...0xDF: 2
      case 0xE0...0xEF: 3
      case 0xF0...0xF4: 4
      default: 1
      }
    guard isUTF8, length > 1 else { return Step(count: 1, input: .key(.unknown)) }
    let scalarBytes = bytes.prefix(length)
    if let wrong = scalarBytes.dropFirst().firstIndex(where: { $0 & 0xC0 != 0x80 }) {
      return Step(count: wrong - bytes.startIndex, input: .key(.unknown))
    }
    guard scalarBytes.count == length else { return nil }
    guard let scalar = String(validating: scalarBytes, as: UTF8.self)?.unicodeScalars.first else {
      return Step(count: length, input: .key(.unknown))
    }
    return Step(count: length, input: .key(.character(scalar)))
  }

  private func escapeStep(_ bytes: ArraySlice<UInt8>) -> Step? {
    if let (key, count) = table.match(bytes) { return Step(count: count, input: .key(key)) }
    guard bytes.count > 1 else { return nil }
    switch bytes[bytes.startIndex + 1] {
    case UInt8(ascii: "["): return controlSequence(bytes)
    case UInt8(ascii: "O"): return singleShift(bytes)
    case UInt8(ascii: "]"), UInt8(ascii: "P"), UInt8(ascii: "X"), UInt8(ascii: "^"), UInt8(ascii: "_"):
      return controlString(bytes)
    default:
      // Escape typed ahead of another key, or a key with Alt held: terminals send the same bytes for both.
      return table.couldBecomeKey(bytes) ? nil : Step(count: 1, input: .key(.escape))
    }
  }

  /// CSI: parameters, intermediates, one final byte (ECMA-48, 5.4).
  private func controlSequence(_ bytes: ArraySlice<UInt8>) -> Step? {
    let body = bytes.dropFirst(2)
    guard let third = body.first else { return nil }
    if third == UInt8(ascii: "[") {
      // Function keys of the Linux console: ESC [ [ A.
      return bytes.count < 4 ? nil : Step(count: 4, input: .key(.unknown))
    }
    if third == UInt8(ascii: "M"), readsMouse {
      return bytes.count < 6 ? nil : Step(count: 6, input: MouseReport.plain(body.dropFirst().prefix(3)))
    }
    guard let end = body.firstIndex(where: { !(0x20...0x3F).contains($0) }) else {
      return body.count > Self.stringLimit ? Step(count: bytes.count, input: nil) : nil
    }
    guard (0x40...0x7E).contains(bytes[end]) else { return Step(count: end - bytes.startIndex, input: nil) }
    let count = end + 1 - bytes.startIndex
    let parameters = body[body.startIndex..<end]
    if readsMouse, third == UInt8(ascii: "<") {
      return Step(count: count, input: MouseReport.extended(parameters.dropFirst(), final: bytes[end]))
    }
    if bytes[end] == UInt8(ascii: "~"), parameters.elementsEqual("200".utf8) {
      return Step(count: count, input: nil, beginsPaste: true)
    }
    return Step(count: count, input: isKey(parameters, final: bytes[end]) ? .key(.unknown) : nil)
  }

  /// Whether a control sequence that is not in the table is still a key, so a press that deserves an answer.
  private func isKey(_ parameters: ArraySlice<UInt8>, final: UInt8) -> Bool {
    if let first = parameters.first, first > UInt8(ascii: ";") { return false }
    switch final {
    case UInt8(ascii: "~"):
      // A bracket that closes no paste.
      return !parameters.elementsEqual("201".utf8)
    case UInt8(ascii: "A")...UInt8(ascii: "H"), UInt8(ascii: "P"), UInt8(ascii: "Q"), UInt8(ascii: "S"):
      return true
    default:
      return false
    }
  }

  /// SS3: digits for the modifiers, then one letter.
  private func singleShift(_ bytes: ArraySlice<UInt8>) -> Step? {
    let digits = UInt8(ascii: "0")...UInt8(ascii: "9")
    guard let end = bytes.dropFirst(2).firstIndex(where: { !digits.contains($0) }) else { return nil }
    guard (0x40...0x7E).contains(bytes[end]) else { return Step(count: 1, input: .key(.escape)) }
    return Step(count: end + 1 - bytes.startIndex, input: .key(.unknown))
  }

  /// OSC, DCS, SOS, PM, APC: anything up to the string terminator, or to BEL as xterm ends an OSC.
  private func controlString(_ bytes: ArraySlice<UInt8>) -> Step? {
    guard let end = bytes.dropFirst(2).firstIndex(where: { [0x07, 0x18, 0x1A, Self.escape].contains($0) })
    else {
      return bytes.count > Self.stringLimit ? Step(count: bytes.count, input: nil) : nil
    }
    guard bytes[end] == Self.escape else { return Step(count: end + 1 - bytes.startIndex, input: nil) }
    guard end + 1 < bytes.endIndex else { return nil }
    let isTerminated = bytes[end + 1] == UInt8(ascii: "\\")
    return Step(count: end - bytes.startIndex + (isTerminated ? 2 : 0), input: nil)
  }
}
