/// The headings of a document while they are listed.
struct Outline: Sendable {
  /// What is typed to narrow the list.
  var input = InputLine()
  /// The headings that match, as indices into `OpenDocument.headings`, in the order of the text.
  var matches: [Int] = []
  /// The chosen one of them.
  var chosen = 0
}
