import Proceedings

@testable import Extraction

/// A text in which `[…]` marks sources and `{…}` what they say: each source with the contents up to the next source.
struct MarkedSources {
  let stretch: Stretch
  let attributions: [Attribution]

  /// Reads `marked`; an empty line begins a new paragraph.
  ///
  /// `verb` is that of all cues.
  init(_ marked: String, verb: String? = nil) {
    var text = ""
    var spans: [(isSource: Bool, start: Int, end: Int)] = []
    var open = 0
    for character in marked {
      switch character {
      case "[", "{": open = text.utf8.count
      case "]", "}": spans.append((character == "]", open, text.utf8.count))
      default: text.append(character)
      }
    }
    let bytes = Array(text.utf8)
    var blocks: [Block] = []
    var start = 0
    for at in 0...bytes.count {
      let isEnd = at == bytes.count || bytes[at] == 10 && at + 1 < bytes.count && bytes[at + 1] == 10
      guard isEnd else { continue }
      if at > start { blocks.append(Block(.paragraph, Span(start, at))) }
      start = at + 2
    }
    let document = Document(
      source: Source(path: "-", format: "text"), text: DocumentText(text), blocks: blocks)
    let stretch = Stretch(document, blocks: 0..<blocks.count)
    var attributions: [Attribution] = []
    var contents: [Range<Int>] = []
    for span in spans {
      let tokens = stretch.tokens.indices.filter {
        Int(stretch.tokens[$0].start) < span.end && Int(stretch.tokens[$0].end) > span.start
      }
      guard let first = tokens.first, let last = tokens.last else { continue }
      if span.isSource {
        attributions.append(
          Attribution(
            kind: .indirect, verb: verb, source: [first..<(last + 1)], cue: [], content: contents,
            confidence: 1))
        contents = []
      } else if attributions.isEmpty || attributions.last?.content.isEmpty == false {
        contents.append(first..<(last + 1))
      } else {
        attributions[attributions.count - 1].content.append(first..<(last + 1))
      }
    }
    self.stretch = stretch
    self.attributions = attributions
  }

  /// The name of each source's speaker; `-` for nobody.
  var names: [String] {
    var identities = Identities()
    let ids = identities.resolve(attributions, in: stretch)
    return ids.map { $0.speaker.map { identities.speakers[$0.index].name } ?? "-" }
  }

  /// The speakers of all sources.
  var speakers: [Speaker] {
    var identities = Identities()
    _ = identities.resolve(attributions, in: stretch)
    return identities.speakers
  }
}
