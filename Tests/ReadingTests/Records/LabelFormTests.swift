import Testing

@testable import Reading

@Suite("Labels of records")
struct LabelFormTests {
  @Test("functions and titled names before a colon")
  func colons() throws {
    let read = try Read(
      """
      The PRESIDENT: I call the meeting to order and give the floor to the first speaker.

      Mr. OKELLO (Uganda): My delegation thanks you for the report on the lake.

      The PRESIDENT: I thank the representative of Uganda.

      Ms. Brandt (Norway) (spoke in French): We share these views.
      """)
    #expect(
      read.opening == [
        "President: I call the", "Okello: My delegation thanks", "President: I thank the",
        "Brandt: We share these",
      ])
    #expect(read.participant(1)?.affiliation == "Uganda")
    #expect(read.participant(0)?.isChair == true)
  }

  @Test("names with a full stop, as the Congressional Record prints them")
  func stops() throws {
    let read = try Read(
      """
        The SPEAKER pro tempore (Mr. Tarn). Under the rule the gentleman is
      recognized for 5 minutes.
        Mr. QUELL. Mr. Speaker, I rise to speak about the harbour. It has been
      said that Mr. Vance. opposed it, and he did.
        Mr. Speaker, the harbour needs a wall.
        Mr. VANCE of Ohio. Will the gentleman yield?
        Mr. QUELL. I yield.
        The SPEAKER pro tempore. The time of the gentleman has expired.
      """)
    #expect(read.names == ["Tarn", "Quell", "Vance"])
    #expect(read.opening.map { $0.prefix { $0 != ":" } } == ["Tarn", "Quell", "Vance", "Quell", "Tarn"])
    #expect(read.participant(2)?.affiliation == "Ohio")
  }

  @Test("questions without a name beside names in capitals")
  func questions() throws {
    let read = try Read(
      """
      ---
      title: "Press Briefing by Harbour Master Rosa Quell-Otieno"
      ---

      MS. QUELL-OTIENO:  Good morning, everybody.  Go ahead.

      Q    Thank you.  When will the wall be done?

      MS. QUELL-OTIENO:  In the spring.

      (Laughter.)

      Q    Which spring?

      MS. QUELL-OTIENO:  The next one.

      END 10:15 A.M.
      """)
    #expect(read.names == ["Rosa Quell-Otieno", "Q"])
    #expect(read.turns.count == 5)
    #expect(read.participant(1)?.kind == .group)
    #expect(read.notes.contains("(Laughter.)"))
    #expect(read.notes.contains("END 10:15 A.M."))
  }

  @Test("group, name and function between bars in bold")
  func bars() throws {
    let read = try Read(
      """
      # Second meeting of the river group

      **RWG | Co-Chair**

      Please take your seats.

      **Uganda | Representative**

      Thank you, Co-Chair.

      We welcome the draft.

      **RWG | Rosa Quell | Co-Chair**

      I thank Uganda.
      """)
    #expect(read.names == ["RWG Co-Chair", "Uganda", "Rosa Quell"])
    #expect(read.participant(1)?.kind == .organisation)
    #expect(read.said(1).contains("We welcome the draft."))
  }

  @Test("a function with its holder in brackets, later only the name, and the label broken over two lines")
  func holders() throws {
    let read = try Read(
      """
      Mr. Deputy Speaker: Is anybody here to answer?

      The Assistant Minister, Office of the President
      (Mr. Kiprono): Mr. Deputy Speaker, Sir, I beg to reply.

      Mr. Wafula: Is the Assistant Minister aware that the road is closed?

      Mr. Kiprono: I am not aware of that.

      Mr. Deputy Speaker: Next Question.
      """)
    #expect(
      read.opening == [
        "Deputy Speaker: Is anybody here", "Kiprono: Mr. Deputy Speaker,", "Wafula: Is the Assistant",
        "Kiprono: I am not", "Deputy Speaker: Next Question.",
      ])
    #expect(read.participant(1)?.role == "Assistant Minister, Office of the President")
  }

  @Test("bold names, and names with a function behind a dash as in the European Parliament")
  func boldAndDashes() throws {
    let bold = try Read(
      """
      **Rosa:** Welcome to the show.

      **John:** Thanks for having me.

      **Rosa:** Where shall we begin?

      **John:** With the harbour.

      **Rosa:** Then let us do that.
      """)
    #expect(bold.names == ["Rosa", "John"])
    #expect(bold.turns.count == 5)
    let dashes = try Read(
      """
      President. – The next item is the report on harbours.

      Marta Quell, on behalf of the Quay Group. – Madam President, harbours matter.

      President. – Thank you, Ms Quell.

      Jon Brandt (HG). – Madam President, I agree.
      """)
    #expect(dashes.names == ["President", "Marta Quell", "Jon Brandt"])
    #expect(dashes.turns.count == 4)
  }

  @Test("labels that have a line to themselves")
  func ownLine() throws {
    let read = try Read(
      """
      TRANSCRIPT OF THE HARBOUR MINISTER, THE HON ROSA QUELL MP

      JOURNALIST:

      Will the wall be built this year?

      HARBOUR MINISTER:

      It will. We have the money.

      JOURNALIST:

      How much is it?

      HARBOUR MINISTER:

      Four million.
      """)
    #expect(read.turns.count == 4)
    #expect(read.names == ["Journalist", "Rosa Quell"])
    #expect(read.said(1).contains("We have the money."))
  }

  @Test("nicknames of a chat")
  func nicks() throws {
    let read = try Read(
      """
      <rosa> shall we start?
      <jon> yes, the agenda is in the mail
      <rosa> first item: the wall
      <mary> I have a question
      """)
    #expect(read.names == ["rosa", "jon", "mary"])
    #expect(read.turns.count == 4)
  }

  @Test("stray tags in one long line, and a label in the middle of it")
  func strayTags() throws {
    let read = try Read(
      "<HEADER>ROADS</HEADER><Newspeech>MR. WAFULA: Mr. Speaker, Sir, what of the road? </Newspeech>"
        + "Question No. 12 MR. WAFULA asked the Minister for Roads when it will open. "
        + "<Newspeech>THE MINISTER FOR ROADS (Mr. Kiprono): I beg to reply. It will open in May. </Newspeech>"
        + "<Newspeech>MR. SPEAKER: What is your point of order? Mr. WAFULA: My point, Sir, is the bridge. </Newspeech>"
        + "<Newspeech>MR.KIPRONO:There is no bridge. </Newspeech>")
    #expect(read.names == ["Wafula", "Kiprono", "Speaker"])
    #expect(read.turns.count == 5)
    #expect(!read.blocks.contains { read.text.string($0.span).contains("<") })
  }

  @Test("a hearing with line numbers and page numbers")
  func numberedLines() throws {
    var lines: [String] = []
    let said = [
      "Chairman QUELL. The committee will come to order. We meet", "to hear about the harbour wall.",
      "Ms. BRANDT. Thank you, Mr. Chairman. The wall is", "old and it leaks.", "Chairman QUELL. How old?",
      "Ms. BRANDT. It was built in 1902.",
    ]
    for page in 1...4 {
      lines += ["", "\(page)", ""]
      for line in 1...6 { lines += ["\(line)   \(said[line - 1])", ""] }
    }
    let read = try Read(lines.joined(separator: "\n"))
    #expect(read.names == ["Quell", "Brandt"])
    #expect(read.turns.count == 16)
    #expect(!read.said(0).contains("2"))
  }
}
