import Proceedings

/// A list: the rows in view, each of one or more lines.
struct ListPane {
  private let pane: Pane
  private let scene: Scene
  private let shape: ListShape

  init(_ pane: Pane, _ scene: Scene) {
    self.pane = pane
    self.scene = scene
    shape = scene.layout.shape(pane)
  }

  func draw(into frame: inout Frame) {
    let inner = scene.layout.inner(pane)
    let document = scene.document
    let list = document.view[pane]
    let rows = list.rows
    guard rows.count > 0 else {
      drawReason(into: &frame, inner)
      return
    }
    let view = ListView(list, shape, document)
    let last = view.row(onLine: inner.rows - 1, rows, shape, document) ?? rows.count - 1
    let items = (view.top...max(view.top, last)).map { rows[$0] }
    let maker = rowMaker(for: items)
    var line = -view.skip
    for (index, item) in items.enumerated() {
      let row = maker.row(of: item)
      let isChosen = view.top + index == list.chosen
      for (number, strip) in row.lines.enumerated() where line + number >= 0 && line + number < inner.rows {
        let whole = lined(
          strip, item, isFirst: number == 0, chosenColumns: isChosen ? row.highlighted : nil)
        frame.draw(whole, column: inner.column, row: inner.row + line + number, limit: inner.columns)
      }
      line += row.lines.count
    }
  }

  private func rowMaker(for items: [Int]) -> any RowMaker {
    switch pane {
    case .speakers: SpeakerRows(scene, shape)
    case .quotes: QuoteRows(scene, shape)
    case .statistics, .text: FigureRows(scene, shape, items: items)
    }
  }

  /// A line of a row with the signs before it, over the whole width of the pane.
  ///
  /// `chosenColumns` of the first line are highlighted if the row is the chosen one.
  private func lined(_ strip: Strip, _ item: Int, isFirst: Bool, chosenColumns: Int?) -> Strip {
    let isChosen = chosenColumns != nil
    var line = Strip()
    let isLimited = pane == .speakers && scene.document.view.limit.contains(Speaker.ID(item))
    line.append(isLimited ? scene.signs.passage : " ", isLimited ? Look.passage : Look.text)
    line.append(isChosen && isFirst ? scene.signs.chosen : " ", isChosen && isFirst ? Look.sign : Look.text)
    line.append(strip)
    line.pad(to: shape.columns)
    if let chosenColumns, isFirst {
      let isFocused = scene.state.focus == pane
      let end = min(shape.columns, ListShape.lead + chosenColumns + 1)
      line.restyle(1..<end) { Look.chosen($0, isFocused: isFocused) }
    }
    return line
  }

  private func drawReason(into frame: inout Frame, _ inner: Rect) {
    let reason = scene.state.emptyReason(pane)
    let bytes = Array(reason.string.utf8)
    let lines = LineBreaker.lines(of: bytes, Span(0, bytes.count), width: max(1, inner.columns - 2))
    for (row, line) in lines.prefix(inner.rows).enumerated() {
      let text = DisplayText(String(decoding: bytes[line.start..<line.end], as: UTF8.self))
      frame.draw(
        Strip(text, Look.dim), column: inner.column + 1, row: inner.row + row, limit: inner.columns - 1)
    }
  }
}

/// A row of a list.
struct ListRow {
  /// Its lines, as many as `ListShape.height` says.
  var lines: [Strip]
  /// Columns of the first line by which the item is known: a name, a figure, the words of a quote.
  var head: Int

  /// Columns that are highlighted when the row is the chosen one: its head, of a very long one whole words.
  ///
  /// What is highlighted is sent anew with every move and every change of the pane.
  var highlighted: Int {
    guard head > Self.longest, let cells = lines.first?.cells, cells.count > Self.longest else { return head }
    let blank = cells[..<Self.longest].lastIndex { $0.base == " " && $0.width == 1 }
    if let blank, blank > Self.longest / 2 { return blank }
    return cells[Self.longest].width == 0 ? Self.longest - 1 : Self.longest
  }

  private static let longest = 44
}

/// Makes the rows of a list.
protocol RowMaker {
  /// The row of an item.
  func row(of item: Int) -> ListRow
}

extension Strip {
  /// `left` from the left and `right` up to `columns`; the left one gives way.
  static func line(_ left: Strip, _ right: Strip, columns: Int, gap: Int = 1) -> Strip {
    var strip = left.truncated(to: columns - right.columns - (right.columns > 0 ? gap : 0))
    strip.pad(to: columns - right.columns)
    strip.append(right)
    return strip.truncated(to: columns)
  }
}
