import Proceedings

/// The sentence that a report opens with: what happened, and where.
struct OpeningSentence {
  private let bytes: [UInt8]
  /// From the first word up to and with the stop.
  let span: Span

  private static let longest = 600
  private static let longestTitle = 120
  private static let fewestWords = 7

  /// The first sentence from `start` on, at most up to `end`.
  init(_ bytes: [UInt8], from start: Int, to end: Int) {
    self.bytes = bytes
    let limit = min(end, start + Self.longest)
    var index = start
    while index < limit {
      if bytes[index].isOne(of: ".!?"), Self.endsSentence(at: index, from: start, in: bytes, limit: end) {
        index += 1
        break
      }
      index += 1
    }
    while index < end, !bytes[index].startsScalar { index += 1 }
    span = Span(start, index)
  }

  /// The event in the words of the sentence: its main clause, without what is hung on.
  var event: String? {
    let clause = bytes.words(mainClause)
    guard clause.count > Self.longestTitle else { return clause.count >= 12 ? clause : nil }
    // Too long for a title: cut where another clause begins, else after a word.
    let words = clause.prefix(Self.longestTitle).split(separator: " ").dropLast()
    if let cut = words.lastIndex(where: { Self.conjunctions.contains($0) }), cut >= Self.fewestWords {
      return words[..<cut].joined(separator: " ")
    }
    return words.isEmpty ? nil : words.joined(separator: " ") + "…"
  }

  /// The sentence up to the comma after which something is added to it (", with …", ", which …", ", adding
  /// …").
  private var mainClause: Span {
    var index = span.start + 25
    while index + 2 < span.end {
      if bytes[index] == UInt8(ascii: ","), bytes[index + 1] == 0x20, addsSomething(at: index + 2) {
        return Span(span.start, index)
      }
      index += 1
    }
    let end = span.end
    return Span(span.start, end > span.start && bytes[end - 1] == UInt8(ascii: ".") ? end - 1 : end)
  }

  private func addsSomething(at index: Int) -> Bool {
    var end = index
    while end < span.end, bytes[end].isLetterLike { end += 1 }
    let word = bytes[index..<end].lazy.map { $0.lowered }
    return Self.additions.contains(bytes: word) || word.count > 5 && word.suffix(3).elementsEqual("ing".utf8)
  }

  /// The place of the meeting that the sentence is about; nil when it names none.
  ///
  /// "held in Oslo", "the summit in Oslo" are sure; else it is the last "in …" of the main clause, as in "a
  /// meeting on the return of refugees in Oslo", unless that belongs to a matter ("the war in …").
  var meetingPlace: String? {
    let clause = mainClause
    let words = PlaceWords.all(in: clause, of: bytes)
    guard let meeting = words.firstIndex(where: { Self.meetings.contains($0.lowercase) }) else { return nil }
    var last: String?
    for index in words.indices where index > 0 && words[index].lowercase == "in" {
      guard let place = PlaceWords.name(after: index, in: words) else { continue }
      let before = words[index - 1].lowercase
      if Self.matters.contains(before) { continue }
      if Self.meetings.contains(before) || Self.happenings.contains(before) { return place }
      if index > meeting { last = place }
    }
    return last
  }

  private static func endsSentence(at index: Int, from start: Int, in bytes: [UInt8], limit: Int) -> Bool {
    guard index + 1 < limit else { return true }
    let next = bytes[index + 1]
    guard next.isBlank || next >= 0xE2 || next == UInt8(ascii: "\"") || next.isUpper else { return false }
    var wordStart = index
    while wordStart > start, bytes[wordStart - 1].isLetterLike { wordStart -= 1 }
    // "U.S.", "Mr.", "Gen.", "Sen." end no sentence; neither does a stop within a word.
    return index - wordStart > 4 || index - wordStart > 1 && !bytes[wordStart].isUpper
      || index > start && bytes[index - 1].isDigit
  }

  private static let conjunctions = WordSet(
    """
    after, amid, as, because, before, that, when, where, which, while, who
    """,
    accented: ["–", "—"])
  private static let additions = WordSet(
    """
    according, after, although, amid, and, as, at, because, before, but, despite, in, including,
    officials, said, says, since, though, when, where, which, while, who, whom, whose, with
    """)
  private static let meetings = WordSet(
    """
    assembly, colloquium, conference, conferences, congress, consultations, convention, council, dialogue,
    forum, gathering, hearing, hearings, meeting, meetings, negotiations, plenary, roundtable, seminar,
    session, sessions, summit, symposium, talks, workshop
    """)
  private static let happenings = WordSet(
    """
    assembled, began, begins, closed, closes, concluded, concludes, convened, convenes, ended, ends,
    gather, gathered, held, hosted, meet, meets, met, opened, opens, place, resumed, started
    """)
  private static let matters = WordSet(
    """
    believe, conflict, conflicts, coup, crisis, developments, drought, election, elections, famine,
    fighting, genocide, interest, invest, peace, presence, role, situation, violence, war, wars
    """)
}
