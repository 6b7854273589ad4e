/// Who is said to have said what in a stretch.
enum Attributions {
  /// The attributions of `stretch`, in text order.
  static func of(_ stretch: Stretch) -> [Attribution] {
    let passage = Passage(stretch)
    return AttributionFinder.attributions(in: passage, among: AttributionFinder.candidates(in: passage))
  }
}
