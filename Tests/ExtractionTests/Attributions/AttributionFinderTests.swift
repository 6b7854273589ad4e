import Proceedings
import Testing

@testable import Extraction

@Suite("Who is said to have said what")
struct AttributionFinderTests {
  /// `source | cue | content / further content` of each attribution, a line each.
  private func lines(_ text: String) -> [String] {
    let stretch = paragraphs(text)
    return AttributionFinder.attributions(in: stretch).map { found in
      [found.source, found.cue, found.content]
        .map { $0.map { stretch.printed($0) }.joined(separator: " / ") }
        .joined(separator: " | ")
    }
  }

  @Test(
    "Direct speech",
    arguments: [
      (
        "“The harbour stays open,” the mayor said.",
        "the mayor | said | “The harbour stays open,”"
      ),
      (
        "“The harbour stays open,” she said. “Nobody will close it.”",
        "she | said | “The harbour stays open,” / “Nobody will close it.”"
      ),
      (
        "“The harbour,” said Ana Ruiz, “stays open.”",
        "Ana Ruiz | said | “The harbour,” / “stays open.”"
      ),
      (
        "“We will see,” said Ana Ruiz, a spokeswoman for the port.",
        "Ana Ruiz, a spokeswoman for the port | said | “We will see,”"
      ),
      (
        "“We will see,” said Ana Ruiz, who runs the port.",
        "Ana Ruiz, who runs the port | said | “We will see,”"
      ),
      ("“Why now?” he asked.", "he | asked | “Why now?”"),
      (
        "Ana Ruiz told reporters: “The harbour stays open. It is ours.”",
        "Ana Ruiz | told | “The harbour stays open. It is ours.”"
      ),
      (
        "\"The harbour stays open,\" Rep. Lee Wong (D-Ohio) told the panel.",
        "Rep. Lee Wong (D-Ohio) | told | \"The harbour stays open,\""
      ),
      (
        "“The harbour stays open”, she added.",
        "she | added | “The harbour stays open”"
      ),
      (
        "''They say, 'Close it,''' said Mr. Wong. ''I will not.''",
        "Mr. Wong | said | ''They say, 'Close it,''' / ''I will not.''"
      ),
      (
        "Talks went on.“The harbour stays open,” she said.Delegates left.",
        "she | said | “The harbour stays open,”"
      ),
      (
        "Our first task “is to dredge the harbour. We ask for time,” the letter read.",
        "the letter | read | Our first task “is to dredge the harbour. We ask for time,”"
      ),
      (
        "“The port is ours,” she said.\n\n“It was always ours.”",
        "she | said | “The port is ours,” / “It was always ours.”"
      ),
      (
        "“The port is ours,” she said. “It was built here.\n\n“It stays here.”",
        "she | said | “The port is ours,” / “It was built here. / “It stays here.”"
      ),
    ])
  func direct(text: String, expected: String) { #expect(lines(text) == [expected]) }

  @Test(
    "Indirect speech and its extent",
    arguments: [
      (
        "Malta’s Fisheries and Transport Minister Carmel Zammit told the forum that the fleet, which had shrunk, would grow.",
        "Malta’s Fisheries and Transport Minister Carmel Zammit | told | that the fleet, which had shrunk, would grow"
      ),
      (
        "Zammit also said the fleet had grown, and that it was looking for crews.",
        "Zammit | said | the fleet had grown, and that it was looking for crews"
      ),
      (
        "The fleet keeps growing, but the crews in the north face all kinds of trouble, he added.",
        "he | added | The fleet keeps growing, but the crews in the north face all kinds of trouble"
      ),
      (
        "Norway’s envoy for fisheries Kari Lund, for her part, said that stocks had recovered.",
        "Norway’s envoy for fisheries Kari Lund | said | that stocks had recovered"
      ),
      (
        "Moreover, Jonas Berg, chairman of the two working groups, stressed that Oslo had paid its share.",
        "Jonas Berg, chairman of the two working groups | stressed | that Oslo had paid its share"
      ),
      (
        "In a joint communiqué, the working groups listed the chief obstacles facing the fleet.",
        "the working groups | listed | the chief obstacles facing the fleet"
      ),
      (
        "On Monday, the delegates discussed the plan for a larger harbour.",
        "the delegates | discussed | the plan for a larger harbour"
      ),
      (
        "According to the ministry, the harbour will close in May.",
        "the ministry | According to | the harbour will close in May"
      ),
      (
        "The harbour will close in May, according to the ministry.",
        "the ministry | according to | The harbour will close in May"
      ),
      (
        "The minister said in a statement on Friday that the harbour would close.",
        "The minister | said | that the harbour would close"
      ),
      (
        "The envoy insisted the committee that drafted the text was wrong.",
        "The envoy | insisted | the committee that drafted the text was wrong"
      ),
      (
        "In the minister’s view, the harbour will close in May.",
        "the minister | view | the harbour will close in May"
      ),
      (
        "In the opinion of the court, the harbour must close.",
        "the court | opinion | the harbour must close"
      ),
      (
        "Several states called for a longer debate.",
        "Several states | called for | a longer debate"
      ),
      (
        "Brazil, for the small islands, said the text was too long.",
        "Brazil, for the small islands | said | the text was too long"
      ),
      (
        "The bridge, which she said would cost millions, is closed.",
        "she | said | which / would cost millions"
      ),
    ])
  func indirect(text: String, expected: String) { #expect(lines(text) == [expected]) }

  @Test("A source is shared by the verbs that go on with it")
  func shared() {
    #expect(
      lines("The envoy stressed that stocks had grown, adding that crews were missing.") == [
        "The envoy | stressed | that stocks had grown", "The envoy | adding | that crews were missing",
      ])
    #expect(
      lines("Peru called for a pause and stressed the importance of monitoring.") == [
        "Peru | called for | a pause", "Peru | stressed | the importance of monitoring",
      ])
  }

  @Test("What is said within what is said belongs to the outer speaker")
  func nested() {
    #expect(
      lines("The envoy said that fishermen believe the stocks are safe.") == [
        "The envoy | said | that fishermen believe the stocks are safe"
      ])
    #expect(
      lines("“I think that they said no,” the envoy said.") == [
        "the envoy | said | “I think that they said no,”"
      ])
  }

  @Test("A name and a colon label what follows; a noun can carry a statement")
  func nominal() {
    #expect(
      lines("Ana Ruiz: “The harbour stays open. It is ours.”") == [
        "Ana Ruiz | : | “The harbour stays open. It is ours.”"
      ])
    #expect(
      lines("They laughed at Ruiz’s claim that the harbour would stay open.").contains(
        "Ruiz | claim | that the harbour would stay open"))
  }

  @Test("A passive is spoken by its agent")
  func passive() {
    #expect(
      lines("The plan was described by the mayor as a gift.").first?.hasPrefix("the mayor | described")
        == true)
  }

  @Test("Plain narration has no attributions")
  func narration() {
    #expect(lines("The ship left the harbour at noon. It carried timber and two passengers.").isEmpty)
    #expect(lines("The “Blue Star” sank in 1912 near the old pier.").isEmpty)
  }

  @Test("The kind tells how much of the content stands in marks, the verb is a base form")
  func kinds() {
    func first(_ text: String) -> Attribution? { AttributionFinder.attributions(in: paragraphs(text)).first }
    #expect(first("“It stays open,” she said.")?.kind == .direct)
    #expect(first("She said that it “stays open” all year.")?.kind == .mixed)
    #expect(first("She said that it stays open.")?.kind == .indirect)
    #expect(first("She says it stays open.")?.verb == "say")
    #expect((first("“It stays open,” she said.")?.confidence ?? 0) > 0.9)
  }
}

/// A stretch whose paragraphs are the lines of `text`.
func paragraphs(_ text: String) -> Stretch {
  let document = DocumentText(text)
  var blocks: [Block] = []
  var start = 0
  for (offset, byte) in (document.bytes + [0x0A]).enumerated() where byte == 0x0A {
    if offset > start { blocks.append(Block(.paragraph, Span(start, offset))) }
    start = offset + 1
  }
  return Stretch(
    Document(source: Source(path: "-", format: "text"), text: document, blocks: blocks),
    blocks: 0..<blocks.count)
}
