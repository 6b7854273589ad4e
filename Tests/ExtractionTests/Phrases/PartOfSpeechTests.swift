import Testing

@testable import Extraction

@Suite("Parts of speech and phrases")
struct PartOfSpeechTests {
  @Test(
    "The likeliest sequence",
    arguments: [
      ("The old port closed.", "determiner adjective noun finite stop"),
      (
        "She has said that it may close.", "pronoun auxiliary participle subordinator pronoun modal base stop"
      ),
      ("They want to leave", "pronoun finite to base"),
      ("The Frobnitz spoke", "determiner name finite"),
    ])
  func tags(text: String, parts: String) {
    let got = PartOfSpeechTagger.parts(in: paragraphs(text)).map { "\($0)" }
    #expect(got.joined(separator: " ") == parts)
  }

  @Test("Quotation marks are no part of the sequence")
  func quotes() {
    let parts = PartOfSpeechTagger.parts(in: paragraphs("The “old” port"))
    #expect(parts == [.determiner, .quote, .adjective, .quote, .noun])
  }

  @Test(
    "Simple noun phrases",
    arguments: [
      ("The two old ports of Malta closed.", "The two old ports|Malta"),
      ("Malta’s fisheries minister met him on Monday.", "Malta’s fisheries minister|him|Monday"),
      ("A safe, clean and cheap harbour opened.", "A safe, clean and cheap harbour"),
      ("It opened.", "It"),
    ])
  func phrases(text: String, phrases: String) {
    let stretch = paragraphs(text)
    let found = NounPhrases(stretch, PartOfSpeechTagger.parts(in: stretch)).phrases
    #expect(found.map { stretch.printed($0) }.joined(separator: "|") == phrases)
  }

  @Test("A participle with an object of its own is a finite verb")
  func repair() {
    let stretch = paragraphs("Most delegates proposed a shorter text, and the chair backed them.")
    let parts = Passage(stretch).parts
    #expect(parts[2] == .finite)
  }
}
