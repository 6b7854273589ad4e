/// Says what ncurses sends in fewer bytes.
///
/// ncurses sets all attributes anew where one changes, and takes them back before the cursor goes on to where they are
/// wanted again. Here what characters are to look like is only noted, and sent when there are characters to be shown: on a
/// link that carries every key's answer, half of a change of panes is such sequences.
struct Thrift {
  /// Rows of the screen.
  var rows: Int
  /// What was asked for.
  private var wanted = Rendition.plain
  /// What has been sent.
  private var sent = Rendition.plain
  /// What both were when the cursor was saved: the terminal restores that with it.
  private var saved = (wanted: Rendition.plain, sent: Rendition.plain)
  /// Whether a sequence came that is not understood; from then on everything is passed on as it is.
  private var isLost = false

  /// Whether a terminal whose description says `plain` for `sgr0` and `ownColors` for `op` speaks as is understood here.
  static func understands(plain: [UInt8]?, ownColors: [UInt8]?) -> Bool {
    guard let plain else { return false }
    let resets = ["\u{1B}[m", "\u{1B}[0m"].contains { reset in
      ["\(reset)", "\u{1B}(B\(reset)", "\(reset)\u{0F}", "\(reset)\u{1B}(B"].contains {
        Array($0.utf8) == plain
      }
    }
    return resets && (ownColors == nil || ownColors == Array("\u{1B}[39;49m".utf8))
  }

  /// For a screen of `rows` that shows everything plain now.
  init(rows: Int) { self.rows = rows }

  /// What to send in place of `bytes`, which end where a sequence ends.
  mutating func shortened(_ bytes: [UInt8]) -> [UInt8] {
    guard !isLost else { return bytes }
    var out: [UInt8] = []
    out.reserveCapacity(bytes.count)
    var index = 0
    while index < bytes.count {
      let end = Self.endOfUnit(bytes, index)
      take(bytes[index..<end], into: &out)
      index = end
      if isLost { return out + bytes[end...] }
    }
    return out
  }

  /// What to send so that ncurses is right in what it takes the terminal to show next.
  mutating func settled() -> [UInt8] {
    var out: [UInt8] = []
    settle(&out)
    return out
  }

  private mutating func take(_ unit: ArraySlice<UInt8>, into out: inout [UInt8]) {
    guard unit.first == Self.escape else {
      switch unit.first {
      // Carriage return and backspace show nothing.
      case 0x0D, 0x08: break
      // The end of line drawing, which is never begun, in `sgr0` of tmux and the Linux console.
      case 0x0F: return
      case 0x0E: lose(&out)
      // A line feed may scroll an empty line in, which has the rendition of the moment.
      default: settle(&out)
      }
      out += unit
      return
    }
    switch (unit.dropFirst().first, unit.last) {
    case (UInt8(ascii: "["), UInt8(ascii: "m")):
      guard let parameters = Self.parameters(unit), wanted.take(parameters) else {
        lose(&out)
        break
      }
      return
    // Likewise, in `sgr0` of xterm.
    case (UInt8(ascii: "("), UInt8(ascii: "B")): return
    case (UInt8(ascii: "["), UInt8(ascii: "r")) where Self.parameters(unit) == [1, rows]:
      out += [Self.escape, UInt8(ascii: "["), UInt8(ascii: "r")]
      return
    case (UInt8(ascii: "["), let final?) where Self.movements.contains(final): break
    case (UInt8(ascii: "7"), _): saved = (wanted, sent)
    case (UInt8(ascii: "8"), _): (wanted, sent) = saved
    default: settle(&out)
    }
    out += unit
  }

  /// Sends what was asked for.
  private mutating func settle(_ out: inout [UInt8]) {
    out += wanted.sequence(from: sent)
    sent = wanted
  }

  private mutating func lose(_ out: inout [UInt8]) {
    settle(&out)
    isLost = true
  }

  // MARK: - Sequences

  private static let escape: UInt8 = 0x1B
  /// Final bytes of sequences that move the cursor or set the scrolling region.
  private static let movements = Set("ABCDGHdfr`".utf8)

  /// The end of what begins at `start`: a sequence, a control character, or a run of others.
  private static func endOfUnit(_ bytes: [UInt8], _ start: Int) -> Int {
    var end = start + 1
    guard bytes[start] == escape else {
      guard bytes[start] >= 0x20 else { return end }
      while end < bytes.count, bytes[end] >= 0x20 { end += 1 }
      return end
    }
    guard end < bytes.count else { return end }
    switch bytes[end] {
    case UInt8(ascii: "["):
      end += 1
      while end < bytes.count, !(0x40...0x7E).contains(bytes[end]) { end += 1 }
    // A character set is named by one character more.
    case 0x20...0x2F: end += 1
    default: break
    }
    return min(end + 1, bytes.count)
  }

  /// The parameters of a control sequence, nought where one is left out; nil where they are no numbers.
  private static func parameters(_ sequence: ArraySlice<UInt8>) -> [Int]? {
    let text = sequence.dropFirst(2).dropLast()
    let parts = text.split(separator: UInt8(ascii: ";"), omittingEmptySubsequences: false)
    let numbers = parts.map { $0.isEmpty ? 0 : Int(String(decoding: $0, as: UTF8.self)) }
    return numbers.contains(nil) ? nil : numbers.compactMap(\.self)
  }
}
