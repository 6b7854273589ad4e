/// Reads JSON (RFC 8259).
struct JSONReader {
  /// What is wrong with a text that is no JSON, and where.
  struct Problem: Error, Equatable {
    /// In words, as the end of a sentence that begins with the place.
    let text: String
    /// The line, from 1.
    let line: Int
    /// The byte in its line, from 1.
    let column: Int
  }

  private let bytes: [UInt8]
  private var at = 0

  /// Deeper nesting is refused, so that a hostile text cannot exhaust the stack.
  private static let deepest = 100

  /// The value that `bytes` (UTF-8) print.
  static func value(_ bytes: [UInt8]) throws(Problem) -> JSONValue {
    var reader = JSONReader(bytes: bytes)
    let value = try reader.value(depth: 0)
    reader.skipSpace()
    if reader.at < bytes.count { throw reader.problem("something follows the end of the JSON value") }
    return value
  }

  private init(bytes: [UInt8]) {
    self.bytes = bytes
    // A byte-order mark is no JSON, but editors write it.
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { at = 3 }
  }

  private var next: UInt8? { at < bytes.count ? bytes[at] : nil }

  private func problem(_ text: String) -> Problem {
    let before = bytes[..<min(at, bytes.count)]
    let line = before.count { $0 == 0x0A } + 1
    let start = before.lastIndex(of: 0x0A).map { $0 + 1 } ?? 0
    return Problem(text: text, line: line, column: before.count - start + 1)
  }

  private mutating func skipSpace() {
    while let byte = next, byte == 0x20 || byte == 0x0A || byte == 0x0D || byte == 0x09 { at += 1 }
  }

  private mutating func take(_ byte: UInt8) -> Bool {
    guard next == byte else { return false }
    at += 1
    return true
  }

  private mutating func value(depth: Int) throws(Problem) -> JSONValue {
    if depth > Self.deepest { throw problem("lists and objects are nested too deeply") }
    skipSpace()
    switch next {
    case UInt8(ascii: "{"): return try object(depth)
    case UInt8(ascii: "["): return try array(depth)
    case UInt8(ascii: "\""): return .string(try string())
    case UInt8(ascii: "t"): return try word("true", .bool(true))
    case UInt8(ascii: "f"): return try word("false", .bool(false))
    case UInt8(ascii: "n"): return try word("null", .null)
    case nil: throw problem("the JSON text breaks off")
    default: return .number(try number())
    }
  }

  private mutating func word(_ word: StaticString, _ value: JSONValue) throws(Problem) -> JSONValue {
    let end = at + word.utf8CodeUnitCount
    let fits =
      end <= bytes.count
      && word.withUTF8Buffer { $0.elementsEqual(bytes[at..<min(end, bytes.count)]) }
    guard fits else { throw problem("no JSON value stands here") }
    at = end
    return value
  }

  private mutating func object(_ depth: Int) throws(Problem) -> JSONValue {
    at += 1
    var members: [String: JSONValue] = [:]
    skipSpace()
    if take(UInt8(ascii: "}")) { return .object(members) }
    repeat {
      skipSpace()
      guard next == UInt8(ascii: "\"") else { throw problem("a key in quotation marks must stand here") }
      let key = try string()
      skipSpace()
      guard take(UInt8(ascii: ":")) else { throw problem("a colon must follow the key \"\(key)\"") }
      members[key] = try value(depth: depth + 1)
      skipSpace()
    } while take(UInt8(ascii: ","))
    guard take(UInt8(ascii: "}")) else { throw problem("a comma or the end of the object must stand here") }
    return .object(members)
  }

  private mutating func array(_ depth: Int) throws(Problem) -> JSONValue {
    at += 1
    var elements: [JSONValue] = []
    skipSpace()
    if take(UInt8(ascii: "]")) { return .array(elements) }
    repeat {
      elements.append(try value(depth: depth + 1))
      skipSpace()
    } while take(UInt8(ascii: ","))
    guard take(UInt8(ascii: "]")) else { throw problem("a comma or the end of the list must stand here") }
    return .array(elements)
  }

  private mutating func number() throws(Problem) -> Double {
    let start = at
    while let byte = next,
      (0x30...0x39).contains(byte) || byte == UInt8(ascii: "-") || byte == UInt8(ascii: "+")
        || byte == UInt8(ascii: ".") || byte | 0x20 == UInt8(ascii: "e")
    {
      at += 1
    }
    let printed = bytes[start..<at]
    // Swift also reads `+1`, `.5` and `1.`, which JSON does not have.
    let isJSON =
      printed.first.map { (0x30...0x39).contains($0) || $0 == UInt8(ascii: "-") } ?? false
      && (0x30...0x39).contains(printed.last ?? 0)
    guard isJSON, let value = Double(String(decoding: printed, as: UTF8.self)), value.isFinite else {
      at = start
      throw problem("no JSON value stands here")
    }
    return value
  }

  private mutating func string() throws(Problem) -> String {
    at += 1
    var out: [UInt8] = []
    while let byte = next {
      at += 1
      switch byte {
      case UInt8(ascii: "\""): return String(decoding: out, as: UTF8.self)
      case UInt8(ascii: "\\"): out += try escaped()
      case 0..<0x20:
        at -= 1
        throw problem("a control character stands in a text")
      default: out.append(byte)
      }
    }
    throw problem("a text is not closed")
  }

  private mutating func escaped() throws(Problem) -> [UInt8] {
    guard let byte = next else { throw problem("a text is not closed") }
    at += 1
    switch byte {
    case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): return [byte]
    case UInt8(ascii: "b"): return [0x08]
    case UInt8(ascii: "f"): return [0x0C]
    case UInt8(ascii: "n"): return [0x0A]
    case UInt8(ascii: "r"): return [0x0D]
    case UInt8(ascii: "t"): return [0x09]
    case UInt8(ascii: "u"):
      let unit = try codeUnit()
      var scalar = unit
      if (0xD800..<0xDC00).contains(unit), next == UInt8(ascii: "\\"), at + 1 < bytes.count,
        bytes[at + 1] == UInt8(ascii: "u")
      {
        at += 2
        let low = try codeUnit()
        guard (0xDC00..<0xE000).contains(low) else { throw problem("half of a surrogate pair stands alone") }
        scalar = 0x10000 + (unit - 0xD800) << 10 + (low - 0xDC00)
      }
      guard let scalar = Unicode.Scalar(scalar) else {
        throw problem("half of a surrogate pair stands alone")
      }
      return Array(String(Character(scalar)).utf8)
    default:
      at -= 1
      throw problem("no such escape as \\\(Character(Unicode.Scalar(byte)))")
    }
  }

  private mutating func codeUnit() throws(Problem) -> UInt32 {
    guard at + 4 <= bytes.count else { throw problem("four hexadecimal digits must follow \\u") }
    var value: UInt32 = 0
    for byte in bytes[at..<(at + 4)] {
      guard let digit = Character(Unicode.Scalar(byte)).hexDigitValue else {
        throw problem("four hexadecimal digits must follow \\u")
      }
      value = value << 4 | UInt32(digit)
    }
    at += 4
    return value
  }
}
