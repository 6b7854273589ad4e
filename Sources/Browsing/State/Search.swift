import Proceedings

/// A search in one pane: what for, where the reader is among the matches, and what is still to be looked through.
struct Search: Sendable {
  var pattern: TextPattern
  /// The pane that is searched.
  var pane: Pane
  /// The document that is searched.
  var document: Int
  /// The match in the text that the reader is at.
  var current: Span?
  /// Which match the reader is at, from 1; nil while that is not known.
  var rank: Int?
  /// The matches in the text.
  var counter = MatchCounter()
  /// The matches in the rows of a list.
  var rows = RowMatches()
  /// The way to the next match, while it has not been found.
  var seek: Seek?
  /// Whether the reader has stopped it; what was found until then stays.
  var isStopped = false
  /// Whether everything has been looked through in vain.
  var isVain = false

  init(_ pattern: TextPattern, in pane: Pane, of document: Int) {
    self.pattern = pattern
    self.pane = pane
    self.document = document
  }
}

/// The rows of a list that match, as far as they have been looked through.
struct RowMatches: Sendable {
  /// The rows, in their order.
  var positions: [Int32] = []
  /// How many rows have been looked through.
  var tested = 0

  /// The rank of a row among the matches, from 1.
  func rank(of row: Int) -> Int? {
    var low = 0
    var high = positions.count
    while low < high {
      let middle = (low + high) / 2
      if Int(positions[middle]) < row { low = middle + 1 } else { high = middle }
    }
    return low < positions.count && Int(positions[low]) == row ? low + 1 : nil
  }
}

/// A search for the next match that may take several steps.
struct Seek: Sendable {
  /// The next offset or row to look at; backward the one after it.
  var next: Int
  /// How many offsets or rows have not been looked at yet.
  var left: Int
  var isBackward: Bool
  /// How many matches on; at least one.
  var repeats: Int
  /// Whether the search has passed the end and gone on from the other one.
  var hasWrapped = false
}
