import Foundation
import TestSupport
import Testing

/// One small meeting in every format, under names that say little.
private enum Meeting {
  /// Where the second turn is by the formats that tell.
  static let places = [
    "captions.txt": "00:00:05", "subtitles": "00:00:05", "volume": "#b", "day.txt": "column 3",
    "committee": "#2",
  ]

  static let files: [(name: String, format: String, text: String)] = [
    (
      "record.txt", "text",
      """
      HARBOUR COUNCIL

      The CHAIR: I open the meeting. “Zürich” is not here.

      Ms. ALDER: We have 40 boats.

      The CHAIR: I thank Ms. Alder. Mr. Birch has the floor.

      Mr. BIRCH: We have 12 boats – and no quay.

      Ms. ALDER: They may lie with us.

      """
    ),
    (
      "captions.txt", "webvtt",
      """
      WEBVTT

      00:00:01.000 --> 00:00:04.000
      <v Cora Chair>I open the meeting. “Zürich” is not here.

      00:00:05.000 --> 00:00:09.000
      <v Anna Alder>We have 40 boats.
      """
    ),
    (
      "subtitles", "subrip",
      """
      1
      00:00:01,000 --> 00:00:04,000
      CORA CHAIR: I open the meeting. “Zürich” is not here.

      2
      00:00:05,000 --> 00:00:09,000
      ANNA ALDER: We have 40 boats.

      3
      00:01:05,000 --> 00:01:09,000
      CORA CHAIR: I thank you.

      4
      00:01:12,000 --> 00:01:19,000
      ANNA ALDER: They are all new.

      5
      00:01:22,000 --> 00:01:29,000
      CORA CHAIR: Are they paid for?

      6
      00:01:32,000 --> 00:01:39,000
      ANNA ALDER: Half of them.
      """
    ),
    (
      "page.txt", "html",
      """
      <!DOCTYPE html><html><head><title>Harbour council</title></head><body><nav><a href="/">Home</a></nav><main>
      <h1>Harbour council</h1><p><b>Cora Chair:</b> I open the meeting. “Zürich” is not here.</p>
      <p><b>Anna Alder:</b> We have 40 boats.</p><p><b>Cora Chair:</b> I thank you.</p>
      </main></body></html>
      """
    ),
    (
      "session", "tei",
      """
      <?xml version="1.0"?><TEI xmlns="http://www.tei-c.org/ns/1.0"><text><body><div><head>Boats</head>
      <u who="#CoraChair"><seg>I open the meeting. “Zürich” is not here.</seg></u><note>Applause</note>
      <u who="#AnnaAlder"><seg>We have 40 boats.</seg></u></div></body></text></TEI>
      """
    ),
    (
      "debate.txt", "akoma-ntoso",
      """
      <akomaNtoso xmlns="http://docs.oasis-open.org/legaldocml/ns/akn/3.0"><debate><debateBody><debateSection>
      <heading>Boats</heading><speech by="#chair"><from>Cora Chair</from><p>I open the meeting. “Zürich” is not here.</p></speech>
      <speech by="#alder"><from>Anna Alder</from><p>We have 40 boats.</p></speech>
      </debateSection></debateBody></debate></akomaNtoso>
      """
    ),
    (
      "volume", "hansard-uk",
      """
      <hansard><housecommons><section><title>BOATS</title><p id="a"><member>Cora Chair</member><membercontribution>: I open the \
      meeting. “Zürich” is not here.</membercontribution></p><p id="b"><member>Anna Alder</member><membercontribution>: We have 40 \
      boats.</membercontribution></p></section></housecommons></hansard>
      """
    ),
    (
      "day.txt", "publicwhip",
      """
      <publicwhip><major-heading id="h">Boats</major-heading><speech id="s1" speakername="Cora Chair" colnum="3"><p>I open the \
      meeting. “Zürich” is not here.</p></speech><speech id="s2" speakername="Anna Alder"><p>We have 40 boats.</p></speech></publicwhip>
      """
    ),
    (
      "committee", "hansard-ca",
      """
      <?xml version="1.0"?><Hansard><HansardBody><Intervention id="1"><PersonSpeaking><Affiliation>Cora Chair</Affiliation>\
      </PersonSpeaking><Content><ParaText>I open the meeting. “Zürich” is not here.</ParaText></Content></Intervention>\
      <Intervention id="2"><PersonSpeaking><Affiliation>Anna Alder</Affiliation></PersonSpeaking><Content><ParaText>We have 40 \
      boats.</ParaText></Content></Intervention></HansardBody></Hansard>
      """
    ),
    (
      "senate.txt", "hansard-au",
      """
      <hansard><session.header><date>2012-02-07</date></session.header><chamber.xscript><debate><debateinfo><title>BOATS</title>\
      </debateinfo><speech><talk.start><talker><name role="metadata">Chair, Cora</name><name role="display">Cora Chair</name></talker>\
      <para>I open the meeting. “Zürich” is not here.</para></talk.start></speech><speech><talk.start><talker><name \
      role="metadata">Alder, Anna</name><name role="display">Anna Alder</name></talker><para>We have 40 boats.</para></talk.start>\
      </speech></debate></chamber.xscript></hansard>
      """
    ),
    (
      "notes.txt", "xml",
      "<?xml version=\"1.0\"?><notes><p>Anna Alder said: “We have 40 boats.”</p><p>“Zürich” was not there.</p></notes>"
    ),
  ]

  /// All of them in a folder.
  static func folder() throws -> (folder: TemporaryFolder, paths: [String]) {
    let folder = try TemporaryFolder()
    return (folder, try files.map { try folder.file($0.name, $0.text) })
  }
}

@Suite("Documents of all formats, whatever they are called") struct MixedFormatsTests {
  @Test("What a file holds decides its format, under any name")
  func detected() throws {
    let (folder, paths) = try Meeting.folder()
    defer { withExtendedLifetime(folder) {} }
    for (path, file) in zip(paths, Meeting.files) {
      let object = try Program.run("extract", path).json() as? [String: Any]
      let document = object?["document"] as? [String: Any]
      #expect(document?["format"] as? String == file.format, "\(file.name)")
    }
  }

  @Test("A piece of HTML is Markdown only where the name says so")
  func pieces() throws {
    let folder = try TemporaryFolder()
    let text = "<p align='center'>A <b>title</b></p>\n\n# Heading\n\nSome words.\n"
    for (name, format) in [("a.md", "text"), ("a.txt", "html"), ("a", "html"), ("a.htm", "html")] {
      let object = try Program.run("extract", try folder.file(name, text)).json() as? [String: Any]
      #expect((object?["document"] as? [String: Any])?["format"] as? String == format, "\(name)")
    }
  }

  @Test("Offsets point into the text that is shown, in every format")
  func offsets() throws {
    let (folder, paths) = try Meeting.folder()
    defer { withExtendedLifetime(folder) {} }
    for path in paths {
      let object = try #require(try Program.run("extract", path).json() as? [String: Any])
      let text = Array(
        try #require((object["document"] as? [String: Any])?["text"] as? String).unicodeScalars)
      func slice(_ span: [Int]) -> String {
        var view = String.UnicodeScalarView()
        view.append(contentsOf: text[span[0]..<span[1]])
        return String(view)
      }
      let quotes = try #require(object["quotes"] as? [[String: Any]])
      let listed = try #require(
        try Program.run("quotes", "--format=json", path).json() as? [[String: Any]])
      #expect(quotes.count == listed.count && !quotes.isEmpty, "\(path)")
      for (quote, item) in zip(quotes, listed) {
        let content = try #require(quote["content"] as? [[Int]])
        #expect(content.map(slice).joined(separator: " … ") == item["text"] as? String)
      }
      let spoken = quotes.flatMap { ($0["content"] as? [[Int]] ?? []).map(slice) }
      #expect(spoken.contains { $0.contains("We have 40 boats.") }, "\(path): \(spoken)")
      let figures = (object["statistics"] as? [[String: Any]] ?? []).compactMap { $0["span"] as? [Int] }
      #expect(figures.contains { slice($0) == "40 boats" }, "\(path)")
      for speaker in object["speakers"] as? [[String: Any]] ?? [] {
        for mention in speaker["mentions"] as? [[Int]] ?? [] { #expect(!slice(mention).isEmpty) }
      }
    }
  }

  @Test("A passage is placed by its turn and by what its format knows: time, page, element")
  func placed() throws {
    let (folder, paths) = try Meeting.folder()
    defer { withExtendedLifetime(folder) {} }
    // Of what says only that it is XML no turns are known.
    for path in paths where !path.hasSuffix("notes.txt") {
      let name = path.split(separator: "/").last.map(String.init) ?? path
      let listed = try #require(try Program.run("quotes", "--format=json", path).json() as? [[String: Any]])
      let boats = try #require(
        listed.first { ($0["text"] as? String)?.contains("40 boats") == true }, "\(name)")
      #expect(boats["turn"] as? Int == 2, "\(name)")
      #expect(boats["locator"] as? String == Meeting.places[name], "\(name)")
      let figures = try #require(
        try Program.run("statistics", "--format=json", path).json() as? [[String: Any]])
      #expect(figures.first { $0["text"] as? String == "40 boats" }?["turn"] as? Int == 2, "\(name)")
    }
  }

  @Test("One speaker is followed through files of all formats in one call")
  func oneSpeaker() throws {
    let (folder, paths) = try Meeting.folder()
    defer { withExtendedLifetime(folder) {} }
    let run = try Program.run(["quotes", "--speaker", "alder", "--format=csv"] + paths)
    #expect(run.status == 0)
    #expect(run.errors.isEmpty, "\(run.errors)")
    for path in paths {
      #expect(
        run.text.split(separator: "\r\n").contains { $0.hasPrefix(path) && $0.contains("40 boats") },
        "nothing of \(path)")
    }
  }

  @Test("--from overrides what a file holds and what it is called")
  func forced() throws {
    let (folder, paths) = try Meeting.folder()
    defer { withExtendedLifetime(folder) {} }
    let page = try #require(paths.first { $0.hasSuffix("page.txt") })
    for command in [["extract", "--from=text", page], ["--plain", "--from", "text", page]] {
      #expect(try Program.run(command).text.contains("<b>Anna Alder:</b>"))
    }
    let run = try Program.run("extract", "--from=webvtt", page)
    #expect(run.status == 1)
    #expect(run.errors.contains("cannot") || run.errors.contains("no text that can be read as webvtt"))
    let unknown = try Program.run("speakers", "--from=htlm", page)
    #expect(unknown.status == 2)
    #expect(unknown.errors.contains("did you mean 'html'?") && unknown.errors.contains("akoma-ntoso"))
  }

  @Test("The list of formats has a name, endings and contents for each, in every form")
  func formats() throws {
    let text = try Program.run("formats")
    #expect(text.status == 0)
    #expect(text.lines.allSatisfy { $0.count <= 79 })
    let list = try #require(try Program.run("formats", "-f", "json").json() as? [[String: Any]])
    for entry in list {
      let name = try #require(entry["name"] as? String)
      #expect(text.lines.contains { $0.hasPrefix(name + " ") })
      #expect((entry["endings"] as? [String])?.isEmpty == false)
      #expect((entry["contents"] as? String)?.isEmpty == false)
    }
    #expect(Set(list.compactMap { $0["name"] as? String }).isSuperset(of: Meeting.files.map(\.format)))
    let table = try Program.run("formats", "--format=csv").text.split(separator: "\r\n")
    #expect(table.count == list.count + 1)
    #expect(try Program.run("formats", "x").status == 2)
  }

  @Test("A zip archive is told as such; a directory of directories says where to look")
  func archives() throws {
    let folder = try TemporaryFolder()
    let zip = try folder.file("minutes.docx", [0x50, 0x4B, 3, 4, 0x14, 0, 0, 0])
    let run = try Program.run("speakers", zip)
    #expect(run.status == 1)
    #expect(run.errors.contains("is a zip archive") && run.errors.contains("unpack it"))
    let inner = folder.path("years/2022")
    try FileManager.default.createDirectory(atPath: inner, withIntermediateDirectories: true)
    let nested = try Program.run("speakers", folder.path("years"))
    #expect(nested.status == 1)
    #expect(nested.errors.contains("give '\(inner)'"))
  }
}
