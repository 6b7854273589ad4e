import Proceedings
import Testing

@testable import Reading

@Suite("A text says what it is at its beginning")
struct OpeningTests {
  private func read(_ text: String) throws -> Document {
    try Reading.document(bytes: Array(text.utf8), path: "fixture.txt")
  }

  private func metadata(_ text: String) throws -> Metadata { try read(text).metadata }

  private let body =
    "The delegates of the river towns have come to an agreement on the price of the water, which will be paid in three "
    + "parts from the first of May on, as the chair announced to those who had stayed for it."

  @Test("Scraped text: date and publisher before a dash, the title is what the first sentence reports")
  func scraped() throws {
    let text =
      " date 2019-04-02 River Herald - The towns of the lower valley opened a joint conference on the repair of the old "
      + "canals in Marlow, with engineers from six countries and the heads of two unions in attendance.\n\n\(body)"
    let document = try read(text)
    #expect(document.metadata.date == "2019-04-02")
    #expect(document.metadata.publisher == "River Herald")
    #expect(
      document.metadata.title
        == "The towns of the lower valley opened a joint conference on the repair of the old canals in Marlow"
    )
    #expect(document.metadata.place == "Marlow")
    #expect(document.metadata.language == "en")
    #expect(
      sketch(document).prefix(2).map { $0.prefix(30) } == [
        "N date 2019-04-02 River Herald", "P The towns of the lower valle",
      ])
  }

  @Test(
    "Datelines",
    arguments: [
      ("NAIROBI, 3 March 2021 (AFP) — ", "Nairobi", "2021-03-03", "AFP"),
      ("GENEVA, March 3 – ", "Geneva", nil, nil),
      ("PORT LOUIS - ", "Port Louis", nil, nil), ("CASPER, Wyo. (AP) — ", "Casper, Wyo.", nil, "AP"),
      ("Lima (Andean Wire) – ", "Lima", nil, "Andean Wire"),
      ("WASHINGTON, D.C. -- ", "Washington, D.C.", nil, nil),
      ("Tallinn, 16 November 2021 – ", "Tallinn", "2021-11-16", nil),
      ("River Times - ", nil, nil, "River Times"),
      (
        "ST. JOHN'S, Newfoundland, Jan. 4, 2018 (Sea Press) — ", "St. John's, Newfoundland", "2018-01-04",
        "Sea Press"
      ),
      ("SÃO PAULO, 5 May 2020 — ", "São Paulo", "2020-05-05", nil), ("(Reuters) - ", nil, nil, "Reuters"),
      ("2020-05-05 - ", nil, "2020-05-05", nil),
    ] as [(String, String?, String?, String?)])
  func datelines(dateline: String, place: String?, date: String?, publisher: String?) throws {
    let found = try metadata("Water gets dearer\n\n\(dateline)\(body)")
    #expect(found.title == "Water gets dearer")
    #expect(found.place == place)
    #expect(found.date == date)
    #expect(found.publisher == publisher)
  }

  @Test(
    "A dash after other words makes no dateline",
    arguments: [
      "But one question remained - ", "EXCLUSIVE – ", "In a study, three economists -- ", "Mehmet Aydin — ",
      "Ryan was diplomatic, but firm — ", "Senator Low (R-Utah) — ", "On 4 May 2020 it rained - ",
    ])
  func noDateline(words: String) throws {
    let found = try metadata("Water gets dearer\n\n\(words)\(body)")
    #expect(found.place == nil)
    #expect(found.date == nil)
    #expect(found.publisher == nil)
  }

  @Test(
    "The place of the meeting that the first sentence reports",
    arguments: [
      ("Ministers met in Oslo to discuss the conference on the war in Aldora.", "Oslo"),
      ("A summit on peace in Aldora opened in New Hampton on Monday.", "New Hampton"),
      ("The talks in Lenz, now in their third week, ended without a word.", "Lenz"),
      ("They held a meeting on the return of the fishing fleets in Vardø.", "Vardø"),
      ("A forum about fish began in March in the north of the country.", nil),
      ("The fishing fleets of Vardø will stay in Oslo for another week or so.", nil),
      ("The situation in Aldora was on the table of the council again today.", nil),
    ] as [(String, String?)])
  func meetingPlace(sentence: String, place: String?) throws {
    #expect(try metadata("\(sentence) \(body)").place == place)
  }

  @Test(
    "The event is cut where something is hung on to it",
    arguments: [
      ("The towns agreed on a price for water, which nobody likes.", "The towns agreed on a price for water"),
      ("The towns of the valley agreed, according to the clerk.", "The towns of the valley agreed"),
      (
        "Dr. A. Brandt of the U.S. delegation spoke for an hour. Then he left.",
        "Dr. A. Brandt of the U.S. delegation spoke for an hour"
      ),
      (
        "The towns of Marlow, Hanbury and Low agreed on a price.",
        "The towns of Marlow, Hanbury and Low agreed on a price"
      ),
    ])
  func event(sentence: String, event: String) throws {
    #expect(try metadata("MARLOW, 2 April 2019 — \(sentence) \(body)").title == event)
  }

  @Test("A long event is cut before another clause, else after a word")
  func longEvent() throws {
    let clause =
      "The towns of the lower valley and the mill owners of the upper valley signed a treaty on the water of the river "
      + "after the third night of talks had ended without a word being said about the price"
    #expect(
      try metadata("MARLOW — \(clause). \(body)").title
        == "The towns of the lower valley and the mill owners of the upper valley signed a treaty on the water of the river"
    )
    let plain = clause.split(separator: " ").filter { $0 != "after" }.joined(separator: " ")
    let title = try #require(try metadata("MARLOW — \(plain). \(body)").title)
    #expect(title.hasSuffix("…"))
    #expect(title.count <= 121)
  }

  @Test("The header of a record gives title, date and place")
  func record() throws {
    let found = try metadata(
      "CANAL COMMISSION\n\nVerbatim record of the 12th meeting\nHeld at Hanbury on Tuesday, 2 April 2019, at 10 a.m.\n\n\(body)"
    )
    #expect(found.title == "CANAL COMMISSION")
    #expect(found.date == "2019-04-02")
    #expect(found.place == "Hanbury")
  }

  @Test("A text without a heading or a dateline has no title")
  func nothing() throws {
    let found = try metadata("\(body)\n\n\(body)")
    #expect(found == Metadata(language: "en"))
  }

  @Test("A headline loses its full stop and Markdown's marks, an abbreviation keeps its own")
  func plainTitle() throws {
    #expect(try metadata("Water gets dearer.\n\n\(body)").title == "Water gets dearer")
    #expect(try metadata("Water gets dearer in the U.S.\n\n\(body)").title == "Water gets dearer in the U.S.")
    #expect(
      try metadata("# The **price** of [water](http://example.org/a)\n\n\(body)").title
        == "The price of water")
  }

  @Test("The header of a site generator is made of notes, and tells title and date")
  func frontMatter() throws {
    let document = try read(
      """
      ---
      tags:
        - water
      Title: "Price of\\_water\\u2019s rise: a \\"long\\
        \\ story\\""
      date: '2019-04-02' # as printed
      publisher: River Herald
      lang: en-GB
      ---

      \(body)
      """)
    #expect(
      document.metadata
        == Metadata(
          title: "Price of water’s rise: a \"long story\"", date: "2019-04-02", publisher: "River Herald",
          language: "en-GB"))
    #expect(document.blocks.dropLast().allSatisfy { $0.kind == .note })
    #expect(document.blocks.last?.kind == .paragraph)
    #expect(try metadata("---\ntitle: 'It''s dear'\npublishDate: 2019\n---\n\(body)").title == "It's dear")
    #expect(try metadata("---\ntitle: Plain words\n...\n\(body)").title == "Plain words")
  }

  @Test(
    "What only looks like such a header is text",
    arguments: ["---\nWords without a colon\n---\n", "---\ntitle: never closed\n"])
  func noFrontMatter(text: String) throws {
    let document = try read(text + "\n" + body)
    #expect(document.blocks.allSatisfy { $0.kind != .note })
  }

  @Test(
    "Only English is called English",
    arguments: [
      "Die Abgeordneten der Städte haben sich nach der dritten Nacht auf einen Preis für das Wasser geeinigt und gehen.",
      "Les délégués des villes du bas de la vallée ont signé un accord sur le prix de l'eau et sont partis dans la nuit.",
      "Los delegados de las ciudades del valle han firmado un acuerdo sobre el precio del agua y se han ido por la noche.",
      "12 34 56 78", "Hear, hear!",
    ])
  func otherLanguages(text: String) throws { #expect(try metadata(text).language == nil) }
}
