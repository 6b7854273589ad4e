import Proceedings
import TestSupport
import Testing

@testable import Browsing

@Suite("Numbers as people read them")
struct FigureTextTests {
  @Test(
    "Thousands are set apart, fractions stay, what is very large or small is a power",
    arguments: [
      (0, "0"), (999, "999"), (1000, "1,000"), (2_350_000, "2,350,000"), (-12345, "-12,345"),
      (1234.5, "1,234.5"),
      (0.25, "0.25"), (-0.5, "-0.5"), (1e20, "1e+20"), (1e-7, "1e-07"), (.infinity, "inf"), (.nan, "nan"),
    ] as [(Double, String)])
  func groups(value: Double, text: String) {
    #expect(Digits.grouped(value) == text)
  }

  private func figure(
    _ value: Double, _ qualifier: Statistic.Qualifier = .exact, upper: Double? = nil,
    _ kind: Statistic.Kind = .count
  ) -> String {
    FigureText(Statistic(span: Span(0, 0), value: value, upper: upper, qualifier: qualifier, kind: kind))
      .number
  }

  @Test("A mark says how the number is qualified")
  func marksQualifier() {
    #expect(figure(2_350_000, .moreThan) == ">2,350,000")
    #expect(figure(10, .atLeast) == "≥10")
    #expect(figure(90, .lessThan) == "<90")
    #expect(figure(5000, .atMost) == "≤5,000")
    #expect(figure(640, .about) == "~640")
    #expect(figure(30, .range, upper: 40) == "30–40")
    #expect(figure(31, upper: 7, .ratio) == "31:7")
    #expect(figure(100_000, .indefinite) == "≥100,000s")
    #expect(figure(12, .indefinite) == "dozens")
  }

  @Test(
    "The unit stands as the phrase prints it, where it does",
    arguments: [
      ("more than 2.350 million citizens", "citizen", "citizens"), ("nine countries", "country", "countries"),
      ("“forty children”", "child", "children"),
      ("2,350,000 kilowatt hours", "kilowatt hour", "kilowatt hours"),
      ("as many as 20 men", "man", "men"), ("118,000 people", "person", "people"),
      ("nine policewomen", "policewoman", "policewomen"), ("six feet", "foot", "feet"),
      ("two-day", "day", "day"), ("one box of 30 boxes", "box", "boxes"),
    ])
  func printsUnit(phrase: String, unit: String, printed: String) {
    let text = DocumentText(phrase)
    let figure = Statistic(span: text.span, value: 2, unit: unit, kind: .count)
    #expect(FigureText(figure).unit(in: text.string) == printed)
  }

  @Test("Money and shares keep their code and their word")
  func keepsCodes() {
    let text = DocumentText("45 percent of 3 million euros")
    let money = Statistic(span: text.span, value: 3e6, unit: "EUR", kind: .money)
    #expect(FigureText(money).unit(in: text.string) == "EUR")
    let share = Statistic(span: text.span, value: 45, unit: "percent", kind: .percent)
    #expect(FigureText(share).unit(in: text.string) == "percent")
  }

  @Test("Bars are measured in eighths of a cell, and in whole ones in ASCII")
  func measuresBars() {
    func bar(_ share: Double, _ columns: Int, _ signs: Signs = .drawn) -> String {
      String(String.UnicodeScalarView(signs.bar(share, columns: columns)))
    }
    #expect(bar(1, 4) == "████")
    #expect(bar(0.5, 4) == "██")
    #expect(bar(0.53, 4) == "██▏")
    #expect(bar(0.0001, 4) == "▏")
    #expect(bar(0, 4) == "")
    #expect(bar(7, 3) == "███")
    #expect(bar(0.6, 5, .ascii) == "###")
  }
}

@Suite("Sorting rows")
struct StableSortTests {
  @Test("Any keys are sorted, and equal ones keep their order", arguments: 0..<30)
  func sorts(seed: Int) {
    var random = Random(seed: UInt64(seed))
    let count = random.next(below: 400)
    let keys = (0..<count).map { _ in random.next() >> UInt64(random.next(below: 64)) }
    let items = (0..<Int32(count)).map { $0 }
    let sorted = StableSort.sorted(items) { keys[Int($0)] }
    let expected = items.enumerated().sorted {
      (keys[Int($0.element)], $0.offset) < (keys[Int($1.element)], $1.offset)
    }.map(\.element)
    #expect(sorted == expected)
  }

  @Test("Keys of numbers put the highest first, negative ones last")
  func ordersNumbers() {
    let values: [Double] = [0, -3, 2.5, 1e300, -1e300, 7, -.infinity, .infinity]
    #expect(
      values.sorted { StableSort.descending($0) < StableSort.descending($1) }
        == [.infinity, 1e300, 7, 2.5, 0, -3, -1e300, -.infinity])
  }
}

@Suite("What is known of all annotations")
struct AnnotationIndexTests {
  private func annotations(_ random: inout Random, count: Int) -> Annotations {
    var annotations = Annotations()
    for number in 0..<7 { annotations.speakers.append(Speaker(name: "S\(number)", kind: .person)) }
    var start = 0
    for _ in 0..<count {
      start += random.next(below: 20)
      let length = random.next(below: 10) == 0 ? 3000 : 1 + random.next(below: 60)
      annotations.quotes.append(
        Quote(
          speaker: random.next(below: 4) == 0 ? nil : Speaker.ID(random.next(below: 7)), kind: .direct,
          source: [],
          cue: [], content: [Span(start, start + length)], confidence: 1))
    }
    return annotations
  }

  @Test("Whatever grew in whatever steps, it says what a look at everything says", arguments: 0..<20)
  func agrees(seed: Int) {
    var random = Random(seed: UInt64(seed))
    let all = annotations(&random, count: 300)
    var index = AnnotationIndex()
    var shown = 0
    while shown < all.quotes.count {
      shown = min(all.quotes.count, shown + random.next(below: 90))
      var part = all
      part.quotes = Array(all.quotes.prefix(shown))
      let continues = index.update(part, [])
      #expect(continues)
    }
    for speaker in 0..<7 {
      let own = all.quotes.indices.filter { all.quotes[$0].speaker?.index == speaker }
      #expect(index.quotesOf[speaker].map { Int($0) } == own)
    }
    for _ in 0..<50 {
      let start = random.next(below: 4000)
      let span = Span(start, start + 1 + random.next(below: 300))
      #expect(
        index.quotes(overlapping: span)
          == all.quotes.indices.filter { all.quotes[$0].content[0].overlaps(span) })
    }
  }

  @Test("It begins anew when what was known has changed")
  func beginsAnew() {
    var random = Random(seed: 3)
    let all = annotations(&random, count: 40)
    var index = AnnotationIndex()
    _ = index.update(all, [])
    var changed = all
    changed.quotes[5].speaker = changed.quotes[5].speaker == nil ? Speaker.ID(1) : nil
    let continues = index.update(changed, [])
    #expect(!continues)
    #expect(index.quotesOf[1].contains(5) == (changed.quotes[5].speaker == Speaker.ID(1)))
    var fewer = all
    fewer.quotes.removeLast(9)
    let shrinks = index.update(fewer, [])
    #expect(!shrinks)
    #expect(index.quotesOf.reduce(0) { $0 + $1.count } == fewer.quotes.filter { $0.speaker != nil }.count)
  }

  @Test("Quotes that do not stand in the order of the text are found all the same")
  func findsDisorder() {
    var annotations = Annotations()
    for start in [500, 20, 900, 100] {
      annotations.quotes.append(
        Quote(kind: .direct, source: [], cue: [], content: [Span(start, start + 50)], confidence: 1))
    }
    var index = AnnotationIndex()
    _ = index.update(annotations, [])
    #expect(index.quotes(overlapping: Span(30, 120)) == [1, 3])
  }
}

@Suite("Strips and frames")
struct StripTests {
  private func text(_ strip: Strip) -> String { RandomText.shown(strip.cells) }

  @Test("What is too long ends with an ellipsis, and never with half a wide character")
  func truncates() {
    #expect(text(Strip("Hussein Makhlouf", .plain).truncated(to: 9)) == "Hussein…")
    #expect(text(Strip("short", .plain).truncated(to: 5)) == "short")
    #expect(text(Strip("漢字漢字", .plain).truncated(to: 4)) == "漢…")
    #expect(text(Strip("漢字漢字", .plain).truncated(to: 3)) == "漢…")
    #expect(text(Strip("漢字", .plain).truncated(to: 1)) == "…")
    #expect(text(Strip("e\u{301}e\u{301}e\u{301}", .plain).truncated(to: 2)) == "e\u{301}…")
    #expect(text(Strip("abc", .plain).truncated(to: 0)) == "")
    #expect(text(Strip("abc", .plain).truncated(to: -4)) == "")
  }

  @Test("The right end of a line stays, the left one gives way")
  func linesUp() {
    let line = Strip.line(Strip("A very long name", .plain), Strip("1,204", .plain), columns: 14)
    #expect(text(line) == "A very…  1,204")
    #expect(text(Strip.line(Strip("Bo", .plain), Strip("7", .plain), columns: 6)) == "Bo   7")
  }

  @Test("Drawing over half of a wide character blanks the other half")
  func blanksHalves() {
    var frame = Frame(size: Size(columns: 6, rows: 1))
    frame.draw(Strip("漢字漢", .plain), column: 0, row: 0, limit: 6)
    frame.put(Cell("x"), column: 1, row: 0)
    frame.put(Cell("y"), column: 2, row: 0)
    frame.put(Cell("語", width: 2), column: 3, row: 0)
    #expect(FrameText.rows(of: frame) == [" xy語 "])
    frame.put(Cell("語", width: 2), column: 5, row: 0)
    #expect(FrameText.rows(of: frame) == [" xy語 "])
    frame.draw(Strip("漢", .plain), column: 0, row: 0, limit: 1)
    #expect(FrameText.rows(of: frame) == [" xy語 "])
  }
}

@Suite("What is typed")
struct InputLineTests {
  @Test("Marks go with their base")
  func keepsMarksWithBase() {
    var line = InputLine("ae\u{301}z")
    line.moveLeft()
    line.deleteBack()
    #expect(line.text == "az")
    line.insert("é")
    #expect(line.text == "aéz")
  }

  @Test("It is bounded")
  func isBounded() {
    var line = InputLine()
    for _ in 0..<2000 { line.insert("x") }
    #expect(line.scalars.count == 400)
    #expect(line.cursor == 400)
  }

  @Test("The field shows what is around the cursor", arguments: [1, 2, 5, 9])
  func showsCursor(room: Int) {
    var line = InputLine("ab漢字cdefgh\u{1B}z")
    for _ in 0..<14 {
      let field = InputField(line, room: room)
      #expect(field.strip.columns <= room + 1)
      #expect(field.cursor >= 0 && field.cursor < max(room, 1))
      line.moveLeft()
    }
  }
}
