/// Compares initials with the names they may stand for.
enum NameInitials {
  /// Whether `text` is two to five capitals and digits.
  static func areInitials(_ text: String) -> Bool {
    (2...5).contains(text.utf8.count) && text.utf8.allSatisfy { $0.isUpper || $0.isDigit }
  }

  /// Whether `initials` begin as the name of `words` does.
  static func agree(_ initials: String, _ words: [String]) -> Bool {
    guard let a = initials.unicodeScalars.first, let b = words.first?.unicodeScalars.first else {
      return false
    }
    return KnownNames.folded(String(a)) == KnownNames.folded(String(b))
  }
}
