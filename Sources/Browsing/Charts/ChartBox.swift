import Proceedings

/// The chart: a figure a row, with its unit, a bar on one scale, and who gave it.
struct ChartBox {
  private let state: BrowserState
  private let chart: Chart
  private let box: OverlayBox

  init(_ state: BrowserState, _ chart: Chart) {
    self.state = state
    self.chart = chart
    // Of one height for most groups, so that going from unit to unit does not make it jump.
    let most = chart.groups.map(\.items.count).max() ?? 0
    box = OverlayBox(state.layout, columns: 110, rows: max(4, min(most, 12), chart.rows.count) + 2)
  }

  /// Rows for figures.
  var rows: Int { box.inner.rows }

  private var top: Int { max(0, min(chart.chosen - rows / 2, chart.rows.count - rows)) }

  /// The row of the chart at a place on the screen.
  func row(at position: Position) -> Int? {
    box.inner.contains(position) ? top + position.row - box.inner.row : nil
  }

  func draw(into frame: inout Frame, _ scene: Scene) {
    let order = chart.order.name(in: .statistics)
    let note = "\(Digits.grouped(chart.chosen + 1)) of \(Digits.grouped(chart.rows.count))"
    box.draw(
      into: &frame, scene.signs, title: "Figures \(chart.groups[chart.group].name), \(order)",
      note: "\(note)", hints: state.hints(in: .chart))
    let inner = box.inner
    guard inner.rows > 0, inner.columns > 8 else { return }
    let columns = Columns(chart, scene.document, columns: inner.columns)
    for (row, index) in (top..<min(chart.rows.count, top + rows)).enumerated() {
      let strip = line(of: Int(chart.rows[index]), columns, scene, isChosen: index == chart.chosen)
      frame.draw(strip, column: inner.column, row: inner.row + row, limit: inner.columns)
    }
  }

  /// Where the parts of the rows stand.
  private struct Columns {
    var number = 4
    var unit = 0
    var bar = 0
    var name = 0

    private static let shortestBar = 6
    /// So many rows are measured; the others give way to them.
    private static let measured = 300

    init(_ chart: Chart, _ document: OpenDocument, columns: Int) {
      var unit = 0
      var name = 0
      for item in chart.rows.prefix(Self.measured) {
        let figure = document.annotations.statistics[Int(item)]
        let text = FigureText(figure)
        number = max(number, DisplayText(text.number).columns.count)
        unit = max(unit, DisplayText(text.unit(in: document.text.string)).columns.count)
        name = max(name, document.name(of: figure.speaker).map { DisplayText($0).columns.count + 1 } ?? 0)
      }
      number = min(number, columns / 3)
      // Two signs, a blank at the end, and two between the parts.
      let room = columns - 3 - number
      self.unit = max(0, min(unit, room / 4, 24))
      self.name = columns >= 56 ? min(name, columns / 4) : 0
      bar = room - 2 - self.unit - (self.unit > 0 ? 2 : 0) - self.name - (self.name > 0 ? 2 : 0)
      if bar < Self.shortestBar {
        bar += self.unit + 2
        self.unit = 0
      }
    }
  }

  private func line(of item: Int, _ columns: Columns, _ scene: Scene, isChosen: Bool) -> Strip {
    let document = scene.document
    let figure = document.annotations.statistics[item]
    let text = FigureText(figure)
    let isLimited = figure.speaker.map { document.view.limit.contains($0) } ?? false
    var strip = Strip()
    strip.append(isLimited ? scene.signs.passage : " ", Look.passage)
    strip.append(isChosen ? scene.signs.chosen : " ", Look.sign)
    let number = Strip(DisplayText(text.number), Look.figure).truncated(to: columns.number)
    strip.pad(to: 2 + columns.number - number.columns)
    strip.append(number)
    strip.append("  ", Look.text)
    if columns.unit > 0 {
      let unit = Strip(DisplayText(text.unit(in: document.text.string)), Look.text)
      let end = strip.columns + columns.unit + 2
      strip.append(unit.truncated(to: columns.unit))
      strip.pad(to: end)
    }
    let barEnd = strip.columns + columns.bar
    let bar = scene.signs.bar(from: figure.value, to: figure.highest, peak: chart.peak, columns: columns.bar)
    for scalar in bar { strip.append(scalar, Look.bar) }
    strip.pad(to: barEnd)
    if columns.name > 0, let name = document.name(of: figure.speaker) {
      strip.append("  ", Look.text)
      let isUncertain = document.annotations.quote(figure.quote)?.isUncertain ?? false
      strip.append(Strip(DisplayText(name), Look.dim).truncated(to: columns.name - (isUncertain ? 1 : 0)))
      if isUncertain { strip.append("?", Look.uncertain) }
    }
    if isChosen {
      strip.pad(to: box.inner.columns)
      strip.restyle(1..<box.inner.columns) { Look.chosen($0, isFocused: true) }
    }
    return strip
  }

  /// The chosen figure as the text prints it, and who gives it.
  func description(_ scene: Scene) -> Strip {
    guard let item = chart.chosenItem else { return Strip() }
    let document = scene.document
    let figure = document.annotations.statistics[item]
    let words = document.text.string(figure.span).split(whereSeparator: \.isWhitespace).joined(separator: " ")
    var strip = Strip("“\(words)”", Look.text)
    let name = document.name(of: figure.speaker) ?? "nobody named"
    strip.append(" · \(name) · \(document.placeWords(at: figure.span.start))", Look.status)
    return strip
  }
}
