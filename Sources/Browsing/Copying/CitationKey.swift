/// The name that an entry is cited by: whose words, the year, the place, in letters and digits of ASCII.
enum CitationKey {
  /// `solheim2023-p2`; the same for the same words.
  static func of(_ citation: Citation) -> String {
    let name = citation.speaker?.name ?? citation.publisher ?? citation.title
    // The last word is the family name of most persons and tells organisations apart as well as the first one does.
    let words = LetterFolding.fold(name).split(separator: " ").filter { $0.utf8.allSatisfy { $0 < 0x80 } }
    var key = words.last.map(String.init) ?? "words"
    if let year = citation.dateParts.first { key += String(year) }
    let place = (citation.turn.map { "t\($0)" } ?? "") + (citation.paragraph.map { "p\($0)" } ?? "")
    if !place.isEmpty { key += "-" + place }
    return key
  }
}
