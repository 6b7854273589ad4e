import Browsing
import Foundation
import Proceedings
import Testing

@testable import lectern

@Suite("What was found is printed in every format")
struct FormatTests {
  private let found = Fixture.document

  private func text(_ listing: some Listing) -> [String] {
    listing.items(of: found).map { listing.text($0, of: found) }
  }

  private func rows(_ listing: some Listing) -> [String] {
    listing.items(of: found).map { CSVRow.line(listing.cells($0, of: found)) }
  }

  private func members(_ listing: some Listing) throws -> [[String: Any]] {
    try listing.items(of: found).map { item in
      var writer = JSONWriter()
      writer.object { listing.members(item, of: found, into: &$0) }
      return try #require(try JSONSerialization.jsonObject(with: Data(writer.bytes)) as? [String: Any])
    }
  }

  private let speakers = SpeakerListing()
  private let quotes = QuoteListing(speaker: SpeakerFilter(nil), kind: nil)
  private let statistics = StatisticListing(speaker: SpeakerFilter(nil))

  @Test("The whole document in JSON, to the letter")
  func json() {
    let buffer = DataBuffer()
    DocumentJSON.write(found, to: buffer)
    let line = String(decoding: buffer.bytes, as: UTF8.self)
    let text = Fixture.text.split(separator: "\n", omittingEmptySubsequences: false).joined(separator: #"\n"#)
    #expect(
      line
        == #"{"schema":1,"document":{"path":"dir/a,b.txt","format":"text","title":"Zürich council meets","#
        + #""date":"2019-04-02","place":"Zürich","publisher":null,"language":null,"sha256":""#
        + String(repeating: "0a", count: 32) + #"","text":""# + text + #""},"speakers":["#
        + #"{"id":"s1","name":"Ana Reis","kind":"person","role":"treasurer","affiliation":null,"mentions":[[57,65]]},"#
        + #"{"id":"s2","name":"The CHAIR","kind":"person","role":null,"affiliation":null,"mentions":[[115,124]]}],"#
        + #""quotes":[{"id":"q1","speaker":"s1","kind":"direct","act":"statement","verb":"say","source":[[57,65]],"cue":[[52,56]],"#
        + #""content":[[22,51],[82,98]],"confidence":0.97,"turn":null,"locator":null},"#
        + #"{"id":"q2","speaker":null,"kind":"indirect","act":"belief","verb":null,"source":[[99,105]],"cue":[[106,112]],"#
        + #""content":[[106,112]],"confidence":0.4,"turn":null,"locator":null},"#
        + #"{"id":"q3","speaker":"s2","kind":"turn","act":null,"verb":null,"source":[[115,124]],"cue":[],"#
        + #""content":[[126,142]],"confidence":1,"turn":1,"locator":"page 3"}],"#
        + #""statistics":[{"id":"n1","span":[26,30],"value":66.67,"upper":70,"qualifier":"range","unit":null,"#
        + #""kind":"percent","speaker":null,"quote":null,"turn":null,"locator":null},"#
        + #"{"id":"n2","span":[31,49],"value":1500000,"upper":null,"qualifier":"exact","unit":"CHF","kind":"money","#
        + #""speaker":"s1","quote":"q1","turn":null,"locator":null}]}"# + "\n")
  }

  @Test("Lists for people have a line for each item")
  func lists() {
    #expect(text(speakers) == ["Ana Reis, treasurer: 1 quote", "The CHAIR: 1 quote"])
    #expect(
      text(quotes) == [
        "Ana Reis: “We need 1.5 million francs,” … “and =SUM, too.” [direct]",
        "(unknown)?: agreed [indirect, belief]",
        "The CHAIR: I thank you all. [turn]",
      ])
    #expect(text(statistics) == ["need: 66.67-70", "1.5 million francs: 1500000 CHF (Ana Reis)"])
  }

  @Test("Tables have as many cells as columns, quoted where they must be")
  func tables() {
    #expect(rows(speakers).first == "s1,Ana Reis,person,treasurer,,1,1\r\n")
    #expect(
      rows(quotes).first
        == "q1,s1,Ana Reis,direct,statement,say,Ana Reis,said,\"“We need 1.5 million francs,” … “and =SUM, too.”\",22,98,0.97,,\r\n"
    )
    #expect(
      rows(statistics).last == "n2,1.5 million francs,1500000,,exact,CHF,money,s1,Ana Reis,q1,31,49,,\r\n")
    #expect(speakers.cells(0, of: found).count == speakers.columns.count)
    #expect(quotes.cells(0, of: found).count == quotes.columns.count)
    #expect(statistics.cells(0, of: found).count == statistics.columns.count)
  }

  @Test(
    "A cell that a spreadsheet would run is guarded, quotation marks are doubled, controls are made visible")
  func cells() {
    let line = CSVRow.line([
      .text("=1+1"), .text("+1"), .text("-1"), .text("@a"), .text("a \"b\""), .text("\u{1B}x\r\ny"),
      .number(-2), .text(nil),
      .number(nil),
    ])
    #expect(line == "'=1+1,'+1,'-1,'@a,\"a \"\"b\"\"\",^[x y,-2,,\r\n")
  }

  @Test("Objects of lists carry the words and the name, too")
  func objects() throws {
    #expect(try members(speakers).map { $0["quotes"] as? Int } == [1, 1])
    let quote = try #require(try members(quotes).first)
    #expect(quote["name"] as? String == "Ana Reis")
    #expect(quote["text"] as? String == "“We need 1.5 million francs,” … “and =SUM, too.”")
    #expect(quote["content"] as? [[Int]] == [[22, 51], [82, 98]])
    #expect(try members(quotes)[1]["name"] is NSNull)
    #expect(try members(statistics).last?["text"] as? String == "1.5 million francs")
  }

  @Test("Limits: speaker, in any case and order, and kind")
  func filters() {
    let byName = QuoteListing(speaker: SpeakerFilter("REIS an"), kind: nil)
    #expect(byName.items(of: found) == [0])
    #expect(QuoteListing(speaker: SpeakerFilter("nobody"), kind: nil).items(of: found).isEmpty)
    #expect(QuoteListing(speaker: SpeakerFilter(nil), kind: .turn).items(of: found) == [2])
    #expect(StatisticListing(speaker: SpeakerFilter("reis")).items(of: found) == [1])
  }

  @Test("Limits: what the text calls it; a turn is called nothing")
  func acts() {
    let said = QuoteListing(speaker: SpeakerFilter(nil), kind: nil, acts: [.statement, .question])
    #expect(said.items(of: found) == [0])
    #expect(
      QuoteListing(speaker: SpeakerFilter(nil), kind: nil, acts: Set(Quote.Act.allCases)).items(of: found)
        == [0, 1])
  }

  @Test("A document goes out as JSON in pieces, wherever those cut its text, and the whole is never held")
  func pieces() throws {
    final class Pieces: DataSink {
      private(set) var bytes: [UInt8] = []
      private(set) var longest = 0
      let isBroken = false

      func write(data: some Collection<UInt8>) {
        bytes += data
        longest = max(longest, data.count)
      }
    }
    for shift in 0..<7 {
      let text = String(repeating: "-", count: shift) + String(repeating: "é\"\u{202E}😀\n", count: 40_000)
      let document = Document(
        source: Source(path: "long.txt", format: "text"), text: DocumentText(text),
        blocks: [Block(.paragraph, Span(0, 5))])
      let pieces = Pieces()
      DocumentJSON.write(AnnotatedDocument(document, Annotations()), to: pieces)
      let object = try JSONSerialization.jsonObject(with: Data(pieces.bytes)) as? [String: Any]
      let written = try #require(object?["document"] as? [String: Any])
      #expect(written["text"] as? String == text)
      #expect(pieces.longest < 200_000)
    }
  }

  @Test("An uncertain attribution has a question mark behind the name")
  func uncertain() {
    var quotes = found.annotations.quotes
    quotes[0].confidence = 0.1
    let annotations = Annotations(speakers: found.annotations.speakers, quotes: quotes)
    let doubtful = AnnotatedDocument(found.document, annotations)
    #expect(self.quotes.text(0, of: doubtful).hasPrefix("Ana Reis?: “We need"))
    #expect(
      PlainText.lines(of: doubtful).contains("Ana Reis?: “We need 1.5 million francs,” … “and =SUM, too.”"))
  }

  @Test("Plain text names the speaker after each paragraph, and a turn is its speaker's line")
  func plain() {
    #expect(
      PlainText.lines(of: found) == [
        "Zürich council meets", "Zürich, 2019-04-02", "",
        "“We need 1.5 million francs,” said Ana Reis, the treasurer, “and =SUM, too.” Others agreed.",
        "Ana Reis: “We need 1.5 million francs,” … “and =SUM, too.”", "", "The CHAIR: I thank you all.",
      ])
  }

  @Test(
    "Numbers are short and read back as themselves",
    arguments: [
      (2_350_000, "2350000"), (66.67, "66.67"), (0.97, "0.97"), (-3, "-3"), (0, "0"),
      (1e15, "1000000000000000"), (1e300, "1e+300"),
    ])
  func numbers(number: Double, text: String) {
    #expect(NumberText.of(number) == text)
    #expect(Double(text) == number)
  }

  @Test("Any text survives the way into JSON and back")
  func roundTrip() throws {
    for value in stride(from: UInt32(0), to: 0x11_0000, by: 7) {
      guard let scalar = Unicode.Scalar(value) else { continue }
      let string = "a\(scalar)\(scalar)b"
      var writer = JSONWriter()
      writer.list { $0.value(string) }
      let back = try JSONSerialization.jsonObject(with: Data(writer.bytes)) as? [String]
      if back != [string] { Issue.record("U+\(String(value, radix: 16))") }
    }
  }
}
