import Testing

@testable import Reading

@Suite("Headings and notes are told from text")
struct HeadingTests {
  private let paragraph =
    "The delegates spoke for an hour about the price of salt, about the rain that had spoilt it and about the "
    + "carts that were too few, and came to no conclusion."

  @Test(
    "Marks make a heading, and are no part of it",
    arguments: [
      ("# Salt and water", "H1 Salt and water"), ("### Third part ###", "H3 Third part"),
      ("== From a wiki ==", "H2 From a wiki"), ("=== XYZ_12_2019 ===", "H3 XYZ_12_2019"),
      ("## **In bold**", "H2 In bold"), ("Underlined\n==========", "H1 Underlined"),
      ("Underlined so\n-------------", "H2 Underlined so"), ("**A line in bold**", "H1 A line in bold"),
    ])
  func marked(line: String, heading: String) {
    #expect(sketch(line + "\n\n" + paragraph) == [heading, "P " + paragraph])
  }

  @Test("Capitals make a heading")
  func capitals() {
    #expect(
      sketch("\(paragraph)\n\nAGENDA ITEM 7: FISHERIES\n\n\(paragraph)")
        == ["P " + paragraph, "H2 AGENDA ITEM 7: FISHERIES", "P " + paragraph])
    #expect(sketch("PRAYERS\nThe House met at nine.\nIt rose at ten.\n").first == "H1 PRAYERS")
  }

  @Test("In a text in capitals they make none")
  func shouted() {
    let line = "ALL OF THIS WAS TYPED BY A MACHINE THAT HAD ONLY CAPITALS AND NO TIME"
    let text = Array(repeating: line + "\n" + line + ".", count: 6).joined(separator: "\n\n")
    #expect(!sketch(text).contains { $0.hasPrefix("H") })
  }

  @Test("A short line between blank lines that does not end as a sentence does is a heading")
  func shortLine() {
    #expect(
      sketch("\(paragraph)\n\nWhat the salt costs\n\n\(paragraph)")
        == ["P " + paragraph, "H3 What the salt costs", "P " + paragraph])
  }

  @Test(
    "Short lines that are something else stay paragraphs",
    arguments: [
      "Thank you very much.", "Mr. President,", "Excellencies", "We shall see…", "and so it went",
      "Yes: we will", "Will it rain?", "Why not! I say",
      "THE CHAIR: ORDER PLEASE",
    ])
  func noHeading(line: String) {
    #expect(sketch("\(paragraph)\n\n\(line)\n\n\(paragraph)").allSatisfy { !$0.hasPrefix("H") })
  }

  @Test("The first line is the title, with its second line and in spite of a full stop")
  func title() {
    #expect(sketch("Salt gets dearer.\n\n\(paragraph)").first == "H1 Salt gets dearer.")
    #expect(
      sketch("Salt gets dearer; \nDelegates blame the rain.\n\n\(paragraph)").prefix(2)
        == ["H1 Salt gets dearer;", "P Delegates blame the rain."])
    #expect(
      sketch("Salt gets dearer\n2019-04-02\n\n\(paragraph)").prefix(2) == [
        "H1 Salt gets dearer", "N 2019-04-02",
      ])
    #expect(sketch("Who pays for the salt?\n\n\(paragraph)").first == "H1 Who pays for the salt?")
  }

  @Test("A long first line is no title, and neither is the only one")
  func noTitle() {
    #expect(sketch(paragraph) == ["P " + paragraph])
    #expect(sketch("It rained. It rained again.\n\n\(paragraph)").first?.hasPrefix("P") == true)
  }

  @Test(
    "What nobody says is a note",
    arguments: [
      "[Laughter.]", "(Applause)", "*(The meeting rose at six.)*", "12", "- 12 -", "Page 3 of 5",
      "2021-05-06",
      "Tuesday, 4 May 2021", "10:30 a.m.", "00:01:02,000 --> 00:01:04,500",
    ])
  func notes(line: String) {
    #expect(
      sketch("\(paragraph)\n\n\(line)\n\n\(paragraph)") == ["P " + paragraph, "N " + line, "P " + paragraph])
  }

  @Test("Two brackets on one line, or more than a date, are no note")
  func noNotes() {
    for line in ["(a) and then (b)", "On 4 May 2021 it rained on the parade and on the president."] {
      #expect(sketch("\(paragraph)\n\n\(line)\n\n\(paragraph)")[1] == "P " + line)
    }
  }

  @Test("Rules and rows of stars are left out")
  func rules() {
    #expect(sketch("\(paragraph)\n\n* * *\n\n-----\n\n\(paragraph)") == ["P " + paragraph, "P " + paragraph])
  }

  @Test("A text of rules only is still there")
  func onlyRules() { #expect(sketch("-----\n\n*****\n") == ["P ----- *****"]) }
}
