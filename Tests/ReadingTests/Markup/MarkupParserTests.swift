import Testing

@testable import Reading

/// Writes events down, one a line.
private final class Log: MarkupHandler {
  var lines: [String] = []
  func start(_ tag: MarkupTag) { lines.append("<\(tag.name)" + (tag["id"].map { " id=\($0)" } ?? "")) }
  func end(_ name: String) { lines.append("/\(name)") }
  func characters(_ bytes: UnsafeBufferPointer<UInt8>) {
    let text = String(decoding: bytes, as: UTF8.self)
    if lines.last?.hasPrefix("=") == true { lines[lines.count - 1] += text } else { lines.append("=" + text) }
  }
}

@Suite("Events of marked-up files") struct MarkupParserTests {
  private func xml(_ text: String) -> (lines: [String], problem: MarkupProblem?) {
    let log = Log()
    let problem = MarkupParser.parseXML(Array(text.utf8), log)
    return (log.lines, problem)
  }

  @Test("elements, attributes with any prefix, text and CDATA come in order")
  func events() {
    let got = xml("<a xml:id=' x '><b>one<![CDATA[ & two]]></b><c id=' '/></a>")
    #expect(got.problem == nil)
    #expect(got.lines == ["<a id=x", "<b", "=one & two", "/b", "<c", "/c", "/a"])
  }

  @Test("entities: the file's own, those of HTML, unknown ones by their name, external ones never")
  func entities() {
    let got = xml(
      """
      <!DOCTYPE a [<!ENTITY house "the House"><!ENTITY file SYSTEM "/etc/hostname">
      <!ENTITY % more SYSTEM "/etc/hostname"> %more;]>
      <a>&house; &pound;5 &nosuch; &file;</a>
      """)
    #expect(got.problem == nil)
    #expect(got.lines == ["<a", "=the House £5 &nosuch; &file;", "/a"])
    #expect(xml("<a>&pound;&mdash;</a>").lines == ["<a", "=£—", "/a"])
  }

  @Test("entities that grow out of all measure are refused")
  func bomb() {
    var text = "<!DOCTYPE a [<!ENTITY e0 \"ha ha ha ha ha\">"
    for level in 1...12 {
      text += "<!ENTITY e\(level) \"" + String(repeating: "&e\(level - 1);", count: 10) + "\">"
    }
    let got = xml(text + "]><a>&e12;</a>")
    #expect(got.problem?.isHarmless == false)
    #expect(got.problem?.problem.contains("entities") == true)
    let quadratic =
      "<!DOCTYPE a [<!ENTITY e \"" + String(repeating: "ha ", count: 30_000) + "\">]><a>"
      + String(repeating: "&e;", count: 3000) + "</a>"
    #expect(xml(quadratic).problem?.isHarmless == false)
  }

  @Test("elements ten thousand deep are refused")
  func deep() {
    let got = xml(String(repeating: "<a>", count: 10_000))
    #expect(got.problem?.isHarmless == false)
    #expect(got.lines.count == 256)
  }

  @Test("a file that breaks off gives what it holds and says where it ends")
  func truncated() {
    let got = xml("<a><b>one</b>\n<b>two")
    #expect(got.lines.prefix(4) == ["<a", "<b", "=one", "/b"])
    #expect(got.problem?.isHarmless == true)
    #expect(got.problem?.problem.contains("line 2") == true)
  }

  @Test("HTML closes what is left open")
  func html() {
    let log = Log()
    #expect(MarkupParser.parseHTML(Array("<p id=x>one<p>two &eacute;<br>three".utf8), log) == nil)
    #expect(log.lines.contains("<p id=x"))
    #expect(log.lines.contains("=two é"))
    #expect(log.lines.filter { $0 == "/p" }.count == 2)
  }
}
