import Proceedings
import Testing

@testable import Reading

@Suite("HTML") struct HTMLTests {
  private func page(_ text: String) -> Record? {
    guard case .record(let record) = HTMLReader.read(Array(text.utf8)).outcome else { return nil }
    return record
  }

  private let sentence =
    "The river commission met for the third time this spring and found the gauges lower than ever before. "

  @Test("the article is shown without navigation, teasers, notices and footers")
  func article() throws {
    let text = String(repeating: sentence, count: 3)
    let got = try #require(
      page(
        """
        <!DOCTYPE html><html lang="en"><head><title>River falls | The Riverton Post</title><meta property="og:site_name" content="The Post">
        <meta property="article:published_time" content="2021-03-04T10:00:00Z"><style>p {}</style><script>var x = "<p>no</p>"</script></head>
        <body><div class="cookie-consent"><p>We use cookies. \(text)</p></div><header><ul><li><a href="/">Home</a></li><li><a href="/n">News</a></li></ul></header>
        <nav><a href="/a">All</a></nav><main><article><h1>River falls</h1><div class="meta">By A. Alder</div><div class="body"><p>\(text)</p>
        <p>She said: <em>“No water.”</em></p><ul class="share"><li><a href="#">Share</a></li></ul><h2>Gauges</h2><p>\(text)</p></div></article>
        <section class="related-posts"><article><h3><a href="/x">Fish rise</a></h3><p>\(sentence)</p></article></section></main>
        <footer><p>© The Post. \(sentence)</p></footer></body></html>
        """))
    let shown = text.trimmedOfSpace
    #expect(
      lines(got) == ["# River falls", "= " + shown, "= She said: “No water.”", "# Gauges", "= " + shown])
    #expect(
      got.metadata
        == Metadata(title: "River falls", date: "2021-03-04", publisher: "The Post", language: "en"))
  }

  @Test(
    "marked names at the beginning of paragraphs are labels; lists of those who are there give full names")
  func minutes() throws {
    let got = try #require(
      page(
        """
        ---
        title: "Minutes of 4 March 2021"
        ---
        <h2>Minutes</h2><p><cite>Present:</cite> Anna Alder, Ben Birch,
        Ben Beech, Cora Cedar</p><p><cite>Scribe:</cite> Dora Elm</p><h3>Fish</h3>
        <p><cite>Anna:</cite> Fish are up.</p><p>They are.</p><p>[Laughter]</p><p><cite>Ben</cite>: We counted <b>nine</b>.</p>
        <p>Cora_Cedar: all of them?</p><h3>Gauges</h3><p>Nothing was said.</p><p><cite>Anna:</cite> next time.</p>
        """))
    #expect(
      lines(got) == [
        "# Minutes of 4 March 2021", "# Minutes", "= Present: Anna Alder, Ben Birch, Ben Beech, Cora Cedar",
        "= Scribe: Dora Elm",
        "# Fish", "Anna Alder: Fish are up. / They are.", "- [Laughter]", "Ben: We counted nine.",
        "Cora Cedar: all of them?", "# Gauges", "= Nothing was said.", "Anna Alder: next time.",
      ])
    #expect(got.metadata.date == "2021-03-04")
  }

  @Test("a definition list of names and what they say is a debate, one of terms is not")
  func definitions() throws {
    let debate = try #require(
      page(
        """
        <html><body><h1>Debate</h1><dl><dt>Ms Alder</dt><dd>\(sentence)</dd><dt>Mr Birch</dt><dd><p>\(sentence)</p><p>No more.</p></dd></dl></body></html>
        """))
    #expect(debate.participants.map(\.name) == ["Alder", "Birch"])
    #expect(lines(debate).last?.hasSuffix("/ No more.") == true)
    let terms = try #require(
      page(
        "<html><body><dl><dt>what is a gauge?</dt><dd>\(sentence)</dd><dt>where are they?</dt><dd>\(sentence)</dd></dl></body></html>"
      ))
    #expect(terms.turns.isEmpty)
  }

  @Test(
    "short speeches that the page marks, and short cells under the head Speaker, are turns beside a long one")
  func short() throws {
    let marked = try #require(
      page(
        """
        <html><body><main><h1>Debate</h1>
        <div class="speech"><div class="speaker-name">Rosa Quell</div><p>I beg to move that the wall be mended.</p><p>It is old.</p></div>
        <div class="speech"><div class="speaker-name">Jon Brandt</div><p>Why?</p></div>
        <div class="speech"><div class="speaker-name">Rosa Quell</div><p>It leaks.</p></div></main></body></html>
        """))
    #expect(
      lines(marked) == [
        "# Debate", "Rosa Quell: I beg to move that the wall be mended. / It is old.", "Jon Brandt: Why?",
        "Rosa Quell: It leaks.",
      ])
    let table = try #require(
      page(
        """
        <html><body><h1>Panel</h1><table><tr><th>Time</th><th>Speaker</th><th>Words</th></tr>
        <tr><td>00:10</td><td>Rosa Quell</td><td>Welcome.</td></tr><tr><td>00:20</td><td>Jon Brandt</td><td>Thank you, Rosa.</td></tr>
        <tr><td>00:31</td><td>Rosa Quell</td><td>The wall is low.</td></tr></table></body></html>
        """))
    #expect(
      lines(table) == [
        "# Panel", "- [00:10]", "Rosa Quell: Welcome.", "- [00:20]", "Jon Brandt: Thank you, Rosa.",
        "- [00:31]",
        "Rosa Quell: The wall is low.",
      ])
  }

  @Test("bold words in an article are no labels")
  func bold() throws {
    let got = try #require(
      page(
        "<html><body><p><b>Note:</b> \(sentence)</p><p><b>Update:</b> \(sentence)</p><p><b>Riverton</b>: \(sentence)</p></body></html>"
      ))
    #expect(got.turns.isEmpty)
    #expect(lines(got).count == 3)
  }

  @Test("labels that nothing sets off are found as in plain text; a question may have one blank behind it")
  func plainLabels() throws {
    let document = try Reading.document(
      bytes: Array(
        """
        <html><body><main><h1>Briefing by Harbour Master Rosa Quell</h1><p>MS. QUELL:&nbsp; Good afternoon to all of you here.</p>
        <p>Q&nbsp; &nbsp; Thank you, Rosa.&nbsp; When will the wall be done?</p><p>MS. QUELL:&nbsp; In the spring.</p>
        <p>Q&nbsp; And the cost?</p><p>MS. QUELL:&nbsp; Four million.</p></main></body></html>
        """.utf8), path: "briefing.html")
    #expect(document.source.format == "html")
    #expect(document.participants.map(\.name) == ["Rosa Quell", "Q"])
    #expect(document.turns.count == 5)
  }

  @Test("names between paragraphs, with the time of what follows")
  func looseNames() throws {
    let got = try #require(
      page(
        """
        <html><body><cite>Rosa:</cite><time>0:00</time><p>\(sentence)</p><cite>John :</cite><time>0:09</time><p>\(sentence)</p>
        <p>And more.</p><cite>Rosa:</cite><time>0:20</time><p>Right.</p></body></html>
        """))
    let shown = sentence.trimmedOfSpace
    #expect(
      lines(got).filter { !$0.hasPrefix("-") && !$0.hasPrefix("#") } == [
        "Rosa: " + shown, "John: \(shown) / And more.", "Rosa: Right.",
      ])
  }

  @Test("a preformatted record is handed on as plain text")
  func preformatted() {
    let body = (1...40).map { "  Mr. ALDER. Line \($0) of the record\n  goes on." }.joined(separator: "\n")
    let outcome = HTMLReader.read(
      Array(
        "<html><head><title>Record of 4 March 2021</title></head><body><pre>\n\(body)</pre></body></html>"
          .utf8)
    ).outcome
    guard case .plain(let text, let metadata) = outcome else {
      Issue.record("not taken as plain text")
      return
    }
    #expect(text.contains("  Mr. ALDER. Line 7 of the record\n  goes on."))
    #expect(metadata.date == "2021-03-04")
  }

  @Test("pages are told from Markdown and XML")
  func recognised() {
    func isPage(_ text: String) -> Bool { HTMLReader.evidence(Array(text.utf8)[...]) != .none }
    #expect(isPage("\n<!doctype HTML><p>x"))
    #expect(isPage("<?xml version=\"1.0\"?><!DOCTYPE html PUBLIC><html>"))
    #expect(isPage("---\ntitle: x\n---\n<h2>Minutes</h2>"))
    #expect(!isPage("---\ntitle: x\n---\n# Minutes"))
    #expect(!isPage("<TEI><text><p>x</p></text></TEI>"))
    #expect(!isPage("<3 is what Mr. Alder wrote."))
  }
}
