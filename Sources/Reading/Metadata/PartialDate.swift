/// A date of which not all may be known.
struct PartialDate: Equatable {
  var year: Int?
  var month: Int?
  var day: Int?

  /// The date when it can be one; nil otherwise.
  init?(year: Int?, month: Int? = nil, day: Int? = nil) {
    if let year, !(1000...2999).contains(year) { return nil }
    if let month, !(1...12).contains(month) { return nil }
    if let day {
      guard let month, day >= 1, day <= Self.days(in: month, of: year) else { return nil }
    }
    self.year = year
    self.month = month
    self.day = day
  }

  /// ISO 8601, as exact as the date is known; nil without a year.
  var iso: String? {
    guard let year else { return nil }
    guard let month else { return "\(year)" }
    guard let day else { return "\(year)-\(Self.twoDigits(month))" }
    return "\(year)-\(Self.twoDigits(month))-\(Self.twoDigits(day))"
  }

  private static func twoDigits(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }

  private static func days(in month: Int, of year: Int?) -> Int {
    switch month {
    case 2:
      guard let year else { return 29 }
      return year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28
    case 4, 6, 9, 11: return 30
    default: return 31
    }
  }
}
