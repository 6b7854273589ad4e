import Proceedings

extension BrowserState {
  /// `J` and `K`: to the same speaker's next or previous turn, or quote in a text without turns.
  ///
  /// In Quotes and Statistics to the next row of the same speaker; the text follows.
  mutating func moveBySpeaker(_ count: Int) {
    switch focus {
    case .text, .speakers: moveInTextBySpeaker(count)
    case .quotes, .statistics: moveInRowsBySpeaker(count)
    }
  }

  // MARK: - In the text

  private mutating func moveInTextBySpeaker(_ count: Int) {
    let document = documents[current]
    let speakers = focus == .speakers ? chosenSpeaker : speakersAtPlace
    guard !speakers.isEmpty else {
      say(focus == .speakers ? emptyReason(.speakers) : nobodyHere)
      return
    }
    let all = speakers.map(document.stops(of:))
    let stops = (all.count == 1 ? all[0] : all.flatMap(\.self).sorted()).compactMap { quote in
      document.passage(of: quote, in: .quotes).map { (quote: quote, passage: $0) }
    }
    let place = Scene(self).place ?? document.view.place
    // Above a paragraph it is the paragraph that is come to; but before a label, at the number that a speech has in
    // its list, it is already the speech that is being read.
    let label = document.turn(at: place.offset).flatMap(document.label(ofTurn:))
    let offset = max(place.offset, label?.start ?? 0)
    let target =
      count > 0
      ? (stops.firstIndex { $0.passage.place.offset > offset } ?? stops.count) + count - 1
      : (stops.lastIndex { $0.passage.place.offset < offset } ?? -1) + count + 1
    guard !stops.isEmpty, count > 0 ? target - count + 1 < stops.count : target - count - 1 >= 0 else {
      sayLast(of: speakers, isForward: count > 0, document)
      return
    }
    let stop = stops[max(0, min(target, stops.count - 1))]
    remember()
    documents[current].view.marks = stop.passage.marks
    documents[current].view.position = textView.jumped(to: stop.passage.place)
  }

  private var chosenSpeaker: [Speaker.ID] {
    documents[current].view.speakers.chosenItem.map { [Speaker.ID($0)] } ?? []
  }

  /// The speakers that are limited to, else whoever has the floor where the reader is, else is quoted there.
  private var speakersAtPlace: [Speaker.ID] {
    let document = documents[current]
    if !document.view.limit.isEmpty { return document.view.limit }
    let scene = Scene(self)
    let turn = scene.place.flatMap { document.turn(at: $0.offset) }
    if let turn { return document.quote(ofTurn: turn).flatMap { speaker(of: $0) }.map { [$0] } ?? [] }
    return scene.speakingQuote?.speaker.map { [$0] } ?? []
  }

  private func speaker(of quote: Int) -> Speaker.ID? { documents[current].annotations.quotes[quote].speaker }

  private var nobodyHere: DisplayText {
    documents[current].isGrowing ? "nobody is known to speak here yet" : "nobody speaks here"
  }

  private mutating func sayLast(of speakers: [Speaker.ID], isForward: Bool, _ document: OpenDocument) {
    let names = Wording.list(speakers.compactMap { document.name(of: $0) })
    let isTurn = speakers.contains { document.stops(of: $0).first.map(document.isTurn) ?? false }
    say("the \(isForward ? "last" : "first") \(isTurn ? "turn" : "quote") of \(names)")
  }

  // MARK: - In a list

  private mutating func moveInRowsBySpeaker(_ count: Int) {
    let document = documents[current]
    let list = document.view[focus]
    guard let item = list.chosenItem else {
      say(emptyReason(focus))
      return
    }
    guard let speaker = document.speaker(of: item, in: focus) else {
      say("no speaker is known for this \(focus.row)")
      return
    }
    let turnsOnly = focus == .quotes && document.stops(of: speaker).first.map(document.isTurn) ?? false
    let rows = list.rows
    let step = count > 0 ? 1 : -1
    var left = count.magnitude
    var target: Int?
    var row = list.chosen + step
    while left > 0, row >= 0, row < rows.count {
      if document.speaker(of: rows[row], in: focus) == speaker, !turnsOnly || document.isTurn(rows[row]) {
        target = row
        left -= 1
      }
      row += step
    }
    if let target {
      choose(target, in: focus)
    } else {
      let what = turnsOnly ? "turn" : focus.row
      say("the \(count > 0 ? "last" : "first") \(what) of \(document.name(of: speaker) ?? "")")
    }
  }
}

extension OpenDocument {
  /// Whether a quote is a turn.
  func isTurn(_ quote: Int) -> Bool { annotations.quotes[quote].kind == .turn }

  /// Whose an item of a list is.
  fileprivate func speaker(of item: Int, in pane: Pane) -> Speaker.ID? {
    switch pane {
    case .text: nil
    case .speakers: Speaker.ID(item)
    case .quotes: annotations.quotes[item].speaker
    case .statistics: annotations.statistics[item].speaker
    }
  }
}
