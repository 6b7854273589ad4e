import Testing

@testable import Reading

@Suite("Who labels mean")
struct WhoTests {
  @Test("two people of one surname stay apart, a surname alone is the last of them")
  func surnames() throws {
    let read = try Read(
      """
      Mr. Peter Walker: I open the debate.

      Mr. Bill Walker: I answer it.

      Mr. Walker: And I add a word.

      Dr. Otieno: I am a doctor.

      Mr. Otieno: I am not.

      Mrs. Otieno: Nor am I.
      """)
    #expect(read.names == ["Peter Walker", "Bill Walker", "Otieno", "Otieno", "Otieno"])
    #expect(read.turn(2)?.participant == 1)
  }

  @Test("whoever takes the chair is the chair from then on; before, the chair is a function")
  func chairs() throws {
    let read = try Read(
      """
      The Deputy Speaker: Order.

      Mr. Wafula: I was speaking.

      [The Temporary Deputy Speaker (Mr. Kiprono) took the Chair]

      The Temporary Deputy Speaker: Go on.

      Mr. Wafula: Thank you.

      Mr. Kiprono: I speak for myself.
      """)
    #expect(read.names == ["Deputy Speaker", "Wafula", "Kiprono"])
    #expect(read.turn(4)?.participant == read.turn(2)?.participant)
  }

  @Test("damaged labels are the names they are printed for elsewhere")
  func damage() throws {
    var text = ""
    for _ in 1...4 { text += "MR. KAGWIMA: Mr. Speaker, Sir, I rise.\n\nMR..  WAFULA: So do I.\n\n" }
    text += "MR .KACWIMA: And again.\n\nMR.WAFULA: And again.\n\nMR. MIS0I: I am new."
    let read = try Read(text)
    #expect(read.names == ["Kagwima", "Wafula", "Misoi"])
  }

  @Test("names in capitals are shown as names are written")
  func capitals() {
    #expect(PrintedName.name(["arap", "CHEPKOK"]) == "arap Chepkok")
    #expect(PrintedName.name(["McGOVERN"]) == "McGovern")
    #expect(PrintedName.name(["O'BRIEN"]) == "O'Brien")
    #expect(PrintedName.name(["MANG'OLI"]) == "Mang'oli")
    #expect(PrintedName.name(["JEAN-PIERRE"]) == "Jean-Pierre")
    #expect(PrintedName.role("SPEAKER pro tempore") == "Speaker pro tempore")
    #expect(PrintedName.role("MINISTER OF FINANCE") == "Minister of Finance")
  }

  @Test("the catalogue's \"Surname, Given\" and a name said in passing fill a label up")
  func fuller() throws {
    let read = try Read(
      """
      ---
      creators:
        - "Brandt, Jon"
      ---

      Minister Brandt: Good morning. I am here with Mr. Michael Okello, who runs the port.

      Mr. Okello: Thank you, Minister.

      Minister Brandt: Any questions?

      Journalist: How big is the port?

      Mr. Okello: Big.
      """)
    #expect(read.names == ["Jon Brandt", "Michael Okello", "Journalist"])
  }
}
