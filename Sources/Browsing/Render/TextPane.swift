import Proceedings

/// The text: its lines, the passages that are marked, what a search found.
struct TextPane {
  private let scene: Scene

  init(_ scene: Scene) { self.scene = scene }

  func draw(into frame: inout Frame) {
    let inner = scene.layout.inner(.text)
    let lines = scene.lines
    guard let first = lines.first, let last = lines.last else {
      frame.draw(
        Strip(scene.state.emptyReason(.text), Look.dim).truncated(to: inner.columns - 2),
        column: inner.column + 1, row: inner.row, limit: inner.columns - 1)
      return
    }
    let column = scene.layout.textColumn(measure: scene.state.options.measure)
    let dressing = Dressing(scene, visible: Span(first.span.start, max(last.span.end, first.span.start + 1)))
    for (row, line) in lines.enumerated() {
      let at = inner.row + row
      if row == scene.placeRow, showsSign(onRow: row) {
        frame.put(Cell(scene.signs.chosen, style: Look.sign), column: column - 2, row: at)
      }
      guard !line.span.isEmpty else { continue }
      if dressing.isPassage(line.span) {
        frame.put(Cell(scene.signs.passage, style: Look.passage), column: column - 1, row: at)
      }
      draw(
        line, column: column + line.indent, row: at, limit: scene.textView.page.width - line.indent, dressing,
        into: &frame)
    }
  }

  /// Zoomed, the first line in view is the one that is being read unless a sign says otherwise: one that stood there would
  /// have to be sent anew for every line that the text moves by.
  private func showsSign(onRow row: Int) -> Bool { row > 0 || scene.layout.arrangement != .zoomed }

  private func draw(
    _ line: TextLine, column: Int, row: Int, limit: Int, _ dressing: Dressing, into frame: inout Frame
  ) {
    let document = scene.document
    let dressed = dressing.line(line.span, of: document.blocks[line.block])
    let cells = LineCells.cells(of: line.span, in: document.text.bytes, limit: limit) {
      dressed.style(at: $0)
    }
    for (index, placed) in cells.enumerated() where placed.cell.width != 0 {
      frame.put(placed.cell, column: column + index, row: row)
    }
  }
}

/// What lies over the text that is in view: passages, marks, matches.
private struct Dressing {
  private let passages: [Span]
  private let marks: [Span]
  private let matches: [Span]
  private let current: Span?

  init(_ scene: Scene, visible: Span) {
    let document = scene.document
    passages = document.limitedPassages(in: visible)
    marks = document.view.marks.filter { $0.overlaps(visible) }
    matches =
      scene.pattern(in: .text).map { pattern in
        document.text.bytes.withUnsafeBufferPointer { pattern.matches(in: $0, overlapping: visible) }
      } ?? []
    current = scene.pattern(in: .text) == nil ? nil : scene.state.search?.current
  }

  func isPassage(_ line: Span) -> Bool { passages.contains { $0.overlaps(line) } }

  /// What lies over one line.
  func line(_ span: Span, of block: Block) -> DressedLine {
    DressedLine(
      base: Self.base(block.kind), label: Self.label(block.kind),
      passages: passages.filter { $0.overlaps(span) }, marks: marks.filter { $0.overlaps(span) },
      matches: matches.filter { $0.overlaps(span) }, current: current)
  }

  private static func base(_ kind: Block.Kind) -> Style {
    switch kind {
    case .heading: Look.heading
    case .paragraph, .turn: .plain
    case .note: Look.note
    }
  }

  private static func label(_ kind: Block.Kind) -> Span? {
    if case .turn(let label) = kind { label } else { nil }
  }
}

/// What lies over a line of text.
private struct DressedLine {
  var base: Style
  var label: Span?
  var passages: [Span]
  var marks: [Span]
  var matches: [Span]
  var current: Span?

  private let isBare: Bool

  init(base: Style, label: Span?, passages: [Span], marks: [Span], matches: [Span], current: Span?) {
    self.base = base
    self.label = label
    self.passages = passages
    self.marks = marks
    self.matches = matches
    self.current = current
    isBare = label == nil && passages.isEmpty && marks.isEmpty && matches.isEmpty
  }

  func style(at offset: Int) -> Style {
    if isBare { return base }
    var style = base
    if let label, label.contains(offset) { style = Look.label }
    if passages.contains(where: { $0.contains(offset) }) { style.role = .passage }
    if marks.contains(where: { $0.contains(offset) }) { style = Look.mark(style) }
    if !matches.isEmpty, matches.contains(where: { $0.contains(offset) }) {
      style = Look.match(style, isCurrent: current?.contains(offset) ?? false)
    }
    return style
  }
}
