/// The genders that single words tell, by lexicon entry.
enum GenderTable {
  /// Of given names: `Anna`, `Omar`.
  static let givenNames = table(.givenName)
  /// Of titles: `Mrs.`, `Sir`.
  static let titles = table(.title)
  /// Of nouns: `spokeswoman`, `father`.
  static let roles = table(.roleNoun)

  private static func table(_ classes: WordClasses) -> [Gender] {
    let lexicon = Lexicon.shared
    return (0..<lexicon.count).map { id in
      Gender(lexicon.reading(Lexicon.EntryID(id), classes)?.values.first)
    }
  }
}
