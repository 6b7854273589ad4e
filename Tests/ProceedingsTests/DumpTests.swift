import TestSupport
import Testing

@testable import Proceedings

@Suite("The model prints as a tree")
struct DumpTests {
  @Test("Everything that the model holds has its line")
  func dump() {
    let text = DocumentText(
      "Salt talks\n\n“Salt is dear,” said Ana\tReis.\u{1B}\n\nThe CHAIR: Thank you for coming all this way in the rain to tell us so."
    )
    let document = Document(
      source: Source(path: "a \"b\".txt", format: "text", encoding: "Windows-1252", sha256: "abc"),
      metadata: Metadata(
        title: "Salt talks", date: "2019", place: "Marlow", publisher: "Wire", language: "en"), text: text,
      blocks: [
        Block(.heading(level: 1), Span(0, 10)), Block(.paragraph, Span(12, 46)), Block(.note, Span(46, 47)),
        Block(.turn(label: Span(49, 58)), Span(49, text.count)),
      ],
      turns: [Turn(label: Span(49, 58), participant: 0, blocks: 3..<4, locator: .page("12"))],
      participants: [Participant(name: "Chair", role: "chair", affiliation: "Commission", isChair: true)])
    let annotations = Annotations(
      speakers: [
        Speaker(
          name: "Ana Reis", kind: .person, role: "envoy", affiliation: "Marlow", mentions: [Span(37, 45)])
      ],
      quotes: [
        Quote(
          speaker: Speaker.ID(0), kind: .direct, act: .statement, verb: "say", source: [Span(37, 45)],
          cue: [Span(32, 36)],
          content: [Span(12, 31)], confidence: 0.9),
        Quote(kind: .indirect, source: [], cue: [], content: [Span(0, 4)], confidence: 0.1),
      ],
      statistics: [
        Statistic(
          span: Span(0, 4), value: 2, upper: 3, qualifier: .range, unit: "bag", kind: .count,
          speaker: Speaker.ID(0),
          quote: Quote.ID(0))
      ])
    expectGolden(document.dump(annotations), "dump.txt")
  }

  @Test("An excerpt is cut between characters")
  func excerpt() {
    let text = DocumentText(String(repeating: "会", count: 40))
    let document = Document(
      source: Source(path: "-", format: "text"), text: text, blocks: [Block(.paragraph, text.span)])
    #expect(document.dump(Annotations()).contains("@0-120 \"\(String(repeating: "会", count: 20))\"…\n"))
  }
}
