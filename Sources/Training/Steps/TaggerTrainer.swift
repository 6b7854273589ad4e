import Extraction

/// Trains the part-of-speech tagger on a treebank.
enum TaggerTrainer {
  static func train(_ sentences: [TreebankSentence], epochs: Int) -> Weights {
    var weights = Weights(classes: WordTag.allCases.count - 1)
    var generator = SeededGenerator(seed: 1)
    var order = Array(sentences.indices)
    var features = FeatureList()
    var scores = [Float](repeating: 0, count: weights.classes)
    for epoch in 1...epochs {
      order.shuffle(using: &generator)
      var right = 0
      var total = 0
      for index in order {
        let sentence = sentences[index]
        var tags: [WordTag] = []
        for word in sentence.words.indices {
          features.removeAll()
          Tagger.collect(&features, sentence.words, tags, word)
          for column in scores.indices { scores[column] = 0 }
          weights.add(features, to: &scores)
          let best = scores.indices.reduce(0) { scores[$1] > scores[$0] ? $1 : $0 }
          let gold = Int(sentence.tags[word].rawValue)
          weights.step()
          if best != gold { weights.update(features, right: gold, wrong: best) }
          right += best == gold ? 1 : 0
          total += 1
          tags.append(WordTag(rawValue: UInt8(best)) ?? .other)
        }
      }
      Log.say("tagger, epoch \(epoch): \(Log.share(right, total)) right, \(weights.rowCount) features")
    }
    return weights
  }

  static func accuracy(_ tagger: Tagger, _ sentences: [TreebankSentence]) -> String {
    var right = 0
    var total = 0
    for sentence in sentences {
      right += zip(tagger.tags(of: sentence.words), sentence.tags).filter { $0 == $1 }.count
      total += sentence.tags.count
    }
    return Log.share(right, total)
  }
}
