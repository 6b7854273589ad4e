import Testing

@testable import Reading

@Suite("Chats in which a scribe writes for the others")
struct ScribedChatTests {
  @Test(
    "whom the scribe names has the floor; dots go on; topics are headings; what is for programs is a note")
  func scribed() throws {
    let read = try Read(
      """
      <rquell> scribenick: rquell
      <rquell> present+ Rosa_Quell, Tom_Alder, Mina_Brandt
      <rquell> Topic: Gauges
      <rquell> Tom: I read the gauges on Monday
      <rquell> … and the river is low
      <rquell> Mina: how low?
      <alder> it stands in my mail
      <brandt> q+
      <Zakim> brandt, you wanted to speak
      <rquell> Tom: as low as in May
      <rquell> ... or lower
      <rquell> RESOLUTION: Read them again
      """)
    #expect(
      read.opening == [
        "Tom Alder: I read the", "Tom Alder: and the river", "Mina Brandt: how low?",
        "Tom Alder: it stands in", "Tom Alder: as low as", "Tom Alder: or lower",
      ])
    #expect(read.blocks.contains { $0.kind == .heading(level: 2) && read.text.string($0.span) == "Gauges" })
    #expect(read.notes.count == 5)
  }

  @Test("in other chats a name before a colon is whom a line is for")
  func addressed() throws {
    let read = try Read(
      """
      <rosa> Jon: did you read the gauges?
      <jon> Rosa: yes, on Monday
      <rosa> Jon: how low are they?
      <jon> Rosa: lower than in May
      <rosa> Mary: have you heard?
      """)
    #expect(read.names == ["rosa", "jon"])
    #expect(read.turns.count == 5)
  }
}
