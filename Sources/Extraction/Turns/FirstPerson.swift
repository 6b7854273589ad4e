import Proceedings

/// Who `I` and `we` are in a record: whoever has the floor.
enum FirstPerson {
  /// Whether the source of `attribution` is nothing but `I`, `we` or `my` and `our` something.
  static func speaks(in attribution: Attribution, of stretch: Stretch) -> Bool {
    guard attribution.source.count == 1, let source = attribution.source.first, source.count == 1 else {
      return false
    }
    return stretch.isWord(source.lowerBound, "i") || stretch.isWord(source.lowerBound, "we")
  }
}
