/// Finds the surname in a name.
enum Surname {
  /// What stands behind it.
  private static let suffixes: Set<String> = [
    "jr", "sr", "ii", "iii", "iv", "mp", "qc", "kc", "mhr", "esq", "phd", "md",
  ]

  /// The surname in `words`, folded for comparing.
  static func of(_ words: [String]) -> String {
    for word in words.reversed() {
      let plain = KnownNames.folded(LabelText.plain(PrintedName.mended(word)))
      if !suffixes.contains(plain) || words.count == 1 { return plain }
    }
    return words.last.map(KnownNames.folded) ?? ""
  }
}
