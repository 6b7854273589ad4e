import Proceedings
import Testing

@testable import Reading

@Suite("Dialects of Hansard") struct HansardTests {
  @Test(
    "United Kingdom: labels in paragraphs, columns in sentences, questions without colon, gestures, divisions"
  )
  func historic() {
    let got = record(
      .historicHansard,
      """
      <housecommons><col>7</col><title>House of Commons</title><date format="1931-02-03">Tuesday</date><section><title>RIVERS</title>
      <p>4 and 5. <member>Mr. Alder</member><membercontribution> asked the Minister of Rivers (1) what he knows;<lb/>(2) what he
      <col>8</col> hopes.</membercontribution></p>
      <p><member>The Minister of Rivers (Mr. Benjamin Birch)</member><membercontribution>: Nothing, Sir.</membercontribution></p>
      <p><member>Mr. Tom Alder <memberconstituency>(Riverton, East)</memberconstituency></member><membercontribution>
      <i>rose</i>&#x2014;</membercontribution></p><p>Ordered,</p><p><member>Mr. Birch</member> said no.</p>
      <p>The Minister for Fish <member>(Miss Cora Cedar)</member> <membercontribution>: Fish thrive.</membercontribution></p>
      <division><table><tr><td>AYES</td></tr><tr><td>Alder, T.</td></tr></table></division></section></housecommons>
      """)
    #expect(
      lines(got) == [
        "# House of Commons", "- [Tuesday]", "# RIVERS",
        "Tom Alder: asked the Minister of Rivers (1) what he knows; / (2) what he hopes.",
        "Benjamin Birch: Nothing, Sir.", "- Mr. Tom Alder (Riverton, East) rose—", "- Ordered,",
        "Benjamin Birch: said no.", "Cora Cedar: Fish thrive.", "- [AYES Alder, T.]",
      ])
    #expect(got.turns.map(\.locator) == [.column("7"), .column("8"), .column("8"), .column("8")])
    #expect(got.participants[1].role == "Minister of Rivers")
    #expect(got.metadata.date == "1931-02-03")
  }

  @Test("Public Whip: names in attributes, procedure without a speaker, headings")
  func publicWhip() {
    let got = record(
      .publicWhip,
      """
      <publicwhip><major-heading id="x">Water</major-heading>
      <speech id="uk.org.publicwhip/debate/2014-05-06a.1.2" speakername="Anna Alder" person_id="p/1" colnum="12"><p>One.</p><p>Two.</p></speech>
      <speech nospeaker="True"><p>The House divided.</p></speech>
      <reply speakername="Anna Alder" person_id="p/1"><p>Three &pound;4.</p></reply>
      <division><mplist vote="aye"><mpname>Ben Birch</mpname><mpname>Cora Cedar</mpname></mplist></division></publicwhip>
      """)
    #expect(
      lines(got) == [
        "# Water", "Anna Alder: One. / Two.", "- The House divided.", "Anna Alder: Three £4.",
        "- [Ben Birch Cora Cedar]",
      ])
    #expect(got.participants.count == 1)
    #expect(got.turns.first?.locator == .element("uk.org.publicwhip/debate/2014-05-06a.1.2"))
    #expect(got.metadata.date == "2014-05-06")
  }

  @Test("Canada: labels with and without colon, bold labels within, functions that were named before")
  func canadian() {
    let got = record(
      .canadianHansard,
      """
      <Hansard xml:lang="EN"><ExtractedInformation><ExtractedItem Name="Institution">Committee on Rivers</ExtractedItem>
      <ExtractedItem Name="Date">Tuesday, May 6, 2014</ExtractedItem></ExtractedInformation><HansardBody>
      <Intervention id="1"><PersonSpeaking><Affiliation DbId="9">The Clerk of the Committee (Ms. Anna Alder)</Affiliation>: </PersonSpeaking>
      <Content><ParaText>Who is <B>for</B> it?</ParaText><ParaText>(Motion agreed to)</ParaText>
      <ParaText><B>Some hon. members:</B> Agreed.</ParaText><ParaText><B>The Clerk</B>: Carried.</ParaText></Content></Intervention>
      <Intervention id="2"><PersonSpeaking><Affiliation DbId="8">Mr. Ben Birch (Sand—Stone, RP)</Affiliation></PersonSpeaking>
      <Content><ParaText>moved that we go.</ParaText></Content></Intervention></HansardBody></Hansard>
      """)
    #expect(
      lines(got) == [
        "# Committee on Rivers", "Anna Alder: Who is for it?", "- (Motion agreed to)",
        "Some hon. members: Agreed.",
        "Anna Alder: Carried.", "Ben Birch: moved that we go.",
      ])
    #expect(got.participants.map(\.kind) == [.person, .group, .person])
    #expect(got.participants.last?.affiliation == "Sand—Stone, RP")
    #expect(got.metadata.date == "2014-05-06")
  }

  @Test("Australia: talkers before paragraphs, interjections within speeches, the floor returns")
  func australian() {
    let talker = { (name: String, id: String) in
      "<talk.start><talker><page.no>31</page.no><name role=\"metadata\">\(name)</name><name.id>\(id)</name.id>"
        + "<electorate>Sands</electorate></talker>"
    }
    let got = record(
      .australianHansard,
      """
      <hansard version="2.1"><session.header><date>2009-03-04</date><chamber>REPS</chamber></session.header><chamber.xscript>
      <debate><debateinfo><title>RIVERS</title><page.no>31</page.no></debateinfo><speech>\(talker("Alder, Ms Anna", "A1"))
      <para>—I rise.</para></talk.start><para>To speak.</para><interjection>\(talker("Birch, Ben, MP", "B2"))<para>—Sit down!</para>
      </talk.start></interjection><para>I will not.</para><continue>\(talker("Alder, Ms Anna", "A1"))<para>—I go on.</para></talk.start>
      </continue></speech></debate></chamber.xscript></hansard>
      """)
    #expect(
      lines(got) == [
        "# REPS", "# RIVERS", "Anna Alder: I rise. / To speak.", "Ben Birch: Sit down!",
        "Anna Alder: I will not.",
        "Anna Alder: I go on.",
      ])
    #expect(got.participants.map(\.affiliation) == ["Sands", "Sands"])
    #expect(got.turns.first?.locator == .page("31"))
  }

  @Test("Australia: labels in the text with electorate and time before the colon; procedure is no speech")
  func australianText() {
    let got = record(
      .australianHansard,
      """
      <hansard version="2.2"><chamber.xscript><debate><debateinfo><title>FISH</title></debateinfo><speech><talk.start><talker>
      <name role="metadata">Alder, Sen Anna</name><name.id>A1</name.id></talker></talk.start><talk.text><body>
      <p class="HPS-Debate">FISH</p><p><a href="A1" type="MemberSpeech"><span>Senator ALDER</span></a> (<span>Sands</span>—<span>Minister
      for Fish</span>) (10<span>:01</span>): I move.</p><p>Leave granted.</p><p><a href="Z" type="OfficeSpeech">The PRESIDENT:</a> Order!</p>
      </body></talk.text><continue><talk.start><talker><name role="metadata">Alder, Sen Anna</name></talker></talk.start>
      <talk.text></talk.text></continue></speech></debate></chamber.xscript></hansard>
      """)
    #expect(lines(got) == ["# FISH", "Anna Alder: I move.", "- Leave granted.", "President: Order!"])
    #expect(got.participants.first?.role == "Minister for Fish")
    #expect(
      got.text.string(got.turns[0].label ?? Span(0, 0)) == "Senator ALDER (Sands—Minister for Fish) (10:01)")
  }

  @Test("the dialect is told from the content")
  func kinds() {
    func kind(_ text: String) -> MarkupReader.Kind? { MarkupReader.kind(of: Array(text.utf8)[...]) }
    #expect(kind("<?xml version='1.0'?><!-- <TEI> --><akn:akomaNtoso/>") == .akomaNtoso)
    #expect(kind("<hansard><member>A</member><membercontribution>") == .historicHansard)
    #expect(kind("<hansard><session.header>") == .australianHansard)
    #expect(kind("<debates><speech speakername='A'>") == .publicWhip)
    #expect(kind("<Hansard><HansardBody>") == .canadianHansard)
    #expect(kind("\u{FEFF} <?xml version='1.0'?><note>x</note>") == .plain)
    #expect(kind("<HEADER> RIVERS <Newspeech> Mr. Alder: No.") == nil)
    #expect(kind("Mr. Alder: <TEI>") == nil)
    #expect(kind("<html><body>") == nil)
  }
}

@Suite("Labels of marked-up records") struct MarkupLabelTests {
  @Test("stars, numbers and stops of the printer are no part of the name; peers are persons")
  func prints() {
    #expect(PrintedLabel("*LORD ALDER OF SANDS").name == "Lord Alder of Sands")
    #expect(PrintedLabel("01.02 Anna Alder (PR)").name == "Anna Alder")
    #expect(PrintedLabel("THE CHAIR.").role == "Chair")
    #expect(PrintedLabel("The Secretary of State for Fish (Lord Birch)").name == "Lord Birch")
    #expect(
      PrintedLabel("The Secretary of State for Fish (Lord Birch)").role == "Secretary of State for Fish")
    #expect(PrintedLabel("Lord Privy Seal").name == nil)
    #expect(PrintedLabel("Deputy Anna Alder").name == "Anna Alder")
    #expect(PrintedLabel("Deputy Prime Minister").name == nil)
    let minister = PrintedLabel("Hon. Anna Alder (Minister of Fish, Lib.)")
    #expect(minister.role == "Minister of Fish")
    #expect(minister.affiliation == "Lib.")
  }

  @Test("Canada: what is called into a speech does not end it")
  func calledInto() {
    let got = record(
      .canadianHansard,
      """
      <Hansard><HansardBody><Intervention id="1"><PersonSpeaking><Affiliation DbId="9">Ms. Anna Alder (Sands)</Affiliation>: </PersonSpeaking>
      <Content><ParaText>Fish <Affiliation DbId="7">Minister</Affiliation> swims.</ParaText><ParaText Interjection="e1">
      <Affiliation DbId="0">Some hon. members</Affiliation>: Oh, oh!</ParaText><ParaText>I go on.</ParaText></Content></Intervention>
      </HansardBody></Hansard>
      """)
    #expect(
      lines(got) == [
        "Anna Alder: Fish Minister swims.", "Some hon. members: Oh, oh!", "Anna Alder: I go on.",
      ])
  }

  @Test("Australia: interjecting is told, not said; whoever goes on keeps electorate and party")
  func interjecting() {
    let got = record(
      .australianHansard,
      """
      <hansard version="2.2"><chamber.xscript><speech><talk.start><talker><name role="metadata">Alder, Anna, MP</name><name.id>A</name.id>
      <electorate>Sands</electorate></talker></talk.start><talk.text><body><p><a href="A" type="MemberSpeech">Ms ALDER:</a> I rise.</p>
      <p>Mr Ben Birch interjecting—</p><p><a href="A" type="MemberContinuation">Ms ALDER:</a> I go on.</p></body></talk.text>
      <continue><talk.start><talker><name role="metadata">Alder, Anna, MP</name><name.id>A</name.id></talker></talk.start></continue>
      </speech></chamber.xscript></hansard>
      """)
    #expect(lines(got) == ["Anna Alder: I rise.", "- Mr Ben Birch interjecting—", "Anna Alder: I go on."])
    #expect(got.participants.first?.affiliation == "Sands")
  }

  @Test("TEI: whoever goes on without a label is who was last printed with the identifier; unknown is nobody")
  func identifiers() {
    let got = record(
      .tei,
      """
      <TEI><text><body><div><note type="speaker">Herr Alder:</note><u who="Q1"><seg>Ja.</seg></u><pb n="2"/><u who="Q1"><seg>Och nej.</seg></u>
      <note type="speaker">Herr Birch:</note><u who="unknown"><seg>Jo.</seg></u>
      <note type="speaker">PREDSEDNICA ANA BREZA:</note><u who="#BrezaAna"><seg>in potem</seg></u>
      <note type="speaker">La présidente:</note><u who="#CedreClaire" ana="#chair"><seg>Merci.</seg></u></div></body></text></TEI>
      """)
    #expect(
      lines(got) == [
        "Alder: Ja.", "Alder: Och nej.", "Birch: Jo.", "Ana Breza: in potem", "Cedre Claire: Merci.",
      ])
    #expect(got.participants.last?.isChair == true)
  }

  @Test("Akoma Ntoso: a list made of labels has one person twice; the preface gives the title")
  func variants() {
    let got = record(
      .akomaNtoso,
      """
      <akomaNtoso><debate><meta><references><TLCPerson id="a" showAs="Mr A ALDER"/><TLCPerson id="a-rp" showAs="Mr A ALDER (RP)"/>
      <TLCPerson id="b" showAs="Ms B BIRCH (RP)"/></references></meta><preface><p class="heading">HARBOUR ASSEMBLY</p></preface><debateBody>
      <speech by="#a"><from>Mr A ALDER</from><p>One.</p></speech><speech by="#a-rp"><from>Mr A ALDER (RP)</from><p>Two.</p><p>(2)</p></speech>
      <speech by="#b"><from>Ms B BIRCH</from><p>Three.</p></speech></debateBody></debate></akomaNtoso>
      """)
    #expect(lines(got) == ["# HARBOUR ASSEMBLY", "A Alder: One.", "A Alder: Two. / (2)", "B Birch: Three."])
    #expect(got.participants.map(\.affiliation) == ["RP", "RP"])
    #expect(got.metadata.title == "HARBOUR ASSEMBLY")
  }
}
