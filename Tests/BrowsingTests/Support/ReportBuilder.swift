import Foundation
import Proceedings

/// Builds a document with its annotations by quoting its own words.
///
/// Each of `quote` and `figure` looks for its words from where the last one was found, so that they are told in text order.
struct ReportBuilder {
  var document: Document
  private(set) var annotations = Annotations()
  private var cursor = 0

  /// Paragraphs apart by an empty line; `# ` begins a heading, `[` a note, `NAME:` in capitals a turn.
  init(
    _ text: String, path: String = "report.txt", format: String = "text", metadata: Metadata = Metadata()
  ) {
    var blocks: [Block] = []
    var turns: [Turn] = []
    var printed = ""
    for paragraph in text.components(separatedBy: "\n\n") {
      if !printed.isEmpty { printed += "\n\n" }
      let start = printed.utf8.count
      var kind = Block.Kind.paragraph
      var words = paragraph
      if words.hasPrefix("# ") {
        words.removeFirst(2)
        kind = .heading(level: 1)
      } else if words.hasPrefix("[") {
        kind = .note
      } else if let colon = words.firstIndex(of: ":"),
        words[..<colon].allSatisfy({ $0.isUppercase || $0 == " " })
      {
        kind = .turn(label: Span(start, start + words[...colon].utf8.count))
        turns.append(Turn(label: nil, participant: nil, blocks: blocks.count..<blocks.count))
      }
      printed += words
      let inset = words.prefix { $0 == " " || $0 == "\t" }.utf8.count
      blocks.append(Block(kind, Span(start + inset, printed.utf8.count)))
      if kind == .paragraph || turns.last?.blocks.isEmpty == true, let turn = turns.indices.last {
        turns[turn].blocks = turns[turn].blocks.lowerBound..<blocks.count
      }
    }
    document = Document(
      source: Source(path: path, format: format), metadata: metadata, text: DocumentText(printed),
      blocks: blocks, turns: turns)
  }

  /// Makes a speaker known.
  @discardableResult
  mutating func speaker(
    _ name: String, kind: Speaker.Kind = .person, role: String? = nil, affiliation: String? = nil
  ) -> Speaker.ID {
    annotations.speakers.append(Speaker(name: name, kind: kind, role: role, affiliation: affiliation))
    return Speaker.ID(annotations.speakers.count - 1)
  }

  /// A quote of which the pieces stand after what was found last.
  mutating func quote(
    _ speaker: Speaker.ID?, _ kind: Quote.Kind, cue: String? = nil, _ pieces: String...,
    confidence: Double = 0.9
  ) {
    let content = pieces.map { find($0) }
    var cues: [Span] = []
    if let cue {
      // The cue stands beside the words, before them or after.
      let around = Span(max(0, content[0].start - 120), min(document.text.count, content[0].end + 120))
      let near = document.text.string(around) as NSString
      let found = near.range(of: cue)
      let before = near.substring(to: found.location).utf8.count
      cues = [Span(around.start + before, around.start + before + cue.utf8.count)]
    }
    annotations.quotes.append(
      Quote(
        speaker: speaker, kind: kind, verb: cue, source: [], cue: cues, content: content,
        confidence: confidence))
  }

  /// Makes the quote at `index` what the text calls it.
  mutating func call(_ index: Int, _ act: Quote.Act) { annotations.quotes[index].act = act }

  /// The whole of a block as a turn.
  mutating func turn(_ speaker: Speaker.ID?, block: Int) {
    guard case .turn(let label) = document.blocks[block].kind else { return }
    let span = document.blocks[block].span
    annotations.quotes.append(
      Quote(
        speaker: speaker, kind: .turn, source: [label], cue: [], content: [Span(label.end + 1, span.end)],
        confidence: 1))
    cursor = max(cursor, label.end)
  }

  /// A figure that stands anywhere in the text.
  mutating func figure(
    _ phrase: String, _ value: Double, _ unit: String?, upper: Double? = nil,
    _ qualifier: Statistic.Qualifier = .exact, _ kind: Statistic.Kind = .count, by speaker: Speaker.ID? = nil
  ) {
    let start = offset(of: phrase, from: annotations.statistics.last?.span.end ?? 0)
    annotations.statistics.append(
      Statistic(
        span: Span(start, start + phrase.utf8.count), value: value, upper: upper, qualifier: qualifier,
        unit: unit, kind: kind, speaker: speaker))
  }

  private mutating func find(_ words: String) -> Span {
    let start = offset(of: words, from: cursor)
    cursor = start + 1
    return Span(start, start + words.utf8.count)
  }

  private func offset(of words: String, from: Int) -> Int {
    let bytes = document.text.bytes
    let wanted = Array(words.utf8)
    var start = from
    while start + wanted.count <= bytes.count {
      if bytes[start..<start + wanted.count].elementsEqual(wanted) { return start }
      start += 1
    }
    fatalError("“\(words)” does not stand after byte \(from)")
  }
}
