/// Finds the width that lines were wrapped at by hand or by a program.
enum WrapWidth {
  /// Lines longer than this were not broken to fit anything.
  private static let widest = 160
  private static let narrowest = 30
  /// In running text some five of six line ends fall into a sentence; where each line is a paragraph hardly
  /// one does.
  private static let leastMidSentence = 0.4

  /// The width that lines were wrapped at; nil when their ends are where the author wanted them.
  ///
  /// Where a text is wrapped, hardly any line has room left for the word that follows; where each line is a
  /// paragraph or an item, most have. The widest lines may be ones that could not be wrapped, so narrower
  /// widths are tried, too.
  static func estimate(_ breaks: [LineBreak], share: Double) -> Int? {
    guard breaks.count >= 2 else { return nil }
    guard breaks.share(where: \.isMidSentence) >= leastMidSentence else { return nil }
    let widths = breaks.map(\.columns).sorted(by: >).prefix(1 + breaks.count / 4)
    var tried = 0
    for width in widths where width != tried {
      tried = width
      if (narrowest...widest).contains(width), isWrapped(breaks, at: width, share: share) { return width }
    }
    return nil
  }

  /// Whether at least `share` of the lines have no room left within `width`.
  static func isWrapped(_ breaks: [LineBreak], at width: Int, share: Double) -> Bool {
    breaks.share { $0.isFull(width: width) } >= share
  }
}

extension [LineBreak] {
  /// The share of the line ends that are so, from 0 to 1; 1 when there are none.
  fileprivate func share(where isSo: (LineBreak) -> Bool) -> Double {
    isEmpty ? 1 : Double(count(where: isSo)) / Double(count)
  }
}
