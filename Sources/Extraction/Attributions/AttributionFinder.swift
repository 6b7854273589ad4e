/// Finds who is said to have said what in a stretch: source, cue and content of each attribution, in text order.
enum AttributionFinder {
  /// The attributions of `stretch`, in text order.
  static func attributions(in stretch: Stretch) -> [Attribution] { [] }
}
