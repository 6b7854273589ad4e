/// Says what ncurses sends in fewer bytes.
///
/// ncurses sets all attributes anew where one changes, and takes them back before the cursor goes on to where they are
/// wanted again. Here what characters are to look like is only noted, and sent when there are characters to be shown: on a
/// link that carries every key's answer, half of a change of panes is such sequences. What scrolls is kept likewise.
struct Thrift {
  /// What scrolls; nil on a terminal where that is left as ncurses says it.
  private var region: ScrollRegion?
  /// Whether the terminal places its cursor in its row by CHA.
  private let placesInRow: Bool
  /// What was asked for.
  private var wanted = Rendition.plain
  /// What has been sent.
  private var sent = Rendition.plain
  /// What both were when the cursor was saved: the terminal restores that with it.
  private var saved: (wanted: Rendition, sent: Rendition)?
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

  /// Whether the scrolling region may stay on a terminal that sets it by `setRegion` (`csr` for the second and third row)
  /// and saves and restores its cursor so.
  ///
  /// Not where the terminal goes on in the next line by itself: ncurses counts on that there, whatever scrolls.
  static func mayKeepRegion(
    setRegion: [UInt8]?, save: [UInt8]?, restore: [UInt8]?, goesOnByItself: Bool
  ) -> Bool {
    setRegion == Array("\u{1B}[2;3r".utf8) && save == Array("\u{1B}7".utf8)
      && restore == Array("\u{1B}8".utf8) && !goesOnByItself
  }

  /// For a screen of `rows` that shows everything plain now and scrolls as a whole.
  init(rows: Int, keepsRegion: Bool = true, placesInRow: Bool = true) {
    region = keepsRegion ? ScrollRegion(rows: rows) : nil
    self.placesInRow = placesInRow
  }

  /// What to send in place of `bytes`, which end where a sequence ends.
  mutating func shortened(_ bytes: [UInt8]) -> [UInt8] {
    guard !isLost else { return bytes }
    var out: [UInt8] = []
    out.reserveCapacity(bytes.count)
    var index = 0
    while index < bytes.count {
      if saved == nil, let (parameters, end) = Self.regionInPlace(bytes, index),
        let said = region?.set(parameters, stays: true)
      {
        out += said
        index = end
        continue
      }
      let end = Self.endOfUnit(bytes, index)
      take(bytes[index..<end], into: &out)
      index = end
      if isLost { return out + bytes[end...] }
    }
    return out
  }

  /// What to send so that ncurses is right in what it takes the terminal to show next.
  mutating func settled() -> [UInt8] {
    var out = region?.settled() ?? []
    region?.forget()
    settle(&out)
    return out
  }

  private mutating func take(_ unit: ArraySlice<UInt8>, into out: inout [UInt8]) {
    guard unit.first == Self.escape else {
      switch unit.first {
      // The end of line drawing, which is never begun, in `sgr0` of tmux and the Linux console.
      case 0x0F: return
      case 0x0E: lose(&out)
      // Carriage return and backspace show nothing.
      case 0x0D, 0x08: move(.none, &out)
      case 0x0A:
        move(.lineFeed, &out)
        // It may scroll an empty line in, which has the rendition of the moment.
        settle(&out)
      case 0x0B, 0x0C:
        move(.unknown, &out)
        settle(&out)
      default:
        move(.none, &out)
        settle(&out)
        // A terminal that takes a character for wider than it is may have gone on in the next line.
        if !Self.isOfCertainWidth(unit) { region?.forget() }
      }
      out += unit
      return
    }
    switch (unit.dropFirst().first, unit.last) {
    case (UInt8(ascii: "["), let final?): takeControl(unit, final, into: &out)
    // Likewise, in `sgr0` of xterm.
    case (UInt8(ascii: "("), UInt8(ascii: "B")): break
    case (UInt8(ascii: "7"), _):
      move(.unknown, &out)
      saved = (wanted, sent)
      out += unit
    case (UInt8(ascii: "8"), _):
      move(.unknown, &out)
      if let saved { (wanted, sent) = saved }
      saved = nil
      out += unit
    default:
      move(unit.last == UInt8(ascii: "M") ? .up(1) : .unknown, &out)
      settle(&out)
      out += unit
    }
  }

  /// Takes a control sequence that ends with `final`.
  private mutating func takeControl(_ unit: ArraySlice<UInt8>, _ final: UInt8, into out: inout [UInt8]) {
    let parameters = Self.parameters(unit)
    let first = max(1, parameters?.first ?? 1)
    switch final {
    case UInt8(ascii: "m"):
      guard let parameters, wanted.take(parameters) else {
        lose(&out)
        out += unit
        return
      }
      return
    case UInt8(ascii: "r"):
      // While the cursor is saved it must not be saved again, which lifting a region later would do.
      let mayWait = saved == nil
      if let parameters, let said = region?.set(parameters, stays: false, mayWait: mayWait) {
        out += said
        return
      }
      move(.unknown, &out)
    case UInt8(ascii: "H"), UInt8(ascii: "f"):
      let isOnRow = region?.row == first
      move(.place(first), &out)
      if isOnRow, let parameters, let short = inRow(parameters.count > 1 ? max(1, parameters[1]) : 1) {
        out += short
        return
      }
    case UInt8(ascii: "d"): move(.row(first), &out)
    case UInt8(ascii: "A"): move(.up(first), &out)
    case UInt8(ascii: "B"): move(.down(first), &out)
    case UInt8(ascii: "C"), UInt8(ascii: "D"), UInt8(ascii: "G"), UInt8(ascii: "`"): move(.none, &out)
    default:
      move(Self.changesInLine.contains(final) ? .none : .unknown, &out)
      settle(&out)
    }
    out += unit
  }

  /// What brings the cursor to `column` in the row where it is; nil where nothing shorter does.
  private func inRow(_ column: Int) -> [UInt8]? {
    if column == 1 { return [0x0D] }
    return placesInRow ? Array("\u{1B}[\(column)G".utf8) : nil
  }

  /// Sends what has to be known of the scrolling region before `motion`.
  private mutating func move(_ motion: ScrollRegion.Motion, _ out: inout [UInt8]) {
    out += region?.before(motion) ?? []
  }

  /// Sends what was asked for.
  private mutating func settle(_ out: inout [UInt8]) {
    out += wanted.sequence(from: sent)
    sent = wanted
  }

  private mutating func lose(_ out: inout [UInt8]) {
    move(.unknown, &out)
    settle(&out)
    isLost = true
  }

  // MARK: - Sequences

  private static let escape: UInt8 = 0x1B

  /// Final bytes of sequences that erase or repeat characters in a line.
  ///
  /// Inserting and deleting are not among them: some terminals do so only where the screen scrolls.
  private static let changesInLine = Set("KXb".utf8)

  /// Whether all terminals agree how wide these characters are: up to the box and block elements, without combining marks.
  private static func isOfCertainWidth(_ text: ArraySlice<UInt8>) -> Bool {
    zip(text, text.dropFirst() + [0]).allSatisfy { byte, next in
      byte < 0xE2 ? byte != 0xCC && byte != 0xCD : byte == 0xE2 && next < 0x98
    }
  }

  /// The parameters and the end of what sets the scrolling region and leaves the cursor where it is, at `start`; nil for
  /// anything else.
  private static func regionInPlace(_ bytes: [UInt8], _ start: Int) -> (parameters: [Int], end: Int)? {
    guard bytes[start...].starts(with: [escape, UInt8(ascii: "7"), escape, UInt8(ascii: "[")]) else {
      return nil
    }
    let end = endOfUnit(bytes, start + 2)
    guard bytes[end - 1] == UInt8(ascii: "r"), bytes[end...].starts(with: [escape, UInt8(ascii: "8")]),
      let parameters = parameters(bytes[(start + 2)..<end])
    else { return nil }
    return (parameters, end + 2)
  }

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
