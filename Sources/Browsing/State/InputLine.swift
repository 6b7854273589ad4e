/// What is being typed into a prompt.
struct InputLine: Hashable, Sendable {
  /// A query longer than this serves nobody, and pasting a book into the prompt must not stall it.
  private static let limit = 400

  private(set) var scalars: [Unicode.Scalar] = []
  private(set) var cursor = 0

  var text: String {
    var view = String.UnicodeScalarView()
    view.append(contentsOf: scalars)
    return String(view)
  }

  init(_ text: String = "") {
    scalars = Array(text.unicodeScalars.prefix(Self.limit))
    cursor = scalars.count
  }

  mutating func insert(_ scalar: Unicode.Scalar) {
    guard scalars.count < Self.limit else { return }
    scalars.insert(scalar, at: cursor)
    cursor += 1
  }

  /// Puts pasted text in: its lines one after the other, without what controls a terminal or is not seen.
  mutating func paste(_ text: String) {
    let words = text.split { $0.isNewline || $0 == "\t" }.joined(separator: " ")
    for scalar in words.unicodeScalars where !VisibleForm.isNeeded(scalar) { insert(scalar) }
  }

  mutating func moveLeft() { cursor = start(before: cursor) }

  mutating func moveRight() { cursor = end(after: cursor) }

  mutating func moveToStart() { cursor = 0 }

  mutating func moveToEnd() { cursor = scalars.count }

  mutating func deleteBack() {
    let start = start(before: cursor)
    scalars.removeSubrange(start..<cursor)
    cursor = start
  }

  mutating func deleteForward() { scalars.removeSubrange(cursor..<end(after: cursor)) }

  mutating func deleteWord() {
    var start = cursor
    while start > 0, scalars[start - 1] == " " { start -= 1 }
    while start > 0, scalars[start - 1] != " " { start -= 1 }
    scalars.removeSubrange(start..<cursor)
    cursor = start
  }

  mutating func deleteAll() { self = InputLine() }

  private func start(before offset: Int) -> Int {
    var offset = max(0, offset - 1)
    while offset > 0, ScalarWidth.of(scalars[offset]) == 0 { offset -= 1 }
    return offset
  }

  private func end(after offset: Int) -> Int {
    var offset = min(scalars.count, offset + 1)
    while offset < scalars.count, ScalarWidth.of(scalars[offset]) == 0 { offset += 1 }
    return offset
  }
}
