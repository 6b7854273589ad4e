/// Classes of words that stand among the same neighbours in much text that nobody annotated.
///
/// They tell of a word that the annotated texts lack which known words it is like (Brown and others 1992 for the idea).
package struct WordClusters: Sendable {
  private let table: LinearModel

  /// Clusters told by a table of one class, in which the weight of a word is its cluster.
  package init(_ table: LinearModel) { self.table = table }

  /// The cluster of the word with `form`; 0 for a word too rare to have one.
  package func cluster(of form: UInt64) -> UInt64 {
    guard let weight = table.weight(of: Self.key(form)) else { return 0 }
    return UInt64(max(0, (Float(weight) * table.scale).rounded()))
  }

  /// Under what a word with `form` stands in the table.
  package static func key(_ form: UInt64) -> UInt64 { FeatureHash.of(90, form) }
}
