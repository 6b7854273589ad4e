/// Whoever was chosen among several by their scores.
struct Choice {
  /// Who was chosen.
  let id: Entity.ID
  /// The score.
  let score: Double
  /// How much the score of the best of the others was less; a large number where there was nobody else.
  let margin: Double

  /// Finds the best and the next best.
  struct Race {
    private var first: (id: Entity.ID, score: Double)?
    private var second = -Double.infinity

    /// Enters a candidate, who may be entered more than once.
    mutating func enter(_ id: Entity.ID, _ score: Double) {
      guard let leader = first, leader.id != id else {
        if score > first?.score ?? -.infinity { first = (id, score) }
        return
      }
      if score > leader.score {
        second = leader.score
        first = (id, score)
      } else {
        second = max(second, score)
      }
    }

    /// The best; of equals the one who was entered first.
    var winner: Choice? {
      first.map { Choice(id: $0.id, score: $0.score, margin: min(10, $0.score - second)) }
    }
  }
}
