import Testing

@testable import Reading

@Suite("Bytes become text, whatever their encoding")
struct TextDecoderTests {
  private func decoded(_ bytes: [UInt8]) -> [String] {
    let decoded = TextDecoder.decode(bytes)
    return [decoded.encoding, decoded.text.string]
  }

  @Test("UTF-8 stays as it is, without its byte-order mark")
  func utf8() {
    #expect(decoded(Array("Zürich – 会議\r\n".utf8)) == ["UTF-8", "Zürich – 会議\r\n"])
    #expect(decoded([0xEF, 0xBB, 0xBF] + Array("ab".utf8)) == ["UTF-8", "ab"])
    #expect(decoded([0xEF, 0xBB, 0xBF]) == ["UTF-8", ""])
  }

  @Test("Single high bytes are Windows-1252, which takes in Latin-1")
  func windows1252() {
    let bytes =
      Array("Caf".utf8) + [0xE9] + Array(" in M".utf8) + [0xFC] + Array("nchen, ".utf8) + [
        0x80, 0x35, 0x93, 0x94, 0x85,
      ]
    #expect(decoded(bytes) == ["Windows-1252", "Café in München, €5“”…"])
    #expect(decoded([0xE9]) == ["Windows-1252", "é"])
  }

  @Test("Every byte of Windows-1252 has the character that the standard gives it")
  func allBytes() {
    let text = String(decoding: Windows1252.utf8(Array(UInt8(0)...255)), as: UTF8.self)
    #expect(text.unicodeScalars.count == 256)
    #expect(text.unicodeScalars.prefix(128).map(\.value) == Array(0..<128))
    #expect(text.unicodeScalars.suffix(96).map(\.value) == Array(0xA0...0xFF))
    #expect(
      String(text.unicodeScalars.dropFirst(128).prefix(32))
        == "€\u{81}‚ƒ„…†‡ˆ‰Š‹Œ\u{8D}Ž\u{8F}\u{90}‘’“”•–—˜™š›œ\u{9D}žŸ")
  }

  @Test("Mostly sound UTF-8 is repaired, and it is said that it was")
  func repaired() {
    #expect(
      decoded(Array("Zürich und Österreich ".utf8) + [0xE9] + Array(" Ende".utf8)) == [
        "UTF-8, repaired", "Zürich und Österreich \u{FFFD} Ende",
      ])
    #expect(decoded(Array("Zürich".utf8) + [0xE2, 0x80]) == ["UTF-8, repaired", "Zürich\u{FFFD}"])
  }

  @Test("UTF-16 is told by its byte-order mark")
  func utf16() {
    let units = Array("Übung 🙂\n".utf16)
    let little: [UInt8] = [0xFF, 0xFE] + units.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
    let big: [UInt8] = [0xFE, 0xFF] + units.flatMap { [UInt8($0 >> 8), UInt8($0 & 0xFF)] }
    #expect(decoded(little) == ["UTF-16LE", "Übung 🙂\n"])
    #expect(decoded(big) == ["UTF-16BE", "Übung 🙂\n"])
    #expect(decoded([0xFF, 0xFE, 0x41]) == ["UTF-16LE", "\u{FFFD}"])
    #expect(decoded([0xFF, 0xFE, 0x3D, 0xD8]) == ["UTF-16LE", "\u{FFFD}"])
  }

  @Test("Any bytes at all become valid text")
  func anyBytes() {
    var generator = SystemRandomNumberGenerator()
    for _ in 0..<300 {
      let bytes = (0..<Int.random(in: 0..<80)).map { _ in UInt8.random(in: 0...255, using: &generator) }
      let text = TextDecoder.decode(bytes).text
      #expect((try? UTF8Span(validating: text.bytes.span)) != nil, "\(bytes)")
      _ = BlockFinder.blocks(in: text.bytes)
    }
  }
}
