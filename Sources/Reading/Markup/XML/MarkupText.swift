import Glibc
import Proceedings

/// Turns the bytes of a marked-up file into UTF-8, by byte-order mark, declaration or guess.
enum MarkupText {
  /// Bytes in UTF-8 and the encoding that they were in.
  struct Decoded {
    var bytes: [UInt8]
    var encoding: String
    /// What the file said, where its bytes say otherwise.
    var mistaken: String?
  }

  /// The beginning of a file as far as its kind can be told from it: without zero bytes, so UTF-16 shows its letters; empty
  /// where it does not begin as marked-up text does.
  static func sniffed(_ beginning: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    guard let first = beginning.first(where: { $0 > 0x20 && $0 < 0x80 }), first == 0x3C || first == 0x2D
    else { return [] }
    let start = beginning.firstIndex(of: first) ?? beginning.startIndex
    let beginning = beginning[start...]
    return beginning.contains(0) ? beginning.filter { $0 != 0 }[...] : beginning
  }

  /// Whether a file that begins with `beginning` is UTF-8 if all its bytes are: nothing in it says otherwise for certain.
  static func mayBeUTF8(_ beginning: ArraySlice<UInt8>) -> Bool {
    guard !beginning.contains(0), beginning.first != 0xFE, beginning.first != 0xFF else { return false }
    guard let declared = declaration(in: beginning.prefix(2048)) else { return true }
    return declaringNothing.contains(declared)
  }

  /// Encodings that are declared and not believed: what the bytes are decides.
  private static let declaringNothing: Set<String> = [
    "utf-8", "utf8", "us-ascii", "ascii", "utf-16", "unicode", "iso-8859-1", "latin1", "latin-1",
    "windows-1252", "cp1252",
  ]

  /// `bytes` in UTF-8; what cannot be told from the file is taken as UTF-8 or else as Windows-1252.
  static func decode(_ bytes: [UInt8]) -> Decoded {
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { return utf8(Array(bytes[3...]), declared: nil) }
    if bytes.starts(with: [0xFF, 0xFE]) { return utf16(bytes[2...], bigEndian: false) }
    if bytes.starts(with: [0xFE, 0xFF]) { return utf16(bytes[2...], bigEndian: true) }
    // A declaration without byte-order mark: every other byte is zero.
    if bytes.starts(with: [0x3C, 0x00]) { return utf16(bytes[...], bigEndian: false) }
    if bytes.starts(with: [0x00, 0x3C]) { return utf16(bytes[...], bigEndian: true) }
    let declared = declaration(in: bytes.prefix(2048))
    switch declared {
    case nil: return utf8(bytes, declared: declared)
    // Pages that say Latin-1 and mean Windows-1252, or have long been UTF-8, are as common as true ones.
    case let name? where declaringNothing.contains(name): return utf8(bytes, declared: declared)
    case let name?:
      if let converted = convert(bytes, from: name) { return Decoded(bytes: converted, encoding: name) }
      return utf8(bytes, declared: declared)
    }
  }

  private static func utf8(_ bytes: [UInt8], declared: String?) -> Decoded {
    let decoded = TextDecoder.decode(bytes)
    let isLatin =
      declared.map { $0.contains("8859") || $0.contains("1252") || $0.hasPrefix("latin") } ?? false
    let mistaken = declared != nil && decoded.encoding != "UTF-8" && !isLatin ? declared : nil
    return Decoded(bytes: decoded.text.bytes, encoding: decoded.encoding, mistaken: mistaken)
  }

  private static func utf16(_ bytes: ArraySlice<UInt8>, bigEndian: Bool) -> Decoded {
    Decoded(
      bytes: Array(UTF16Text.string(bytes, bigEndian: bigEndian).utf8),
      encoding: bigEndian ? "UTF-16BE" : "UTF-16LE")
  }

  /// The value of `encoding="…"` or `charset=…` in `beginning`, in lower case.
  private static func declaration(in beginning: ArraySlice<UInt8>) -> String? {
    let text = String(decoding: beginning.map { $0 < 0x80 ? $0 : 0x3F }, as: UTF8.self).lowercased()
    for key in ["encoding=", "charset="] {
      guard let place = text.firstRange(of: key) else { continue }
      let rest = text[place.upperBound...].drop { $0 == "\"" || $0 == "'" || $0 == " " }
      let name = rest.prefix { $0.isLetter || $0.isNumber || $0 == "-" || $0 == "_" }
      if !name.isEmpty { return String(name) }
    }
    return nil
  }

  /// What the C library makes of `bytes` in the encoding `name`; nil where it does not know it.
  ///
  /// Bad bytes become U+FFFD.
  private static func convert(_ bytes: [UInt8], from name: String) -> [UInt8]? {
    let converter = iconv_open("UTF-8", name)
    guard converter != iconv_t(bitPattern: -1), let converter else { return nil }
    defer { iconv_close(converter) }
    var result: [UInt8] = []
    result.reserveCapacity(bytes.count + bytes.count / 4)
    var input = bytes.map { CChar(bitPattern: $0) }
    var output = [CChar](repeating: 0, count: 65_536)
    input.withUnsafeMutableBufferPointer { input in
      var next = input.baseAddress
      var left = input.count
      while left > 0 {
        let problem: Int32 = output.withUnsafeMutableBufferPointer { output in
          var place = output.baseAddress
          var room = output.count
          let converted = iconv(converter, &next, &left, &place, &room)
          result += output[..<(output.count - room)].lazy.map { UInt8(bitPattern: $0) }
          return converted == -1 ? errno : 0
        }
        if problem == EILSEQ || problem == EINVAL {
          result += [0xEF, 0xBF, 0xBD]
          next = next.map { $0 + 1 }
          left -= 1
        }
      }
    }
    return result
  }
}
