import Proceedings

/// The text pane as a window on a page: which lines it shows, and where moves lead.
struct TextView {
  let page: Page
  /// Lines in view, at least one.
  let rows: Int
  /// Lines that a jump leaves above the place it goes to.
  let context: Int

  /// Where the window stands and which line is being read.
  struct Position: Hashable, Sendable {
    var top: TextPlace
    var place: TextPlace
  }

  /// The top of the last window.
  var lastTop: TextPlace {
    guard var walker = LineWalker(atEndOf: page) else { return .start }
    _ = walker.move(by: 1 - rows)
    return walker.line.place
  }

  /// The lines in view when `top` is wanted on top: the end of the text does not come up from its bottom.
  ///
  /// The wanted top is kept as it is, so that a screen made larger and smaller again shows what it showed before.
  func lines(from top: TextPlace) -> [TextLine] {
    let lines = linesWithoutEnd(from: top)
    return lines.count == rows ? lines : linesWithoutEnd(from: lastTop)
  }

  /// As many lines from `top` as there are, even if the text ends before the window does.
  private func linesWithoutEnd(from top: TextPlace) -> [TextLine] {
    guard var walker = LineWalker(page, at: top) else { return [] }
    var lines = [walker.line]
    while lines.count < rows, walker.advance() { lines.append(walker.line) }
    return lines
  }

  /// The line that holds `place`.
  func line(at place: TextPlace) -> TextLine? { LineWalker(page, at: place)?.line }

  /// The row of the line that holds `place`; nil when it is out of view.
  func row(of place: TextPlace, in lines: [TextLine]) -> Int? {
    guard let first = lines.first, let last = lines.last, place >= first.place, place.offset <= last.span.end
    else { return nil }
    return (lines.firstIndex { $0.place > place } ?? lines.count) - 1
  }

  /// `position` with a place that is in view.
  func settled(_ position: Position) -> Position {
    let lines = lines(from: position.top)
    let top = lines.first?.place ?? .start
    let isVisible = row(of: position.place, in: lines) != nil
    return Position(top: top, place: isVisible ? position.place : top)
  }

  /// `count` lines on: the window moves with the line that is read, until the text ends; then the line moves alone.
  func moved(_ position: Position, by count: Int) -> Position {
    let from = settled(position)
    guard var top = LineWalker(page, at: from.top), var place = LineWalker(page, at: from.place) else {
      return position
    }
    var moved = 0
    if count > 0 {
      let last = lastTop
      while moved < count, top.line.place < last, top.advance() { moved += 1 }
    } else {
      moved = top.move(by: count)
    }
    // The line keeps its row while the window moves; what is left it goes alone.
    if moved.magnitude > rows, let row = row(of: from.place, in: lines(from: from.top)),
      let far = LineWalker(page, at: top.line.place)
    {
      place = far
      _ = place.move(by: row + count - moved)
    } else {
      _ = place.move(by: count)
    }
    return Position(top: top.line.place, place: place.line.place)
  }

  /// At `place`, with lines of context above it.
  func jumped(to place: TextPlace) -> Position {
    placed(place, onRow: context)
  }

  /// With the line of `place` on a row of the window, as far as the text allows.
  func placed(_ place: TextPlace, onRow row: Int) -> Position {
    guard var walker = LineWalker(page, at: place) else { return Position(top: .start, place: .start) }
    _ = walker.move(by: -row)
    return Position(top: min(walker.line.place, lastTop), place: place)
  }

  /// At `place`; the window moves only if not all up to `end` is in view or if there is less context above than a jump
  /// leaves.
  ///
  /// Backwards it moves so that what comes before is in view as well: the next places are likely to be there.
  func shown(_ place: TextPlace, to end: TextPlace? = nil, from position: Position) -> Position {
    let lines = lines(from: position.top)
    let end = end ?? place
    if let row = row(of: place, in: lines), let first = lines.first,
      row >= context || first.place == startPlace, self.row(of: end, in: lines) != nil
    {
      return Position(top: first.place, place: place)
    }
    guard place < position.place, var walker = LineWalker(page, at: place) else { return jumped(to: place) }
    var length = 1
    while length < rows, walker.advance(), walker.line.place <= end { length += 1 }
    return placed(place, onRow: max(context, rows - context - length))
  }

  /// `count` lines on: the line that is read moves through the window, which is turned as a page is.
  func stepped(_ position: Position, by count: Int) -> Position {
    let from = settled(position)
    guard var walker = LineWalker(page, at: from.place) else { return position }
    _ = walker.move(by: count)
    return turned(to: walker.line.place, from: from, isForward: count > 0)
  }

  /// At `place`; where that is nearer to the edge of the window than its context the page is turned, and the line then
  /// stands at the other edge.
  func turned(to place: TextPlace, from position: Position, isForward: Bool) -> Position {
    let lines = lines(from: position.top)
    let lowest = rows - 1 - context
    if let row = row(of: place, in: lines), let first = lines.first, let last = lines.last,
      isForward ? row <= lowest || last.place == endPlace : row >= context || first.place == startPlace
    {
      return Position(top: first.place, place: place)
    }
    return placed(place, onRow: isForward ? context : lowest)
  }

  /// The first line.
  var startPlace: TextPlace { LineWalker(page, at: TextPlace(0))?.line.place ?? .start }

  /// The last line.
  var endPlace: TextPlace { LineWalker(atEndOf: page)?.line.place ?? .start }
}
