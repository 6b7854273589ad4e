import Proceedings

/// The words of a sentence, for finding the name of a place among them.
struct PlaceWords {
  let text: String
  let lowercase: String
  /// Whether a comma or another mark follows the word.
  let isFollowedByMark: Bool

  /// The words in `span`.
  static func all(in span: Span, of bytes: [UInt8]) -> [PlaceWords] {
    bytes.words(span).utf8.split(separator: UInt8(ascii: " ")).map { word in
      let piece = Substring(word)
      if let word = plain(piece) { return word }
      let word = piece.drop { !$0.isLetter && !$0.isNumber }
      let bare = word.prefix { $0.isLetter || $0.isNumber || $0 == "-" || $0 == "'" || $0 == "." }
      let isCut = bare.count < word.count || bare.hasSuffix(".")
      let name = isCut && bare.hasSuffix(".") ? bare.dropLast() : bare
      return PlaceWords(text: String(name), lowercase: name.lowercased(), isFollowedByMark: isCut)
    }
  }

  /// The word in `piece` if it is ASCII, as it is nearly always; told in a fraction of the time.
  private static func plain(_ piece: Substring) -> PlaceWords? {
    let isWordLike: (UInt8) -> Bool = { isPlainLetter($0) || (0x30...0x39).contains($0) }
    let bytes = piece.utf8
    guard bytes.allSatisfy({ $0 < 0x80 }) else { return nil }
    let word = bytes.drop { !isWordLike($0) }
    let bare = word.prefix { isWordLike($0) || $0.isOne(of: "-'.") }
    let hasStop = bare.last == UInt8(ascii: ".")
    let name = Substring(hasStop ? bare.dropLast() : bare)
    return PlaceWords(
      text: String(name), lowercase: name.lowercased(),
      isFollowedByMark: hasStop || bare.count < word.count)
  }

  private static func isPlainLetter(_ byte: UInt8) -> Bool { (0x61...0x7A).contains(byte | 0x20) }

  /// The name that follows the word at `index`: words with a capital, no month, day or abbreviation.
  static func name(after index: Int, in words: [PlaceWords]) -> String? {
    var name: [String] = []
    for word in words[(index + 1)...] {
      guard word.text.first?.isUppercase == true, word.text.contains(where: \.isLowercase),
        DateWords.month(word.lowercase) == nil, !DateWords.isWeekday(word.lowercase)
      else { break }
      name.append(word.text)
      if word.isFollowedByMark { break }
    }
    return name.isEmpty ? nil : name.joined(separator: " ")
  }
}
