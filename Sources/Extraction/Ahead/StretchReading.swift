import Proceedings

/// What a stretch tells by itself.
///
/// It follows from the stretch alone, so stretches can be read in any order and by many threads at the same time.
struct StretchReading: Sendable {
  /// What was read.
  let stretch: Stretch
  /// Who is said to have said what, in text order.
  let attributions: [Attribution]
  /// The quantities, in text order; speaker and quote are not yet known.
  let figures: [Statistic]

  /// Reads `stretch`.
  init(_ stretch: Stretch) {
    self.stretch = stretch
    attributions = Attributions.of(stretch)
    figures = FigureFinder.figures(in: stretch)
  }
}
