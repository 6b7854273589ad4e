import TestSupport

/// A corpus with which all steps can be trained in a second: reports of floods, all of a few patterns.
struct ToyCorpus {
  private static let names = [
    "Amina Okafor", "Per Holm", "Ines Reyes", "Tomas Vrba", "Lena Brandt", "Yusuf Demir", "Olga Petrova",
    "Noor Haddad",
  ]
  private static let cues = ["said", "warned", "said", "announced"]
  private static let things = ["river", "bridge", "dam", "harbour", "market", "road"]
  private static let verbs = ["rose", "fell", "broke", "closed", "opened"]

  let folder: TemporaryFolder
  /// The folder as the trainer wants it.
  var path: String { folder.path("data") }

  init() throws {
    folder = try TemporaryFolder()
    for name in ["data/treebank", "data/polnear/train/text", "data/polnear/train/attributions"] {
      try folder.folder(name)
    }
    try folder.folder("data/unlabelled")
    var random = Random(seed: 3)
    var running = ""
    for number in 0..<60 {
      var text = "A report on the flood\n\n"
      var marks = ""
      for event in 0..<4 {
        let clause = "the \(random.pick(Self.things)) \(random.pick(Self.verbs))"
        let name = random.pick(Self.names)
        let cue = random.pick(Self.cues)
        let start = text.unicodeScalars.count
        if event % 2 == 0 {
          text += "\(name) \(cue) that \(clause).\n\n"
          let cueStart = start + name.count + 1
          let contentStart = cueStart + cue.count + 1
          let mark = 3 * event + 1
          marks += "T\(mark)\tSource \(start) \(start + name.count)\t\(name)\n"
          marks += "T\(mark + 1)\tCue \(cueStart) \(cueStart + cue.count)\t\(cue)\n"
          marks +=
            "T\(mark + 2)\tContent \(contentStart) \(contentStart + 5 + clause.count)\tthat \(clause)\n"
          marks +=
            "E\(event)\tAttribution:T\(mark + 1) Source:T\(mark) Cue:T\(mark + 1) Content:T\(mark + 2)\n"
        } else {
          text += "\(name) saw that night how \(clause).\n\n"
        }
      }
      running += text
      _ = try folder.file("data/polnear/train/text/report-\(number).txt", text)
      _ = try folder.file("data/polnear/train/attributions/report-\(number)_a.ann", marks)
    }
    _ = try folder.file("data/unlabelled/reports.txt", running)
    for part in ["ewt-train", "gum-train", "ewt-dev", "gum-dev"] {
      _ = try folder.file("data/treebank/\(part).conllu", Self.treebank(&random))
    }
  }

  /// Sentences with their trees, every other one a report with a clause.
  private static func treebank(_ random: inout Random) -> String {
    var lines: [String] = []
    for number in 0..<60 {
      let clause = [random.pick(things), random.pick(verbs)]
      let words: [(form: String, upos: String, xpos: String, head: Int, relation: String)]
      if number % 2 == 0 {
        let name = random.pick(names).split(separator: " ").map(String.init)
        words = [
          (name[0], "PROPN", "NNP", 2, "compound"), (name[1], "PROPN", "NNP", 3, "nsubj"),
          (random.pick(cues), "VERB", "VBD", 0, "root"), ("that", "SCONJ", "IN", 7, "mark"),
          ("the", "DET", "DT", 6, "det"), (clause[0], "NOUN", "NN", 7, "nsubj"),
          (clause[1], "VERB", "VBD", 3, "ccomp"), (".", "PUNCT", ".", 3, "punct"),
        ]
      } else {
        words = [
          ("The", "DET", "DT", 2, "det"), (clause[0], "NOUN", "NN", 3, "nsubj"),
          (clause[1], "VERB", "VBD", 0, "root"), (".", "PUNCT", ".", 3, "punct"),
        ]
      }
      for (place, word) in words.enumerated() {
        lines.append(
          "\(place + 1)\t\(word.form)\t_\t\(word.upos)\t\(word.xpos)\t_\t\(word.head)\t\(word.relation)\t_\t_"
        )
      }
      lines.append("")
    }
    return lines.joined(separator: "\n") + "\n"
  }
}
