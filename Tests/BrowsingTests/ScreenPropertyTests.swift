import Foundation
import Proceedings
import TestSupport
import Testing

@testable import Browsing

/// Random documents, keys and sizes: whatever happens the screen stays a screen.
@Suite("Any screen after any keys")
struct ScreenPropertyTests {
  /// A few dozen; `LECTERN_SEEDS=5000` looks longer for what these do not meet.
  private static let seeds =
    0..<(ProcessInfo.processInfo.environment["LECTERN_SEEDS"].flatMap { Int($0) } ?? 30)

  private static let keys: [Key] =
    "jkdubgG{}%/&nNsozyL[]?q 0123456789eportTß漢\u{301}\u{202E}x".unicodeScalars.map { .character($0) }
    + [
      .tab, .backTab, .up, .down, .left, .right, .pageUp, .pageDown, .home, .end, .enter, .enter, .enter,
      .escape,
      .backspace, .delete, .control("o"), .control("w"), .control("u"), .control("d"), .control("l"),
      .control("z"),
      .unknown,
    ]

  @Test(
    "Every row is as wide as the screen, no wide character is cut, the cursor stays inside", arguments: seeds
  )
  func staysWhole(seed: Int) {
    var random = Random(seed: UInt64(seed) &* 77)
    let count = 1 + random.next(below: 2)
    let documents = (0..<count).map { _ in RandomReport.make(&random) }
    var state = BrowserState(
      sources: documents.map(\.document.source.path), size: Self.size(&random),
      options: BrowserOptions(asciiBorders: seed % 5 == 0, isRestricted: seed % 7 == 0, mouse: true))
    _ = state.begin()
    for step in 0..<90 {
      let event = Self.event(&random, documents, step: step)
      let effects = update(&state, event)
      if effects.contains(.tick), random.next(below: 3) > 0 { _ = update(&state, .tick) }
      Self.check(render(state), "seed \(seed), step \(step): \(event)")
    }
  }

  @Test(
    "Whatever the sizes in between, the byte on top stays in view and comes back on top", arguments: 0..<40)
  func keepsPlace(seed: Int) {
    var random = Random(seed: UInt64(seed) &* 131)
    let (document, _) = RandomReport.make(&random)
    guard !document.blocks.isEmpty else { return }
    let first = Size(columns: 20 + random.next(below: 180), rows: 5 + random.next(below: 60))
    var state = BrowserState(sources: ["x"], size: first)
    _ = update(&state, .read(index: 0, document, isWhole: true))
    for _ in 0..<random.next(below: 12) { _ = update(&state, .key(random.pick(["j", " ", "}", "d", "k"]))) }
    let before = state.textView.lines(from: state.documents[0].view.top)
    let top = before[0].span.start
    for _ in 0..<5 {
      _ = update(&state, .resize(Self.size(&random)))
      let lines = state.textView.lines(from: state.documents[0].view.top)
      let isShown = lines.contains { $0.span.start <= top && top < max($0.span.end, $0.span.start + 1) }
      #expect(isShown, "seed \(seed), \(state.size)")
    }
    _ = update(&state, .resize(first))
    #expect(state.textView.lines(from: state.documents[0].view.top) == before, "seed \(seed)")
  }

  private static func size(_ random: inout Random) -> Size {
    switch random.next(below: 4) {
    case 0: Size(columns: 1 + random.next(below: 30), rows: 1 + random.next(below: 12))
    case 1: Size(columns: 20 + random.next(below: 60), rows: 5 + random.next(below: 20))
    default: Size(columns: 60 + random.next(below: 190), rows: 12 + random.next(below: 58))
    }
  }

  private static func event(
    _ random: inout Random, _ documents: [(document: Document, annotations: Annotations)], step: Int
  ) -> Event {
    let index = random.next(below: documents.count)
    let (document, annotations) = documents[index]
    switch step < 2 ? step : random.next(below: 40) {
    case 0: return .read(index: index, document, isWhole: true)
    case 1:
      let share = random.next(below: 11)
      var part = annotations
      part.quotes = Array(part.quotes.prefix(part.quotes.count * share / 10))
      part.statistics = Array(part.statistics.prefix(part.statistics.count * share / 10))
      return .found(index: index, part, progress: Double(share) / 10)
    case 2: return .resize(size(&random))
    case 3:
      let kind = random.pick([MouseAction.Kind.press, .wheelUp, .wheelDown])
      return .mouse(
        MouseAction(kind, at: Position(column: random.next(below: 250), row: random.next(below: 70))))
    case 4: return .pause
    case 5: return .tick
    default: return .key(random.pick(keys))
    }
  }

  static func check(_ frame: Frame, _ context: @autoclosure () -> String) {
    for row in 0..<frame.size.rows {
      var column = 0
      while column < frame.size.columns {
        let cell = frame[column, row]
        if cell.width == 1, (0x20..<0x7F).contains(cell.base.value), cell.marks.isEmpty {
          column += 1
          continue
        }
        switch cell.width {
        case 1: column += 1
        case 2:
          guard column + 1 < frame.size.columns, frame[column + 1, row].width == 0 else {
            Issue.record("a wide character is cut at \(column),\(row); \(context())")
            return
          }
          column += 2
        default:
          Issue.record("half a wide character at \(column),\(row); \(context())")
          return
        }
        guard !VisibleForm.isNeeded(cell.base), ScalarWidth.of(cell.base) == Int(cell.width),
          cell.marks.allSatisfy({ ScalarWidth.of($0) == 0 && !VisibleForm.isNeeded($0) })
        else {
          Issue.record("\(cell) at \(column),\(row) is no cell; \(context())")
          return
        }
      }
    }
    if let cursor = frame.cursor {
      let isInside =
        cursor.column >= 0 && cursor.column < frame.size.columns && cursor.row >= 0
        && cursor.row < frame.size.rows
      if !isInside { Issue.record("the cursor is at \(cursor); \(context())") }
    }
  }
}

/// Documents that no reader would make but any of them might.
enum RandomReport {
  static func make(_ random: inout Random) -> (document: Document, annotations: Annotations) {
    var text = ""
    var blocks: [Block] = []
    for _ in 0..<random.next(below: 30) {
      if random.next(below: 4) > 0 { text += random.pick(["\n", "\n\n", " \n\t\n"]) }
      let start = text.utf8.count
      let longest = random.next(below: 12) == 0 ? 1_500 : 40
      text += "x" + RandomText.paragraph(&random, pieces: random.next(below: longest)) + "y"
      let end = text.utf8.count
      let kinds: [Block.Kind] = [
        .paragraph, .paragraph, .heading(level: 1), .note, .turn(label: Span(start, min(start + 1, end))),
      ]
      blocks.append(Block(random.pick(kinds), Span(start, end)))
    }
    let document = Document(
      source: Source(path: RandomText.paragraph(&random, pieces: 3), format: "text"),
      metadata: Metadata(title: random.next(below: 2) == 0 ? RandomText.paragraph(&random, pieces: 9) : nil),
      text: DocumentText(text), blocks: blocks)
    return (document, annotations(&random, size: text.utf8.count))
  }

  /// Spans may lie anywhere, inside characters and behind the end too.
  private static func annotations(_ random: inout Random, size: Int) -> Annotations {
    var annotations = Annotations()
    for _ in 0..<random.next(below: 9) {
      annotations.speakers.append(
        Speaker(
          name: RandomText.paragraph(&random, pieces: 1 + random.next(below: 4)), kind: .person,
          role: random.next(below: 2) == 0 ? RandomText.paragraph(&random, pieces: 5) : nil))
    }
    func span() -> Span {
      let start = random.next(below: size + 5)
      return Span(start, start + random.next(below: 300))
    }
    let starts = (0..<random.next(below: 40)).map { _ in random.next(below: size + 5) }.sorted()
    for start in starts {
      let content = random.next(below: 6) == 0 ? [] : [Span(start, start + random.next(below: 900))]
      annotations.quotes.append(
        Quote(
          speaker: random.next(below: 3) == 0 ? nil : Speaker.ID(random.next(below: 10)),
          kind: random.pick(Quote.Kind.allCases), source: [Span(start, start + 3)],
          cue: random.next(below: 2) == 0 ? [] : [span()], content: content,
          confidence: Double(random.next(below: 10)) / 10))
    }
    let values: [Double] = [0, 1, -5, 0.1, 1e9, 2.35e6, 1e300, .infinity, .nan, 12]
    for _ in 0..<random.next(below: 30) {
      annotations.statistics.append(
        Statistic(
          span: span(), value: random.pick(values),
          upper: random.next(below: 4) == 0 ? random.pick(values) : nil,
          qualifier: random.pick(Statistic.Qualifier.allCases),
          unit: random.next(below: 3) == 0 ? nil : RandomText.paragraph(&random, pieces: 1),
          kind: random.pick(Statistic.Kind.allCases), speaker: Speaker.ID(random.next(below: 10)),
          quote: Quote.ID(random.next(below: 50))))
    }
    return annotations
  }
}
