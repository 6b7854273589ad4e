/// A statement, question, belief or demand that the text attributes to a source; or a labelled speaker's turn.
public struct Quote: Hashable, Sendable {
  /// The place of a quote in `Annotations.quotes`; printed as `q1`, `q2`, ….
  public struct ID: Hashable, Sendable, Comparable {
    /// Index into `Annotations.quotes`.
    public var index: Int

    /// The quote at `index`.
    public init(_ index: Int) { self.index = index }

    /// By order in the text.
    public static func < (a: ID, b: ID) -> Bool { a.index < b.index }
  }

  /// How much of the content stands in quotation marks.
  public enum Kind: String, Hashable, Sendable, CaseIterable {
    /// All of it.
    case direct
    /// Part of it.
    case mixed
    /// None of it.
    case indirect
    /// The contribution of a labelled speaker in a transcript or record.
    case turn
  }

  /// Whom it is attributed to; nil when the text leaves that open.
  public var speaker: Speaker.ID?
  /// Direct, mixed, indirect or turn.
  public var kind: Kind
  /// The base form of the cue's verb (`say`); nil without one.
  public var verb: String?
  /// The words that name the source, as printed; empty when the sentence gives none.
  public var source: [Span]
  /// The words that signal the attribution; empty when there are none.
  public var cue: [Span]
  /// The attributed words, in pieces if interrupted; in text order, quotation marks included.
  public var content: [Span]
  /// How sure the attribution is, from 0 to 1.
  public var confidence: Double

  /// A quote.
  public init(
    speaker: Speaker.ID? = nil, kind: Kind, verb: String? = nil, source: [Span], cue: [Span],
    content: [Span], confidence: Double
  ) {
    self.speaker = speaker
    self.kind = kind
    self.verb = verb
    self.source = source
    self.cue = cue
    self.content = content
    self.confidence = confidence
  }

  /// The first byte that belongs to the quote: of its content, cue or source.
  public var start: Int {
    min(content.first?.start ?? .max, cue.first?.start ?? .max, source.first?.start ?? .max)
  }
}
