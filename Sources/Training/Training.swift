import Extraction

/// Everything that is learned, step after step.
package enum Training {
  /// Learns all steps from the data below `folder` (`treebank`, `polnear/train`) and writes their weights below `models`.
  package static func trainAll(folder: String, models: String) throws {
    let clusterBytes = try ClusterTrainer.trained(folder: folder)
    try File.write(clusterBytes, to: "\(models)/clusters.bin")
    let grammar = try GrammarTraining.trained(
      WordClusters(ModelBytes.model(clusterBytes)), folder: "\(folder)/treebank", models: models)
    let scenes = try scenes("\(folder)/polnear/train")
    for (name, bytes) in AttributionTraining(scenes, grammar: grammar, reading: grammar).weights {
      try File.write(bytes, to: "\(models)/\(name).bin")
      Log.say("\(name): \(bytes.count) bytes")
    }
  }

  /// Learns attributions from five sixths of the training articles, or `share` per cent of those, and measures on the
  /// other sixth and on the development articles; grammar comes from `models`.
  package static func measure(folder: String, models: String, share: Int, usesGrammar: Bool) throws {
    let grammar = try GrammarTraining.read(models)
    let reading = usesGrammar ? grammar : nil
    let all = try scenes("\(folder)/polnear/train")
    let names = Array(Set(all.map(\.article.name))).sorted()
    let held = Set(names.enumerated().filter { $0.offset % 6 == 3 }.map(\.element))
    let rest = names.filter { !held.contains($0) }
    let learned = Set(
      rest.enumerated().filter { ($0.offset + 1) * share / 100 > $0.offset * share / 100 }.map(\.element))
    let training = AttributionTraining(
      all.filter { learned.contains($0.article.name) }, grammar: grammar, reading: reading)
    for (name, bytes) in training.weights { Log.say("\(name): \(bytes.count) bytes") }
    let sets = [
      ("held back", all.filter { held.contains($0.article.name) }),
      ("development", try scenes("\(folder)/polnear/dev")),
    ]
    for (name, scenes) in sets {
      let measurement = Measurement(scenes, training.model, reading: reading)
      for threshold in [-0.9, -0.6, -0.4, -0.2] as [Float] {
        Log.say("== \(name), from \(threshold)")
        for line in measurement.figures(threshold: threshold) { Log.say(line) }
      }
      Log.say(measurement.gate())
      for line in measurement.reliability(threshold: -0.4) { Log.say(line) }
    }
  }

  /// The scenes of the annotated articles below `folder`.
  private static func scenes(_ folder: String) throws -> [TrainingScene] {
    try PolNeAR.articles(folder).flatMap { article in
      Scene.scenes(of: article.document).map { TrainingScene(article, $0) }
    }
  }
}
