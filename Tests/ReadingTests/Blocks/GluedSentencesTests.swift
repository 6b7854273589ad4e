import Testing

@testable import Reading

@Suite("Scraped text is split where its paragraphs were glued together")
struct GluedSentencesTests {
  /// The paragraphs that `marked` without its bars is split into must be those between the bars.
  private func expectSplit(_ marked: String, sourceLocation: SourceLocation = #_sourceLocation) {
    let text = marked.split(separator: "|").joined()
    #expect(
      sketch(text, sourceLocation: sourceLocation) == marked.split(separator: "|").map { "P " + $0 },
      sourceLocation: sourceLocation)
  }

  @Test(
    "After a word and its stop, before a capital or an opening quotation mark",
    arguments: [
      "The port was closed on Sunday.|Harbour Minister Ana Reis said that it would open again.",
      "They met the envoy, Ilse Brandt.|“We did what we could,” she told them.|Brandt left early in the evening.",
      "She asked him why that was so?|Nobody knew what to say about it!|Then they voted on the motion.",
      "“It is over,” he said.|“It is not,” she replied to him.",
      "It was called the end of the road (by some).|The road went on for miles.",
      "He called it “a very bad idea.”|The others agreed with him in part.",
      "He called it \"a very bad idea.\"|The others agreed with him in part.",
      "They said so to the authorities.|\"We were there,\" they said.",
      "Ñuble was flooded in the spring.|Óscar Peña said that it was the worst year in decades.",
    ])
  func splits(marked: String) { expectSplit(marked) }

  @Test(
    "Not within abbreviations, names, numbers and addresses",
    arguments: [
      "He served in the U.S.Army for ten years and liked it.", "We read J.R.R.Tolkien aloud at the fire.",
      "Use e.g.Foo for that, or i.e.Bar if you must have it.",
      "The file report.Txt is on www.Example.Com now.",
      "Write to Mr.Brown or Dr.Green at example.Org for more.", "The ratio is 3.5 in all and 4.B in none.",
      "Call System.Out.println or list.Append(it) and be done.", "Node.Js is what they used for the site.",
      "See http://Example.com/a.Page for the rest of it.", "In No.Five of the series it is told at length.",
    ])
  func keeps(text: String) { expectSplit(text) }

  @Test("Not within a quotation, unless it is opened again")
  func quotations() {
    expectSplit("“We came late.We left early,” he told the paper about it.")
    expectSplit("\"We came late.We left early,\" he told the paper about it.")
    expectSplit("“We came late in the evening.|“We left early,” he told the paper about it.")
  }

  @Test("A quotation that was never closed does not hold the rest of the text together")
  func unclosed() {
    let filler = String(repeating: "and so on and so forth ", count: 160)
    expectSplit("“We came \(filler)late.|The others came early in the day.")
  }

  @Test("After a number or capitals only where the text is glued elsewhere, too")
  func unsure() {
    expectSplit("Sanctions rest on resolution 1325.The council met again.")
    expectSplit(
      "Sanctions rest on resolution 1325.|The council met again.|It sent no envoys.|Members of the UN.|They waited."
    )
    expectSplit("They waited for the UN.The UN waited for them.")
  }

  @Test("A long list of numbered items is not torn apart")
  func numbered() { expectSplit("Agenda: 1.Opening 2.Minutes 3.Closing and tea for all of us.") }
}
