import Proceedings
import TestSupport
import Testing

@testable import Extraction

@Suite("Whatever the text, figures are sane and no reader crashes")
struct FigureRobustnessTests {
  private static let pieces: [String] = [
    "5", "12", "1,000", "2.350", "1.5", "007", "2015", "10:30", "9/11", "1/2", "3.13.0", "5m", "5km", "20th",
    "30s",
    String(repeating: "9", count: 400), "1" + String(repeating: ",000", count: 90), "99999999999999999999",
    "½", "2½",
    "one", "two", "twenty", "ninety", "hundred", "thousand", "million", "trillions", "quadrillion", "dozens",
    "couple", "half",
    "third", "quarters", "a", "an", "few", "several", "zero", "tens", "of", "to", "and", "or", "in", "out",
    "from",
    "between", "than", "more", "at", "least", "about", "over", "some", "no", "as", "many", "-", "–", "—",
    "--", "%", "per",
    "cent", "percent", "points", "$", "US$", "€", "£", "USD", "dollars", "pounds", "years", "old",
    "-year-old", "miles",
    "square", "degrees", "°C", "°", "times", "the", "twice", "doubled", "fold", "tenfold", "people", "Group",
    "votes", "vote",
    "Article", "No.", "June", "p.m.", "’s", "'", "“", "”", "(", ")", "[", "]", ",", ".", ";", ":", "/", "#",
    "~", ">", "+",
    "plus", "mid", "low", "s", "\n", "\n\n", "\u{0}", "\u{301}", "漢字", "🇸🇾", "é", "İ", "ß", "\u{202E}",
    "\u{FEFF}",
  ]

  @Test("Random successions of numbers, scales, marks and units", arguments: 0..<40)
  func random(seed: Int) {
    var state = UInt64(seed &* 7919 &+ 1)
    func next(_ count: Int) -> Int {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int(state >> 33) % count
    }
    for _ in 0..<60 {
      var text = ""
      for _ in 0..<next(40) {
        text += Self.pieces[next(Self.pieces.count)]
        if next(3) > 0 { text += " " }
      }
      expectSane(text)
    }
  }

  @Test(
    "Monotonous texts of some length",
    arguments: [
      "-", "5-", "5 to ", "one ", "million ", "hundreds of ", "a ", "half a ", "5, ", "5 and ", "$", "Big 5 ",
      "two-", "1/2 ",
      "000 ", "5 million ", "twice ", "of the ", "about ", "between 5 and ", "Big Two ", "5 point ",
    ])
  func monotonous(piece: String) { expectSane(String(repeating: piece, count: 600)) }

  @Test("The time grows with the length of a sentence and not with its square")
  func linear() {
    let piece =
      "big 5, two-thirds of 20 and Big 7 tall men or 30 to 40 points, about half a million of them, "
    func time(_ count: Int) -> Duration {
      let text = String(repeating: piece, count: count)
      return processorTime { _ = FigureCase.figures(in: text) }
    }
    _ = time(60)
    let short = time(60)
    let long = time(480)
    #expect(long < short * 40)
  }

  private func expectSane(_ text: String) {
    let figures = FigureCase.figures(in: text)
    let count = text.utf8.count
    var end = 0
    for figure in figures {
      #expect(figure.value.isFinite && figure.upper?.isFinite ?? true, "\(text)")
      #expect(
        figure.span.start >= end && figure.span.end > figure.span.start && figure.span.end <= count, "\(text)"
      )
      #expect(figure.unit?.isEmpty != true, "\(text)")
      #expect((figure.qualifier == .range) <= (figure.upper != nil), "\(text)")
      end = figure.span.end
    }
  }
}

/// Implication: a range has an upper end.
private func <= (condition: Bool, consequence: Bool) -> Bool { !condition || consequence }
