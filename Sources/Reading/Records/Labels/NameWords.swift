/// The titles and the name at the front of a label.
enum NameWords {
  /// Titles at the front, and the rest.
  static func titles(_ words: [LabelText.Word]) -> (titles: [LabelText.Word], rest: [LabelText.Word]) {
    var count = 0
    var real = 0
    while count < words.count {
      let plain = words[count].plain
      if LabelWords.isTitle(plain), words[count].isCapitalised {
        count += 1
        real = count
        if words[count - 1].isBeforeComma { break }
      } else if LabelWords.beforeTitles.contains(plain), count < 3, !words[count].isBeforeComma {
        count += 1
      } else {
        break
      }
    }
    return (Array(words[..<real]), Array(words[real...]))
  }

  /// The name at the front of `words`; what follows after "of" is an affiliation, after a comma a function.
  static func name(
    _ words: [LabelText.Word]
  ) -> (name: [LabelText.Word], after: [LabelText.Word], affiliation: String?) {
    var count = 0
    while count < words.count, count < 6 {
      let word = words[count]
      if word.plain == "of" {
        guard count > 0 else { return ([], words, nil) }
        let place = words[(count + 1)...]
        guard !place.isEmpty, place.count <= 4, place.first?.isCapitalised == true else {
          return ([], words, nil)
        }
        return (Array(words[..<count]), [], place.map(\.printed).joined(separator: " "))
      }
      guard word.isCapitalised || LabelWords.particles.contains(word.plain),
        isNameWord(word)
      else { break }
      count += 1
      if word.isBeforeComma { return (Array(words[..<count]), [], nil) }
    }
    return (Array(words[..<count]), Array(words[count...]), nil)
  }

  private static func isNameWord(_ word: LabelText.Word) -> Bool {
    // Scanned text has digits for letters: `Mis0i`.
    let digits = word.printed.utf8.count { $0.isDigit }
    return digits * 3 < word.printed.utf8.count
      && word.printed.unicodeScalars.allSatisfy {
        $0.isLetter || "-'’.`´".unicodeScalars.contains($0) || ("0"..."9").contains($0)
      }
  }

  /// Whether `words` can be a personal name.
  static func arePersonal(_ words: [LabelText.Word]) -> Bool {
    for (index, word) in words.enumerated() {
      if word.isCapitalised {
        if LabelWords.notSpeakers.contains(word.plain), index == 0 || words.count <= 2, !word.isInitials {
          return false
        }
        for scalar in word.printed.unicodeScalars
        where !scalar.isLetter && !"-'’.`´".unicodeScalars.contains(scalar)
          && !(("0"..."9").contains(scalar) && index > 0)
        {
          return false
        }
      } else {
        guard index > 0 || words.count > 1, LabelWords.particles.contains(word.plain) else { return false }
      }
    }
    return words.contains { $0.isCapitalised }
  }
}
