/// Tells whether two names are one speaker's.
enum NameAgreement {
  private static let articles: Set<String> = ["the", "a", "an", "his", "her", "their", "its"]
  private static let titles: Set<String> = [
    "mr", "mrs", "ms", "dr", "sir", "sen", "rep", "gov", "president", "senator", "minister", "secretary",
    "ambassador", "chairman", "judge", "justice", "professor", "prof", "general", "lord", "lady", "rev",
  ]

  /// Whether the words of one name are among those of the other, titles and articles aside, and both end alike.
  ///
  /// Nobody agrees with nobody only.
  static func agree(_ a: String?, _ b: String?) -> Bool {
    guard let a, let b else { return a == nil && b == nil }
    let (x, y) = (words(a), words(b))
    guard let last = x.last, last == y.last else { return false }
    return Set(x).isSubset(of: y) || Set(y).isSubset(of: x)
  }

  /// As `agree`, or alike word for word as labels (`Q`, `Opposition Members`).
  static func agreeAsLabels(_ a: String, _ b: String?) -> Bool {
    guard let b else { return false }
    return agree(a, b) || (!a.isEmpty && !b.isEmpty && Words.runs(a) == Words.runs(b))
  }

  private static func words(_ name: String) -> [String] {
    let words = Words.strings(name, joiners: ["-", "'", "\u{2019}"]).map { word in
      word.hasSuffix("'s") || word.hasSuffix("\u{2019}s") ? String(word.dropLast(2)) : word
    }
    let kept = words.filter { !articles.contains($0) && !titles.contains($0) }
    return kept.isEmpty ? words : kept
  }
}
