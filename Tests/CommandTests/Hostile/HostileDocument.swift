import TestSupport

/// Documents made to do harm to a terminal, each from its seed.
///
/// Every class of control sequence that ECMA-48 and xterm know, in its seven-bit form, in C1 as UTF-8 and as a bare byte,
/// cut off at any byte; overstrikes; bidi and invisible characters; invalid UTF-8; long lines; between words that the
/// extraction takes for names, quotes and figures, so that they get into every list.
enum HostileDocument {
  /// How each class of sequence begins: CSI, OSC, DCS, SOS, PM, APC, single shifts, resets, character sets.
  private static let beginnings: [[UInt8]] =
    ["[", "]", "P", "X", "^", "_", "N", "O", "c", "7", "8", "(0", "#8", "%G", "n", "o", "|", "Z", "="].map {
      [0x1B] + Array($0.utf8)
    }
    + (0x80...0x9F).map { [0xC2, $0] } + (0x80...0x9F).map { [$0] }

  private static let middles: [[UInt8]] = [
    "2J", "?1049h", "31m", "6n", ">c", "0c", "1;1H", "999999999999b", "!p", "?1000h", "52;c;cm0gLXJm",
    "0;title", "2;title",
    "8;;http://example.org", "11;?", "$q\"p", "+q544e", "Gi=1;AAAA", "tmux;", "", "?25l", "20t", "3J",
    "1337;File=:AAAA",
  ].map { Array($0.utf8) }

  private static let ends: [[UInt8]] = [[0x07], [0x1B, 0x5C], [0xC2, 0x9C], [0x9C], [], [0x18], [0x0A]]

  private static let oddities: [[UInt8]] =
    [
      "\u{202E}", "\u{2066}", "\u{200B}", "\u{200D}", "\u{FEFF}", "\u{2028}", "\u{2029}", "\u{85}",
      "\u{E0041}", "\u{AD}", "\u{7F}",
      "x\u{8}x", "_\u{8}y", "\u{B}", "\u{C}", "\r", "\r\r\n", "\t", "\u{301}\u{302}\u{303}", "\u{0600}", "漢",
      "🏳️‍🌈",
    ].map { Array($0.utf8) } + [
      [0xFF], [0xC0, 0x80], [0xED, 0xA0, 0x80], [0xF8, 0x88], [0xE2, 0x80], [0xF0, 0x9F],
    ]

  private static let words: [[UInt8]] = [
    "“We need ", " million francs,” said ", "Ana Reis", ", the treasurer of ", "Zürich", ". She added that ",
    "12 percent",
    " of the ships were late.\n\n", "The CHAIR: ", "I thank you.\n\n", "Mr. SMITH. ", "according to ", "\"",
    "”", "=SUM(A1), ", "# ",
    "1,300 tonnes ", "Q: ", "[Applause]\n", "- ", "the minister ", "<p>", "&#27;[31m", "---\ntitle: ",
    "WEBVTT\n\n",
  ].map { Array($0.utf8) }

  /// The document of `seed`.
  static func bytes(seed: UInt64) -> [UInt8] {
    var random = Random(seed: seed)
    var bytes: [UInt8] = []
    for _ in 0..<(4 + random.next(below: 24)) {
      switch random.next(below: 8) {
      case 0, 1: bytes += sequence(&random)
      case 2: bytes += random.pick(oddities)
      default: bytes += random.pick(words)
      }
    }
    if random.next(below: 200) == 0 {
      bytes += (0..<2_000).flatMap { _ in sequence(&random) }
    }
    return bytes
  }

  /// A control sequence, whole or cut off.
  private static func sequence(_ random: inout Random) -> [UInt8] {
    let whole = random.pick(beginnings) + random.pick(middles) + random.pick(ends)
    return random.next(below: 3) == 0 ? Array(whole.prefix(1 + random.next(below: whole.count))) : whole
  }
}
