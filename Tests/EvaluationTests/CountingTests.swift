import Foundation
import Proceedings
import Testing

@testable import Evaluation

@Suite("What scores are counted in")
struct CountingTests {
  @Test("Words are runs of letters and digits with inner apostrophes")
  func words() {
    let text = ScoredText("It’s 5.5 km, O'Neil-like_x (Ørsted) ‘so’ — 漢字 ½.")
    let words = text.words.map { Words.string(text.scalars[$0]) }
    #expect(
      words == ["It’s", "5", "5", "km", "O'Neil", "like", "x", "Ørsted", "so", "漢字", "½"])
  }

  @Test("A span covers the words that it touches")
  func covered() {
    let text = ScoredText("one two, three four")
    #expect(text.words(touching: [ScalarSpan(4, 7)]) == [1])
    #expect(text.words(touching: [ScalarSpan(5, 10)]) == [1, 2])
    #expect(text.words(touching: [ScalarSpan(7, 9)]) == [])
    #expect(text.words(touching: [ScalarSpan(0, 3), ScalarSpan(15, 99)]) == [0, 3])
  }

  @Test("An apostrophe within a word is no quotation mark")
  func marks() {
    let text = ScoredText("It’s fine, ‘so’ she said")
    #expect(!text.hasQuotationMark(in: [ScalarSpan(0, 10)]))
    #expect(text.hasQuotationMark(in: [ScalarSpan(11, 15)]))
    #expect(!text.hasQuotationMark(in: [ScalarSpan(90, 95)]))
  }

  @Test(
    "Names agree when the words of one are among the other's and both end alike",
    arguments: [
      ("Maria Costa", "Costa", true), ("the Health Ministry", "Health Ministry", true),
      ("Maria Costa", "Luis Costa", false), ("Costa", "Maria", false), ("Sen. Anna Bell", "Anna Bell", true),
      ("President", "the president", true), ("Costa’s", "Costa", true), ("Anna Bell-Cox", "Anna Bell", false),
      ("Ann and Bob", "Bob", true),
    ])
  func names(a: String, b: String, agree: Bool) {
    #expect(NameAgreement.agree(a, b) == agree)
    #expect(NameAgreement.agree(b, a) == agree)
  }

  @Test("Nobody is nobody, and no name is nobody's")
  func nobody() {
    #expect(NameAgreement.agree(nil, nil))
    #expect(!NameAgreement.agree("Costa", nil))
    #expect(!NameAgreement.agreeAsLabels("Q", nil))
    #expect(NameAgreement.agreeAsLabels("Q", "Q."))
  }

  @Test("Three decimals are rounded as C rounds them")
  func thousandths() {
    var samples = [
      0.0, 1, 0.5, 0.0005, 0.0015, 0.0025, 0.9995, 0.99949999, 1.0 / 3, 2.0 / 3, 1e-30, 0.0625, 0.4375,
    ]
    for under in 1...60 { for over in 0...under { samples.append(Double(over) / Double(under)) } }
    for number in samples { #expect(number.inThousandths == String(format: "%.3f", number)) }
  }

  @Test("Pairs are one to one, the most alike first")
  func pairs() {
    let gold: [Double] = [10, 20]
    let pairs = Pairing.pairs(gold, [11.0, 19.0, 20.0]) { (g: Double, p: Double) -> Double? in
      let distance = (g - p).magnitude
      return distance < 12 ? 100 - distance : nil
    }
    #expect(pairs == [0: 0, 1: 2])
  }

  @Test("Of figures the unit's last word counts, in the singular")
  func units() throws {
    let layers = try GoldLayers(
      Array(
        #"{"name":"a","speakers":[],"attributions":[],"statistics":[{"start":0,"end":3,"value":5,"upper":null,"qualifier":"exact","unit":"displaced families","kind":"count","speaker":null}]}"#
          .utf8),
      file: "a")
    var statistic = Statistic(span: Span(0, 3), value: 5.004, unit: "family", kind: .count)
    func agreeing() -> [FigureField] {
      FigureField.allCases.filter { $0.agrees(layers.figures[0], statistic, layers, .none) }
    }
    #expect(agreeing() == FigureField.allCases)
    statistic.value = 5.02
    statistic.unit = "person"
    statistic.kind = .measure
    statistic.qualifier = .about
    #expect(agreeing() == [.speaker])
    statistic.upper = 6
    #expect(agreeing() == [.speaker])
  }
}
