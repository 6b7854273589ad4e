import Proceedings
import Testing

@testable import Reading

@Suite("Akoma Ntoso") struct AkomaNtosoTests {
  private func debate(_ body: String) -> String {
    """
    <akomaNtoso><debate><meta><identification><FRBRWork><FRBRdate date="2012-05-06" name="x"/></FRBRWork><FRBRExpression>
    <FRBRlanguage language="eng"/></FRBRExpression></identification><references>
    <TLCPerson eId="alder" href="/ontology/person/alder" showAs="Ms. Anna ALDER"/><TLCPerson id="birch" showAs="Ben Birch"/>
    <TLCRole eId="chair" href="/r" showAs="Mr. Speaker"/><TLCRole id="fish" showAs="Minister for Fish"/></references></meta>
    <preface><p><docTitle>First Sitting</docTitle></p><p><docDate date="2012-05-07">7 May</docDate></p></preface>
    <debateBody>\(body)</debateBody></debate></akomaNtoso>
    """
  }

  @Test("a reference may show a name with the surname first")
  func inverted() {
    let got = record(
      .akomaNtoso,
      """
      <akomaNtoso><debate><meta><references><TLCPerson eId="q" showAs="Quell, Rosa"/></references></meta><debateBody>
      <speech by="#q"><p>We begin.</p></speech></debateBody></debate></akomaNtoso>
      """)
    #expect(lines(got) == ["Rosa Quell: We begin."])
    #expect(got.participants.map(\.affiliation) == [nil])
  }

  @Test("persons and functions by identifier, labels as printed, what happens as notes")
  func speeches() {
    let got = record(
      .akomaNtoso,
      debate(
        """
        <debateSection><heading>FISH</heading><speech by="#alder" as="#fish" eId="s1"><from>Ms. Alder<recordedTime time="T10:00"> 10.00</recordedTime></from>
        <p>Fish swim<authorialNote><p>Not all.</p></authorialNote>.</p></speech><scene>(Laughter)</scene>
        <question by="#birch"><from>Mr. Birch</from><p>asked where.</p></question><answer by="" as="#chair"><p>Order.</p></answer>
        <narrative>The House rose.</narrative><rollCall><p>Alder, Birch</p></rollCall></debateSection>
        """))
    #expect(
      lines(got) == [
        "- First Sitting", "- 7 May", "# FISH", "Anna Alder: Fish swim.", "- [Not all.]", "- (Laughter)",
        "Ben Birch: asked where.", "Speaker: Order.", "- [The House rose.]", "- Alder, Birch",
      ])
    #expect(got.participants[0].role == "Minister for Fish")
    #expect(got.participants[2].isChair)
    #expect(got.turns[0].locator == .element("s1"))
    #expect(got.metadata == Metadata(title: "First Sitting", date: "2012-05-07", language: "en"))
  }

  @Test("text right within a speech, and speeches without a printed label")
  func bare() {
    let got = record(
      .akomaNtoso,
      debate(
        "<speech by='/ontology/person/alder'>Straight <b>on</b>.</speech><speech by='#no-one-else'><p>Hm.</p></speech>"
      ))
    #expect(lines(got).suffix(2) == ["Anna Alder: Straight on.", "no one else: Hm."])
  }

  @Test("words before a label within a speech are the speaker's, as are figures alone")
  func beforeLabel() {
    let got = record(.akomaNtoso, debate("<speech by='#alder'>14<from>Ms. Alder</from><p>Fish.</p></speech>"))
    #expect(lines(got).suffix(2) == ["Anna Alder: 14", "Anna Alder: Fish."])
  }

  @Test("an act without speeches is running text")
  func act() {
    let got = record(
      .akomaNtoso,
      "<akomaNtoso><act><body><section><num>1.</num><heading>Fish</heading><content><p>Fish are free.</p></content></section></body></act></akomaNtoso>"
    )
    #expect(lines(got) == ["= 1.", "# Fish", "= Fish are free."])
  }
}
