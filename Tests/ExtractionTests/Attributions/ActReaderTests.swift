import Proceedings
import Testing

@testable import Extraction

@Suite("What the text calls what was said")
struct ActReaderTests {
  /// The act of the attribution in `marked`: `[source]`, `<cue>`, `{content}`; and the verb of its cue.
  private func act(_ marked: String, verb: String) throws -> Quote.Act {
    var text = ""
    var spans: [Character: [(start: Int, end: Int)]] = [:]
    var open = 0
    for character in marked {
      switch character {
      case "[", "<", "{": open = text.utf8.count
      case "]", ">", "}": spans[character, default: []].append((open, text.utf8.count))
      default: text.append(character)
      }
    }
    let stretch = paragraphs(text)
    func ranges(_ close: Character) -> [Range<Int>] {
      spans[close, default: []].map { span in
        let tokens = stretch.tokens.indices.filter {
          Int(stretch.tokens[$0].start) < span.end && Int(stretch.tokens[$0].end) > span.start
        }
        return (tokens.first ?? 0)..<((tokens.last ?? -1) + 1)
      }
    }
    let quoted = text.contains("“") && spans["}"]?.count == 1 && marked.contains("{“")
    return ActReader.act(
      of: Attribution(
        kind: quoted ? .direct : .indirect, verb: verb, source: ranges("]"), cue: ranges(">"),
        content: ranges("}"), confidence: 1),
      in: stretch)
  }

  @Test(
    "The verb and what follows it decide",
    arguments: [
      ("[The mayor] <said> {that the bridge would open}.", "say", Quote.Act.statement),
      ("[She] <asked> {whether the bridge was safe}.", "ask", .question),
      ("[She] <asked> {to see the plans}.", "ask", .demand),
      ("[She] <asked> {the engineers to show the plans}.", "ask", .demand),
      ("[Traders] <asked for> {more time}.", "ask", .demand),
      ("[He] <told> the crew {to leave the ship}.", "tell", .demand),
      ("[He] <told> the crew {that the ship was sinking}.", "tell", .statement),
      ("[He] <called> {the plan a joke}.", "call", .statement),
      ("[He] <called for> {a new plan}.", "call", .demand),
      ("[The union] <questioned> {the figures}.", "question", .statement),
      ("[The union] <questioned> {whether the figures were right}.", "question", .question),
      ("[The board] <wants> {to sell the ferry}.", "want", .intention),
      ("[The board] <wants> {the city to buy the ferry}.", "want", .demand),
      ("[The board] <considered> {selling the ferry}.", "consider", .intention),
      ("[The board] <considered> {the ferry a burden}.", "consider", .belief),
      ("[Voters] <hope> {that it will rain}.", "hope", .belief),
      ("[Voters] <hope> {to win}.", "hope", .intention),
      ("[She] <suggested> {waiting until spring}.", "suggest", .demand),
      ("[She] <suggested> {that the locks were old}.", "suggest", .statement),
      ("[She] <saw> {that the gate stood open}.", "see", .perception),
      ("[She] <saw> {the gate as a danger}.", "see", .belief),
    ])
  func verbs(marked: String, verb: String, expected: Quote.Act) throws {
    #expect(try act(marked, verb: verb) == expected, "\(marked)")
  }

  @Test(
    "A poll or a study finds what a person states",
    arguments: [
      ("[A poll of sailors] <showed> {that most sleep badly}.", "show", Quote.Act.finding),
      ("[The film] <showed> {that most sleep badly}.", "show", .statement),
      ("{Most sailors sleep badly}, <according to> [a survey].", "accord", .finding),
      ("{Most sailors sleep badly}, <according to> [the captain].", "accord", .statement),
      ("[The court] <ruled> {that the quay was public}.", "rule", .finding),
    ])
  func research(marked: String, verb: String, expected: Quote.Act) throws {
    #expect(try act(marked, verb: verb) == expected, "\(marked)")
  }

  @Test(
    "What stands in quotation marks was uttered, and asks where all of it asks",
    arguments: [
      ("{“The tide will turn,”} [she] <believed>.", "believe", Quote.Act.statement),
      ("{“Who pays?”} [she] <said>.", "say", .question),
      ("{“Who pays? We do.”} [she] <said>.", "say", .statement),
      ("{“Close the gate!”} [she] <demanded>.", "demand", .demand),
    ])
  func quoted(marked: String, verb: String, expected: Quote.Act) throws {
    #expect(try act(marked, verb: verb) == expected, "\(marked)")
  }

  @Test("Every word of the list has an act, and every condition is one that is known")
  func list() throws {
    let bytes = try #require(Resource.bytes("lexicon/attributions/acts.txt"))
    let names = Set(Quote.Act.allCases.map(\.rawValue))
    let conditions: Set = ["infinitive", "someone-to", "wh", "gerund", "as", "research"]
    for line in String(decoding: bytes, as: UTF8.self).split(separator: "\n") where !line.hasPrefix("#") {
      let parts = line.split(separator: ":")
      #expect(parts.count == 2, "\(line)")
      for value in parts[1].split(separator: " ") {
        let sides = value.split(separator: "=").map(String.init)
        #expect(names.contains(sides.last ?? ""), "\(line)")
        if sides.count == 2 { #expect(sides[0].hasPrefix("+") || conditions.contains(sides[0]), "\(line)") }
      }
    }
  }
}
