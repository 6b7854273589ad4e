import Proceedings

/// What a character is to the tokenizer.
enum ByteClass: UInt8 {
  case space, lineEnd, letter, digit, fullStop, terminator, apostrophe, quotationMark, hyphen, punctuation,
    symbol

  /// The class of an ASCII byte.
  static func of(ascii byte: UInt8) -> ByteClass { asciiTable[Int(byte & 0x7F)] }

  private static let asciiTable: [ByteClass] = (UInt8(0)..<128).map { byte in
    switch byte {
    case 0x0A, 0x0D: return .lineEnd
    case 0...0x20, 0x7F: return .space
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"): return .letter
    case UInt8(ascii: "0")...UInt8(ascii: "9"): return .digit
    case UInt8(ascii: "."): return .fullStop
    case UInt8(ascii: "!"), UInt8(ascii: "?"): return .terminator
    case UInt8(ascii: "'"), UInt8(ascii: "`"): return .apostrophe
    case UInt8(ascii: "\""): return .quotationMark
    case UInt8(ascii: "-"): return .hyphen
    case UInt8(ascii: ","), UInt8(ascii: ";"), UInt8(ascii: ":"), UInt8(ascii: "/"), UInt8(ascii: "("),
      UInt8(ascii: ")"), UInt8(ascii: "["), UInt8(ascii: "]"), UInt8(ascii: "{"), UInt8(ascii: "}"):
      return .punctuation
    default: return .symbol
    }
  }

  /// The class of a scalar outside ASCII.
  static func of(_ scalar: UInt32) -> ByteClass {
    switch scalar {
    case 0x80...0x9F, 0xA0, 0x1680, 0x2000...0x200B, 0x2028...0x202F, 0x205F...0x2064, 0x3000, 0xFEFF:
      return .space
    case 0xAB, 0xBB, 0x201A, 0x201C...0x201F, 0x2039, 0x203A, 0x300C...0x300F: return .quotationMark
    case 0x2018, 0x2019, 0x201B, 0xB4: return .apostrophe
    case 0x2010, 0x2011: return .hyphen
    case 0x2012...0x2015, 0x3001, 0xFF0C: return .punctuation
    case 0x2026, 0x3002, 0xFF01, 0xFF1F: return .terminator
    case 0xA1...0xA9, 0xAC...0xB4, 0xB6...0xB9, 0xBC...0xBF, 0xD7, 0xF7, 0x2016...0x2BFF: return .symbol
    default: return .letter
    }
  }
}
