import Proceedings

extension BrowserState {
  /// Draws the figures in the unit of the chosen one; where none is chosen, those of the commonest unit.
  mutating func beginChart() {
    let document = documents[current]
    guard !document.annotations.statistics.isEmpty else {
      say(emptyReason(.statistics))
      return
    }
    var chart = Chart(groups: FigureGroup.all(of: document.annotations))
    guard !chart.groups.isEmpty else {
      say("none of the figures can be compared with another")
      return
    }
    let figure = document.view.statistics.chosenItem.map { Int32($0) }
    chart.group = figure.flatMap { Self.group(of: $0, in: chart.groups) } ?? 0
    arrange(&chart, keeping: figure)
    mode = .chart(chart)
  }

  /// The narrowest group in which a figure stands beside others, else the one in which it stands alone.
  private static func group(of figure: Int32, in groups: [FigureGroup]) -> Int? {
    let holding = groups.indices.filter { groups[$0].items.contains(figure) }
    return holding.last { groups[$0].items.count > 1 } ?? holding.first
  }

  /// Puts the figures of the group into their order; the chosen one stays chosen.
  private func arrange(_ chart: inout Chart, keeping figure: Int32?) {
    let document = documents[current]
    let figures = document.annotations.statistics
    let items = chart.groups[chart.group].items
    chart.rows =
      switch chart.order {
      case .text: items
      case .size: StableSort.sorted(items) { StableSort.descending(figures[Int($0)].highest) }
      case .name: document.sortedBySpeaker(items)
      }
    chart.peak = items.reduce(0) { max($0, figures[Int($1)].highest) }
    chart.chosen = figure.flatMap { chart.rows.firstIndex(of: $0) } ?? 0
  }

  /// More has been found while the chart is shown.
  mutating func refreshChart() {
    guard case .chart(var chart) = mode else { return }
    let measure = chart.groups[chart.group].measure
    let figure = chart.chosenItem.map { Int32($0) }
    let groups = FigureGroup.all(of: documents[current].annotations)
    guard !groups.isEmpty else {
      mode = .panes
      return
    }
    chart.groups = groups
    chart.group = groups.firstIndex { $0.measure == measure } ?? 0
    arrange(&chart, keeping: figure)
    mode = .chart(chart)
  }

  // MARK: - Keys

  mutating func performInChart(_ command: Command) -> [Effect] {
    guard case .chart(let chart) = mode else { return [] }
    let page = max(1, ChartBox(self, chart).rows)
    switch command {
    case .lineDown: moveInChart(by: 1)
    case .lineUp: moveInChart(by: -1)
    case .pageDown: moveInChart(by: page)
    case .pageUp: moveInChart(by: -page)
    case .halfDown: moveInChart(by: max(1, page / 2))
    case .halfUp: moveInChart(by: -max(1, page / 2))
    case .start: moveInChart(by: -chart.rows.count)
    case .end: moveInChart(by: chart.rows.count)
    case .nextUnit: changeUnit(by: 1)
    case .previousUnit: changeUnit(by: -1)
    case .order: changeChartOrder()
    case .choose: goToFigure(chart)
    case .copy: return chart.chosenItem.map { copy(CitedWords(figure: $0, of: documents[current])) } ?? []
    case .copyForm: changeCopyForm()
    case .leave: mode = .panes
    default: break
    }
    return []
  }

  mutating func moveInChart(by rows: Int) {
    guard case .chart(var chart) = mode else { return }
    let target = max(0, min(chart.chosen + rows, chart.rows.count - 1))
    if target == chart.chosen { say(rows > 0 ? "the last figure" : "the first figure") }
    chart.chosen = target
    mode = .chart(chart)
  }

  private mutating func changeUnit(by steps: Int) {
    guard case .chart(var chart) = mode else { return }
    guard chart.groups.count > 1 else {
      say("all figures that can be compared are in one unit")
      return
    }
    chart.group = (chart.group + steps + chart.groups.count) % chart.groups.count
    arrange(&chart, keeping: nil)
    mode = .chart(chart)
    let count = Pane.statistics.rows(chart.rows.count)
    say("\(count) \(chart.groups[chart.group].name); unit \(chart.group + 1) of \(chart.groups.count)")
  }

  private mutating func changeChartOrder() {
    guard case .chart(var chart) = mode else { return }
    chart.order = chart.order.next
    arrange(&chart, keeping: chart.chosenItem.map { Int32($0) })
    mode = .chart(chart)
    say("figures \(chart.order.name(in: .statistics))")
  }

  /// To the passage of the chosen figure, from where the reader can come back.
  mutating func goToFigure(_ chart: Chart) {
    guard let item = chart.chosenItem, let passage = documents[current].passage(of: item, in: .statistics)
    else {
      say("no passage is known for this figure")
      return
    }
    mode = .panes
    remember()
    documents[current].view.marks = passage.marks
    documents[current].view.position = textView.jumped(to: passage.place)
    focus = .text
  }

  // MARK: - The mouse

  mutating func useInChart(_ action: MouseAction) {
    guard case .chart(var chart) = mode else { return }
    switch action.kind {
    case .wheelUp: moveInChart(by: -1)
    case .wheelDown: moveInChart(by: 1)
    case .press:
      guard let row = ChartBox(self, chart).row(at: action.position), chart.rows.indices.contains(row) else {
        return
      }
      if row == chart.chosen {
        goToFigure(chart)
      } else {
        chart.chosen = row
        mode = .chart(chart)
      }
    }
  }
}
