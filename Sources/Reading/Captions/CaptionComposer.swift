import Proceedings

/// Writes captions as a text to read: paragraphs, names where a voice begins, a time now and then.
struct CaptionComposer {
  /// A paragraph may end here or later, in bytes.
  private static let fairParagraph = 500
  /// A paragraph ends here even within a sentence: captions of a recogniser may have no stops at all.
  private static let longestParagraph = 1_500
  /// A silence that ends a paragraph, in milliseconds.
  private static let silence = 3_000
  /// A time is noted after so many milliseconds.
  private static let noteEvery = 300_000

  private(set) var text: [UInt8] = []
  private(set) var blocks: [Block] = []
  /// When each piece begins.
  private(set) var times: [Signpost] = []
  private var lastNote = 0

  /// Writes `pieces` as paragraphs; `name` stands before the first and opens a turn.
  ///
  /// Gives the printed name's span.
  mutating func add(_ pieces: [CaptionPiece], name: String?) -> Span? {
    var label: Span?
    var start: Int?
    for (index, piece) in pieces.enumerated() {
      var begun = text.count + 1
      if start == nil {
        note(piece.start, isTurn: name != nil && index == 0)
        separate()
        start = text.count
        // A name belongs to the time of what is said after it.
        begun = text.count
        if let name, index == 0 {
          label = Span(text.count, text.count + name.utf8.count)
          text += Array(name.utf8) + Array(": ".utf8)
        }
      } else {
        text.append(0x20)
      }
      times.append(Signpost(at: begun, .time(milliseconds: piece.start)))
      text += piece.text
      let next = index + 1 < pieces.count ? pieces[index + 1] : nil
      if let first = start, endsParagraph(from: first, piece, next) {
        finish(first, label: index == 0 || blocks.isEmpty || isFirst(label, first) ? label : nil)
        start = nil
      }
    }
    return label
  }

  private func isFirst(_ label: Span?, _ begun: Int) -> Bool { label?.start == begun }

  private mutating func finish(_ start: Int, label: Span?) {
    let span = Span(start, text.count)
    if let label, label.start == start {
      blocks.append(Block(.turn(label: label), span))
    } else {
      blocks.append(Block(.paragraph, span))
    }
  }

  private func endsParagraph(from start: Int, _ piece: CaptionPiece, _ next: CaptionPiece?) -> Bool {
    guard let next else { return true }
    let length = text.count - start
    if next.changes || length >= Self.longestParagraph { return true }
    guard let last = text.last, last.isOne(of: ".?!\"'") else { return false }
    return length >= Self.fairParagraph || next.start - piece.end >= Self.silence
  }

  private mutating func separate() {
    if !text.isEmpty { text += [0x0A, 0x0A] }
  }

  /// A turn carries its time with it; between long paragraphs one is noted from time to time.
  private mutating func note(_ time: Int, isTurn: Bool) {
    guard time - lastNote >= Self.noteEvery, !isTurn else { return }
    lastNote = time
    separate()
    let start = text.count
    text += Array(Self.clock(time).utf8)
    blocks.append(Block(.note, Span(start, text.count)))
  }

  /// Hours, minutes and seconds: `01:02:03`.
  static func clock(_ milliseconds: Int) -> String {
    let seconds = milliseconds / 1000
    return [seconds / 3600, seconds / 60 % 60, seconds % 60]
      .map { $0 < 10 ? "0\($0)" : "\($0)" }.joined(separator: ":")
  }
}
