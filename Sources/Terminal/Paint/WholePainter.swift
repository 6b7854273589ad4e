import Browsing

/// Writes a whole frame onto an empty screen.
///
/// A frame of which nothing is on the screen yet needs no comparing; painted past ncurses, which takes longer to
/// start than to do all the rest, it is there at once. `ChangePainter` takes over from there.
struct WholePainter {
  private let glyph: Glyph
  private let looks: Looks
  private let clear: [UInt8]
  private let plain: [UInt8]
  private let bold, dim, underline, reverse: [UInt8]
  private let placeCursor: Capability.Template
  private let forward = Capability.template("cuf")
  /// To the beginning of the next row; nil where the terminal is there already after a full row.
  private let nextRow: [UInt8]?
  private let setColor = Capability.template("setaf")
  private let leavesLastCell: Bool
  /// By `Look.index`.
  private var sequences: [[UInt8]?] = Array(repeating: nil, count: Looks.Look.count)

  /// A painter for the terminal whose description has been loaded.
  init(glyph: Glyph, looks: Looks, placeCursor: Capability.Template) {
    self.glyph = glyph
    self.looks = looks
    self.placeCursor = placeCursor
    clear = Capability.string("clear") ?? []
    plain = Capability.string("sgr0") ?? []
    bold = Capability.string("bold") ?? []
    dim = Capability.string("dim") ?? []
    underline = Capability.string("smul") ?? []
    reverse = Capability.string("rev") ?? []
    // A terminal that wraps at once would scroll when its last cell is painted.
    leavesLastCell = Capability.flag("am") && !Capability.flag("xenl")
    let ends = (Capability.string("cr"), Capability.string("cud1"))
    if !leavesLastCell, let start = ends.0, let down = ends.1 {
      nextRow = start + down
    } else {
      nextRow = nil
    }
  }

  /// What to send to clear the screen and show `frame`; the cursor is left at the top left corner.
  mutating func paint(_ frame: Frame) -> [UInt8] {
    var out: [UInt8] = []
    out.reserveCapacity(frame.cells.count * 2)
    out += plain
    out += clear
    // Copied out: asking `self` for them copies the painter, at each change of the look.
    let (looks, forward) = (looks, forward)
    var look = Looks.Look.plain
    // The style of the cell before is mostly that of the next.
    var style = Style(.text)
    var wanted = looks[style]
    var showsBlanks = !wanted.isBlank
    var isSet = wanted == look
    var row = -1
    for y in 0..<frame.size.rows {
      let count = usedColumns(frame, y)
      guard count > 0 else { continue }
      if let nextRow, y == row + 1, y > 0 { out += nextRow } else { out += placeCursor(y) }
      row = y
      var blanks = 0
      glyph.forEach(in: frame, row: y, count: count) { base, marks, cell in
        if cell.style != style {
          style = cell.style
          wanted = looks[style]
          showsBlanks = !wanted.isBlank
          isSet = wanted == look
        }
        if base == " ", !showsBlanks, marks.isEmpty {
          blanks += 1
          return
        }
        if blanks > 0 {
          // Spaces show nothing of a look that is not reversed or underlined, so they need no change of it.
          if !look.isBlank {
            out += plain
            look = .plain
            isSet = wanted == look
          }
          Self.skip(blanks, forward, in: &out)
          blanks = 0
        }
        if !isSet {
          if look != .plain { out += plain }
          if wanted != .plain { out += sequence(wanted) }
          look = wanted
          isSet = true
        }
        out.append(utf8: base)
        if !marks.isEmpty { for mark in marks { out.append(utf8: mark) } }
      }
    }
    if look != .plain { out += plain }
    out += placeCursor(0)
    return out
  }

  /// How many columns of row `y` have to be painted on an empty screen.
  private func usedColumns(_ frame: Frame, _ y: Int) -> Int {
    let columns = frame.size.columns
    var count = leavesLastCell && y == frame.size.rows - 1 ? columns - 1 : columns
    while count > 0, isBlank(frame.cells[y * columns + count - 1]) { count -= 1 }
    return count
  }

  private func isBlank(_ cell: Cell) -> Bool {
    cell.base == " " && cell.width == 1 && cell.marks.isEmpty && looks[cell.style].isBlank
  }

  /// Leaves `count` columns empty.
  private static func skip(_ count: Int, _ forward: Capability.Template?, in out: inout [UInt8]) {
    if count > shortest, let forward {
      forward.write(count, to: &out)
    } else {
      for _ in 0..<count { out.append(UInt8(ascii: " ")) }
    }
  }

  /// Up to so many spaces cost no more than moving over them.
  private static let shortest = 5

  private mutating func sequence(_ look: Looks.Look) -> [UInt8] {
    if let known = sequences[look.index] { return known }
    var bytes: [UInt8] = []
    if look.emphasis.contains(.bold) { bytes += bold }
    if look.emphasis.contains(.dim) { bytes += dim }
    if look.emphasis.contains(.underline) { bytes += underline }
    if look.emphasis.contains(.reverse) { bytes += reverse }
    if let color = look.color { bytes += setColor?(Int(color.rawValue)) ?? [] }
    sequences[look.index] = bytes
    return bytes
  }
}

extension [UInt8] {
  @inline(__always)
  fileprivate mutating func append(utf8 scalar: Unicode.Scalar) {
    if scalar.isASCII {
      append(UInt8(scalar.value))
    } else {
      append(contentsOf: UTF8.encode(scalar) ?? .init())
    }
  }
}
