import Proceedings

/// Who speaks when: a row a speaker, the length of the document as the axis.
struct TimelineBox {
  private let state: BrowserState
  private let timeline: Timeline
  private let box: OverlayBox
  /// Columns for names.
  private let nameColumns: Int
  /// How columns and bytes belong together.
  let scale: TimelineScale

  init(_ state: BrowserState, _ timeline: Timeline) {
    self.state = state
    self.timeline = timeline
    let document = state.documents[state.current]
    // A line for the cursor above the rows, and one for the axis below them.
    let rows = document.view.speakers.rows.count + 4
    box = OverlayBox(state.layout, columns: state.layout.size.columns - 4, rows: max(6, rows))
    let inner = box.inner
    nameColumns = min(28, max(4, inner.columns / 4))
    scale = TimelineScale(count: document.text.count, columns: inner.columns - 2 - nameColumns - 2)
  }

  /// Rows for speakers.
  var rows: Int { max(0, box.inner.rows - linesAbove - (hasAxis ? 1 : 0)) }

  /// Where there are few lines they go to the speakers.
  private var linesAbove: Int { box.inner.rows >= 3 ? 1 : 0 }
  private var hasAxis: Bool { box.inner.rows >= 4 }

  private var top: Int {
    let count = state.documents[state.current].view.speakers.rows.count
    return max(0, min(timeline.chosen - rows / 2, count - rows))
  }

  /// Where the axis begins.
  private var firstColumn: Int { box.inner.column + 2 + nameColumns + 1 }

  /// The row of the strip and the byte at a place on the screen; the byte is nil on a name.
  func target(at position: Position) -> (row: Int, offset: Int?)? {
    let row = position.row - box.inner.row - linesAbove
    guard box.inner.contains(position), row >= 0, row < rows else { return nil }
    let column = position.column - firstColumn
    let isOnAxis = column >= 0 && column < scale.columns
    return (top + row, isOnAxis ? scale.span(of: column).start : nil)
  }

  func draw(into frame: inout Frame, _ scene: Scene) {
    let list = scene.document.view.speakers
    let count = list.rows.count
    box.draw(
      into: &frame, scene.signs, title: "Who speaks when, \(list.order.name(in: .speakers))",
      note: "\(Digits.grouped(timeline.chosen + 1)) of \(Digits.grouped(count))",
      hints: state.hints(in: .timeline))
    let inner = box.inner
    guard rows > 0, scale.columns > 3 else { return }
    if linesAbove > 0 { drawCursor(into: &frame, scene) }
    for (row, index) in (top..<min(count, top + rows)).enumerated() {
      let strip = line(of: list.rows[index], scene, isChosen: index == timeline.chosen)
      frame.draw(strip, column: inner.column, row: inner.row + linesAbove + row, limit: inner.columns)
    }
    if hasAxis { drawAxis(into: &frame, scene) }
  }

  /// The line above the rows: where the cursor stands, and where the reader does in the text.
  private func drawCursor(into frame: inout Frame, _ scene: Scene) {
    let row = box.inner.row
    let place = scene.place?.offset ?? scene.document.view.place.offset
    frame.put(
      Cell(scene.signs.reader, style: Look.dim), column: firstColumn + scale.column(of: place), row: row)
    frame.put(
      Cell(scene.signs.pointer, style: Look.sign), column: firstColumn + scale.column(of: timeline.offset),
      row: row)
  }

  private func line(of speaker: Int, _ scene: Scene, isChosen: Bool) -> Strip {
    let document = scene.document
    let isLimited = document.view.limit.contains(Speaker.ID(speaker))
    var strip = Strip()
    strip.append(isLimited ? scene.signs.passage : " ", Look.passage)
    strip.append(isChosen ? scene.signs.chosen : " ", Look.sign)
    strip.append(
      Strip(DisplayText(document.annotations.speakers[speaker].name), Look.text).truncated(to: nameColumns))
    strip.pad(to: 2 + nameColumns + 1)
    if isChosen { strip.restyle(1..<2 + nameColumns) { Look.chosen($0, isFocused: true) } }
    let cursor = scale.column(of: timeline.offset)
    let levels = scene.signs.levels
    for (column, share) in scale.shares(of: document.passages(of: speaker)).enumerated() {
      let level = share > 0 ? min(levels.count - 1, Int(share * Double(levels.count))) : nil
      var style = level == nil ? Look.dim : isLimited ? Look.passage : Look.bar
      if isChosen, column == cursor { style = Look.chosen(style, isFocused: true) }
      strip.append(level.map { levels[$0] } ?? scene.signs.silence, style)
    }
    return strip
  }

  /// The line below the rows: how far into the document, where the record has them in its own pages or times.
  private func drawAxis(into frame: inout Frame, _ scene: Scene) {
    let row = box.inner.row + 1 + min(rows, max(1, scene.document.view.speakers.rows.count))
    var end = -2
    for quarter in 0..<4 {
      let column = quarter * scale.columns / 4
      let label = Strip(
        "\(axisLabel(at: scale.span(of: column).start, scene) ?? "\(25 * quarter)%")", Look.dim)
      guard column > end + 1, column + label.columns <= scale.columns else { continue }
      frame.draw(label, column: firstColumn + column, row: row, limit: label.columns)
      end = column + label.columns
    }
  }

  private func axisLabel(at offset: Int, _ scene: Scene) -> String? {
    switch scene.document.locator(at: offset) {
    case .page(let page): "p. \(page)"
    case .column(let column): "col. \(column)"
    case .time(let time): Locator.time(milliseconds: time).citation
    case .element, nil: nil
    }
  }

  /// The place of the cursor, and what the chosen speaker says there.
  func description(_ scene: Scene) -> Strip {
    let document = scene.document
    let offset = timeline.offset
    var strip = Strip(DisplayText(document.share(of: offset)), Look.key)
    if let name = document.placeName(at: offset) { strip.append(" \(name)", Look.status) }
    let rows = document.view.speakers.rows
    guard timeline.chosen < rows.count else { return strip }
    let speaker = rows[timeline.chosen]
    strip.append(" · \(document.annotations.speakers[speaker].name)", Look.status)
    let piece = scale.span(of: scale.column(of: offset))
    guard let quote = document.firstQuote(of: speaker, in: piece) else {
      strip.append(" does not speak here", Look.dim)
      return strip
    }
    let excerpt = QuoteExcerpt(of: quote, in: document, columns: scene.layout.size.columns, lines: 1)
    let words = excerpt.lines.first.map { String(decoding: excerpt.bytes[$0.start..<$0.end], as: UTF8.self) }
    strip.append(": \(words ?? "")", Look.text)
    return strip
  }
}

extension OpenDocument {
  /// The first quote of a speaker of which words stand in `span`.
  func firstQuote(of speaker: Int, in span: Span) -> Int? {
    index.quotes(overlapping: span).first { quote in
      annotations.quotes[quote].speaker?.index == speaker
        && annotations.quotes[quote].content.contains { $0.overlaps(span) }
    }
  }
}
