import Proceedings
import Testing

@testable import Reading

@Suite("Dates are read as English texts print them")
struct DateReaderTests {
  private func iso(_ text: String) -> String? {
    let bytes = Array(text.utf8)
    return DateReader.first(in: Span(0, bytes.count), of: bytes)?.date.iso
  }

  @Test(
    "Whole dates, and months",
    arguments: [
      ("2019-04-02", "2019-04-02"), ("2022-02-06T06:50:00+02:00", "2022-02-06"), ("2019/04/02", "2019-04-02"),
      ("2 April 2019", "2019-04-02"), ("Tuesday, 2nd April, 2019.", "2019-04-02"),
      ("the 2nd of April 2019", "2019-04-02"),
      ("April 2, 2019", "2019-04-02"), ("Apr. 2, 2019", "2019-04-02"), ("SEPT. 30, 1998", "1998-09-30"),
      ("Notes of September 29, 2016, morning", "2016-09-29"), ("Part 2 (Nov 14, 2025)", "2025-11-14"),
      ("23.4.2019", "2019-04-23"), ("23/4/2019", "2019-04-23"), ("4/23/2019", "2019-04-23"),
      ("April 2019", "2019-04"),
      ("29 February 2024", "2024-02-29"),
    ])
  func reads(text: String, date: String) { #expect(iso(text) == date) }

  @Test(
    "What is no date, or an open one",
    arguments: [
      "3/4/2019", "31 April 2019", "29 February 2023", "2019-13-01", "32 May 2020", "May I ask", "in 2019",
      "1.2.3",
      "Resolution 2585", "on 5 May", "March on", "",
    ])
  func refuses(text: String) { #expect(iso(text) == nil) }

  @Test("A date without its year is found, and its weekday belongs to it")
  func withoutYear() throws {
    let bytes = Array("GENEVA, Wed., March 3 –".utf8)
    let found = try #require(DateReader.first(in: Span(0, bytes.count), of: bytes))
    #expect(found.date == PartialDate(year: nil, month: 3, day: 3))
    let whole = Array("on Tuesday, 2 April 2019 in".utf8)
    let dated = try #require(DateReader.first(in: Span(0, whole.count), of: whole))
    #expect(DocumentText(utf8: whole).string(dated.span) == "Tuesday, 2 April 2019")
  }
}
