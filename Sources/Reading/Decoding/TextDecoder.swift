import Proceedings

/// The text of a file with the character encoding that it was read in.
struct DecodedText {
  var text: DocumentText
  var encoding: String
}

/// Turns bytes into text: UTF-8, UTF-16 with a byte-order mark, or Windows-1252, which takes in Latin-1.
enum TextDecoder {
  /// The text of `bytes`; whatever they are, every one of them is in it, except for a byte-order mark.
  static func decode(_ bytes: [UInt8]) -> DecodedText {
    switch ByteOrderMark.of(bytes) {
    case .utf16(let bigEndian):
      return DecodedText(
        text: DocumentText(UTF16Text.string(bytes[2...], bigEndian: bigEndian)),
        encoding: bigEndian ? "UTF-16BE" : "UTF-16LE")
    case .utf8: return decodeBytes(Array(bytes[3...]))
    case nil: return decodeBytes(bytes)
    }
  }

  private static func decodeBytes(_ bytes: [UInt8]) -> DecodedText {
    let census = SequenceCensus(bytes)
    if census.broken == 0 { return DecodedText(text: DocumentText(utf8: bytes), encoding: "UTF-8") }
    // In a text of single bytes two of them hardly ever happen to make a character of UTF-8.
    if census.whole >= census.broken {
      return DecodedText(
        text: DocumentText(String(decoding: bytes, as: UTF8.self)), encoding: "UTF-8, repaired")
    }
    return DecodedText(text: DocumentText(utf8: Windows1252.utf8(bytes)), encoding: "Windows-1252")
  }
}
