import Proceedings
import Testing

@testable import Reading

@Suite("Transcripts with times, accounts and names in brackets")
struct TranscriptTests {
  @Test("a name and a time on a line of their own, what is said below")
  func stampedLines() throws {
    let read = try Read(
      """
      Rosa Quell  0:03
      Good morning, and welcome to the harbour. We talk about the wall today.

      John Otieno  0:31
      Thanks, Rosa. The wall is too low.

      Rosa Quell  1:02
      Go on.

      Unknown Speaker  1:04
      Can you hear me?

      John Otieno  1:10
      First, the money: it is not there.
      """)
    #expect(read.names == ["Rosa Quell", "John Otieno", "Unknown Speaker"])
    #expect(read.turns.map(\.locator) == [3, 31, 62, 64, 70].map { .time(milliseconds: $0 * 1000) })
  }

  @Test("a time in brackets behind the name and its colon, or below the name")
  func bracketedStamps() throws {
    let colons = try Read(
      """
      Speaker 1: (00:04)
      Good evening, and welcome.

      Rosa Quell: (00:32)
      Thank you.
      It is good to be here.

      Speaker 1: (00:40)
      Sir, go ahead.

      Rosa Quell: (01:12)
      I will.
      """)
    #expect(colons.names == ["Speaker 1", "Rosa Quell"])
    #expect(colons.turns.count == 4)
    let lines = try Read(
      """
      Rosa Quell
      (00:00:00) The sea is rising, and we have to build.
      John Otieno
      (00:00:14) What do you think of the cost?
      Rosa Quell
      (00:02:20) It is high.
      (00:03:00) But it is worth it.
      John Otieno
      (00:04:20) Yes.
      """)
    #expect(lines.names == ["Rosa Quell", "John Otieno"])
    #expect(lines.turns.count == 4)
  }

  @Test("a name in bold print between the time and the words")
  func boldBehindStamp() throws {
    let read = try Read(
      """
      0:00:01.0 **Rosa Quell** Hello, and welcome to the show.

      0:00:10.2 **John Otieno** Hello from me.

      0:01:41.2 **Rosa Quell** So, what is new?

      0:02:10.0 **John Otieno** Nothing much.
      """)
    #expect(read.names == ["Rosa Quell", "John Otieno"])
    #expect(read.said(1) == "Hello from me.")
  }

  @Test("a programme with times is no record")
  func programme() throws {
    let read = try Read(
      """
      Registration  8:30
      Opening  9:00
      Coffee Break  10:30
      Panel One  11:00
      Lunch  12:30
      """)
    #expect(read.turns.isEmpty)
  }

  @Test("names in brackets at the head of bullets, of those who were there")
  func brackets() throws {
    let read = try Read(
      """
      # Harbour group

      ## Attendees
      * Rosa Quell - Chair, Harbour Office
      * John Otieno - Lake Office
      * Mary-Ann Vance

      # Minutes

      - Review of the wall
        - (Rosa) The wall is too low.
          - (John) The plans are on the table.
        - (Mary-Ann) Who pays?
        - (about four million)
      """)
    #expect(
      read.opening == [
        "Rosa Quell: The wall is", "John Otieno: The plans are", "Mary-Ann Vance: Who pays?",
      ])
  }

  @Test("accounts in small letters of those who were there, and initials of their names")
  func accounts() throws {
    let handles = try Read(
      """
      Attendance: quell92, otieno, vance-m

      quell92: I think the question is the wall.

      otieno: Agreed, and we have talked about it for years without any result

      vance-m: do we have a plan?

      quell92: Yes.
      Could go either way.
      """)
    #expect(handles.names == ["quell92", "otieno", "vance-m"])
    #expect(handles.turns.count == 4)
    let initials = try Read(
      """
      Present
          Rosa_Quell, John_Otieno, Mary_Vance

      ## Minutes

      rq: first time that we look at these since the wall was built

      jo: no easy way to change them

      rq: Then copy them.
      … or leave them.

      mv: fine
      """)
    #expect(initials.names == ["Rosa Quell", "John Otieno", "Mary Vance"])
    #expect(initials.turns.count == 4)
  }

  @Test("first names alone are the full names that came before them")
  func firstNames() throws {
    let read = try Read(
      """
      Rosa Quell: We should have one wall.

      John Otieno: I would rather have two. It is simpler.

      Mary Vance (as a neighbour): Both are fine.

      Rosa: The cost is real.

      John: Not convinced.

      Rosa: Then we vote.
      """)
    #expect(read.names == ["Rosa Quell", "John Otieno", "Mary Vance"])
    #expect(read.turns.count == 6)
  }
}
