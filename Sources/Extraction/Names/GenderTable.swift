/// The genders that single words tell.
enum GenderTable {
  /// Of a given name: `Anna`, `Omar`.
  static func givenName(_ entry: Lexicon.EntryID) -> Gender { gender(entry, .givenName) }
  /// Of a title: `Mrs.`, `Sir`.
  static func title(_ entry: Lexicon.EntryID) -> Gender { gender(entry, .title) }
  /// Of a noun: `spokeswoman`, `father`.
  static func role(_ entry: Lexicon.EntryID) -> Gender { gender(entry, .roleNoun) }

  private static func gender(_ entry: Lexicon.EntryID, _ classes: WordClasses) -> Gender {
    Gender(Lexicon.shared.value(entry, classes).map { String(decoding: $0, as: UTF8.self) })
  }
}
