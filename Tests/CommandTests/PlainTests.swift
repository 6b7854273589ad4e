import TestSupport
import Testing

@Suite("Plain output is the document from top to bottom")
struct PlainTests {
  @Test("Title, facts and paragraphs, each on one line")
  func document() throws {
    let folder = try TemporaryFolder()
    let path = try folder.file(
      "a.txt",
      """
      Salt gets dearer

      MARLOW, 2 April 2019 (River Wire) — The towns of the lower valley will pay three
      times as much for salt from the first of May on, as was announced in the old
      town hall in the evening.

      [Applause.]

      The evening was long.
      """)
    let run = try Program.run("--plain", path)
    #expect(run.status == 0)
    #expect(
      run.text.hasPrefix(
        "Salt gets dearer\nMarlow, 2019-04-02, River Wire\n\nMARLOW, 2 April 2019 (River Wire) — The towns of the lower valley "
          + "will pay three times as much for salt from the first of May on, as was announced in the old town hall in the "
          + "evening.\n"))
    #expect(run.text.contains("\n\n[Applause.]\n\nThe evening was long.\n"))
  }

  @Test("A header is told once, and not as it stood in the file")
  func header() throws {
    let folder = try TemporaryFolder()
    let path = try folder.file(
      "a.md",
      "---\ntitle: Salt gets dearer\ndate: 2019-04-02\n---\n# Salt gets dearer\n\nThe evening was long.\n")
    #expect(try Program.run("-p", path).text == "Salt gets dearer\n2019-04-02\n\nThe evening was long.\n")
  }

  @Test("Control characters and bidi overrides take a visible form, in text and in names")
  func safe() throws {
    let folder = try TemporaryFolder()
    let name = "a\u{202E}b\u{1B}[31m.txt"
    let path = try folder.file(name, "Ring\u{7} the \u{1B}]0;title\u{7} bell\u{202E} and\u{200B} go\u{9B}.")
    for arguments in [
      ["--plain", path], ["extract", "--format=tree", path], ["quotes", path, path],
      ["speakers", "-fcsv", path],
    ] {
      let run = try Program.run(arguments)
      #expect(run.status == 0)
      for scalar in run.text.unicodeScalars {
        #expect(
          scalar == "\n" || scalar == "\r" || scalar.value >= 0x20 && !(0x7F..<0xA0).contains(scalar.value))
        #expect(scalar.properties.generalCategory != .format)
      }
    }
    #expect(
      try Program.run("--plain", path).text
        == "Ring^G the ^[]0;title^G bell<U+202E> and<U+200B> go<U+009B>.\n")
    #expect(try Program.run("quotes", path, path).text.contains("a<U+202E>b^[[31m.txt:"))
  }

  @Test("Without a file the samples are printed")
  func samples() throws {
    let run = try Program.run("--plain")
    #expect(run.status == 0)
    #expect(run.lines.count > 30)
  }

  @Test("A name that mixes scripts has a sign wherever people read it, and none in data")
  func lookAlike() throws {
    let folder = try TemporaryFolder()
    let name = "P\u{0430}vel Novak"
    let path = try folder.file(
      "a.txt", "“We counted 40 lamps at the quay,” said \(name) in Marlow. Anna Reis said that it rained.\n")
    for command in ["speakers", "quotes", "statistics"] {
      let text = try Program.run(command, path).text
      #expect(text.contains("\(name) ≠"), "\(command)")
      #expect(!text.contains("Reis ≠"))
      #expect(try !Program.run(command, "-fcsv", path).text.contains("≠"))
      #expect(try !Program.run(command, "-fjson", path).text.contains("≠"))
    }
    #expect(try Program.run("--plain", path).text.contains("\(name) ≠: “We counted"))
  }
}
