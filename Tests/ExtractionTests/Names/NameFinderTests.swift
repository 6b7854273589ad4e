import Testing

@testable import Extraction

@Suite("Names are runs of capitalised words, cut where titles and countries end")
struct NameFinderTests {
  @Test(
    "Where names begin and end",
    arguments: [
      ("On Monday Foreign Minister Anna Berg spoke.", "Anna Berg"),
      ("Then Ursula van der Meer met Bashar al-Haddad.", "Ursula van der Meer|Bashar al-Haddad"),
      ("the envoy for Syria Oscar Berg left", "Syria|Oscar Berg"),
      (
        "the Department of Lake Affairs and the Securities and Exchange Board",
        "Department of Lake Affairs|Securities and Exchange Board"
      ),
      ("the Alliance to Reclaim Our Rivers met", "Alliance to Reclaim Our Rivers"),
      ("Participants met in Geneva.", "Geneva"), ("Additionally, Anna Berg spoke.", "Anna Berg"),
      ("the Texas-based firm and the Fiji-led talks", ""), ("a user, @lakewatcher, wrote", "@lakewatcher"),
      ("many House Republicans and many Americans saw it", "House"),
      ("the G-77 and PEP 999 agreed", "G-77|PEP 999"),
      ("Malta’s Anna Berg", "Malta|Anna Berg"), ("the WHO and the US, who told us", "WHO|US"),
      ("in May and on Tuesday", ""), ("", ""),
      // A month that is a given name as well: not where something dates.
      ("Jan Maes met April Ruiz.", "Jan Maes|April Ruiz"),
      ("In April Ruiz left, and last June Okoro did; Jan. 4 was cold.", "Ruiz|Okoro"),
    ])
  func finds(text: String, names: String) {
    let stretch = stretch(text)
    var words = WordForms()
    let got = NameFinder.names(in: stretch, &words).filter { !$0.isWeak }.map { stretch.name($0.tokens) }
    #expect(got.joined(separator: "|") == names)
  }

  @Test(
    "What the form of a name tells",
    arguments: [
      ("Mrs. Okoro left", NameMention.Kind.person, Gender.female), ("then Anna Berg left", .person, .female),
      ("then spokesman Lee Okoro left", .person, .male), ("the Lake Board left", .organisation, .unknown),
      ("then Kenya left", .place, .unknown), ("then NATO left", .organisation, .unknown),
      ("of Ashton, Ohio", .place, .unknown), ("then Xomar Yilit left", .likelyPerson, .unknown),
    ])
  func tells(text: String, kind: NameMention.Kind, gender: Gender) {
    var words = WordForms()
    let first = NameFinder.names(in: stretch(text), &words).first
    #expect(first?.kind == kind)
    #expect(first?.gender == gender)
  }

  @Test("Word forms are one in any case, with and without full stops, with either apostrophe")
  func forms() {
    var words = WordForms()
    #expect(words.id("U.S.") == words.id("us"))
    #expect(words.id("O’Hara") == words.id("o'hara"))
    #expect(words.id("ÉLAN") == words.id("élan"))
    #expect(words.id("Berg") != words.id("Bergs"))
    for number in 0..<3000 { _ = words.id("w\(number)") }
    #expect(words.id("w7") == words.id("W7"))
  }
}
