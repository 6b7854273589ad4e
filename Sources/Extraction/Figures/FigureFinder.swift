import Proceedings

/// Finds the quantities that a stretch states, in text order.
enum FigureFinder {
  /// The figures of `stretch`; speaker and quote are not yet known.
  static func figures(in stretch: Stretch) -> [Statistic] { [] }
}
