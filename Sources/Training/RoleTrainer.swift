import Extraction
import Glibc

/// Learns what the elements around a cue are to it: a conditional random field.
struct RoleTrainer {
  private struct Example {
    /// The first row of its elements, in both kinds of rows.
    let start: Int
    let cuePlace: Int
    let roles: [Role]
  }

  private var emissionRows = FeatureRows()
  private var passageRows = FeatureRows()
  private var examples: [Example] = []

  /// How many of the examples are learned from; the others measure.
  private var learned = 0

  init(_ scenes: [TrainingScene], held: [TrainingScene] = [], minimum: Int) {
    var features = FeatureList()
    var mixed = 0
    var units = 0
    for (number, item) in (scenes + held).enumerated() {
      if number == scenes.count { learned = examples.count }
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
          var counts = [Int](repeating: 0, count: Role.allCases.count)
          for token in element.tokens where element.kind == .token || item.scene.isWord(token) {
            counts[(attribution.roles[token] ?? .none).rawValue] += 1
          }
          let most = counts.indices.reduce(0) { counts[$1] > counts[$0] ? $1 : $0 }
          if element.kind == .quotation {
            units += 1
            if counts.filter({ $0 > 0 }).count > 1 { mixed += 1 }
          }
          roles.append(Role(rawValue: most) ?? .none)
        }
        roles[window.cuePlace] = .cue
        examples.append(Example(start: start, cuePlace: window.cuePlace, roles: roles))
      }
    }
    if held.isEmpty { learned = examples.count }
    emissionRows.finish(minimum: minimum)
    passageRows.finish(minimum: minimum)
    Log.say(
      "roles: \(examples.count) cues, \(emissionRows.count) elements, \(units) quotations (\(mixed) mixed), \(emissionRows.keys.count) and \(passageRows.keys.count) features"
    )
  }

  func trained(epochs: Int) -> (emissions: [UInt8], passages: [UInt8]) {
    let roles = Role.allCases.count
    let rate = Option.number("RRATE", 0.008)
    var emissions = ProximalWeights(features: emissionRows.keys.count, classes: roles, rate: rate)
    var passages = ProximalWeights(features: passageRows.keys.count, classes: roles * roles, rate: rate)
    var generator = SeededGenerator(seed: 4)
    var order = Array(0..<learned)
    for epoch in 1...epochs {
      order.shuffle(using: &generator)
      var loss: Float = 0
      for number in order { loss += learn(examples[number], &emissions, &passages) }
      var measured: Float = 0
      for number in learned..<examples.count {
        measured += learn(examples[number], &emissions, &passages, isLearned: false)
      }
      Log.say(
        "roles, epoch \(epoch): loss \(loss / Float(learned)), held \(measured / Float(max(1, examples.count - learned)))"
      )
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
