import Extraction
import Glibc

/// Learns which words are looked at as cues: logistic regression over what is known without grammar.
struct GateTrainer {
  private var rows = FeatureRows()
  private var labels: [Bool] = []

  init(_ scenes: [TrainingScene]) {
    var features = FeatureList()
    for item in scenes {
      let cues = item.cueTokens
      for token in 0..<item.scene.count where CueGate.isPossible(item.scene, token) {
        features.removeAll()
        CueGate.collect(&features, item.scene, token)
        rows.append(features)
        labels.append(cues.contains(token))
      }
    }
    rows.finish(minimum: 3)
  }

  func trained(epochs: Int) -> [UInt8] {
    LogisticRegression.trained(rows, labels, epochs: epochs, name: "gate")
  }

  /// Says how many cues pass `gate`, and how much is left to look at.
  static func report(_ gate: CueGate, _ scenes: [TrainingScene]) {
    var features = FeatureList()
    for least in [-5, -4.5, -4, -3.5, -3, -2.5] as [Float] {
      var cues = 0
      var passed = 0
      var words = 0
      var looked = 0
      var sentences = 0
      var parsed = 0
      for item in scenes {
        let gold = item.goldCues
        for sentence in item.scene.sentenceRanges {
          var has = false
          for token in sentence where (gate.odds(item.scene, token, &features) ?? -99) > least {
            has = true
            looked += 1
          }
          words += sentence.count
          sentences += sentence.count
          if has { parsed += sentence.count }
        }
        for cue in gold {
          cues += 1
          if cue.contains(where: { (gate.odds(item.scene, $0, &features) ?? -99) > least }) { passed += 1 }
        }
      }
      Log.say(
        "gate at \(least): \(Log.share(passed, cues)) of cues pass, \(Log.share(looked, words)) of words, \(Log.share(parsed, sentences)) of text is parsed"
      )
    }
  }
}
