import Proceedings
import Testing

@testable import Reading

@Suite("Lines become paragraphs")
struct ParagraphTests {
  @Test("A blank line separates paragraphs, whatever ends the lines", arguments: ["\n", "\r\n", "\r"])
  func blankLines(end: String) {
    let text = ["The harbour was closed for nine days.", "", "The ferries went on regardless of it.", ""]
    #expect(
      sketch(text.joined(separator: end))
        == ["P The harbour was closed for nine days.", "P The ferries went on regardless of it."])
  }

  @Test("The lines of a header before the text are notes of their own")
  func frontMatter() {
    let text = "---\ntitle: The last ferry\ntags:\n  - water\n---\n\nThe harbour was closed for nine days.\n"
    #expect(
      sketch(text)
        == [
          "N ---", "N title: The last ferry", "N tags:", "N - water", "N ---",
          "P The harbour was closed for nine days.",
        ])
  }

  @Test("Lines wrapped at a width are one paragraph")
  func wrapped() {
    let text = """
      Delegates of the northern valleys arrived on Monday evening, most of
      them by the last train that still runs across the viaduct before the
      repairs begin. Nobody had told the hotel, and nobody had told them.

      The meeting opened all the same, in the waiting room of the station,
      with tea from the kiosk and minutes taken on the backs of timetables
      that were no longer in force.
      """
    let blocks = sketch(text)
    #expect(blocks.count == 2)
    #expect(blocks.first?.hasSuffix("nobody had told them.") == true)
    #expect(blocks.last?.hasSuffix("no longer in force.") == true)
  }

  @Test("Without blank lines the short last line of a wrapped paragraph ends it")
  func wrappedWithoutBlankLines() {
    let text = """
      Delegates of the northern valleys arrived on Monday evening, most of
      them by the last train that still runs across the viaduct before the
      repairs begin.
      The meeting opened all the same, in the waiting room of the station,
      with tea from the kiosk and minutes taken on the backs of timetables
      that were no longer in force.
      """
    #expect(sketch(text).count == 2)
  }

  @Test("Lines that are paragraphs stay apart")
  func unwrapped() {
    let text = """
      The first speaker thanked the town for its patience with the noise, the dust and the detours of the past two years.
      The second disagreed.
      The third speaker said that she had counted the lorries herself and that there were more of them than before, which nobody denied.
      A vote was taken.
      """
    #expect(sketch(text).count == 4)
  }

  @Test("An indented line begins a paragraph in a wrapped text")
  func indented() {
    let text = """
        The gentleman has the floor for as long as he needs to explain why
      the bridge was painted green and the railing was not. I have asked
      for an answer in writing and received a postcard.
        I yield to my neighbour, who knows more about railings than anyone
      else in this chamber and has brought samples of the paint with her
      in two small jars.
      """
    #expect(sketch(text).count == 2)
  }

  @Test("A page break in the middle of a sentence does not end the paragraph")
  func pageBreak() {
    let text = """
      We have asked the commission for the figures of the last four years, and

      for the methods by which they were arrived at.

      We thank the secretariat.
      """
    #expect(
      sketch(text) == [
        "P We have asked the commission for the figures of the last four years, and for the methods by which they were "
          + "arrived at.",
        "P We thank the secretariat.",
      ])
  }

  @Test("Where a blank line stands between any two lines it separates nothing")
  func doubleSpaced() {
    let lines = [
      "Minister Aalto: Good morning. I will say a few words about the water treaty and then take your",
      "questions, of which I see that there are many, although the train for the north leaves at noon and",
      "some of you will want to be on it, as will I if I am honest with you about my plans for the week.",
      "The treaty was signed in the spring and has been read by everybody except those who have to keep",
      "to it, which is why we are here, and why the maps on the wall behind me have arrows painted on",
      "them by the children of the upper school.",
      "Minister Okafor: Thank you. I agree with the arrows. They point in the right direction, and that",
      "is more than can be said of the pipes that were laid by the contractors before the money for the",
      "valves had been voted, as the record of the last meeting shows in some detail for those who wish",
      "to read it.",
    ]
    let blocks = sketch(lines.joined(separator: "\n\n"))
    #expect(blocks.count == 2)
    #expect(blocks.first?.hasSuffix("the upper school.") == true)
    #expect(blocks.last?.hasPrefix("T Minister Okafor:") == true)
  }

  @Test("Items of a list are paragraphs, with their wrapped lines")
  func lists() {
    let text = """
      - Attendance: eleven members, of whom four were present by telephone
        and one by letter, which the chair read aloud.
      - Next meeting
      2. A numbered item about the lease of the boathouse that goes on over
         its line.
      """
    #expect(
      sketch(text) == [
        "P - Attendance: eleven members, of whom four were present by telephone and one by letter, which the chair read "
          + "aloud.",
        "P - Next meeting",
        "P 2. A numbered item about the lease of the boathouse that goes on over its line.",
      ])
  }

  @Test("A dash that a wrapped line happens to begin with is no list")
  func dashAtLineStart() {
    let text = """
      The members agreed after an hour that the question of the boathouse
      - which had been settled twice before - should be settled once again
      by whoever was still in the room at the end of the evening session.
      """
    #expect(sketch(text).count == 1)
  }

  @Test("A speaker's label begins a paragraph")
  func labels() {
    let text = """
      The CHAIR: I call the meeting to order. The first item is the report of
      the working group.
      Ms. LINDQVIST (Lower Towns): Thank you. We have met four times since the
      autumn and agreed on nothing but the date.
      THE CLERK: That is noted.
      """
    #expect(sketch(text).map { $0.prefix(14) } == ["T The CHAIR: I", "T Ms. LINDQVIS", "T THE CLERK: T"])
  }

  @Test("An address that could not be wrapped does not hide the width of the others")
  func longAddress() {
    let text = """
      The papers of the meeting are kept by the archive of the district and
      can be read at
      https://archive.example.org/collections/meetings/north/2019/spring/papers/annex-b/figures
      by anyone who asks for them in writing before the end of the month or
      in person after it.
      """
    #expect(sketch(text).count == 1)
  }

  @Test("Names one a line are no paragraph")
  func names() {
    let text =
      "Present were\n\nAnna Berglund\nRasheed Ali\nTomoko Fujiwara-Benítez\nJo Li\nMaximilian van Houten\n"
    #expect(sketch(text).count == 6)
  }

  @Test("Blocks are in order, do not overlap and have no white space at their ends")
  func order() throws {
    let text =
      "  A TITLE  \n\n\t One paragraph here.\u{A0}\n\n[Applause.]\n\n- item \n- item\n\u{A0}\nLast.  "
    let document = try Reading.document(bytes: Array(text.utf8), path: "-")
    var end = 0
    for block in document.blocks {
      #expect(block.span.start >= end)
      end = block.span.end
      let words = document.text.string(block.span)
      #expect(words.first?.isWhitespace == false)
      #expect(words.last?.isWhitespace == false)
    }
  }
}
