import Proceedings

/// The line on top: the document, who is speaking at the place, and what the lists are limited to.
struct TitleLine {
  private let scene: Scene

  init(_ scene: Scene) { self.scene = scene }

  func draw(into frame: inout Frame) {
    guard let rect = scene.layout.title else { return }
    let room = rect.columns - 2
    let left = documentStrip
    // The document keeps a third of the line; the rest goes first to what is limited, then to who is speaking.
    let kept = min(left.columns, max(room / 3, 12))
    let right = rightStrip(room: room - kept - 2)
    frame.draw(
      left, right, in: Rect(column: rect.column + 1, row: rect.row, columns: room, rows: 1))
  }

  private var documentStrip: Strip {
    let document = scene.document
    var strip = Strip()
    if scene.state.documents.count > 1 {
      strip.append("\(scene.state.current + 1)/\(scene.state.documents.count) ", Look.titleDetail)
    }
    strip.append(document.title, Look.title)
    add(document.metadata.place, to: &strip)
    add(document.metadata.date, to: &strip)
    add(document.formatNote, to: &strip)
    return strip
  }

  private func add(_ detail: String?, to strip: inout Strip) {
    if let detail, !detail.isEmpty { strip.append(" · \(detail)", Look.titleDetail) }
  }

  // MARK: - The right half

  private func rightStrip(room: Int) -> Strip {
    let speaking = speaker
    let limited = limitation
    guard let limited else { return speaking?.strip(room: room) ?? Strip() }
    let hint: DisplayText =
      scene.state.keys.keyName(for: .lift, in: .panes).map { " (\($0) lifts)" } ?? .empty
    guard let speaking else {
      let whole = limited.strip(room: room, ending: hint)
      return whole ?? limited.strip(room: room)
    }
    let gap = Strip("  ", Look.titleDetail)
    for ending in [hint, .empty] {
      if let end = limited.strip(room: room, ending: ending),
        speaking.columns + gap.columns + end.columns <= room
      {
        var strip = speaking.strip(room: room)
        strip.append(gap)
        strip.append(end)
        return strip
      }
    }
    var strip = speaking.strip(room: max(0, room - gap.columns) / 2)
    if strip.columns > 0 { strip.append(gap) }
    strip.append(limited.strip(room: max(0, room - strip.columns)))
    return strip
  }

  /// A word and a name, of which the name gives way.
  private struct Part {
    var word: DisplayText
    var name: DisplayText
    var isUncertain = false

    var columns: Int { whole.columns }

    private var whole: Strip { strip(room: .max) }

    func strip(room: Int) -> Strip {
      var strip = Strip(word, Look.titleDetail)
      let mark = Strip(isUncertain ? "?" : .empty, Look.uncertain)
      let left = room - strip.columns - mark.columns
      // A word without its name says nothing.
      guard left >= 3 else { return Strip() }
      strip.append(Strip(name, Look.title).truncated(to: left))
      strip.append(mark)
      return strip
    }

    /// Whole and with an ending; nil when that does not fit.
    func strip(room: Int, ending: DisplayText) -> Strip? {
      var strip = whole
      strip.append(ending, Look.titleDetail)
      return strip.columns <= room ? strip : nil
    }
  }

  private var limitation: Part? {
    let document = scene.document
    let names = document.view.limit.compactMap { document.name(of: $0) }
    let acts = document.view.acts
    guard let first = names.first else { return acts.name.map { Part(word: "limited to ", name: "\($0)") } }
    let others = names.count - 1
    let name = others == 0 ? first : others == 1 ? Wording.list(names) : "\(first) and \(others) others"
    let note = acts.note.map { " · \($0)" } ?? ""
    return Part(word: "limited to ", name: "\(name + note)")
  }

  private var speaker: Part? {
    guard let quote = scene.speakingQuote else { return nil }
    let document = scene.document
    guard let name = document.name(of: quote.speaker) else {
      return Part(word: "speaking: ", name: "not named")
    }
    return Part(word: "speaking: ", name: "\(name)", isUncertain: quote.isUncertain)
  }
}

extension Scene {
  /// The quote that the reader is at in the text.
  var speakingQuote: Quote? {
    guard let placeRow, let place else { return nil }
    // Above a paragraph it is the paragraph that is come to.
    let span = place.isGap ? Span(place.offset, place.offset + 1) : lines[placeRow].span
    return document.quote(at: TextPlace(place.offset), on: span).map { document.annotations.quotes[$0] }
  }
}
