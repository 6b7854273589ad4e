/// Writes names that records print in capitals as they are written elsewhere.
enum NameCase {
  /// `Senator CHRIS EVANS` as `Senator Chris Evans`; `McGAURAN` as `McGauran`; words in mixed case stay.
  static func mixed(_ name: String) -> String {
    var words = name.split(separator: " ").map(String.init)
    for index in words.indices {
      let isSmall = index > 0 && small.contains(words[index].lowercased()) && words[index].count > 1
      words[index] =
        isSmall && words[index].allSatisfy(\.isUppercase) ? words[index].lowercased() : word(words[index])
    }
    return words.joined(separator: " ")
  }

  private static let small: Set<String> = ["of", "the", "and", "for", "in", "to", "on"]

  private static func word(_ word: String) -> String {
    let letters = word.filter(\.isLetter)
    // Initials keep their capitals, and so do words that are too short to be a name in capitals.
    if word.contains("."), word.split(separator: ".").allSatisfy({ $0.count == 1 }) { return word }
    if letters.count < 3, letters.allSatisfy(\.isUppercase) { return word }
    for prefix in ["Mc", "Mac"] where word.hasPrefix(prefix) {
      let rest = word.dropFirst(prefix.count)
      if rest.count > 1, rest.allSatisfy({ $0.isUppercase || !$0.isLetter }) {
        return prefix + rest.prefix(1) + rest.dropFirst().lowercased()
      }
    }
    guard letters.allSatisfy(\.isUppercase) else { return word }
    var result = ""
    var isStart = true
    for character in word {
      result += isStart ? String(character) : character.lowercased()
      isStart = character == "-" || character == "'" || character == "’"
    }
    return result
  }
}
