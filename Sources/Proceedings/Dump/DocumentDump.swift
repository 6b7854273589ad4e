extension Document {
  /// The document and what was found in it as an indented text tree, for golden tests and reports of faults.
  ///
  /// One thing a line, with its span in bytes and the beginning of the text that the span covers. Control
  /// characters are escaped, so a line of the tree is always one thing; other characters stay as they are, so
  /// the tree must still pass the sanitiser on its way to a terminal.
  public func dump(_ annotations: Annotations) -> String {
    var dump = DocumentDump(text: text)
    dump.add(source, metadata)
    dump.add(blocks)
    dump.add(participants)
    dump.add(turns)
    dump.add(signposts)
    dump.add(annotations.speakers)
    dump.add(annotations.quotes)
    dump.add(annotations.statistics)
    return dump.tree.text
  }
}

/// Writes the parts of the model into a text tree.
private struct DocumentDump {
  /// How many bytes of a span's text are shown.
  static let excerptLength = 60

  let text: DocumentText
  var tree = TextTree()

  init(text: DocumentText) { self.text = text }

  mutating func add(_ source: Source, _ metadata: Metadata) {
    tree.add(0, "document \(TextTree.quoted(source.path))")
    tree.add(1, "source \(source.format), \(source.encoding), \(text.count) bytes")
    tree.add(1, "sha256 \(source.sha256 ?? "unknown")")
    tree.add(1, "title", quoting: metadata.title)
    tree.add(1, "date", quoting: metadata.date)
    tree.add(1, "place", quoting: metadata.place)
    tree.add(1, "publisher", quoting: metadata.publisher)
    tree.add(1, "language", quoting: metadata.language)
  }

  mutating func add(_ blocks: [Block]) {
    tree.add(0, "blocks \(blocks.count)")
    for block in blocks {
      tree.add(1, "\(Self.name(block.kind)) \(shown(block.span))")
      if case .turn(let label) = block.kind { tree.add(2, "label \(shown(label))") }
    }
  }

  mutating func add(_ participants: [Participant]) {
    guard !participants.isEmpty else { return }
    tree.add(0, "participants \(participants.count)")
    for (index, participant) in participants.enumerated() {
      let chair = participant.isChair ? " chair" : ""
      tree.add(1, "\(index) \(participant.kind.rawValue)\(chair) \(TextTree.quoted(participant.name))")
      tree.add(2, "role", quoting: participant.role)
      tree.add(2, "affiliation", quoting: participant.affiliation)
    }
  }

  mutating func add(_ turns: [Turn]) {
    guard !turns.isEmpty else { return }
    tree.add(0, "turns \(turns.count)")
    for turn in turns {
      let who = turn.participant.map { "participant \($0)" } ?? "nobody"
      let locator = turn.locator.map { " at \(Self.text($0))" } ?? ""
      tree.add(1, "blocks \(turn.blocks.lowerBound)..<\(turn.blocks.upperBound) by \(who)\(locator)")
      if let label = turn.label { tree.add(2, "label \(shown(label))") }
    }
  }

  mutating func add(_ signposts: [Signpost]) {
    guard !signposts.isEmpty else { return }
    tree.add(0, "signposts \(signposts.count)")
    for post in signposts { tree.add(1, "\(Self.text(post.locator)) @\(post.offset)") }
  }

  mutating func add(_ speakers: [Speaker]) {
    tree.add(0, "speakers \(speakers.count)")
    for (index, speaker) in speakers.enumerated() {
      tree.add(1, "\(Speaker.ID(index)) \(speaker.kind.rawValue) \(TextTree.quoted(speaker.name))")
      tree.add(2, "role", quoting: speaker.role)
      tree.add(2, "affiliation", quoting: speaker.affiliation)
      add("mention", speaker.mentions)
    }
  }

  mutating func add(_ quotes: [Quote]) {
    tree.add(0, "quotes \(quotes.count)")
    for (index, quote) in quotes.enumerated() {
      let speaker = quote.speaker.map(\.description) ?? "nobody"
      let verb = quote.verb.map { " " + TextTree.quoted($0) } ?? ""
      let act = quote.act.map { " " + $0.rawValue } ?? ""
      tree.add(1, "\(Quote.ID(index)) \(quote.kind.rawValue)\(act) by \(speaker)\(verb) \(quote.confidence)")
      add("source", quote.source)
      add("cue", quote.cue)
      add("content", quote.content)
    }
  }

  mutating func add(_ statistics: [Statistic]) {
    tree.add(0, "statistics \(statistics.count)")
    for (index, statistic) in statistics.enumerated() {
      tree.add(1, "n\(index + 1) \(statistic.kind.rawValue) \(shown(statistic.span))")
      let upper = statistic.upper.map { " upper \($0)" } ?? ""
      tree.add(2, "value \(statistic.value)\(upper) \(statistic.qualifier.rawValue)")
      tree.add(2, "unit", quoting: statistic.unit)
      if let speaker = statistic.speaker { tree.add(2, "speaker \(speaker)") }
      if let quote = statistic.quote { tree.add(2, "quote \(quote)") }
    }
  }

  private mutating func add(_ name: String, _ spans: [Span]) {
    for span in spans { tree.add(2, "\(name) \(shown(span))") }
  }

  private static func text(_ locator: Locator) -> String {
    switch locator {
    case .time(let milliseconds): "\(milliseconds) ms"
    case .page(let page): "page \(TextTree.quoted(page))"
    case .column(let column): "column \(TextTree.quoted(column))"
    case .element(let element): "element \(TextTree.quoted(element))"
    }
  }

  private static func name(_ kind: Block.Kind) -> String {
    switch kind {
    case .heading(let level): "heading \(level)"
    case .paragraph: "paragraph"
    case .turn: "turn"
    case .note: "note"
    }
  }

  /// The span and the beginning of its text, cut between characters.
  private func shown(_ span: Span) -> String {
    let place = "@\(span.start)-\(span.end)"
    guard span.count > Self.excerptLength else { return "\(place) \(TextTree.quoted(text.string(span)))" }
    var end = min(span.start + Self.excerptLength, text.count)
    while end > span.start, end < text.count, text.bytes[end] & 0xC0 == 0x80 { end -= 1 }
    return "\(place) \(TextTree.quoted(text.string(Span(span.start, end))))…"
  }
}
