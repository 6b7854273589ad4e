import Proceedings
import TestSupport
import Testing

@testable import Extraction

@Suite("Turns as quotes")
struct TurnQuoteTests {
  /// A record of one paragraph a turn: `Name: words`.
  private func record(_ turns: [(name: String, words: [String])]) -> Document {
    var text = ""
    var blocks: [Block] = []
    var made: [Turn] = []
    var names: [String] = []
    for (name, words) in turns {
      let first = blocks.count
      for (index, paragraph) in words.enumerated() {
        let start = text.utf8.count
        text += index == 0 ? "\(name): \(paragraph)" : paragraph
        let span = Span(start, text.utf8.count)
        let isNote = paragraph.hasPrefix("[")
        blocks.append(
          Block(
            index == 0 ? .turn(label: Span(start, start + name.utf8.count)) : isNote ? .note : .paragraph,
            span))
        text += "\n\n"
      }
      if !names.contains(name) { names.append(name) }
      made.append(
        Turn(
          label: Span(blocks[first].span.start, blocks[first].span.start + name.utf8.count),
          participant: names.firstIndex(of: name), blocks: first..<blocks.count))
    }
    return Document(
      source: Source(path: "x", format: "text"), text: DocumentText(text), blocks: blocks, turns: made,
      participants: names.map { Participant(name: $0) })
  }

  @Test("a turn is a quote of its speaker, without label, notes and stage directions")
  func turns() {
    let document = record([
      ("Rosa Quell", ["Good morning. (Laughter.) We begin.", "[Applause.]", "The wall is old."]),
      ("Jon Brandt", ["[inaudible]"]), ("Jon Brandt", ["It leaks."]), ("Rosa Quell", ["It does."]),
    ])
    let found = Extraction.annotations(of: document)
    let turns = found.quotes.filter { $0.kind == .turn }
    #expect(
      turns.map { $0.content.map(document.text.string) } == [
        ["Good morning.", "We begin.", "The wall is old."], ["It leaks."], ["It does."],
      ])
    #expect(
      turns.map { $0.source.map(document.text.string) } == [["Rosa Quell"], ["Jon Brandt"], ["Rosa Quell"]])
    #expect(turns.map { found.speaker($0.speaker)?.name } == ["Rosa Quell", "Jon Brandt", "Rosa Quell"])
    #expect(found.speakers[0].mentions.count == 2)
    #expect(turns.allSatisfy { $0.cue.isEmpty && $0.confidence == 1 })
  }

  @Test("what says nothing apart from its turn is not listed a second time, outside of turns it is")
  func telling() {
    let words = ["I thank you.", "The mayor said that the wall leaks, and Jon Brandt said it."]
    let within = Extraction.annotations(of: record([("Rosa Quell", words)]))
    func contents(_ found: Annotations, _ document: Document) -> [String] {
      found.quotes.filter { $0.kind != .turn }.map { $0.content.map(document.text.string).joined() }
    }
    let document = record([("Rosa Quell", words)])
    #expect(contents(within, document) == ["that the wall leaks"])
    let stretch = paragraphs("Jon Brandt said it.")
    let it = Attribution(
      kind: .indirect, verb: "say", source: [0..<2], cue: [2..<3], content: [3..<4], confidence: 1)
    #expect(Floor().telling([it], in: stretch, document).count == 1)
  }

  @Test("a turn over several stretches is listed once, when it begins, and ids stay as they were")
  func stretches() {
    let paragraph = String(repeating: "The wall is old and it leaks when it rains. ", count: 400)
    let document = record([
      ("Rosa Quell", Array(repeating: paragraph, count: 6)), ("Jon Brandt", ["It does."]),
      ("Rosa Quell", [paragraph, paragraph]),
    ])
    var extraction = Extraction(document)
    var before: [Quote] = []
    var steps = 0
    while !extraction.isComplete {
      extraction.advance()
      steps += 1
      #expect(Array(extraction.annotations.quotes.prefix(before.count)) == before)
      before = extraction.annotations.quotes
    }
    #expect(steps > 2)
    #expect(before.filter { $0.kind == .turn }.count == 3)
    #expect(before[0].content.count == 6)
  }

  @Test("stage directions are cut out; brackets of the speaker and links stay")
  func stageNotes() {
    func spoken(_ text: String) -> [String] {
      var spans: [Span] = []
      StageNotes.spoken(Span(0, text.utf8.count), Array(text.utf8), into: &spans)
      return spans.map { DocumentText(text).string($0) }
    }
    #expect(
      spoken("We win. [Applause.] Again. *applause* (Interruption) Now.") == ["We win.", "Again.", "Now."])
    #expect(spoken("Mr. Deputy [Mr. Arap] Speaker") == ["Mr. Deputy", "Speaker"])
    #expect(
      spoken("See [translation](https://a.b) (if you can) [the wall].") == [
        "See [translation](https://a.b) (if you can) [the wall]."
      ])
    #expect(spoken("(Laughter.) —") == [])
  }

  @Test("ten times the turns take time in proportion")
  func many() {
    let small = record((0..<500).map { ("Name \($0 % 40)", ["I speak."]) })
    let large = record((0..<5_000).map { ("Name \($0 % 40)", ["I speak."]) })
    let short = processorTime { _ = Extraction.annotations(of: small) }
    let long = processorTime { _ = Extraction.annotations(of: large) }
    #expect(long < short * 40 + .milliseconds(300))
  }

  @Test("a quote within a turn is listed after it, with the participant whom it names, or who says I")
  func within() throws {
    let document = record([
      ("Rosa Quell", ["Mr. Brandt said that the wall is old. I said that it leaks."]),
      ("Jon Brandt", ["The wall cost four million dollars, Ms. Quell said. It has 300 stones."]),
    ])
    let found = Extraction.annotations(of: document)
    let lines = found.quotes.map { quote in
      let name = found.speaker(quote.speaker)?.name ?? "?"
      return "\(quote.kind.rawValue) \(name)"
    }
    #expect(lines.first == "turn Rosa Quell")
    #expect(lines.contains("indirect Jon Brandt"))
    #expect(lines.contains("indirect Rosa Quell"))
    #expect(Set(found.speakers.map(\.name)) == ["Rosa Quell", "Jon Brandt"])
    #expect(found.quotes.map(\.start) == found.quotes.map(\.start).sorted())
    for statistic in found.statistics {
      let said = document.text.string(statistic.span)
      let quote = try #require(found.quote(statistic.quote))
      #expect(quote.kind == (said.contains("300") ? .turn : .indirect), "\(said)")
      #expect(found.speaker(statistic.speaker)?.name == (said.contains("300") ? "Jon Brandt" : "Rosa Quell"))
    }
    #expect(found.statistics.count == 2)
  }

  @Test("the mentions of a speaker stand in text order, labels among them")
  func mentions() {
    let document = record([
      ("Rosa Quell", ["Jon Brandt was right, and Jon Brandt knows it."]),
      ("Jon Brandt", ["Rosa Quell was right."]),
      ("Rosa Quell", ["It leaks."]),
    ])
    let found = Extraction.annotations(of: document)
    for speaker in found.speakers { #expect(speaker.mentions == speaker.mentions.sorted()) }
    #expect(found.speakers.map(\.name) == ["Rosa Quell", "Jon Brandt"])
  }
}
