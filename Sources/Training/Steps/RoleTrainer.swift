import Extraction
import Glibc

/// Learns what the elements around a cue are to it: a conditional random field.
struct RoleTrainer {
  private struct Example {
    let scene: Int
    /// The first row of its elements, in both kinds of rows.
    let start: Int
    let cuePlace: Int
    let roles: [Role]
  }

  private var emissionRows = FeatureRows()
  private var passageRows = FeatureRows()
  private var examples: [Example] = []

  /// Smaller steps than for one decision, since every element of a window takes one.
  private static let rate: Float = 0.008

  init(_ scenes: [TrainingScene]) {
    var features = FeatureList()
    for (number, item) in scenes.enumerated() {
      for attribution in item.attributions {
        let window = RoleWindow(item.scene, cue: attribution.head)
        let collector = RoleFeatures(item.scene, window)
        let start = emissionRows.count
        var roles: [Role] = []
        for (place, element) in window.elements.enumerated() {
          features.removeAll()
          collector.collect(&features, item.scene, place)
          emissionRows.append(features)
          features.removeAll()
          collector.collectPassage(&features, item.scene, place)
          passageRows.append(features)
          roles.append(Self.role(of: element, in: attribution, item.scene))
        }
        roles[window.cuePlace] = .cue
        examples.append(Example(scene: number, start: start, cuePlace: window.cuePlace, roles: roles))
      }
    }
    emissionRows.finish(minimum: 3)
    passageRows.finish(minimum: 3)
  }

  /// The role of most words of `element`.
  private static func role(
    of element: RoleWindow.Element, in attribution: TrainingScene.Attribution, _ scene: Scene
  ) -> Role {
    var counts = [Int](repeating: 0, count: Role.allCases.count)
    for token in element.tokens where element.kind == .token || scene.isWord(token) {
      counts[(attribution.roles[token] ?? .none).rawValue] += 1
    }
    let most = counts.indices.reduce(0) { counts[$1] > counts[$0] ? $1 : $0 }
    return Role(rawValue: most) ?? .none
  }

  /// The weights of roles and of pairs of neighbours, learned from the scenes that `isLearned` admits by their numbers.
  func trained(epochs: Int, on isLearned: (Int) -> Bool) -> (emissions: [UInt8], passages: [UInt8]) {
    let roles = Role.allCases.count
    var emissions = ProximalWeights(features: emissionRows.keys.count, classes: roles, rate: Self.rate)
    var passages = ProximalWeights(features: passageRows.keys.count, classes: roles * roles, rate: Self.rate)
    var generator = SeededGenerator(seed: 4)
    var order = examples.indices.filter { isLearned(examples[$0].scene) }
    let held = examples.indices.filter { !isLearned(examples[$0].scene) }
    for epoch in 1...epochs {
      order.shuffle(using: &generator)
      var loss: Float = 0
      for number in order { loss += learn(examples[number], &emissions, &passages) }
      var other: Float = 0
      for number in held { other += learn(examples[number], &emissions, &passages, isLearned: false) }
      Log.say(
        "roles, epoch \(epoch): loss \(loss / Float(max(1, order.count))), "
          + "of others \(other / Float(max(1, held.count)))")
    }
    return (emissions.model(emissionRows.keys), passages.model(passageRows.keys))
  }

  private func learn(
    _ example: Example, _ emissions: inout ProximalWeights, _ passages: inout ProximalWeights,
    isLearned: Bool = true
  ) -> Float {
    let roles = Role.allCases.count
    let count = example.roles.count
    var sequence = RoleSequence(count: count)
    for place in 0..<count {
      for role in 0..<roles {
        sequence.emissions[place * roles + role] = emissions.score(emissionRows[example.start + place], role)
      }
      guard place > 0 else { continue }
      for pair in 0..<(roles * roles) {
        sequence.passages[place * roles * roles + pair] = passages.score(
          passageRows[example.start + place], pair)
      }
    }
    sequence.fix(.cue, at: example.cuePlace)
    let (forward, backward, total) = sequence.sums()
    var gold: Float = 0
    for place in 0..<count {
      let right = example.roles[place].rawValue
      gold += sequence.emissions[place * roles + right]
      if place > 0 {
        gold += sequence.passages[(place * roles + example.roles[place - 1].rawValue) * roles + right]
      }
      guard isLearned else { continue }
      for role in 0..<roles {
        let share = expf(forward[place * roles + role] + backward[place * roles + role] - total)
        emissions.learn(emissionRows[example.start + place], role, share - (role == right ? 1 : 0))
      }
      guard place > 0 else { continue }
      for before in 0..<roles {
        for role in 0..<roles {
          let pair = before * roles + role
          let share = expf(
            forward[(place - 1) * roles + before] + sequence.passages[place * roles * roles + pair]
              + sequence.emissions[place * roles + role] + backward[place * roles + role] - total)
          let isGold = role == right && before == example.roles[place - 1].rawValue
          passages.learn(passageRows[example.start + place], pair, share - (isGold ? 1 : 0))
        }
      }
    }
    return total - gold
  }
}
