/// What was found in a document: who spoke, what they said, which figures were given.
///
/// The lists stand in text order (speakers by first mention) and grow at their end while a document is being
/// worked through, so an id stays what it was.
public struct Annotations: Hashable, Sendable {
  /// Whoever at least one quote is attributed to.
  public var speakers: [Speaker]
  /// Every attributed statement.
  public var quotes: [Quote]
  /// Every figure.
  public var statistics: [Statistic]

  /// Annotations; none unless given.
  public init(speakers: [Speaker] = [], quotes: [Quote] = [], statistics: [Statistic] = []) {
    self.speakers = speakers
    self.quotes = quotes
    self.statistics = statistics
  }

  /// The speaker of `id`; nil for nil and for an id of other annotations.
  public func speaker(_ id: Speaker.ID?) -> Speaker? {
    guard let id, speakers.indices.contains(id.index) else { return nil }
    return speakers[id.index]
  }

  /// The quote of `id`; nil for nil and for an id of other annotations.
  public func quote(_ id: Quote.ID?) -> Quote? {
    guard let id, quotes.indices.contains(id.index) else { return nil }
    return quotes[id.index]
  }
}

extension Speaker.ID: CustomStringConvertible {
  /// The printed id: `s1` for the first speaker.
  public var description: String { "s\(index + 1)" }
}

extension Quote.ID: CustomStringConvertible {
  /// The printed id: `q1` for the first quote.
  public var description: String { "q\(index + 1)" }
}
