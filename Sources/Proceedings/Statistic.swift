/// A quantity that the text states about the world.
public struct Statistic: Hashable, Sendable {
  /// How the number is qualified.
  public enum Qualifier: String, Hashable, Sendable, CaseIterable {
    /// Not at all.
    case exact
    /// About, roughly, nearly, almost, some, an estimated.
    case about
    /// More than, over, exceeding.
    case moreThan
    /// At least.
    case atLeast
    /// Less than, under, fewer than.
    case lessThan
    /// Up to, at most, as many as.
    case atMost
    /// From one number to another; `upper` holds the higher.
    case range
    /// Dozens of, hundreds of: only the scale is known.
    case indefinite
  }

  /// What sort of quantity it is.
  public enum Kind: String, Hashable, Sendable, CaseIterable {
    /// How many.
    case count
    /// How much money; the unit is the ISO 4217 code.
    case money
    /// A share or a difference of shares.
    case percent
    /// How long.
    case duration
    /// A length, mass, area, temperature, speed or energy.
    case measure
    /// A score, a vote, odds, a multiplier.
    case ratio
  }

  /// The smallest phrase that holds qualifier, number, scale word and unit.
  public var span: Span
  /// The number, scaled: 2350000 for "2.350 million", 45 for "45 percent"; the lower end of a range.
  public var value: Double
  /// The upper end of a range, or the second number of a score.
  public var upper: Double?
  /// About, more than, at least, ….
  public var qualifier: Qualifier
  /// ISO code, "percent", singular unit or singular head noun; nil when the text leaves it out.
  public var unit: String?
  /// Count, money, percent, duration, measure or ratio.
  public var kind: Kind
  /// In whose quote the figure stands; nil when the author states it.
  public var speaker: Speaker.ID?
  /// The quote that it stands in.
  public var quote: Quote.ID?

  /// A figure.
  public init(
    span: Span, value: Double, upper: Double? = nil, qualifier: Qualifier = .exact, unit: String? = nil,
    kind: Kind, speaker: Speaker.ID? = nil, quote: Quote.ID? = nil
  ) {
    self.span = span
    self.value = value
    self.upper = upper
    self.qualifier = qualifier
    self.unit = unit
    self.kind = kind
    self.speaker = speaker
    self.quote = quote
  }
}
