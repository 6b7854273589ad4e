import Proceedings

/// Figures in one unit, which can be drawn to one scale.
struct FigureGroup: Hashable, Sendable {
  /// What they are measured in.
  enum Measure: Hashable, Sendable {
    /// Everything that is counted one by one, whatever it is.
    case counted
    /// What is counted under one name.
    case countedAs(unit: String)
    /// Money, shares, times, lengths, in their unit.
    case measured(Statistic.Kind, unit: String)
  }

  var measure: Measure
  /// The figures in text order, as indices into `Annotations.statistics`.
  var items: [Int32] = []

  /// The unit in words.
  var name: String {
    switch measure {
    case .counted: "counted"
    case .countedAs(let unit): "in \(unit)"
    case .measured(.percent, _): "in percent"
    case .measured(_, let unit): "in \(unit)"
    }
  }

  /// All groups of a document, the largest first; what is counted under one name is a group of its own where it is
  /// counted more than once.
  static func all(of annotations: Annotations) -> [FigureGroup] {
    var groups: [FigureGroup] = []
    var places: [Measure: Int] = [:]
    for (index, figure) in annotations.statistics.enumerated() {
      for measure in measures(of: figure) {
        let place = places[measure] ?? groups.count
        if place == groups.count {
          places[measure] = place
          groups.append(FigureGroup(measure: measure))
        }
        groups[place].items.append(Int32(index))
      }
    }
    let shown = groups.filter { group in
      if case .countedAs = group.measure { group.items.count > 1 } else { true }
    }
    // Stable: among groups of one size the one that is met first in the text.
    return shown.enumerated()
      .sorted { ($1.element.items.count, $0.offset) < ($0.element.items.count, $1.offset) }.map(\.element)
  }

  private static func measures(of figure: Statistic) -> [Measure] {
    guard figure.value.isFinite, figure.value > 0 else { return [] }
    switch figure.kind {
    case .count: return [.counted] + (figure.unit.map { [.countedAs(unit: $0)] } ?? [])
    case .ratio: return []
    case .percent: return [.measured(.percent, unit: "")]
    case .money, .duration, .measure:
      return figure.comparedUnit.map { [.measured(figure.kind, unit: $0)] } ?? []
    }
  }
}
