import Proceedings

/// Reads the chat of a meeting in which somebody writes down what the others say: `<rosa> Jon: we wait`, `<rosa> … until May`.
///
/// In other chats a name before a colon is whom a line is for. So it takes a line that says who the scribe is, or lines
/// that go on with dots.
struct ScribedChat {
  /// A label of a line, with the account that wrote it.
  private struct Entry {
    var label: LabelCandidate
    var nick: String
    /// The words of the line.
    var words: Span
    var command: ChatLine.Command?
    /// Whom the line names before a colon.
    var inner: LabelCandidate?
    /// Where dots stand that say that somebody goes on; nil without them.
    var dots: Span?
  }

  /// The labels, with those for whom the scribe wrote.
  private(set) var labels: [LabelCandidate]
  /// The pieces, in which topics are headings and commands notes.
  private(set) var pieces: [TextPiece]
  /// Those who are said to be present.
  private(set) var present: [KnownName] = []

  /// Reads the chat whose lines are `labels` in `pieces`; what is no chat stays as it is.
  init(_ labels: [LabelCandidate], _ pieces: [TextPiece], of bytes: [UInt8]) {
    self.labels = labels
    self.pieces = pieces
    let lines = labels.count { $0.end == .angle }
    guard lines >= 3, lines * 2 >= labels.count else { return }
    let entries = Self.entries(labels, pieces, bytes)
    let scribes = Self.scribes(entries)
    guard !scribes.isEmpty else { return }
    self.labels = []
    var spoken: [String: Label] = [:]
    for entry in entries {
      if let command = entry.command {
        note(entry, command, bytes)
      } else if scribes.contains(entry.nick), let inner = entry.inner {
        spoken[entry.nick] = inner.label
        add(entry, inner.printed, inner.textStart, inner.label)
      } else if scribes.contains(entry.nick), let dots = entry.dots, let last = spoken[entry.nick] {
        add(entry, dots, LabelScanner(bytes: bytes).skipBlanks(dots.end, entry.words.end), last)
      } else {
        self.labels.append(entry.label)
      }
    }
  }

  private mutating func add(_ entry: Entry, _ printed: Span, _ textStart: Int, _ label: Label) {
    var candidate = entry.label
    candidate.printed = printed
    candidate.textStart = textStart
    candidate.label = label
    labels.append(candidate)
  }

  /// Makes a note or a heading of the piece that a command is, if it is no more than that.
  private mutating func note(_ entry: Entry, _ command: ChatLine.Command, _ bytes: [UInt8]) {
    if case .present(let span) = command { addPresent(span, bytes) }
    let piece = pieces[entry.label.piece]
    guard piece.span.start >= entry.label.start - 16, piece.span.end <= entry.words.end else {
      labels.append(entry.label)
      return
    }
    if case .topic(let span) = command {
      pieces[entry.label.piece] = TextPiece(kind: .heading(level: 2, isMarked: true), span: span)
    } else {
      pieces[entry.label.piece].kind = .note
    }
  }

  private mutating func addPresent(_ span: Span, _ bytes: [UInt8]) {
    let names = String(decoding: bytes[span.start..<span.end], as: UTF8.self).split { $0 == "," || $0 == ";" }
    for name in names {
      let words = name.split { $0 == "_" || $0.isWhitespace }.map(String.init)
      guard (2...5).contains(words.count), ListedPerson.isName(words.joined(separator: " ")) else { continue }
      present.append(KnownName(words: words, offset: span.start))
    }
  }

  // MARK: Lines

  private static func entries(
    _ labels: [LabelCandidate], _ pieces: [TextPiece], _ bytes: [UInt8]
  ) -> [Entry] {
    let scanner = LabelScanner(bytes: bytes)
    return labels.map { label in
      var end = label.textStart
      let limit = pieces[label.piece].span.end
      while end < limit, bytes[end] != 0x0A, bytes[end] != 0x0D { end += 1 }
      let words = Span(min(label.textStart, limit), end)
      var entry = Entry(label: label, nick: label.label.key, words: words)
      guard label.end == .angle, !words.isEmpty else { return entry }
      entry.command = ChatLine.command(entry.nick, words, in: bytes)
      entry.dots = dots(at: words, bytes)
      if let inner = scanner.candidate(at: words.start, limit: end, place: .paragraph), inner.end == .colon,
        !inner.isAlone, !inner.isLinked, inner.bulletIndent == nil
      {
        entry.inner = inner
      }
      return entry
    }
  }

  private static func dots(at span: Span, _ bytes: [UInt8]) -> Span? {
    let isDots = bytes.has("…", at: span.start) || bytes.has("...", at: span.start)
    return isDots && span.count > 3 ? Span(span.start, span.start + 3) : nil
  }

  /// The accounts that write for others: that name them where a scribe is spoken of, or go on with dots behind a name.
  private static func scribes(_ entries: [Entry]) -> Set<String> {
    let isMinuted = entries.contains { $0.command == .scribe }
    var named: [String: Int] = [:]
    var continued: Set<String> = []
    for entry in entries where entry.command == nil {
      if entry.inner != nil { named[entry.nick, default: 0] += 1 }
      if entry.dots != nil, named[entry.nick] != nil { continued.insert(entry.nick) }
    }
    return Set(named.filter { $0.value >= 2 && (isMinuted || continued.contains($0.key)) }.keys)
  }
}
