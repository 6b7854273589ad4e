import Proceedings
import Testing

@testable import Reading

@Suite("Customs of houses, courts and transcribers")
struct CustomsTests {
  @Test("who rises or interjects without a word has not spoken, and does not end who speaks")
  func gestures() throws {
    let read = try Read(
      """
      Mr Speaker: We come to the harbour wall.

      Rosa Quell (Lakeside) (Lab): I beg to move that the wall be mended.

      John Otieno rose—

      Rosa Quell: I give way.

      Senator Vance (Bay): The sea rose.

      Senator Lowe interjecting—

      Senator Vance: I take that interjection.
      """)
    #expect(read.notes == ["John Otieno rose—", "Senator Lowe interjecting—"])
    #expect(read.said(3) == "The sea rose.")
    #expect(read.turns.count == 5)
  }

  @Test("peers under the names of their places, and offices that Ireland does not translate")
  func offices() throws {
    let lords = try Read(
      """
      Lord Quell of Lakeside (Con): My Lords, I beg leave to ask the Question.

      Baroness Brandt (Lab): My Lords, the wall is safe.

      The Earl of Upper Lake (LD): My Lords, it is our turn.

      Lord Quell of Lakeside: I thank the Minister.
      """)
    #expect(lords.names == ["Quell", "Brandt", "Earl of Upper Lake"])
    let deputies = try Read(
      """
      An Ceann Comhairle: I call Deputy Quell.

      Deputy Rosa Quell: The harbour is falling down.

      The Taoiseach: I do not agree.

      Deputy Rosa Quell: Then come and see it.

      An Ceann Comhairle: The time is up.
      """)
    #expect(deputies.names == ["Ceann Comhairle", "Rosa Quell", "Taoiseach"])
    #expect(deputies.participant(0)?.kind == .person)
    #expect(deputies.turns.count == 5)
  }

  @Test("the abbreviation of a party stays in capitals, a place in capitals does not")
  func parties() throws {
    let read = try Read(
      """
      Ms. Mary Otieno (Upper Lake, NDP): The fishers wait.

      Mr. Jon Brandt (PPE): They do.

      Mr. QUELL (LAKELAND): I have a question.

      Ms. LOWE (S&D): So have I.

      Mr. QUELL: Mine is short.
      """)
    #expect(read.participants.map(\.affiliation) == ["Upper Lake, NDP", "PPE", "Lakeland", "S&D"])
  }

  @Test("in a court the one who questions is named above his questions")
  func court() throws {
    let read = try Read(
      """
      THE COURT: Call your first witness.

      MR. VANCE: The plaintiff calls Jon Brandt.

      DIRECT EXAMINATION

      BY MR. VANCE:

      Q. Where were you on the night of the storm?

      A. On the pier.

      Q. How high was the water?

      A. About two metres.

      MS. OTIENO: Objection.

      THE COURT: Overruled.

      BY MR. VANCE:

      Q. Go on.

      A. It rose.
      """)
    #expect(read.names == ["Court", "Vance", "Q", "A", "Otieno"])
    #expect(read.notes.count { $0 == "BY MR. VANCE:" } == 2)
    #expect(read.said(5) == "About two metres.")
  }

  @Test("titles in capitals between numbered lines, and above the statement of a witness, are no speech")
  func titles() throws {
    let page = [
      "P R O C E E D I N G S", "JUSTICE QUELL:  We will hear", "Ms. Otieno.", "ORAL ARGUMENT OF MARY OTIENO",
      "MS. OTIENO:  The wall fell,", "Your Honor.", "JUSTICE VANCE:  Did it?", "MS. OTIENO:  It did.",
    ]
    let lines = (0..<3).flatMap { _ in page.enumerated().map { "\($0.offset + 1)  \($0.element)" } }
    let numbered = try Read(lines.joined(separator: "\n"))
    #expect(numbered.said(0) == "We will hear Ms. Otieno.")
    #expect(numbered.names == ["Quell", "Otieno", "Vance"])
    let hearing = try Read(
      """
          Chairwoman Quell. Our first witness is Dr. Vance.

                STATEMENT OF PETER VANCE, PROFESSOR OF WALLS,
                          UNIVERSITY OF THE LAKE

          Dr. Vance. Walls fall.
          Chairwoman Quell. Do they?
          Dr. Vance. They do.
      """)
    #expect(hearing.said(0) == "Our first witness is Dr. Vance.")
    #expect(hearing.turns.count == 4)
  }

  @Test("times in brackets before the colon place the turns, and so do times of day behind names")
  func times() throws {
    let colons = try Read(
      """
      Rosa Quell (00:12):
      Welcome to the harbour.

      Jon Brandt [0:20]: Thanks for having me.

      Rosa Quell (00:31):
      Walls are old.

      Jon Brandt [1:02]: They are.

      Rosa Quell (01:10):
      Then let us mend them.

      Jon Brandt [1:20]: With what?
      """)
    #expect(colons.names == ["Rosa Quell", "Jon Brandt"])
    #expect(colons.turns.map(\.locator) == [12, 20, 31, 62, 70, 80].map { .time(milliseconds: $0 * 1000) })
    let house = try Read(
      """
      Senator BRANDT (Victoria) (09:31): I rise to speak.

      The PRESIDENT (09:40): Order!

      Senator BRANDT: I go on.
      """)
    #expect(house.turns.allSatisfy { $0.locator == nil })
    let chat = try Read(
      """
      Rosa Quell  10:05 AM
      shall we meet at the harbour?
      Jon Brandt  10:06 AM
      yes, at three
      Rosa Quell  1:07 PM
      bring the plans
      Jon Brandt  1:10 p.m.
      I will
      """)
    #expect(chat.names == ["Rosa Quell", "Jon Brandt"])
    #expect(chat.turns.count == 4)
    #expect(chat.turns.last?.locator == .time(milliseconds: (13 * 60 + 10) * 60_000))
  }

  @Test("those whom a list names beside a voice without a name have no affiliation")
  func voices() throws {
    let read = try Read(
      """
      SPEAKERS
      Rosa Quell, Jon Brandt, Speaker 3

      Rosa Quell  00:03
      Good morning, and welcome.

      Jon Brandt  00:31
      Thanks, Rosa.

      Speaker 3  01:02
      Go on.

      Rosa Quell  01:10
      That was long ago.
      """)
    #expect(read.names == ["Rosa Quell", "Jon Brandt", "Speaker 3"])
    #expect(read.participants.allSatisfy { $0.affiliation == nil })
  }

  @Test("initials with a function behind the names of those present, and accounts with their sign")
  func present() throws {
    let initials = try Read(
      """
      Present: Rosa Quell (RQ, Chair), Jon Brandt (JB), Mary Otieno (MO)

      RQ: Any remarks?

      JB: None from me.

      MO: The wall needs stone.

      RQ: Thank you all.
      """)
    #expect(initials.names == ["Rosa Quell", "Jon Brandt", "Mary Otieno"])
    #expect(initials.participant(0)?.role == "Chair")
    let accounts = try Read(
      """
      # Weekly call

      Participants: @rosaq, @jonb, @mary-o

      * @rosaq: the wall is leaking again
      * @jonb: I can look at it
      * @mary-o: thanks
      * @rosaq: what about the budget?
      * @jonb: no news
      """)
    #expect(accounts.names == ["rosaq", "jonb", "mary-o"])
    #expect(accounts.turns.count == 5)
    let list = try Read(
      """
      Attendees:
      RQ - Rosa Quell
      JB - Jon Brandt

      RQ: Welcome. First the wall.
      JB: It leaks at two places.
      RQ: Mend it.
      """)
    #expect(list.names == ["Rosa Quell", "Jon Brandt"])
    #expect(list.turns.count == 3)
  }
}
