import Browsing
import Testing

@testable import Terminal

@Suite("Small things about terminals")
struct SmallTests {
  @Test("padding is taken out of a terminal's strings")
  func padding() {
    #expect(
      Capability.withoutPadding(Array("\u{1B}[H$<5/>\u{1B}[J$<50>x".utf8)) == Array("\u{1B}[H\u{1B}[Jx".utf8))
    #expect(Capability.withoutPadding(Array("a$b$<".utf8)) == Array("a$b$<".utf8))
  }

  @Test("the size is the terminal's, else the environment's, and never absurd")
  func size() {
    let none = ScreenSize.Fallback()
    let some = ScreenSize.Fallback(columns: "100", lines: "30")
    let bad = ScreenSize.Fallback(columns: "-3", lines: "many")
    #expect(ScreenSize.resolve(columns: 120, rows: 40, fallback: some) == Size(columns: 120, rows: 40))
    #expect(ScreenSize.resolve(columns: 0, rows: 0, fallback: some) == Size(columns: 100, rows: 30))
    #expect(ScreenSize.resolve(columns: 0, rows: 0, fallback: none) == Size(columns: 80, rows: 24))
    #expect(ScreenSize.resolve(columns: 0, rows: 0, fallback: bad) == Size(columns: 80, rows: 24))
    #expect(ScreenSize.resolve(columns: 65535, rows: 65535, fallback: none) == ScreenSize.limit)
    let huge = ScreenSize.Fallback(columns: "99999999999", lines: "99999999999999999999999")
    #expect(ScreenSize.resolve(columns: 0, rows: 0, fallback: huge) == Size(columns: 1000, rows: 24))
  }

  @Test("moments come one after the other and are as far apart as the time between them")
  func moments() {
    let first = Moment.now
    let second = Moment.now
    #expect(first <= second)
    #expect((first + .milliseconds(1_500)) - first == .milliseconds(1_500))
    #expect(first - (first + .seconds(2)) == .seconds(-2))
    #expect(first - .nanoseconds(1) < first)
  }
}
