import Proceedings

extension BrowserState {
  /// Moves in the pane with the focus.
  mutating func move(_ command: Command, count: Int?) {
    if focus == .text { moveInText(command, count: count) } else { moveInList(command, count: count) }
  }

  // MARK: - In the text

  mutating func moveInText(_ command: Command, count: Int?) {
    guard !documents[current].blocks.isEmpty else {
      say(emptyReason(.text))
      return
    }
    let view = textView
    let position = documents[current].view.position
    let times = count ?? 1
    switch command {
    case .lineDown: scroll(view, position, by: times, byLine: layout.scrollsByLine)
    case .lineUp: scroll(view, position, by: -times, byLine: layout.scrollsByLine)
    case .pageDown: scroll(view, position, by: times * view.rows)
    case .pageUp: scroll(view, position, by: -times * view.rows)
    case .halfDown: scroll(view, position, by: count ?? max(1, view.rows / 2))
    case .halfUp: scroll(view, position, by: -(count ?? max(1, view.rows / 2)))
    case .start, .end: goToEdge(command, count: count, view, position)
    case .percent:
      guard let count else {
        say("% needs a number before it: 50%")
        return
      }
      let offset = documents[current].text.count * min(100, count) / 100
      jump(to: view.placed(view.line(at: TextPlace(offset))?.place ?? .start, onRow: 0))
    default: break
    }
    awaitRest(command, count: count)
  }

  private mutating func scroll(
    _ view: TextView, _ position: TextView.Position, by lines: Int, byLine: Bool = true
  ) {
    let moved = byLine ? view.moved(position, by: lines) : view.stepped(position, by: lines)
    if moved == view.settled(position) {
      say(lines > 0 ? "end of the text" : "start of the text")
      return
    }
    documents[current].view.position = moved
    isFollowing = false
  }

  private mutating func goToEdge(
    _ command: Command, count: Int?, _ view: TextView, _ position: TextView.Position
  ) {
    if let count {
      let numbers = documents[current].numbers
      guard let block = numbers.block(of: count) else {
        say("no numbered paragraph in this text")
        return
      }
      if count > numbers.count { say("the last paragraph is ¶\(Digits.grouped(numbers.count))") }
      jump(to: view.jumped(to: TextPlace(documents[current].blocks[block].span.start)))
      return
    }
    let place = command == .start ? view.startPlace : view.endPlace
    let target = view.placed(place, onRow: command == .start ? 0 : view.rows - 1)
    if target == view.settled(position) {
      say(command == .start ? "start of the text" : "end of the text")
      return
    }
    jump(to: target)
  }

  /// Goes somewhere else in the text, from where the reader can come back.
  mutating func jump(to position: TextView.Position) {
    remember()
    documents[current].view.position = position
  }

  /// To the next paragraph or turn, or to the start of this one or the one before.
  mutating func moveByParagraphs(_ count: Int) {
    if documents[current].turns.isEmpty { moveByBlocks(count) } else { moveByTurns(count) }
  }

  private mutating func moveByTurns(_ count: Int) {
    let document = documents[current]
    let view = textView
    let position = view.settled(document.view.position)
    let here = document.lastTurn(beginningBy: position.place.offset)
    let isInside = here.map { position.place > TextPlace(document.start(ofTurn: $0)) } ?? false
    let target = (here ?? -1) + count + (count < 0 && isInside ? 1 : 0)
    let last = document.turns.count - 1
    guard count > 0 ? (here ?? -1) < last : target >= 0 || isInside || (here ?? 0) > 0 else {
      say(count > 0 ? "the last turn" : "the first turn")
      return
    }
    go(to: TextPlace(document.start(ofTurn: max(0, min(target, last)))), view, position, isForward: count > 0)
  }

  private mutating func moveByBlocks(_ count: Int) {
    let view = textView
    let position = view.settled(documents[current].view.position)
    guard let here = view.page.block(at: position.place.offset) else {
      say(emptyReason(.text))
      return
    }
    let start = documents[current].blocks[here].span.start
    // On the first line of a paragraph its start would be no move.
    let line = view.line(at: position.place)?.place ?? position.place
    let isInside = line > TextPlace(start)
    let target = here + count + (count < 0 && isInside ? 1 : 0)
    let last = documents[current].blocks.count - 1
    guard target >= 0, target <= last || (target > last && here < last) else {
      say(count > 0 ? "the last paragraph" : "the first paragraph")
      return
    }
    let place = TextPlace(documents[current].blocks[max(0, min(target, last))].span.start)
    go(to: place, view, position, isForward: count > 0)
  }

  /// The line at `place` comes to where the line that is being read stands, if that is near the top.
  ///
  /// Where the text does not scroll by lines the page stays until the place leaves it.
  private mutating func go(
    to place: TextPlace, _ view: TextView, _ position: TextView.Position, isForward: Bool
  ) {
    let row = view.row(of: position.place, in: view.lines(from: position.top)) ?? 0
    documents[current].view.position =
      layout.scrollsByLine
      ? view.placed(place, onRow: min(row, view.context))
      : view.turned(to: place, from: position, isForward: isForward)
    isFollowing = false
  }

  // MARK: - In a list

  private mutating func moveInList(_ command: Command, count: Int?) {
    let list = documents[current].view[focus]
    let rows = list.rows
    guard rows.count > 0 else {
      say(emptyReason(focus))
      return
    }
    let shape = layout.shape(focus)
    let page = documents[current].rowsPerPage(focus, shape, from: list.chosen)
    let times = count ?? 1
    let last = rows.count - 1
    let target: Int
    switch command {
    case .lineDown: target = list.chosen + times
    case .lineUp: target = list.chosen - times
    case .pageDown: target = list.chosen + times * page
    case .pageUp: target = list.chosen - times * page
    case .halfDown: target = list.chosen + (count ?? max(1, page / 2))
    case .halfUp: target = list.chosen - (count ?? max(1, page / 2))
    case .start, .end: target = count.map { $0 - 1 } ?? (command == .start ? 0 : last)
    case .percent:
      guard let count else {
        say("% needs a number before it: 50%")
        return
      }
      target = last * min(100, count) / 100
    default: return
    }
    let row = max(0, min(target, last))
    // The first row is chosen before anything has been gone to: a key at the edge then goes to its passage.
    let passage = documents[current].passage(of: rows[row], in: focus)
    if row == list.chosen, passage == nil || passage?.marks == documents[current].view.marks {
      let isAlone = rows.count == 1
      say(
        isAlone ? "the only \(focus.row)" : "the \(row == 0 ? "first" : "last") of \(focus.rows(rows.count))")
      if list.showsChosen { return }
    }
    choose(row, in: focus)
  }
}

extension DocumentView {
  /// Where the text pane stands.
  var position: TextView.Position {
    get { TextView.Position(top: top, place: place) }
    set {
      top = newValue.top
      place = newValue.place
    }
  }
}

extension OpenDocument {
  /// How many rows make a page.
  func rowsPerPage(_ pane: Pane, _ shape: ListShape, from row: Int) -> Int {
    let rows = view[pane].rows
    var lines = 0
    var count = 0
    while row + count < rows.count {
      lines += shape.height(of: rows[row + count], in: self)
      guard lines <= shape.rows else { break }
      count += 1
    }
    // Near the end the rows that are left are fewer than a page.
    return max(1, row + count < rows.count ? count : max(count, shape.rows / (shape.isRoomy ? 3 : 1)))
  }
}
