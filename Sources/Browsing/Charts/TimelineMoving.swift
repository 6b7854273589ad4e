import Proceedings

extension BrowserState {
  /// Draws who speaks when; the cursor stands where the reader is, on the row of whoever is speaking there.
  mutating func beginTimeline() {
    let document = documents[current]
    let list = document.view.speakers
    guard list.rows.count > 0 else {
      say(emptyReason(.speakers))
      return
    }
    let scene = Scene(self)
    var timeline = Timeline(chosen: list.chosen, offset: scene.place?.offset ?? document.view.place.offset)
    if focus != .speakers, let speaker = scene.speakingQuote?.speaker,
      let row = list.rows.position(of: speaker.index)
    {
      timeline.chosen = row
    }
    timeline.chosen = max(0, min(timeline.chosen, list.rows.count - 1))
    mode = .timeline(timeline)
  }

  mutating func performInTimeline(_ command: Command) -> [Effect] {
    guard case .timeline(var timeline) = mode else { return [] }
    let box = TimelineBox(self, timeline)
    let page = max(1, box.rows)
    switch command {
    case .lineDown: chooseSpeaker(timeline.chosen + 1)
    case .lineUp: chooseSpeaker(timeline.chosen - 1)
    case .pageDown: chooseSpeaker(timeline.chosen + page)
    case .pageUp: chooseSpeaker(timeline.chosen - page)
    case .halfDown: chooseSpeaker(timeline.chosen + max(1, page / 2))
    case .halfUp: chooseSpeaker(timeline.chosen - max(1, page / 2))
    case .start: chooseSpeaker(0)
    case .end: chooseSpeaker(.max)
    case .earlier: movePointer(by: -1)
    case .later: movePointer(by: 1)
    case .nextOfSpeaker: movePointerToSpeech(isForward: true)
    case .previousOfSpeaker: movePointerToSpeech(isForward: false)
    case .order:
      let speaker = documents[current].view.speakers.rows[timeline.chosen]
      changeOrder(of: .speakers)
      timeline.chosen = documents[current].view.speakers.rows.position(of: speaker) ?? 0
      mode = .timeline(timeline)
    case .choose: goToPointer(timeline)
    case .leave: mode = .panes
    default: break
    }
    return []
  }

  private mutating func chooseSpeaker(_ row: Int) {
    guard case .timeline(var timeline) = mode else { return }
    let target = max(0, min(row, documents[current].view.speakers.rows.count - 1))
    if target == timeline.chosen { say(row > timeline.chosen ? "the last speaker" : "the first speaker") }
    timeline.chosen = target
    mode = .timeline(timeline)
  }

  private mutating func movePointer(by columns: Int) {
    guard case .timeline(var timeline) = mode else { return }
    let scale = TimelineBox(self, timeline).scale
    let here = scale.column(of: timeline.offset)
    let column = max(0, min(here + columns, scale.columns - 1))
    if column == here { say(columns > 0 ? "the end of the text" : "the start of the text") }
    timeline.offset = scale.span(of: column).start
    mode = .timeline(timeline)
  }

  /// To where the chosen speaker speaks next, or spoke last before.
  private mutating func movePointerToSpeech(isForward: Bool) {
    guard case .timeline(var timeline) = mode else { return }
    let document = documents[current]
    let speaker = document.view.speakers.rows[timeline.chosen]
    let scale = TimelineBox(self, timeline).scale
    let here = scale.column(of: timeline.offset)
    let starts = document.passages(of: speaker).map(\.start)
    let target =
      isForward
      ? starts.filter { scale.column(of: $0) > here }.min()
      : starts.filter { scale.column(of: $0) < here }.max()
    guard let target else {
      let name = document.annotations.speakers[speaker].name
      say("\(name) does not speak \(isForward ? "after" : "before") that")
      return
    }
    timeline.offset = target
    mode = .timeline(timeline)
  }

  /// To what the chosen speaker says at the cursor, else to the text there.
  private mutating func goToPointer(_ timeline: Timeline) {
    let document = documents[current]
    let scale = TimelineBox(self, timeline).scale
    let column = scale.column(of: timeline.offset)
    let speaker = document.view.speakers.rows[timeline.chosen]
    let passage = document.firstQuote(of: speaker, in: scale.span(of: column)).flatMap {
      document.passage(of: $0, in: .quotes)
    }
    mode = .panes
    remember()
    documents[current].view.marks = passage?.marks ?? []
    documents[current].view.position = textView.jumped(to: passage?.place ?? TextPlace(timeline.offset))
    focus = .text
  }

  // MARK: - The mouse

  mutating func useInTimeline(_ action: MouseAction) {
    guard case .timeline(var timeline) = mode else { return }
    switch action.kind {
    case .wheelUp: chooseSpeaker(timeline.chosen - 1)
    case .wheelDown: chooseSpeaker(timeline.chosen + 1)
    case .press:
      let box = TimelineBox(self, timeline)
      guard let target = box.target(at: action.position),
        target.row < documents[current].view.speakers.rows.count
      else { return }
      let offset = target.offset ?? timeline.offset
      let isSame =
        target.row == timeline.chosen && box.scale.column(of: offset) == box.scale.column(of: timeline.offset)
      timeline.chosen = target.row
      timeline.offset = offset
      if isSame { goToPointer(timeline) } else { mode = .timeline(timeline) }
    }
  }
}
