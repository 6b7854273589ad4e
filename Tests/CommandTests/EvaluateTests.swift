import Foundation
import TestSupport
import Testing

@Suite("'lectern evaluate' measures against annotated documents")
struct EvaluateTests {
  private let text = "The harbour board met on Monday. “We need 12 tugs,” Ana Bell said.\n"
  private let layers = #"""
    {"name": "a", "speakers": [{"id": "b", "name": "Ana Bell"}],
     "attributions": [{"speaker": "b", "source": [[52, 60]], "cue": [[61, 65]], "content": [[33, 51]]}],
     "statistics": [{"start": 42, "end": 49, "value": 12, "upper": null, "qualifier": "exact", "unit": "tug",
                     "kind": "count", "speaker": "b"}]}
    """#

  private func folder(_ files: [String: String]) throws -> TemporaryFolder {
    let folder = try TemporaryFolder()
    for (name, text) in files {
      let path = folder.url.appendingPathComponent(name)
      try FileManager.default.createDirectory(
        at: path.deletingLastPathComponent(), withIntermediateDirectories: true)
      try Data(text.utf8).write(to: path)
    }
    return folder
  }

  @Test("Gold with offsets in it gives the scores of attributions, speakers and figures")
  func layersAndSpans() throws {
    let folder = try folder(["a.txt": text, "a.gold.json": layers])
    let run = try Program.run("evaluate", folder.url.path)
    #expect(run.status == 0 && run.errors.isEmpty, "\(run.errors)")
    for line in [
      "all exact         P 1.000  R 1.000  F1 1.000   (1 of 1 predicted, 1 gold)",
      "speaker identity    1.000   (1 of 1 matched quotes)",
      "statistics right    P 1.000  R 1.000  F1 1.000   (1 of 1 predicted, 1 gold)",
      "1 documents, 0 failed",
    ] { #expect(run.lines.contains(line), "\(run.text)") }
  }

  @Test("Gold in brat files: attributions alone, and speakers of attributions that stand there")
  func brat() throws {
    let brat =
      "T1\tSource 52 60\tAna Bell\nT2\tCue 61 65\tsaid\nT3\tContent 33 51\t“We need 12 tugs,”\nT4\tAttribution 61 65\tsaid\n"
      + "E1\tAttribution:T4 Cue:T2 Source:T1 Content:T3\n"
    let alone = try folder([
      "text/a.txt": text, "attributions/a_zoe.ann": "", "attributions/a_ann.ann": brat,
      "attributions/other_ann.ann": brat,
    ])
    let run = try Program.run("evaluate", alone.url.path)
    #expect(run.status == 0, "\(run.errors)")
    #expect(run.lines.first == "1 documents")
    #expect(run.lines.contains("who said what     P 1.000  R 1.000  F1 1.000   (1 of 1 predicted, 1 gold)"))
    #expect(!run.text.contains("speaker identity"))

    let ids = #"{"name":"a","speakers":[{"id":"b","name":"Luis Cox"}],"attributions":["b"],"statistics":[]}"#
    let both = try folder(["a.txt": text, "a.gold.json": ids, "attributions/a_ann.ann": brat])
    let other = try Program.run("evaluate", both.url.path)
    #expect(other.status == 0, "\(other.errors)")
    #expect(other.lines.contains("speaker identity    0.000   (0 of 1 matched quotes)"))
  }

  @Test("Turns are looked for in the texts that the gold names")
  func turns() throws {
    let folder = try folder([
      "gold/verbatim/r.turns.json": #"""
      {"file": "verbatim/r.txt", "turns": [
        {"speaker": "Ana Bell", "first": "I open the fourth meeting of the board", "words": 8},
        {"speaker": "Luis Cox", "first": "Thank you for the kind words", "words": 6}]}
      """#,
      "texts/verbatim/r.txt":
        "ANA BELL: I open the fourth meeting of the board.\n\nLUIS COX: Thank you for the kind words.\n\n"
        + "ANA BELL: We begin with the budget.\n\nLUIS COX: I have a question on that.\n",
    ])
    let gold = folder.url.appendingPathComponent("gold").path
    let run = try Program.run("evaluate", gold, folder.url.appendingPathComponent("texts").path)
    #expect(run.status == 0, "\(run.errors)")
    #expect(run.lines.first?.contains("(4 predicted, 2 gold)") == true, "\(run.text)")
    #expect(run.lines.first?.contains("turns F1 0.667") == true, "\(run.text)")
    #expect(run.lines.contains { $0.hasPrefix("ALL") })

    let without = try Program.run("evaluate", gold)
    #expect(without.status == 1)
    #expect(without.errors.contains("verbatim/r.txt: no such file"))
    #expect(without.lines.first?.contains("turns F1 0.000") == true)
  }

  @Test(
    "What is missing or broken is told, and the rest is done",
    arguments: [
      (["a.gold.json": "{\"name\": "], "a.gold.json: line 1, column 10: the JSON text breaks off"),
      (["a.gold.json": #"{"name":"a"}"#], "a.gold.json: \"speakers\" is missing"),
      (
        ["a.gold.json": #"{"name":"a","speakers":[],"attributions":[],"statistics":[]}"#],
        "a.txt: no such file"
      ),
      (
        [
          "a.gold.json": #"{"name":"a","speakers":[],"attributions":[null,null],"statistics":[]}"#,
          "a.txt": "Words.",
        ],
        "tells the speakers of 2 attributions, but 0 are annotated"
      ),
      (["text/a.txt": "Words.", "attributions/a_x.ann": "T1\tCue\tsaid"], "a_x.ann: line 1: the mark T1"),
      (["notes.txt": "Nothing annotated."], "holds no gold"),
    ])
  func problems(files: [String: String], message: String) throws {
    let folder = try folder(files)
    let run = try Program.run("evaluate", folder.url.path)
    #expect(run.status == 1)
    #expect(run.errors.contains(message), "\(run.errors)")

    guard !files.keys.contains("notes.txt") else { return }
    try Data(text.utf8).write(to: folder.url.appendingPathComponent("good.txt"))
    try Data(layers.replacingOccurrences(of: "\"a\"", with: "\"good\"").utf8)
      .write(to: folder.url.appendingPathComponent("good.gold.json"))
    let more = try Program.run("evaluate", folder.url.path)
    #expect(more.status == 1)
    #expect(more.text.contains("speaker identity    1.000"))
  }

  @Test("A folder that is not there, none at all and too many are told")
  func usage() throws {
    #expect(try Program.run("evaluate", "/none").errors == "lectern: /none: no such file; check the name\n")
    #expect(try Program.run("evaluate").errors.contains("'evaluate' needs a GOLD_DIR"))
    let many = try Program.run("evaluate", "a", "b", "c")
    #expect(many.status == 2 && many.errors.contains("a GOLD_DIR and a TEXT_DIR at most"))
    #expect(try Program.run("evaluate", "--help").text.contains("Usage: lectern evaluate"))
  }

  @Test("In restricted mode nothing outside the given folders is read")
  func restricted() throws {
    let folder = try folder([
      "gold/k/r.turns.json": #"{"file": "r.txt", "turns": [{"speaker": "Ana", "first": "Yes", "words": 1}]}"#,
      "corpus/r.txt": "ANA: Yes.\n\nBOB: No.\n",
    ])
    let run = try Program.run("evaluate", "--restricted", folder.url.appendingPathComponent("gold").path)
    #expect(run.status == 1 && run.errors.contains("leads through '..'"), "\(run.errors)")
  }
}
