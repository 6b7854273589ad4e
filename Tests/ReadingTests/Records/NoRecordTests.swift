import TestSupport
import Testing

@testable import Reading

@Suite("Texts that are no records")
struct NoRecordTests {
  @Test(
    "a word before a colon makes no record",
    arguments: [
      """
      The ministers met on Tuesday. Note: the talks were closed.

      He said: “We have a deal.”

      Background: the river floods every year.

      Key points: water, power and fish.

      The vote was held at 10:30. See https://example.org for more.
      """,
      """
      # Fact sheet

      Date: 3 May 2031
      Venue: Lake Hall
      Chair: Rosa Quell
      Contact: press@example.org

      ## Key points

      1. Money: four million.
      2. Time: two years.
      3. People: sixty.

      Money: see above.
      Time: see above.
      """,
      """
      WHAT THEY ARE SAYING

      **Mayor Rosa Quell:** “The wall protects us.”

      **Rep. Jon Brandt (Lake):** “I voted for it.”

      **Dr. Mary Wafula:** “It is a good day.”

      **Rep. Jon Brandt (Lake):** “And I would again.”
      """,
      """
      GENERAL: The group met in the morning and agreed on an agenda for the week.

      FINANCE: Delegates discussed the fund. KENYA called for more money, and NORWAY for less.

      TECHNOLOGY TRANSFER: A draft was circulated. It was not agreed.

      ADAPTATION FUND: Talks continued into the night.

      CAPACITY BUILDING: Parties agreed to return to this item.
      """,
      """
      Mr. President. Excellencies.

      It is an honour to speak here. Mr. President,

      our people have suffered. Mr. President. We ask for help.

      Distinguished delegates:

      I thank you. Mr. President:

      we shall return.
      """,
      """
      # Summary

      ## Attendees

      - Rosa Quell
      - Jon Brandt

      ## Discussion

      - Rosa asked whether the wall is needed.
      - Jon replied that it is.
      - Rosa, Jon and others agreed.

      ## Assignments

      - Rosa: write to the mayor.
      - Jon: find the money.
      - Rosa: call a meeting.
      """,
      "Genesis 1:1 and 2:3, Mark 4:5. At 10:15: nothing. 1: one 2: two",
      ":::: : : :\n::\n:",
    ])
  func noRecord(text: String) throws {
    let read = try Read(text)
    #expect(read.turns.isEmpty)
    #expect(read.participants.isEmpty)
  }

  @Test("news reports of the corpus stay reports", .enabled(if: Shared.isPresent))
  func corpus() throws {
    let folder = try #require(Shared.folder).appendingPathComponent("corpus/news")
    for name in try Reading.files(in: folder.path) {
      let document = try Reading.document(at: name)
      #expect(document.turns.isEmpty, "\(name)")
    }
  }
}
