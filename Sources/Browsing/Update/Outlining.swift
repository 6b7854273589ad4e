import Proceedings

extension BrowserState {
  /// Lists the headings; the one that is being read under is chosen.
  mutating func beginOutline() {
    let document = documents[current]
    guard !document.headings.isEmpty else {
      say(document.blocks.isEmpty ? emptyReason(.text) : "no headings in this text")
      return
    }
    var outline = Outline()
    outline.matches = Array(document.headings.indices)
    let place = Scene(self).place?.offset ?? document.view.place.offset
    outline.chosen = max(0, document.headings.lastIndex { document.blocks[$0].span.start <= place } ?? 0)
    mode = .outline(outline)
  }

  /// Keeps the headings that hold every word that has been typed; the chosen one stays chosen if it is among them.
  mutating func filterOutline() {
    guard case .outline(var outline) = mode else { return }
    let document = documents[current]
    let chosen = outline.matches.indices.contains(outline.chosen) ? outline.matches[outline.chosen] : 0
    let patterns = outline.input.text.split(separator: " ").compactMap { TextPattern(String($0)) }
    outline.matches = document.text.bytes.withUnsafeBufferPointer { bytes in
      document.headings.indices.filter { heading in
        let span = document.blocks[document.headings[heading]].span
        let words = UnsafeBufferPointer(rebasing: bytes[..<min(span.end, bytes.count)])
        return patterns.allSatisfy { $0.first(in: words, from: span.start, to: span.end) != nil }
      }
    }
    outline.chosen = outline.matches.firstIndex { $0 >= chosen } ?? max(0, outline.matches.count - 1)
    mode = .outline(outline)
  }

  mutating func moveInOutline(by rows: Int) {
    guard case .outline(var outline) = mode, !outline.matches.isEmpty else { return }
    let target = max(0, min(outline.chosen + rows, outline.matches.count - 1))
    if target == outline.chosen { say(rows > 0 ? "the last heading" : "the first heading") }
    outline.chosen = target
    mode = .outline(outline)
  }

  /// Goes to the chosen heading, from where the reader can come back.
  mutating func acceptHeading(_ outline: Outline) {
    guard outline.matches.indices.contains(outline.chosen) else {
      say("no heading with “\(outline.input.text)”")
      return
    }
    mode = .panes
    remember()
    let block = documents[current].headings[outline.matches[outline.chosen]]
    documents[current].view.marks = []
    documents[current].view.position = textView.jumped(
      to: TextPlace(documents[current].blocks[block].span.start))
    focus = .text
  }
}
