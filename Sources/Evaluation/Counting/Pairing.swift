/// Pairs what is there with what was predicted, one to one, the most alike first.
enum Pairing {
  /// For each of `gold` that found one the place of its partner among `predicted`.
  ///
  /// Of pairs as much alike the later ones come first; a pair with the score 0 is none unless `takesZero`.
  static func pairs<Gold, Predicted>(
    _ gold: [Gold], _ predicted: [Predicted], takesZero: Bool = false, score: (Gold, Predicted) -> Double?
  ) -> [Int: Int] {
    var candidates: [(score: Double, gold: Int, predicted: Int)] = []
    for (i, g) in gold.enumerated() {
      for (j, p) in predicted.enumerated() {
        if let score = score(g, p), takesZero || score > 0 { candidates.append((score, i, j)) }
      }
    }
    candidates.sort { ($0.score, $0.gold, $0.predicted) > ($1.score, $1.gold, $1.predicted) }
    var partners: [Int: Int] = [:]
    var used: Set<Int> = []
    for pair in candidates where partners[pair.gold] == nil && !used.contains(pair.predicted) {
      partners[pair.gold] = pair.predicted
      used.insert(pair.predicted)
    }
    return partners
  }

  /// How alike two sets of words are, from 0 to 1 (Dice).
  static func dice(_ a: Set<Int>, _ b: Set<Int>) -> Double {
    let sum = a.count + b.count
    return sum > 0 ? Double(2 * a.intersection(b).count) / Double(sum) : 0
  }
}
