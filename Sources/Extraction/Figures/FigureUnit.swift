import Proceedings

/// What a number counts or measures, as found behind it (or before it, for money).
struct FigureUnit {
  /// Count, money, percent, duration or measure.
  var kind: Statistic.Kind
  /// ISO code, "percent", singular unit or head noun; nil where the text leaves it out.
  var name: String?
  /// The token after the unit.
  var end: Int
  /// What the number is multiplied with: 0.01 for cents.
  var factor = 1.0
}
