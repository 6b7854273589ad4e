import Browsing
import CNcurses

/// Which bytes a terminal sends for the keys that have a name.
struct KeyTable {
  /// Every sequence begins with ESC.
  private(set) var keys: [[UInt8]: Key]

  /// What nearly every terminal sends, in cursor and in application mode.
  ///
  /// xterm's ctlseqs, "VT220-Style Function Keys"; 1/4 and 7/8 are the Linux console's and rxvt's Home and End.
  static let common: [String: Key] = [
    "[A": .up, "[B": .down, "[C": .right, "[D": .left, "[H": .home, "[F": .end, "[Z": .backTab,
    "OA": .up, "OB": .down, "OC": .right, "OD": .left, "OH": .home, "OF": .end, "OM": .enter,
    "[1~": .home, "[4~": .end, "[7~": .home, "[8~": .end,
    "[3~": .delete, "[5~": .pageUp, "[6~": .pageDown,
  ]

  /// The numeric keypad in application mode (PuTTY sends it so): what stands on the key.
  private static let keypad: [String: Unicode.Scalar] = [
    "Oj": "*", "Ok": "+", "Ol": ",", "Om": "-", "On": ".", "Oo": "/", "Op": "0", "Oq": "1", "Or": "2",
    "Os": "3", "Ot": "4", "Ou": "5", "Ov": "6", "Ow": "7", "Ox": "8", "Oy": "9",
  ]

  /// The capabilities of terminfo(5) that name a key lectern knows.
  private static let capabilities: [(String, Key)] = [
    ("kcuu1", .up), ("kcud1", .down), ("kcub1", .left), ("kcuf1", .right), ("kpp", .pageUp),
    ("knp", .pageDown), ("khome", .home), ("kend", .end), ("kdch1", .delete), ("kcbt", .backTab),
    ("kent", .enter),
  ]

  /// The common sequences, and over them those that `capability` gives for a terminfo name.
  init(capability: (String) -> [UInt8]? = { _ in nil }) {
    keys = [:]
    for (sequence, scalar) in Self.keypad { keys[[0x1B] + sequence.utf8] = .character(scalar) }
    for (sequence, key) in Self.common { keys[[0x1B] + sequence.utf8] = key }
    for (name, key) in Self.capabilities {
      if let sequence = capability(name), sequence.count > 1, sequence[0] == 0x1B { keys[sequence] = key }
    }
    longest = keys.keys.map(\.count).max() ?? 0
  }

  private let longest: Int

  /// The key whose sequence `bytes` begins with, and the sequence's length.
  func match(_ bytes: ArraySlice<UInt8>) -> (key: Key, count: Int)? {
    for count in stride(from: min(longest, bytes.count), to: 1, by: -1) {
      if let key = keys[Array(bytes.prefix(count))] { return (key, count) }
    }
    return nil
  }

  /// Whether more bytes could make `bytes` a key.
  func couldBecomeKey(_ bytes: ArraySlice<UInt8>) -> Bool {
    bytes.count < longest && keys.keys.contains { $0.count > bytes.count && $0.starts(with: bytes) }
  }
}
