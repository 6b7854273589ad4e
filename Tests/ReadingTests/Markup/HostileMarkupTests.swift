import Proceedings
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
