import Browsing

/// How the styles of frames look on this terminal.
struct Looks {
  /// Emphasis and colour together.
  struct Look: Equatable {
    var emphasis: Emphasis
    /// The foreground; nil for the terminal's own.
    var color: TerminalColor?

    /// The terminal's own.
    static let plain = Look(emphasis: [], color: nil)

    /// A number for every look, below `count`.
    var index: Int { Int(emphasis.rawValue & 15) * 16 + Int(color?.rawValue ?? 0) }

    /// One more than the largest index.
    static let count = 256

    /// Whether a space that looks so cannot be told from an empty place.
    var isBlank: Bool { !emphasis.contains(.reverse) && !emphasis.contains(.underline) }
  }

  /// How many colours there are to choose from.
  let depth: Int
  /// Whether there are enough to use any.
  var usesColor: Bool { depth >= 8 }

  private let table: [Look]
  private static let emphases = 16

  /// The looks with `depth` colours, some of them `chosen`; `uncolored` are the emphases that the terminal cannot colour
  /// (terminfo's `ncv`).
  init(depth: Int, uncolored: Emphasis = [], chosen: ColorChoices = [:]) {
    self.depth = depth
    let palette = Palette(depth: depth, chosen: chosen)
    var table: [Look] = []
    table.reserveCapacity(Role.allCases.count * Self.emphases)
    for role in Role.allCases {
      let color = palette.color(role)
      for bits in 0..<UInt8(Self.emphases) {
        // Emphasis is what tells, so it wins over colour.
        let isColored = bits & uncolored.rawValue == 0
        table.append(Look(emphasis: Emphasis(rawValue: bits), color: isColored ? color : nil))
      }
    }
    self.table = table
  }

  /// The looks on the terminal whose description has been loaded.
  static func ofTerminal(usesColor: Bool, chosen: ColorChoices) -> Looks {
    guard usesColor, Capability.string("setaf") != nil, Capability.string("op") != nil else {
      return Looks(depth: 0)
    }
    // The bits of `ncv` are in the order of the parameters of `sgr` (terminfo(5)).
    let bits = Capability.number("ncv")
    var uncolored: Emphasis = []
    if bits & 2 != 0 { uncolored.insert(.underline) }
    if bits & 4 != 0 { uncolored.insert(.reverse) }
    if bits & 16 != 0 { uncolored.insert(.dim) }
    if bits & 32 != 0 { uncolored.insert(.bold) }
    return Looks(depth: Capability.number("colors"), uncolored: uncolored, chosen: chosen)
  }

  /// How `style` looks.
  subscript(style: Style) -> Look {
    table[Int(style.role.rawValue) * Self.emphases + Int(style.emphasis.rawValue) & (Self.emphases - 1)]
  }
}
