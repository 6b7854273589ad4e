import Proceedings
import Testing

@testable import Reading

@Suite("Captions")
struct CaptionTests {
  private func read(_ text: String) throws -> Document {
    try Reading.document(bytes: Array(text.utf8), path: "captions")
  }

  private func opening(_ document: Document) -> [String] {
    document.turns.map { turn in
      let name = turn.participant.map { document.participants[$0].name } ?? "?"
      return "\(name)|\(document.text.string(document.blocks[turn.blocks.lowerBound].span).prefix(24))"
    }
  }

  @Test("WebVTT with voice tags at changes, classes, notes, styles, identifiers, BOM and CR LF")
  func voices() throws {
    let text = """
      \u{FEFF}WEBVTT

      NOTE made by hand
      --> not a time

      STYLE
      ::cue { color: red }

      slide-1
      00:01.000 --> 00:02.500 line:0
      <v.loud Rosa>Good <i>morning</i>. I am Rosa Quell,</v>

      2
      00:02.500 --> 00:04.000
      and this is &quot;Harbours&quot;.

      00:01:04.000 --> 00:01:05.000
      <v Jon>Hello.</v>

      00:01:06.000 --> 00:01:07.000
      <v Jon>Me again.</v>
      """
    let document = try read(
      text.split(separator: "\n", omittingEmptySubsequences: false).joined(separator: "\r\n"))
    #expect(document.source.format == "webvtt")
    #expect(
      document.text.string
        == "Rosa: Good morning. I am Rosa Quell, and this is \"Harbours\".\n\nJon: Hello. Me again.")
    #expect(document.participants.map(\.name) == ["Rosa Quell", "Jon"])
    #expect(document.turns.map(\.locator) == [.time(milliseconds: 1000), .time(milliseconds: 64_000)])
    let label = try #require(document.turns[0].label)
    #expect(document.text.string(label) == "Rosa")
  }

  @Test("names with the surname first, as directories of accounts have them, are put straight")
  func directory() throws {
    let document = try read(
      """
      WEBVTT

      00:01.000 --> 00:02.000
      <v Quell, Rosa>Good morning.</v>

      00:02.000 --> 00:03.000
      <v Brandt, Jon (Guest)>Hello.</v>

      00:03.000 --> 00:04.000
      <v Otieno, Minister>And so on.</v>
      """)
    #expect(opening(document).map { $0.prefix { $0 != "|" } }.prefix(1) == ["Rosa Quell"])
    #expect(document.text.string.hasPrefix("Rosa Quell: Good morning.\n\nJon Brandt (Guest): Hello."))
    #expect(document.text.string.hasSuffix("Otieno, Minister: And so on."))
  }

  @Test("a turn begins, name and all, at the time of its first caption")
  func place() throws {
    let document = try read(
      """
      WEBVTT

      00:01.000 --> 00:02.000
      <v Rosa>Good morning.</v>

      00:07.000 --> 00:08.000
      <v Jon>Hello.</v>
      """)
    let label = try #require(document.turns.last?.label)
    #expect(document.locator(at: label.start) == .time(milliseconds: 7000))
    #expect(document.locator(at: label.start - 1) == .time(milliseconds: 1000))
  }

  @Test("a dash before a name marks a voice, and so does one before each of two voices")
  func dashes() throws {
    let document = try read(
      """
      1
      00:00:01,000 --> 00:00:02,000
      ROSA: Good morning.

      2
      00:00:03,000 --> 00:00:04,000
      - Who is there?
      - JON: It is me.

      3
      00:00:05,000 --> 00:00:06,000
      - ROSA: Come in.
      """)
    #expect(document.participants.map(\.name) == ["ROSA", "JON"])
    #expect(
      document.text.string == "ROSA: Good morning.\n\nWho is there?\n\nJON: It is me.\n\nROSA: Come in.")
  }

  @Test("SubRip with names before a colon where the voice changes, also within a caption")
  func names() throws {
    let document = try read(
      """
      1
      00:00:00,100 --> 00:00:02,000
      Rosa: Let us talk about
      harbours. They are old.

      2
      00:00:02,000 --> 00:00:04,000
      And they leak. Jon: Do they?

      3
      00:00:04,000 --> 00:00:06,000
      Rosa: They do. Note: not all of them.

      4
      00:00:06,000 --> 00:00:08,000
      >> JON: I see.

      5
      00:00:08,000 --> 00:00:09,000
      Rosa: Good.
      """)
    #expect(document.source.format == "subrip")
    #expect(
      opening(document) == [
        "Rosa|Rosa: Let us talk about ", "Jon|Jon: Do they?", "Rosa|Rosa: They do. Note: not",
        "Jon|JON: I see.",
        "Rosa|Rosa: Good.",
      ])
  }

  @Test("names in brackets, sounds that are none, and dashes of voices without names")
  func brackets() throws {
    let document = try read(
      """
      1
      00:00:00,100 --> 00:00:02,000
      [Rosa] Welcome.

      2
      00:00:02,000 --> 00:00:04,000
      [Music]

      3
      00:00:04,000 --> 00:00:06,000
      [Jon] Thank you.

      4
      00:00:06,000 --> 00:00:08,000
      [Rosa] Please begin.

      5
      00:00:08,000 --> 00:00:09,000
      [Jon] I shall.

      6
      00:00:09,000 --> 00:00:11,000
      - Is it on?
      - It is.
      """)
    #expect(document.participants.map(\.name) == ["Rosa", "Jon"])
    #expect(document.turns.count == 6)
    #expect(document.turns.suffix(2).allSatisfy { $0.participant == nil })
  }

  @Test(
    "without names captions are paragraphs; what is said over and over comes once, lines that roll up too")
  func plain() throws {
    var text = ""
    for index in 0..<400 {
      let time = index * 3
      let clock = "00:\(time / 60 < 10 ? "0" : "")\(time / 60):\(time % 60 < 10 ? "0" : "")\(time % 60)"
      text += "\(index + 1)\n\(clock),000 --> \(clock),900\n"
      text +=
        index < 10
        ? "Thank you for watching this.\n\n" : "sentence number \(index) is said\nhere and then ended.\n\n"
    }
    let document = try read(text)
    #expect(document.turns.isEmpty)
    #expect(document.text.string.hasPrefix("Thank you for watching this.\n\nsentence number 10 is said here"))
    #expect(document.blocks.filter { $0.kind == .note }.count == 3)
    let rolled = try read(
      """
      WEBVTT

      00:01.000 --> 00:02.000
      the harbour is old

      00:02.000 --> 00:03.000
      the harbour is old
      and it leaks

      00:03.000 --> 00:04.000
      and it leaks
      when it rains
      """)
    #expect(rolled.text.string == "the harbour is old and it leaks when it rains")
  }

  private func captions(_ lines: [String]) -> String {
    lines.enumerated().map { "\($0 + 1)\n00:00:0\($0),000 --> 00:00:0\($0 + 1),000\n\($1)\n" }.joined(
      separator: "\n")
  }

  @Test(
    "a few names are enough where the first caption has one and somebody comes again",
    arguments: [
      ["HOST: Welcome to the show.", "We have a guest.", "ANNA: Thank you.", "HOST: Go ahead."],
      ["Rosa Quell: I am Rosa.", "This is the show.", "John Otieno: And I am John.", "Rosa Quell: Hello."],
      ["[SPEAKER_00]: Good evening.", "[SPEAKER_01]: I move it.", "[SPEAKER_00]: Who seconds?"],
    ])
  func few(_ lines: [String]) throws {
    let document = try read(captions(lines))
    #expect(document.participants.count == 2)
    #expect(document.turns.count == 3)
  }

  @Test(
    "names are enough, too, where each comes once but every other caption has one",
    arguments: [
      ["Rosa Quell: I am Rosa.", "John Otieno: I am John.", "Mina Brandt: I am here."],
      ["ROSA: Welcome.", "TOM: We have a guest.", "who is new here", "MINA: Thank you.", "JON: Go ahead."],
    ])
  func once(_ lines: [String]) throws {
    let document = try read(captions(lines))
    #expect(document.participants.count == (lines.count + 3) / 2)
    #expect(document.turns.count == document.participants.count)
  }

  @Test("words before a colon in a film are nobody's names")
  func film() throws {
    let document = try read(
      captions([
        "Where are you going?", "MAN ON RADIO: Storm tonight.", "He said: go home.", "Warning: it is loud.",
        "Remember: water, food, sleep.",
      ]))
    #expect(document.turns.isEmpty)
  }

  @Test("captions in capitals; a voice that begins in the middle of a line")
  func capitals() throws {
    let document = try read(
      captions([
        ">> ROSA QUELL: GOOD EVENING.", "PLEASE STAND.",
        ">> MAYOR VANCE: WE HAVE A QUORUM. >> ROSA QUELL: GOOD.",
        ">> MAYOR VANCE: NEXT ITEM.",
      ]))
    #expect(document.participants.map(\.name) == ["Rosa Quell", "Vance"])
    #expect(document.turns.count == 4)
  }

  @Test("text with an arrow is no caption file")
  func noCaptions() throws {
    #expect(!Captions.isSubRip(Array("1\nfrom A --> B\n".utf8)[...]))
    #expect(!Captions.isWebVTT(Array("WEBVTTX is a name".utf8)[...]))
  }
}
