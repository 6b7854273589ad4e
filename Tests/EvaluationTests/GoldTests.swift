import Proceedings
import Testing

@testable import Evaluation

@Suite("Gold is read, and what is wrong with it is told")
struct GoldTests {
  private func layers(_ text: String) throws -> GoldLayers {
    try GoldLayers(Array(text.utf8), file: "x.gold.json")
  }

  @Test("Attributions as spans with their speakers")
  func spans() throws {
    let gold = try layers(
      #"""
      {"name": "x", "speakers": [{"id": "b", "name": "Ana Bell", "kind": "person", "role": null}],
       "attributions": [{"speaker": "b", "source": [[0, 3]], "cue": [], "content": [[4, 9], [12, 15]]},
                        {"speaker": null, "content": [[20, 25]]}],
       "statistics": [{"start": 4, "end": 9, "value": 3, "upper": 5, "qualifier": "range", "unit": null, "kind": "count",
                       "speaker": "b"}]}
      """#)
    #expect(gold.owners == ["b", nil])
    #expect(gold.quotes?.map(\.content) == [[ScalarSpan(4, 9), ScalarSpan(12, 15)], [ScalarSpan(20, 25)]])
    #expect(gold.quotes?[0].source == [ScalarSpan(0, 3)] && gold.quotes?[1].source == [])
    #expect(gold.figures.first?.upper == 5 && gold.figures.first?.speaker == "b")
  }

  @Test("Attributions as a list of speakers, for a brat file beside")
  func ids() throws {
    let gold = try layers(
      #"{"name":"x","speakers":[{"id":"b","name":"Ana Bell"}],"attributions":["b",null],"statistics":[]}"#)
    #expect(gold.quotes == nil && gold.owners == ["b", nil])
  }

  @Test(
    "What is missing or of the wrong sort is named",
    arguments: [
      ("[1]", "an object must stand here, not a list"), ("{", "line 1, column 2"),
      (#"{"name":"x"}"#, "\"speakers\" is missing"),
      (#"{"name":5,"speakers":[]}"#, "\"name\" must be a text, not a number"),
      (#"{"name":"../x","speakers":[]}"#, "names no file"),
      (#"{"name":"x","speakers":[{"id":"b"}]}"#, "speakers[0]: \"name\" is missing"),
      (#"{"name":"x","speakers":[],"attributions":["b"],"statistics":[]}"#, "\"b\", who is not among"),
      (#"{"name":"x","speakers":[],"attributions":[{"content":[[1]]}],"statistics":[]}"#, "pairs of offsets"),
      (#"{"name":"x","speakers":[],"attributions":[7],"statistics":[]}"#, "list of objects, or of speakers"),
      (
        #"{"name":"x","speakers":[],"attributions":[],"statistics":[{"start":0.5,"end":2,"value":1,"kind":"count"}]}"#,
        "statistics[0]: \"start\" must be a whole number"
      ),
    ])
  func problems(text: String, message: String) throws {
    let problem = try #require(throws: GoldProblem.self) { try layers(text) }
    #expect(problem.message.hasPrefix("x.gold.json: "))
    #expect(problem.message.contains(message), "\(problem.message)")
  }

  @Test("Brat marks become attributions, interrupted ones and numbered roles too")
  func brat() throws {
    let text = """
      T1\tSource 0 3\tAna
      T2\tCue 4 8\tsaid
      T3\tContent 9 20;25 30\tthe long
       words
      T4\tAttribution 4 8\tsaid
      E1\tAttribution:T4 Source:T1 Cue:T2 Content:T3
      T5\tContent 40 50\tmore
      E2\tAttribution:T4 Content:T5 Content2:T3 Source:T9
      """
    let quotes = try Brat.quotes(Array(text.utf8), file: "x.ann")
    #expect(quotes.count == 2)
    #expect(quotes[0].source == [ScalarSpan(0, 3)] && quotes[0].cue == [ScalarSpan(4, 8)])
    #expect(quotes[0].content == [ScalarSpan(9, 20), ScalarSpan(25, 30)])
    #expect(quotes[1].content == [ScalarSpan(40, 50), ScalarSpan(9, 20), ScalarSpan(25, 30)])
    #expect(quotes[1].source.isEmpty)
  }

  @Test("A mark without offsets is told with its line")
  func brokenBrat() throws {
    let problem = try #require(throws: GoldProblem.self) {
      try Brat.quotes(Array("T1\tSource 0 3\tAna\nT2\tCue\tsaid\n".utf8), file: "x.ann")
    }
    #expect(problem.message == "x.ann: line 2: the mark T2 has no offsets \"LABEL START END\"")
  }
}
