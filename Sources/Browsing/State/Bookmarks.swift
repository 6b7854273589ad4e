/// The places of one document that the reader has marked with letters.
public struct Bookmarks: Hashable, Sendable {
  /// The byte offset in the document's text of what is marked, by letter.
  public private(set) var offsets: [Unicode.Scalar: Int] = [:]

  /// No marks.
  public init() {}

  /// Marks as they were kept; what is no letter or no place is left out.
  public init(offsets: [Unicode.Scalar: Int]) {
    self.offsets = offsets.filter { Self.isLetter($0.key) && $0.value >= 0 }
  }

  /// Whether a mark can be called so: a letter of ASCII, small or capital.
  public static func isLetter(_ scalar: Unicode.Scalar) -> Bool {
    ("a"..."z").contains(scalar) || ("A"..."Z").contains(scalar)
  }

  /// Whether the letter stands for one place among all documents.
  static func isShared(_ letter: Unicode.Scalar) -> Bool { ("A"..."Z").contains(letter) }

  /// The letters in the order of their places.
  var letters: [Unicode.Scalar] {
    offsets.sorted { ($0.value, $0.key) < ($1.value, $1.key) }.map(\.key)
  }

  subscript(letter: Unicode.Scalar) -> Int? {
    get { offsets[letter] }
    set { offsets[letter] = newValue }
  }
}

extension BrowserState {
  /// The reader's marks in the document at `index`: what is to be kept from session to session.
  public func bookmarks(inDocumentAt index: Int) -> Bookmarks {
    documents.indices.contains(index) ? documents[index].view.bookmarks : Bookmarks()
  }

  /// Gives the document at `index` the marks of an earlier session; it need not have been read yet.
  public mutating func resume(_ bookmarks: Bookmarks, inDocumentAt index: Int) {
    guard documents.indices.contains(index) else { return }
    documents[index].view.bookmarks = bookmarks
  }
}
