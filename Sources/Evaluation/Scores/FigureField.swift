import Proceedings

/// What is told of a figure, and when it is told right.
enum FigureField: String, CaseIterable {
  case value, unit, kind, qualifier, speaker

  /// The fields that make a figure wholly right.
  static let decisive: Set<FigureField> = [.value, .unit, .speaker]

  /// Whether the field of `statistic` is that of `gold`.
  func agrees(
    _ gold: GoldLayers.Figure, _ statistic: Statistic, _ layers: GoldLayers, _ findings: Findings
  ) -> Bool {
    switch self {
    case .value: Self.isClose(gold.value, statistic.value) && Self.isClose(gold.upper, statistic.upper)
    case .unit: Self.unitKey(gold.unit) == Self.unitKey(statistic.unit)
    case .kind: gold.kind == statistic.kind.rawValue
    case .qualifier: gold.qualifier == statistic.qualifier.rawValue
    case .speaker:
      NameAgreement.agree(
        gold.speaker.flatMap { layers.speakers[$0] }, findings.name(statistic.speaker?.index))
    }
  }

  /// A thousandth of the larger number may be amiss.
  private static func isClose(_ a: Double?, _ b: Double?) -> Bool {
    guard let a, let b else { return a == nil && b == nil }
    return a == b || (a - b).magnitude <= 1e-3 * max(a.magnitude, b.magnitude)
  }

  /// The last word of a unit in the singular, so that `citizens` and `displaced citizen` are one.
  private static func unitKey(_ unit: String?) -> String? {
    guard let unit else { return nil }
    guard let last = unit.lowercased().split(whereSeparator: \.isWhitespace).last else { return "" }
    guard !last.hasSuffix("ss"), last.count > 3, last.hasSuffix("s") else { return String(last) }
    if last.hasSuffix("ies") { return String(last.dropLast(3)) + "y" }
    return String(last.dropLast(last.hasSuffix("sses") ? 2 : 1))
  }
}
