import Proceedings

/// Reads dates as English texts print them.
///
/// `2021-11-17`, `17 November 2021`, `Tuesday, 17th of November, 2021`, `Nov. 17, 2021`, `17.11.2021`,
/// `November 2021`, and without a year `17 November`. A date in figures whose order is open (`3/4/2021`) is
/// not read.
struct DateReader {
  private let tokens: [DateToken]

  /// The first date in `span` of `bytes`, with its place; a weekday before it belongs to it.
  static func first(in span: Span, of bytes: [UInt8]) -> (date: PartialDate, span: Span)? {
    let reader = DateReader(tokens: DateToken.all(in: span, of: bytes))
    for index in reader.tokens.indices {
      guard let (date, count) = reader.date(at: index) else { continue }
      var first = index
      while first > 0, reader.tokens[first - 1].isWeekdayOrComma { first -= 1 }
      while first < index, !reader.tokens[first].isWeekday { first += 1 }
      return (date, Span(reader.tokens[first].span.start, reader.tokens[index + count - 1].span.end))
    }
    return nil
  }

  private func date(at index: Int) -> (PartialDate, Int)? {
    figures(at: index) ?? dayFirst(at: index) ?? monthFirst(at: index)
  }

  /// `2021-11-17`, `17.11.2021`, `17/11/2021`.
  private func figures(at index: Int) -> (PartialDate, Int)? {
    guard index + 4 < tokens.count, let first = number(index), let second = number(index + 2),
      let third = number(index + 4), let mark = sign(index + 1), sign(index + 3) == mark,
      index == 0 || number(index - 1) == nil
    else { return nil }
    let date: PartialDate?
    switch mark {
    case "-", "/", ".":
      if first >= 1000 {
        date = PartialDate(year: first, month: second, day: third)
      } else if third >= 1000, mark == "." || first > 12 {
        date = PartialDate(year: third, month: second, day: first)
      } else if third >= 1000, second > 12 {
        date = PartialDate(year: third, month: first, day: second)
      } else {
        date = nil
      }
    default: date = nil
    }
    return date.map { ($0, 5) }
  }

  /// `17 November 2021`, `17th of November, 2021`, `17 November`.
  private func dayFirst(at index: Int) -> (PartialDate, Int)? {
    guard let day = number(index), day <= 31 else { return nil }
    var next = index + 1
    if word(next) == "of" { next += 1 }
    guard let month = month(next) else { return nil }
    next = skipStop(next + 1)
    if let (year, end) = year(at: next) {
      return PartialDate(year: year, month: month, day: day).map { ($0, end - index) }
    }
    return PartialDate(year: nil, month: month, day: day).map { ($0, next - index) }
  }

  /// `November 17, 2021`, `November 2021`, `Nov. 17`.
  private func monthFirst(at index: Int) -> (PartialDate, Int)? {
    // After a number that is no day of the month it is no date.
    guard let month = month(index), number(index - 1) == nil else { return nil }
    let next = skipStop(index + 1)
    if let day = number(next), day <= 31 {
      if let (year, end) = year(at: next + 1) {
        return PartialDate(year: year, month: month, day: day).map { ($0, end - index) }
      }
      return PartialDate(year: nil, month: month, day: day).map { ($0, next + 1 - index) }
    }
    guard let (year, end) = year(at: next) else { return nil }
    return PartialDate(year: year, month: month).map { ($0, end - index) }
  }

  /// A year at `index`, after a comma or not, and the index after it.
  private func year(at index: Int) -> (Int, Int)? {
    let next = sign(index) == "," ? index + 1 : index
    guard let year = number(next), (1000...2999).contains(year) else { return nil }
    return (year, next + 1)
  }

  private func skipStop(_ index: Int) -> Int { sign(index) == "." ? index + 1 : index }

  private func number(_ index: Int) -> Int? {
    guard tokens.indices.contains(index), case .number(let number) = tokens[index].kind else { return nil }
    return number
  }

  private func word(_ index: Int) -> String? {
    guard tokens.indices.contains(index), case .word(let word) = tokens[index].kind else { return nil }
    return word
  }

  private func sign(_ index: Int) -> Character? {
    guard tokens.indices.contains(index), case .sign(let sign) = tokens[index].kind else { return nil }
    return sign
  }

  private func month(_ index: Int) -> Int? { word(index).flatMap(DateWords.month) }
}
