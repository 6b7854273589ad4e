import Proceedings
import Testing

@testable import Reading

@Suite("TEI") struct TEITests {
  private let people = """
    <listPerson><person xml:id="AlderAnna"><persName to="2019-01-01"><surname>Moss</surname><forename>Anna</forename></persName>
    <persName from="2019-01-01"><surname>Alder</surname><forename>Anna</forename></persName>
    <affiliation role="member" ref="#party.RV" from="2018-01-01" to="2024-12-31"/>
    <affiliation role="minister" ref="#GOV" from="2021-01-01"><roleName>Minister for Rivers</roleName></affiliation>
    <affiliation role="minister" ref="#GOV" to="2020-12-31"><roleName>Minister for Roads</roleName></affiliation></person>
    <person xml:id="BirchBen"><persName>Mr. Ben Birch</persName></person></listPerson>
    <listOrg><org xml:id="party.RV"><orgName full="abb">RV</orgName><orgName full="yes">River Party</orgName></org></listOrg>
    """

  private func session(_ body: String, people: String = "") -> String {
    """
    <TEI xmlns="http://www.tei-c.org/ns/1.0" xml:lang="en"><teiHeader><fileDesc><titleStmt><title type="main">Session 9</title>
    </titleStmt><publicationStmt><publisher><orgName>The Printers</orgName><ref>printers.example</ref></publisher></publicationStmt>
    </fileDesc><profileDesc><settingDesc><setting><name type="city">Riverton</name><date when="2022-03-04"/></setting></settingDesc>
    <particDesc>\(people)</particDesc></profileDesc></teiHeader><text><body>\(body)</body></text></TEI>
    """
  }

  @Test("a person list gives name, function of the day and party; the label is made of the name")
  func list() {
    let got = record(
      .tei,
      session(
        "<u who='#AlderAnna' ana='#chair' xml:id='u1'><seg>The gauges <hi>fell</hi>.</seg></u>",
        people: people))
    #expect(lines(got) == ["# Session 9", "Anna Alder: The gauges fell."])
    #expect(
      got.participants == [
        Participant(
          name: "Anna Alder", role: "Minister for Rivers", affiliation: "River Party", isChair: true)
      ])
    #expect(got.turns.first?.locator == .element("u1"))
    #expect(got.text.string(got.turns[0].label ?? Span(0, 0)) == "Anna Alder")
    #expect(got.metadata.date == "2022-03-04")
    #expect(got.metadata.place == "Riverton")
    #expect(got.metadata.publisher == "The Printers")
  }

  @Test("people are looked for beside the file, by the name of its corpus")
  func beside() {
    var asked: [String] = []
    let got = record(
      .tei, session("<u who='#BirchBen'><seg>No.</seg></u><u who='NoraOak'><seg>Yes.</seg></u>"),
      name: "Rivers-XX_2022-03-04.xml"
    ) { name in
      asked.append(name)
      return name == "Rivers-XX.xml"
        ? Array("<teiCorpus><teiHeader>\(people)</teiHeader></teiCorpus>".utf8) : nil
    }
    #expect(asked == ["Rivers-XX.xml"])
    #expect(lines(got) == ["# Session 9", "Ben Birch: No.", "Nora Oak: Yes."])
  }

  @Test("printed labels stand before or within the speech; who a list does not know is named by the label")
  func labels() {
    let got = record(
      .tei,
      session(
        """
        <div><head>Opening</head><note type="speaker">The President (Ms. Carla Cedar):</note><note type="time">10.05</note>
        <u who=" "><seg>Good morning.</seg><note type="comment">Applause.</note><seg>Let us begin.</seg></u>
        <u who="#x"><note type="speaker">Mr. Birch</note><seg>One question.</seg></u>
        <note type="speaker">The President</note><u><seg>Please.</seg></u></div>
        """))
    #expect(
      lines(got) == [
        "# Session 9", "# Opening", "- [10.05]", "Carla Cedar: Good morning.",
        "- [Applause.] / Let us begin.",
        "Birch: One question.", "Carla Cedar: Please.",
      ])
    #expect(got.participants.first?.role == "President")
    #expect(got.participants.first?.isChair == true)
  }

  @Test("a note within a sentence waits for its end; gaps, incidents and headings are no speech")
  func notes() {
    let got = record(
      .tei,
      session(
        """
        <u who="#BirchBen"><seg>We have <note>Interruption.</note> no water.</seg><gap reason="inaudible"/>
        <incident><desc>The lights go out.</desc></incident><seg>None.</seg></u>
        """, people: people))
    #expect(
      lines(got) == [
        "# Session 9", "Ben Birch: We have no water.", "- [Interruption.]", "- [inaudible]",
        "- [The lights go out.] / None.",
      ])
    #expect(got.turns.count == 1)
  }

  @Test("annotated words are put together with the spaces that they had")
  func words() {
    let got = record(
      .tei,
      session(
        """
        <u who="#BirchBen"><seg><s><w lemma="we">We</w> <w join="right">agree</w><pc>,</pc>
        <w>don</w><w join="right">'t</w> <pc join="left">?</pc></s></seg></u>
        """, people: people))
    #expect(lines(got).last == "Ben Birch: We agree, don 't?")
  }

  @Test("speeches as in plays have speakers and stage directions")
  func play() {
    let got = record(
      .tei,
      session(
        "<sp who='#a'><speaker>CHAIR.</speaker><p>Order.</p><stage>Silence.</stage><p>Thank you.</p></sp>"))
    #expect(got.turns.count == 1)
    #expect(lines(got).contains("- [Silence.] / Thank you."))
  }
}
