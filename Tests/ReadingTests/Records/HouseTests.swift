import Proceedings
import Testing

@testable import Reading

@Suite("Labels as houses and committees print them")
struct HouseTests {
  @Test("hearings in which each witness speaks once are records by whoever calls on them")
  func hearing() throws {
    let read = try Read(
      """
                    WALLS AND WATER: WHO PAYS FOR
                             THE HARBOUR

          The committee met at 10 a.m., Hon. Rosa Quell (chairwoman) presiding.
          The Chairwoman. The committee will come to order.
          Senator Vance?
          Senator Vance. Thank you, Madam Chairwoman.
          The Chairwoman. Mr. Otieno, your statement.
          Mr. Otieno [continuing]. The wall is low.
          General Brandt. No comment.
          Ms. Wafula of Ohio. None either.
          [Whereupon, at 11 a.m., the hearing was concluded.]
      """)
    #expect(
      read.opening.map { $0.prefix { $0 != ":" } } == [
        "Chairwoman", "Vance", "Chairwoman", "Otieno", "Brandt", "Wafula",
      ])
  }

  @Test("a title in capitals with a colon is no speaker")
  func title() throws {
    let read = try Read(
      """
      WALLS AND WATER: WHO PAYS

      WALLS AND WATER: WHO PAYS

      MS. QUELL: Good morning.

      MR. OTIENO: Good morning.

      MS. QUELL: Let us begin.
      """)
    #expect(read.names == ["Quell", "Otieno"])
  }

  @Test("numbered lines with a list of those who presided before the first speaker")
  func numbered() throws {
    var lines = [
      "  1    BEFORE THE HARBOUR BOARD", "  2    PRESIDING:", "  3       Senator Rosa Quell",
      "  4    PRESENT:",
    ]
    lines += ["  5       Senator John Otieno"] + (6...10).map { "  \($0)" }
    lines += [
      " 11           SENATOR QUELL:  Good morning, and welcome.", " 12           We are here to talk.",
      " 13           SENATOR OTIENO:  Thank you, Senator.",
      " 14           DR. MARY VANCE:  I am a neighbour.",
      " 15           UNIDENTIFIED SPEAKER:  (Off the microphone.)", " 16      Yes.",
      " 17           DR. MARY VANCE:  It floods.", " 18           MARK BRANDT:  It does.",
      " 19           SENATOR QUELL:  Let me ask:  How often?", " 20           MARK BRANDT:  Often.",
    ]
    lines += (21...25).map { " \($0)" }
    let read = try Read(lines.joined(separator: "\n"))
    #expect(
      read.names == ["Rosa Quell", "John Otieno", "Mary Vance", "Unidentified Speaker", "Mark Brandt"])
    #expect(read.turns.count == 8)
  }

  @Test("dashes end labels in any language, with parties, functions and kinds of speech")
  func dashes() throws {
    let read = try Read(
      """
      President. – I open the sitting.

      Rosa Quell, en nombre del Grupo L&W. – Señora presidenta, no.

      John Otieno (The Lake), blue-card question. – Do you agree?

      Mary Vance, Vice-President of the Commission / High Representative for Walls. – I do.

      Președinte. – Mulțumesc.

      John Otieno (The Lake), in writing. – I support this.
      """)
    #expect(read.names == ["President", "Rosa Quell", "John Otieno", "Mary Vance", "Președinte"])
    #expect(read.participant(2)?.affiliation == "The Lake")
    #expect(read.turns.count == 6)
  }

  @Test("whom a question goes to, parties in brackets, and who presides in brackets are parts of labels")
  func questions() throws {
    let read = try Read(
      """
      1. Dr ROSA QUELL (Lake Party—Sands) to the Minister of Walls: What does he plan?

      Hon JOHN OTIENO (Minister of Walls): A wall.

      Dr Rosa Quell: Where?

      Hon JOHN OTIENO: Here.

      CHLÖE VANCE (Green): Thank you.

      ASSISTANT SPEAKER (Mary Brandt): Order!
      """)
    #expect(read.names == ["Rosa Quell", "John Otieno", "Chlöe Vance", "Mary Brandt"])
    #expect(read.participant(1)?.role == "Minister of Walls")
    #expect(read.participant(3)?.role?.lowercased() == "assistant speaker")
  }

  @Test("functions in square brackets, remarks with a semicolon in round ones")
  func brackets() throws {
    let read = try Read(
      """
      HON. ROSA QUELL [THE ACTING PRESIDENT OF THE HARBOUR PARLIAMENT]: I call the meeting to order.

      HON. JOHN OTIENO [LAKELAND]: On a point of order.

      President Vance (spoke in Dutch; English text provided by the delegation): It is an honour.

      HON. OTIENO: No.
      """)
    #expect(read.names == ["Rosa Quell", "John Otieno", "Vance"])
    #expect(read.participant(0)?.role?.lowercased().contains("president") == true)
    #expect(read.participant(1)?.affiliation?.lowercased() == "lakeland")
  }

  @Test("rows of dots lead to pages and names, not to what somebody says")
  func leaders() throws {
    let read = try Read(
      """
      President:     Mr. Otieno . . . . . . . . . . .  (Lakeland)
      Members:       Sandland . . . . . . . . . . . .  Ms. Quell

      The President: I call the meeting to order.

      Ms. Quell (Sandland): I will be brief.

      The President: I thank the representative.
      """)
    #expect(read.turns.count == 3)
    #expect(read.opening[1] == "Quell: I will be")
  }

  @Test("functions of a city before names")
  func city() throws {
    let read = try Read(
      """
      Mayor Quell: Item four.

      City Attorney Otieno: It is a resolution.

      City Manager Vance: You are welcome.

      City Clerk Brandt: Mayor Quell?

      Mayor Quell: Yes.
      """)
    #expect(read.names == ["Quell", "Otieno", "Vance", "Brandt"])
  }
}
