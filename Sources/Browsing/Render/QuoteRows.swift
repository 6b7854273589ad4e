import Proceedings

/// A quote's row: who, the verb as printed, act, kind and paragraph over its words; in a small pane its words alone.
struct QuoteRows: RowMaker {
  private let scene: Scene
  private let shape: ListShape
  private let pattern: TextPattern?
  /// Whether the rows have to say whose they are.
  private let namesSpeaker: Bool

  init(_ scene: Scene, _ shape: ListShape) {
    self.scene = scene
    self.shape = shape
    pattern = scene.pattern(in: .quotes)
    namesSpeaker = scene.document.view.limit.count != 1
  }

  func row(of item: Int) -> ListRow {
    let document = scene.document
    let quote = document.annotations.quotes[item]
    let uncertain: DisplayText = quote.isUncertain ? "? " : .empty
    guard shape.isRoomy else {
      var strip = Strip(uncertain, Look.uncertain)
      strip.append(words(of: item, columns: shape.textColumns - strip.columns, lines: 1).first ?? Strip())
      return ListRow(lines: [strip], head: strip.columns)
    }
    let height = shape.height(of: item, in: document)
    let words = words(of: item, columns: shape.indentedColumns, lines: height - 1)
    var row = header(quote)
    row.lines += words.map {
      var line = Strip()
      line.pad(to: ListShape.indent)
      line.append($0)
      return line
    }
    return row
  }

  // MARK: - The head of a row

  private func header(_ quote: Quote) -> ListRow {
    let number = paragraph(of: quote)
    let mark = Strip(quote.isUncertain ? "?" : .empty, Look.uncertain)
    var head = Strip()
    var known = 0
    if namesSpeaker {
      let room = shape.textColumns - number.columns - 1 - mark.columns
      let name = name(quote)
      // The whole name if leaving out the kind makes room for it; a long one gives way as far as it can be told.
      let shortened = name.truncated(to: min(name.columns, 12))
      let forms: [(name: Strip, tail: Strip)] = [
        (name, Self.joined([cue(quote), act(quote), kind(quote)])),
        (name, Self.joined([cue(quote), act(quote)])), (name, cue(quote)),
        (shortened, Self.joined([cue(quote), act(quote), kind(quote)])),
        (shortened, Self.joined([cue(quote), act(quote)])), (shortened, cue(quote)),
      ]
      let tail = forms.first { $0.name.columns + $0.tail.columns + 1 <= room }?.tail ?? Strip()
      head.append(name.truncated(to: room - (tail.columns > 0 ? tail.columns + 1 : 0)))
      head.append(mark)
      known = head.columns
      head = Self.joined([head, tail])
    } else {
      head = Self.joined([mark, cue(quote), act(quote), kind(quote)])
      known = head.columns
    }
    return ListRow(lines: [Strip.line(head, number, columns: shape.textColumns)], head: known)
  }

  /// The parts that there are, with a blank between them.
  private static func joined(_ parts: [Strip]) -> Strip {
    var strip = Strip()
    for part in parts where part.columns > 0 {
      if strip.columns > 0 { strip.append(" ", Look.text) }
      strip.append(part)
    }
    return strip
  }

  private func name(_ quote: Quote) -> Strip {
    guard let name = scene.document.name(of: quote.speaker) else {
      return Strip("speaker not named", Look.dim)
    }
    return scene.strip(scene.nameText(name), Look.name, searchedBy: pattern)
  }

  private func cue(_ quote: Quote) -> Strip {
    let printed = quote.cue.map { scene.document.text.string($0) }.joined(separator: " … ")
    let verb = printed.isEmpty ? quote.verb ?? "" : printed
    guard !verb.isEmpty else { return Strip() }
    var strip = Strip("“", Look.text)
    strip.append(scene.strip(DisplayText(verb), Look.text, searchedBy: pattern).truncated(to: 20))
    strip.append("”", Look.text)
    return strip
  }

  /// What the text calls it, where that is no statement.
  private func act(_ quote: Quote) -> Strip {
    guard let act = quote.act, act != .statement else { return Strip() }
    return Strip(DisplayText(act.rawValue), Look.text)
  }

  private func kind(_ quote: Quote) -> Strip { Strip(DisplayText(quote.kind.rawValue), Look.dim) }

  private func paragraph(of quote: Quote) -> Strip {
    let document = scene.document
    let start = quote.content.first?.start ?? quote.start
    guard let block = document.page(width: 1).block(at: start),
      let number = document.numbers.number(of: block)
    else { return Strip() }
    return Strip("¶\(Digits.grouped(number))", Look.dim)
  }

  // MARK: - Its words

  private func words(of item: Int, columns: Int, lines: Int) -> [Strip] {
    let excerpt = QuoteExcerpt(of: item, in: scene.document, columns: columns, lines: lines)
    let matches =
      pattern.map { pattern in
        excerpt.bytes.withUnsafeBufferPointer { pattern.matches(in: $0, overlapping: Span(0, $0.count)) }
      } ?? []
    guard !excerpt.lines.isEmpty else { return [Strip("no words", Look.dim)] }
    return excerpt.lines.enumerated().map { number, line in
      let placed = LineCells.cells(of: line, in: excerpt.bytes, limit: columns) { offset in
        let isMatch = matches.contains { $0.contains(offset) }
        return isMatch ? Look.match(Look.text, isCurrent: false) : Look.text
      }
      var strip = Strip()
      for cell in placed where cell.cell.width != 0 { strip.append(cell.cell) }
      if number == excerpt.lines.count - 1, excerpt.isCut { strip.end(with: "…", within: columns) }
      return strip
    }
  }
}
