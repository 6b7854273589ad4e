/// The English names of months and days, whole and as they are shortened.
enum DateWords {
  private static let months = [
    "january", "february", "march", "april", "may", "june", "july", "august", "september", "october",
    "november",
    "december",
  ]
  private static let weekdays = [
    "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday",
  ]

  /// The number of the month called `word` (in lower case); nil when it is none.
  static func month(_ word: String) -> Int? { index(of: word, in: months).map { $0 + 1 } }

  /// Whether `word` (in lower case) is a day of the week.
  static func isWeekday(_ word: String) -> Bool { index(of: word, in: weekdays) != nil }

  /// Names are shortened to three letters, a few to four or five (`sept`, `tues`, `thurs`).
  private static func index(of word: String, in names: [String]) -> Int? {
    guard word.utf8.count >= 3 else { return nil }
    let first = word.utf8.first
    return names.firstIndex {
      $0.utf8.first == first && ($0 == word || word.utf8.count <= 5 && $0.hasPrefix(word))
    }
  }
}
