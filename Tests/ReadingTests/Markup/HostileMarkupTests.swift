import Proceedings
import TestSupport
import Testing

@testable import Reading

@Suite("Marked-up files that are broken or hostile") struct HostileMarkupTests {
  private func read(_ bytes: [UInt8], _ path: String = "x.xml") -> Result<Document, ReadingError> {
    do throws(ReadingError) { return .success(try Reading.document(bytes: bytes, path: path)) } catch {
      return .failure(error)
    }
  }

  private func message(_ text: String, _ path: String = "x.xml") -> String? {
    if case .failure(let error) = read(Array(text.utf8), path) { return error.message }
    return nil
  }

  @Test("bombs of entities and towers of elements are refused with one message")
  func refused() {
    let bomb =
      "<!DOCTYPE TEI [<!ENTITY a \"ha ha ha\">"
      + (1...9).map {
        "<!ENTITY a\($0) \"" + String(repeating: $0 == 1 ? "&a;" : "&a\($0 - 1);", count: 10) + "\">"
      }.joined()
      + "]><TEI><text><p>&a9;</p></text></TEI>"
    #expect(message(bomb)?.contains("entities") == true)
    #expect(
      message("<?xml version='1.0'?>" + String(repeating: "<p>", count: 10_000) + "x")?.contains("256")
        == true)
    #expect(
      message("<html><body>" + String(repeating: "<div>", count: 10_000) + "x", "x.html")?.contains("256")
        == true)
  }

  @Test("bombs of other makes are refused, or read as if they were none")
  func moreBombs() {
    // One long entity, named many times.
    let long =
      "<!DOCTYPE TEI [<!ENTITY a \"\(String(repeating: "ha ", count: 30_000))\">]><TEI><text><p>"
      + String(repeating: "&a;", count: 30_000) + "</p></text></TEI>"
    let took = processorTime { #expect(message(long)?.contains("entities") == true) }
    #expect(took < .seconds(20))
    // In the value of an attribute.
    let tower =
      "<!DOCTYPE TEI [<!ENTITY a \"ha ha ha\">"
      + (1...9).map {
        "<!ENTITY a\($0) \"" + String(repeating: $0 == 1 ? "&a;" : "&a\($0 - 1);", count: 10) + "\">"
      }.joined()
    #expect(message(tower + "]><TEI><text><u who=\"&a9;\">x</u></text></TEI>") != nil)
    // By parameter entities, and one that names itself.
    let parameters =
      "<!DOCTYPE TEI [<!ENTITY % a \"<!ENTITY b 'x'>\">"
      + (1...9).map {
        "<!ENTITY % a\($0) \"" + String(repeating: $0 == 1 ? "%a;" : "%a\($0 - 1);", count: 10) + "\">"
      }.joined()
      + "%a9;]><TEI><text><p>Word.</p></text></TEI>"
    _ = message(parameters)
    #expect(message("<!DOCTYPE TEI [<!ENTITY a \"&a;\">]><TEI><text><p>&a;</p></text></TEI>") != nil)
  }

  @Test("external document types, parameter entities and inclusions are never opened")
  func externalTypes() throws {
    let inclusion =
      "<xi:include xmlns:xi='http://www.w3.org/2001/XInclude' href='/etc/hostname' parse='text'/>"
    for head in [
      "<!DOCTYPE TEI SYSTEM \"http://127.0.0.1:9/x.dtd\">", "<!DOCTYPE TEI PUBLIC \"x\" \"/etc/passwd\">",
      "<!DOCTYPE TEI [<!ENTITY % x SYSTEM \"file:///etc/passwd\"> %x;]>",
    ] {
      let text = head + "<TEI><text><p>A word.</p>\(inclusion)</text></TEI>"
      #expect(try read(Array(text.utf8)).get().text.string == "A word.")
    }
  }

  @Test("every kind of file may be cut anywhere, and any byte of it may be another")
  func mangled() {
    let files = [
      "<TEI><teiHeader><person xml:id='a'><persName>Änna Alder</persName></person></teiHeader><text><body><div><head>H</head>"
        + "<pb n='3'/><u who='#a'><seg>One &amp; two.</seg><note>n</note></u></div></body></text></TEI>",
      "<akomaNtoso><debate><references><TLCPerson eId='a' showAs='Änna'/></references><debateBody><speech by='#a'><from>Änna</from>"
        + "<p>One.</p></speech></debateBody></debate></akomaNtoso>",
      "<publicwhip><speech id='1' speakername='Änna' colnum='2'><p>One &pound; two.</p></speech></publicwhip>",
      "<html><body><h1>H</h1><ul><li><b>Änna:</b> One.</li></ul><dl><dt>B</dt><dd>Two &euro;.</dd></dl><table><tr><td>x</table>",
      "WEBVTT\n\n00:00:01.000 --> 00:00:02.000\n<v Änna>One.\n\n00:00:03.000 --> 00:00:04.000\n<v B>Two.</v>",
      "1\n00:00:01,000 --> 00:00:02,000\nÄNNA: One.\n\n2\n00:00:03,000 --> 00:00:04,000\nB: Two.\n",
    ]
    for file in files {
      let bytes = Array(file.utf8)
      for end in bytes.indices { _ = read(Array(bytes[..<end])) }
      for index in bytes.indices {
        for byte: UInt8 in [0, 0x3C, 0xC3, 0xFF] {
          var other = bytes
          other[index] = byte
          if case .success(let document) = read(other) {
            #expect(document.blocks.allSatisfy { $0.span.end <= document.text.count })
          }
        }
      }
    }
  }

  @Test("external entities are never opened")
  func external() throws {
    let text =
      "<!DOCTYPE TEI [<!ENTITY secret SYSTEM \"/etc/hostname\">]><TEI><text><p>A &secret; word.</p></text></TEI>"
    #expect(try read(Array(text.utf8)).get().text.string == "A &secret; word.")
  }

  @Test("a file that breaks off is shown up to there, with a remark")
  func truncated() throws {
    let document = try read(Array("<TEI><text><u who='#AnnaAlder'><seg>One.</seg>\n<seg>Two".utf8)).get()
    #expect(document.text.string == "Anna Alder: One.\n\nTwo")
    #expect(document.source.remark?.contains("line 2") == true)
    #expect(message("<TEI")?.contains("line 1") == true)
  }

  @Test(
    "a page that is cut off is shown up to there, with a remark",
    arguments: [
      ("<p>One.</p><p>Two <a hre", "a tag"), ("<p>One.</p><p>Two <a title=\"x > y", "a tag"),
      ("<p>One.</p><p>Two <", "a tag"), ("<p>One.</p><p>Two </", "a tag"),
      ("<p>One.</p><p>Two <!-- end of", "a comment"),
      ("<p>One.</p><p>Two <script>if (a<b) {", "its <script>"),
      ("<p>One.</p><div><p>Two", "its elements"),
    ])
  func truncatedPage(text: String, place: String) throws {
    let document = try read(Array("<html><body>\(text)".utf8), "x.html").get()
    #expect(document.text.string == "One.\n\nTwo")
    #expect(document.source.remark == "breaks off within \(place); what stands before that is shown")
  }

  @Test(
    "a page that leaves out ends as HTML allows, or is only a piece, is not taken for cut off",
    arguments: [
      "<html><body><p>One.<p>Two", "<html><body><div><p>One.<p>Two</body></html>",
      "<div><p>One.</p><p>Two</p>",
      "<html><body><p>One.<script>for (i=0;i<n;i++) {}</script><p>Two",
      "<html><body><p>One.<!-- <div> --><p>Two<img alt='a>b'>",
    ])
  func wholePage(text: String) throws {
    let document = try read(Array(text.utf8), "x.html").get()
    #expect(document.text.string == "One.\n\nTwo")
    #expect(document.source.remark == nil)
  }

  @Test("the head of a corpus says where its texts are, and markup without text does not call itself empty")
  func withoutText() {
    func corpus(_ parts: String) -> String {
      "<teiCorpus xmlns:xi='http://www.w3.org/2001/XInclude'><teiHeader><title>Sittings</title>"
        + "<xi:include href='Sittings-listPerson.xml'/></teiHeader>\(parts)</teiCorpus>"
    }
    let one = "<xi:include href='1999/Sittings_1999-03-02.xml'/>"
    #expect(
      message(corpus(one))
        == "x.xml: is the head of a corpus, which keeps its texts in files of their own; give '1999/Sittings_1999-03-02.xml'"
    )
    #expect(message(corpus(one + one))?.hasSuffix("' or another of the 2") == true)
    #expect(message(corpus(""))?.contains("is a file of the format tei without text") == true)
  }

  @Test("bytes that are not what the declaration says are read as what they are, with a remark")
  func encodings() throws {
    let latin =
      Array("<?xml version='1.0' encoding='utf-8'?><note><p>Caf".utf8) + [0xE9] + Array("</p></note>".utf8)
    let document = try read(latin).get()
    #expect(document.text.string == "Café")
    #expect(document.source.encoding == "Windows-1252")
    #expect(document.source.remark?.contains("utf-8") == true)
    let declared =
      Array("<?xml version='1.0' encoding='ISO-8859-2'?><note><p>".utf8) + [0xE8] + Array("</p></note>".utf8)
    #expect(try read(declared).get().text.string == "č")
    let broken =
      Array("<?xml version='1.0' encoding='EUC-JP'?><note><p>A".utf8) + [0xFF] + Array("B</p></note>".utf8)
    #expect(try read(broken).get().text.string == "A\u{FFFD}B")
    let wide = Array("<?xml version='1.0' encoding='UTF-16'?><note><p>Año</p></note>".utf16).flatMap {
      [UInt8($0 & 0xFF), UInt8($0 >> 8)]
    }
    #expect(try read([0xFF, 0xFE] + wide).get().text.string == "Año")
    #expect(try read(wide).get().text.string == "Año")
  }

  @Test("a PDF file is refused where no program may be started, and says what is missing")
  func pdf() {
    #expect(message("%PDF-1.4\n", "x.pdf")?.contains("not allowed") == true)
    #expect(throws: MarkupProblem.self) {
      try PDFConverter.pages([], mayRun: true, programs: ["/nonexistent/pdftotext"])
    }
    do throws(MarkupProblem) {
      _ = try PDFConverter.pages([], mayRun: true, programs: ["/nonexistent/pdftotext"])
    } catch {
      #expect(error.problem.contains("not installed"))
      #expect(error.advice == "install the package poppler-utils")
    }
  }
}
