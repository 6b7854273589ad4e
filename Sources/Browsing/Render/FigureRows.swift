import Proceedings

/// A figure's row: the number with the mark of its qualifier, the unit, a bar, and where there is room who gave it.
struct FigureRows: RowMaker {
  private let scene: Scene
  private let shape: ListShape
  private let pattern: TextPattern?
  private let columns: Columns

  /// Where the parts of all rows in view stand.
  private struct Columns {
    var number: Int
    var unit: Int
    var bar: Int
    var name: Int
    var gap: Int
  }

  private static let shortestBar = 5

  init(_ scene: Scene, _ shape: ListShape, items: [Int]) {
    self.scene = scene
    self.shape = shape
    pattern = scene.pattern(in: .statistics)
    let document = scene.document
    let all = shape.textColumns
    var number = all < 30 ? 6 : 10
    var unit = 8
    for item in items {
      let text = FigureText(document.annotations.statistics[item])
      number = max(number, DisplayText(text.number).columns.count)
      unit = max(unit, DisplayText(text.unit(in: document.text.string)).columns.count)
    }
    let gap = all >= 30 ? 2 : 1
    number = min(number, max(4, all - gap - 4))
    let namesSpeaker = document.view.limit.count != 1 && all >= 56
    let name = namesSpeaker ? min(28, all / 3) : 0
    // The unit takes what it needs, and the bar what is left; one too short to compare is worse than none.
    let room = all - number - gap - (name > 0 ? name + gap : 0)
    unit = min(unit, max(4, room))
    let left = room - unit - gap
    let bar = left < Self.shortestBar ? 0 : left
    if bar == 0 { unit = max(4, room) }
    columns = Columns(number: number, unit: unit, bar: min(bar, 40), name: name, gap: gap)
  }

  func lines(of item: Int) -> [Strip] {
    let document = scene.document
    let figure = document.annotations.statistics[item]
    let text = FigureText(figure)
    var strip = Strip()
    let number = scene.strip(DisplayText(text.number), Look.figure, searchedBy: pattern)
      .truncated(to: columns.number)
    strip.pad(to: columns.number - number.columns)
    strip.append(number)
    strip.pad(to: columns.number + columns.gap)
    strip.append(
      scene.strip(DisplayText(text.unit(in: document.text.string)), Look.text, searchedBy: pattern)
        .truncated(to: columns.unit))
    if columns.bar > 0 {
      strip.pad(to: columns.number + columns.unit + 2 * columns.gap)
      for scalar in bar(of: item, figure) { strip.append(scalar, Look.bar) }
    }
    guard columns.name > 0 else { return [strip] }
    return [Strip.line(strip, name(figure), columns: shape.textColumns, gap: columns.gap)]
  }

  private func bar(of item: Int, _ figure: Statistic) -> [Unicode.Scalar] {
    let document = scene.document
    guard let scale = document.index.scaleOf[item] else { return [] }
    let peaks = document.view.statistics.peaks
    guard peaks.indices.contains(Int(scale)), let peak = peaks[Int(scale)], peak > 0 else { return [] }
    return scene.signs.bar(figure.highest / peak, columns: columns.bar)
  }

  private func name(_ figure: Statistic) -> Strip {
    let document = scene.document
    guard let name = document.name(of: figure.speaker) else { return Strip() }
    let isUncertain = document.annotations.quote(figure.quote)?.isUncertain ?? false
    var strip = scene.strip(DisplayText(name), Look.dim, searchedBy: pattern)
      .truncated(to: columns.name - (isUncertain ? 1 : 0))
    if isUncertain { strip.append("?", Look.uncertain) }
    return strip
  }
}
