import Proceedings

/// The name in a dateline: of a place, or of a publisher.
struct DatelineName {
  /// The name; what was printed in capitals throughout is put in the usual case.
  let text: String
  /// Whether its first part is printed in capitals, as places are.
  let isShouted: Bool
  /// Whether it ends as the names of papers and agencies do.
  let isPublisher: Bool

  private static let mostWords = 6
  private static let smallWords: Set<String> = [
    "of", "de", "la", "le", "el", "du", "da", "do", "des", "and", "the", "upon", "sur",
  ]
  private static let publisherWords: Set<String> = [
    "times", "news", "post", "press", "agency", "herald", "tribune", "gazette", "journal", "chronicle",
    "observer",
    "guardian", "telegraph", "today", "daily", "bulletin", "radio", "wire", "monitor", "reuters", "xinhua",
    "afp",
    "mail", "independent", "star", "standard", "mirror", "dispatch", "review",
  ]
  /// What news sites print in capitals before a dash and is no place.
  private static let banners: Set<String> = [
    "exclusive", "breaking", "update", "updated", "opinion", "analysis", "watch", "video", "live", "photos",
    "correction",
    "factbox", "report", "editorial", "interview", "abstract",
  ]

  /// The name at `span`; nil when it does not look like one.
  init?(_ span: Span, in bytes: [UInt8]) {
    let words = bytes.words(span).split(separator: " ")
    guard let first = words.first, let last = words.last, words.count <= Self.mostWords else { return nil }
    let isCapitalised = words.allSatisfy { word in
      Self.smallWords.contains(String(word)) && word != first
        || word.unicodeScalars.first?.properties.isUppercase == true
    }
    let isPlain =
      span.count <= 60
      && (span.start..<span.end).allSatisfy { bytes[$0].isLetterLike || bytes[$0].isOne(of: " .,'-/") }
    guard isCapitalised, isPlain, !Self.banners.contains(first.lowercased()) else { return nil }
    let comma = words.firstIndex { $0.hasSuffix(",") }
    let city = words.prefix(comma.map { $0 + 1 } ?? words.count)
    let isShouted = city.allSatisfy { $0.lowercased() != $0 && $0.uppercased() == $0 }
    let shown = words.enumerated().map { index, word in
      index < city.count && isShouted ? Self.inUsualCase(word, isFirst: index == 0) : String(word)
    }
    self.isShouted = isShouted
    isPublisher = Self.publisherWords.contains(last.lowercased())
    text = shown.joined(separator: " ")
  }

  /// `NEW` as `New`, `PORT-AU-PRINCE` as `Port-Au-Prince`; abbreviations (`D.C.`, `UN`) stay.
  private static func inUsualCase(_ word: Substring, isFirst: Bool) -> String {
    if !isFirst, word.contains("."), !word.hasPrefix("ST.") { return String(word) }
    var result = ""
    var atStart = true
    var rest = word
    while let character = rest.popFirst() {
      result += atStart ? String(character) : character.lowercased()
      // O'Neill, but St. John's.
      let isApostrophe = (character == "'" || character == "’") && rest.prefix { $0.isLetter }.count > 1
      atStart = character == "-" || character == "." || isApostrophe
    }
    return result
  }
}
