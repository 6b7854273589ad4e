import Proceedings
import Testing

@Suite("Spellings and symbols of a unit are compared as one")
struct ComparedUnitTests {
  private func compared(_ unit: String?, _ kind: Statistic.Kind = .measure) -> String? {
    Statistic(span: Span(0, 1), value: 1, unit: unit, kind: kind).comparedUnit
  }

  @Test(
    "Units of measure",
    arguments: [
      ("kilometer", "kilometre"), ("kilometre", "kilometre"), ("km", "kilometre"),
      ("cubic meter", "cubic metre"), ("square km", "square kilometre"), ("MW", "megawatt"), ("mile", "mile"),
    ])
  func measures(unit: String, common: String) { #expect(compared(unit) == common) }

  @Test func `what is counted, paid or not named keeps its unit`() {
    #expect(compared("meter", .count) == "meter")
    #expect(compared("USD", .money) == "USD")
    #expect(compared(nil) == nil)
  }
}
