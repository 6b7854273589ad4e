/// The surest of the hypotheses that cannot be right beside another one, each by its odds; nil where there is none.
package struct Rivals: Sendable {
  /// Of those within whose content the cue stands.
  var around: Float?
  /// Of those whose cue stands within the content.
  var inside: Float?
  /// Of those that share content otherwise.
  var beside: Float?

  /// How many hypotheses before and after are compared.
  private static let reach = 12

  /// The rivals of each of `hypotheses`, which stand in the order of their cues.
  package static func of(_ hypotheses: [Hypothesis]) -> [Rivals] {
    var rivals = [Rivals](repeating: Rivals(), count: hypotheses.count)
    func note(_ best: inout Float?, _ odds: Float) { best = max(best ?? odds, odds) }
    for (number, one) in hypotheses.enumerated() {
      for next in (number + 1)..<max(number + 1, min(number + 1 + reach, hypotheses.count)) {
        let other = hypotheses[next]
        if other.contains(one.cue) {
          note(&rivals[number].around, other.odds)
          note(&rivals[next].inside, one.odds)
        } else if one.contains(other.cue) {
          note(&rivals[number].inside, other.odds)
          note(&rivals[next].around, one.odds)
        } else if one.overlaps(other) {
          note(&rivals[number].beside, other.odds)
          note(&rivals[next].beside, one.odds)
        }
      }
    }
    return rivals
  }
}
