import Extraction

/// Learns attributions from annotated articles: which words to look at, cues, roles, and what is right as a whole.
package struct AttributionTraining {
  /// The weights of each step, by the names of their files.
  package private(set) var weights: [(name: String, bytes: [UInt8])] = []
  /// The model that they make.
  package let model: Model

  /// In how many parts the articles are split for the judge.
  private static let parts = 3
  private static let roleEpochs = 12

  /// Learns from `scenes`; with no `reading` of grammar the words alone count.
  package init(_ scenes: [TrainingScene], grammar: Grammar, reading: Grammar?) {
    let gateBytes = GateTrainer(scenes).trained()
    let gateWeights = ModelBytes.model(gateBytes)
    let gate = CueGate(gateWeights, .wide)
    var scenes = scenes
    for index in scenes.indices { scenes[index].analyse(reading, gate) }
    let cueTrainer = CueTrainer(scenes)
    let roleTrainer = RoleTrainer(scenes)

    func reader(on isLearned: (Int) -> Bool) -> (HypothesisReader, [(name: String, bytes: [UInt8])]) {
      let cues = cueTrainer.trained(on: isLearned)
      let (emissions, passages) = roleTrainer.trained(epochs: Self.roleEpochs, on: isLearned)
      let reader = HypothesisReader(
        cues: CueModel(ModelBytes.model(cues)),
        roles: RoleModel(emissions: ModelBytes.model(emissions), passages: ModelBytes.model(passages)))
      return (reader, [("cues", cues), ("roles", emissions), ("passages", passages)])
    }
    let partOfScene = Self.parts(scenes)
    var hypotheses = [[Hypothesis]](repeating: [], count: scenes.count)
    for part in 0..<Self.parts {
      let (reader, _) = reader { partOfScene[$0] != part }
      for index in scenes.indices where partOfScene[index] == part {
        hypotheses[index] = reader.hypotheses(in: scenes[index].scene)
      }
    }
    let judgeBytes = JudgeTrainer(scenes, hypotheses).trained()
    let (reader, bytes) = reader { _ in true }
    weights = [("gate", gateBytes)] + bytes + [("judge", judgeBytes)]
    model = Model(
      grammar: grammar, gate: CueGate(gateWeights), hypotheses: reader,
      judge: JudgeModel(ModelBytes.model(judgeBytes)))
  }

  /// The part of each scene; all scenes of an article are in the same.
  private static func parts(_ scenes: [TrainingScene]) -> [Int] {
    var article = -1
    var last = ""
    return scenes.map { item in
      if item.article.name != last {
        last = item.article.name
        article += 1
      }
      return article % parts
    }
  }
}
