import Proceedings
import Testing

@testable import Reading

@Suite("HTML in which tables or classes say who speaks") struct MarkedSpeakersTests {
  private func page(_ body: String) throws -> Record {
    let text = "<!DOCTYPE html><html><body><h1>Harbour council</h1>\(body)</body></html>"
    guard case .record(let record) = HTMLReader.read(Array(text.utf8)).outcome else {
      throw NoRecord()
    }
    return record
  }

  private struct NoRecord: Error {}

  @Test("rows of speakers and speeches are turns; times before them are notes")
  func table() throws {
    let got = try page(
      """
      <table><tr><th>Time</th><th>Name</th><th>Text</th></tr>
      <tr><td>00:05</td><td>Anna Alder</td><td>The harbour needs a second quay before the storms come.</td></tr>
      <tr><td>00:31</td><td>Ben Birch</td><td><p>Who pays for it? We have no money left this year.</p><p>Let us wait.</p></td></tr>
      <tr><td>01:02</td><td>Anna Alder</td><td>The port authority pays, as it has said before.</td></tr></table>
      """)
    #expect(
      lines(got) == [
        "# Harbour council", "- [00:05]",
        "Anna Alder: The harbour needs a second quay before the storms come.", "- [00:31]",
        "Ben Birch: Who pays for it? We have no money left this year. / Let us wait.", "- [01:02]",
        "Anna Alder: The port authority pays, as it has said before.",
      ])
  }

  @Test("tables of names and figures are no turns, whatever they call their columns")
  func prices() throws {
    let got = try page(
      """
      <p>The fairs of the north have published what a stand costs in the coming year.</p>
      <table><tr><th>Name</th><th>Place</th><th>Price</th></tr><tr><td>Harbour Fair</td><td>Northport</td><td>120</td></tr>
      <tr><td>Book Fair</td><td>Lakeland</td><td>80</td></tr><tr><td>Harbour Fair</td><td>Southport</td><td>90</td></tr></table>
      """)
    #expect(got.turns.isEmpty)
    #expect(
      try Read(
        "Name | Place | Fee\n\nFair | Northport | low\n\nBooks | Lakeland | high\n\nAll hold until May."
      ).turns.isEmpty)
  }

  @Test("names that classes mark are labels, with function or place beside them and without times")
  func classes() throws {
    func speech(_ name: String, _ position: String, _ words: String) -> String {
      """
      <div class="speech speaker-and-text"><h2 class="speech__speaker"><a href="/x"><strong class="speaker__name">\(name)</strong>
      <small class="speaker__position">\(position)</small></a> <small class="speaker__timestamp">2:30 pm</small></h2>
      <div class="speech__content"><p>\(words)</p></div></div>
      """
    }
    let got = try page(
      speech("Anna Alder", "Minister for Ports", "I move that the second quay be built before the winter.")
        + speech("Ben Birch", "Northport", "No.")
        + speech(
          "Anna Alder", "Minister for Ports",
          "It has been paid for by those who use it, and they do not complain."))
    #expect(
      lines(got) == [
        "# Harbour council", "Anna Alder: I move that the second quay be built before the winter.",
        "Ben Birch: No.",
        "Anna Alder: It has been paid for by those who use it, and they do not complain.",
      ])
    #expect(got.participants.map(\.role) == ["Minister for Ports", nil])
    #expect(got.participants.map(\.affiliation) == [nil, "Northport"])
  }

  @Test("the speakers of a conference, each marked once, are nobody's turns")
  func programme() throws {
    let body = ["Anna Alder", "Ben Birch", "Cora Cedar"].map {
      "<h3 class=\"speaker-name\">\($0)</h3><p>Has led the harbour for more than ten years and writes about ships.</p>"
    }
    #expect(try page(body.joined()).turns.isEmpty)
  }
}
