import Proceedings

/// What has to be known of all annotations at once, kept ready so that no key has to go through them.
///
/// It grows with the annotations: when what came before is unchanged, only what is new is looked at.
struct AnnotationIndex: Sendable {
  /// The quotes of each speaker, in text order.
  private(set) var quotesOf: [[Int32]] = []
  /// How many turns each speaker has.
  private(set) var turnCounts: [Int32] = []
  /// How many words each speaker says in their turns.
  private(set) var wordCounts: [Int32] = []
  /// Whether any turn is known.
  private(set) var hasTurns = false
  /// The figures of each speaker, in text order.
  private(set) var figuresOf: [[Int32]] = []
  /// The scale that each figure's bar is drawn on; nil for figures that are not compared.
  private(set) var scaleOf: [Int32?] = []
  private(set) var scaleCount = 0
  /// The largest figure on each scale.
  private(set) var peaks: [Double] = []
  /// How many figures there are on each scale.
  private(set) var figureCounts: [Int32] = []

  /// From where to where each quote reaches with source, cue and content.
  private var extents: [Span] = []
  /// The furthest end of all quotes up to this one.
  private var furthest: [Int] = []
  private var isInTextOrder = true
  /// The speaker of each quote, -1 for none.
  private(set) var quoteSpeakers: [Int32] = []
  /// The speaker of each figure, -1 for none.
  private(set) var figureSpeakers: [Int32] = []
  /// Bytes of each quote's content.
  private(set) var quoteLengths: [Int32] = []
  private var scales: [Scale: Int32] = [:]

  /// Figures that can be measured by one another.
  private enum Scale: Hashable {
    /// Things counted one by one, whatever they are.
    case counted
    case measured(Statistic.Kind, unit: String)
  }

  // MARK: - Growing

  /// Takes in `annotations` of the text `bytes`; false when they are not a continuation of what it knew, and it began anew.
  mutating func update(_ annotations: Annotations, _ bytes: [UInt8]) -> Bool {
    let continues = isContinued(by: annotations)
    if !continues { self = AnnotationIndex() }
    let missing = annotations.speakers.count - quotesOf.count
    if missing > 0 {
      quotesOf.append(contentsOf: repeatElement([], count: missing))
      figuresOf.append(contentsOf: repeatElement([], count: missing))
      turnCounts.append(contentsOf: repeatElement(0, count: missing))
      wordCounts.append(contentsOf: repeatElement(0, count: missing))
    }
    for index in extents.count..<annotations.quotes.count {
      add(annotations.quotes[index], at: index, bytes)
    }
    for index in scaleOf.count..<annotations.statistics.count {
      add(annotations.statistics[index], at: index)
    }
    return continues
  }

  /// How many of the last quotes are compared whole: only what was found last may still grow.
  private static let compared = 256

  /// Whether it knows at least as much as `earlier`.
  func reaches(_ earlier: AnnotationIndex) -> Bool {
    quotesOf.count >= earlier.quotesOf.count && extents.count >= earlier.extents.count
      && scaleOf.count >= earlier.scaleOf.count
  }

  /// Whether what it knows of stands in `new` as it did.
  func isContinued(by new: Annotations) -> Bool {
    guard new.speakers.count >= quotesOf.count, new.quotes.count >= extents.count,
      new.statistics.count >= scaleOf.count
    else { return false }
    for index in extents.indices where speakerIndex(new.quotes[index].speaker) != quoteSpeakers[index] {
      return false
    }
    for index in extents.indices.suffix(Self.compared)
    where Self.extent(of: new.quotes[index]) != extents[index] {
      return false
    }
    return figureSpeakers.indices.allSatisfy {
      speakerIndex(new.statistics[$0].speaker) == figureSpeakers[$0]
    }
  }

  private func speakerIndex(_ id: Speaker.ID?) -> Int32 { Int32(id?.index ?? -1) }

  private mutating func add(_ quote: Quote, at index: Int, _ bytes: [UInt8]) {
    let extent = Self.extent(of: quote)
    if let last = extents.last, extent.start < last.start { isInTextOrder = false }
    extents.append(extent)
    furthest.append(max(furthest.last ?? 0, extent.end))
    quoteSpeakers.append(speakerIndex(quote.speaker))
    quoteLengths.append(Int32(clamping: quote.content.reduce(0) { $0 + max(0, $1.count) }))
    if let speaker = quote.speaker?.index, quotesOf.indices.contains(speaker) {
      quotesOf[speaker].append(Int32(index))
      if quote.kind == .turn {
        hasTurns = true
        turnCounts[speaker] += 1
        wordCounts[speaker] += quote.content.reduce(0) { $0 + WordCount.of($1, in: bytes) }
      }
    }
  }

  private mutating func add(_ figure: Statistic, at index: Int) {
    figureSpeakers.append(speakerIndex(figure.speaker))
    if let speaker = figure.speaker?.index, figuresOf.indices.contains(speaker) {
      figuresOf[speaker].append(Int32(index))
    }
    guard let scale = Self.scale(of: figure) else {
      scaleOf.append(nil)
      return
    }
    let known = scales[scale] ?? Int32(scaleCount)
    if known == scaleCount {
      scales[scale] = known
      scaleCount += 1
      peaks.append(0)
      figureCounts.append(0)
    }
    scaleOf.append(known)
    peaks[Int(known)] = max(peaks[Int(known)], figure.highest)
    figureCounts[Int(known)] += 1
  }

  private static func scale(of figure: Statistic) -> Scale? {
    guard figure.value.isFinite, figure.value > 0 else { return nil }
    switch figure.kind {
    case .count: return .counted
    case .ratio: return nil
    case .percent: return .measured(.percent, unit: "")
    case .money, .duration, .measure: return figure.comparedUnit.map { .measured(figure.kind, unit: $0) }
    }
  }

  private static func extent(of quote: Quote) -> Span {
    let start = quote.start
    let end = max(quote.content.last?.end ?? 0, quote.cue.last?.end ?? 0, quote.source.last?.end ?? 0)
    return Span(start, max(start, end))
  }

  // MARK: - Asking

  /// The quotes that share a byte with `span`, in text order.
  func quotes(overlapping span: Span) -> [Int] {
    guard isInTextOrder else { return extents.indices.filter { extents[$0].overlaps(span) } }
    let first = Self.firstIndex(in: furthest.count) { furthest[$0] > span.start }
    let end = Self.firstIndex(in: extents.count) { extents[$0].start >= span.end }
    guard first < end else { return [] }
    return (first..<end).filter { extents[$0].end > span.start }
  }

  /// The first index that `isReached` holds for, when it holds for all after it too.
  private static func firstIndex(in count: Int, _ isReached: (Int) -> Bool) -> Int {
    var low = 0
    var high = count
    while low < high {
      let middle = (low + high) / 2
      if isReached(middle) { high = middle } else { low = middle + 1 }
    }
    return low
  }
}
