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
    var context: Int
    var gap: Int
  }

  private static let shortestBar = 5
  private static let longestBar = 40

  init(_ scene: Scene, _ shape: ListShape, items: [Int]) {
    self.scene = scene
    self.shape = shape
    pattern = scene.pattern(in: .statistics)
    let document = scene.document
    let all = shape.textColumns
    var number = all < 30 ? 6 : 10
    var unit = 8
    // A number that is much longer than the others does not push them away: it takes of its own row.
    let longest = all * 3 / 5
    for item in items {
      let text = FigureText(document.annotations.statistics[item])
      let columns = DisplayText(text.number).columns.count
      if columns <= longest { number = max(number, columns) }
      unit = max(unit, DisplayText(text.unit(in: document.text.string)).columns.count)
    }
    let gap = all >= 30 ? 2 : 1
    let name = document.view.limit.count != 1 && all >= 56 ? min(28, all / 3) : 0
    let nameRoom = name > 0 ? name + gap : 0
    // Where there is plenty of room the words around the figure stand in the row as well.
    let context = all >= 120 ? all - number - unit - Self.longestBar - nameRoom - 3 * gap : 0
    let contextRoom = context > 0 ? context + gap : 0
    // The unit takes what it needs as long as a bar is left; one too short to compare is worse than none.
    let room = all - number - gap - nameRoom - contextRoom
    unit = min(unit, max(10, room - gap - Self.shortestBar))
    let left = room - unit - gap
    let bar = left < Self.shortestBar ? 0 : min(left, Self.longestBar)
    if bar == 0 { unit = max(4, room) }
    columns = Columns(number: number, unit: unit, bar: bar, name: name, context: context, gap: gap)
  }

  func row(of item: Int) -> ListRow {
    let document = scene.document
    let figure = document.annotations.statistics[item]
    let text = FigureText(figure)
    var strip = Strip()
    let number = scene.strip(DisplayText(text.number), Look.figure, searchedBy: pattern)
      .truncated(to: shape.textColumns)
    strip.pad(to: columns.number - number.columns)
    strip.append(number)
    strip.pad(to: columns.number + columns.gap)
    let isLonger = number.columns > columns.number
    if isLonger { strip.pad(to: number.columns + columns.gap) }
    let nameRoom = columns.name > 0 ? columns.name + columns.gap : 0
    let unitRoom = isLonger ? shape.textColumns - strip.columns - nameRoom : columns.unit
    let unit = scene.strip(DisplayText(text.unit(in: document.text.string)), Look.text, searchedBy: pattern)
    // Nothing can be told from a letter and an ellipsis.
    if unit.columns <= unitRoom || unitRoom > 2 { strip.append(unit.truncated(to: unitRoom)) }
    let head = strip.columns
    if columns.bar > 0, !isLonger {
      strip.pad(to: columns.number + columns.unit + 2 * columns.gap)
      for scalar in bar(of: item, figure) { strip.append(scalar, Look.bar) }
    }
    guard columns.context > 0 else {
      let name = columns.name > 0 ? name(figure) : Strip()
      let line = Strip.line(strip, name, columns: shape.textColumns, gap: columns.gap)
      return ListRow(lines: [line], head: head)
    }
    strip.pad(to: columns.number + columns.unit + columns.bar + 3 * columns.gap)
    if columns.name > 0 {
      let end = strip.columns + columns.name + columns.gap
      strip.append(name(figure))
      strip.pad(to: end)
    }
    strip.append(context(of: figure))
    return ListRow(lines: [strip.truncated(to: shape.textColumns)], head: head)
  }

  /// The words around a figure, the figure itself set off.
  private func context(of figure: Statistic) -> Strip {
    let document = scene.document
    let bytes = document.text.bytes
    guard let block = document.page(width: 1).block(at: figure.span.start),
      document.blocks[block].span.contains(figure.span.start), figure.span.start < bytes.count
    else { return Strip() }
    let span = document.blocks[block].span
    // From the beginning of a word, not far before the figure.
    var start = max(span.start, figure.span.start - columns.context / 3)
    while start > span.start, start < figure.span.start, !ScalarDecoding.isWhite(bytes[start - 1]) {
      start += 1
    }
    var strip = Strip(start > span.start ? "…" : .empty, Look.dim)
    let placed = LineCells.cells(
      of: Span(start, span.end), in: bytes, limit: columns.context - strip.columns + 1
    ) { offset in
      figure.span.contains(offset) ? Style(.figure, .bold) : Look.dim
    }
    for cell in placed where cell.cell.width != 0 { strip.append(cell.cell) }
    return strip.truncated(to: columns.context)
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
    var strip = scene.strip(scene.nameText(name), Look.dim, searchedBy: pattern)
      .truncated(to: columns.name - (isUncertain ? 1 : 0))
    if isUncertain { strip.append("?", Look.uncertain) }
    return strip
  }
}
