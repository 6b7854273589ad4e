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

  /// What the text calls the attributed words.
  public enum Act: String, Hashable, Sendable, CaseIterable {
    /// Said, written, denied, described.
    case statement
    /// Asked.
    case question
    /// Asked for: a call, a proposal, an order.
    case demand
    /// Meant to be done: a plan, a promise, a refusal.
    case intention
    /// Thought, hoped, feared, supported, known.
    case belief
    /// Seen, heard, noticed.
    case perception
    /// Found out: what a poll shows, a court rules, a study concludes.
    case finding

    /// Whether words were uttered.
    public var isSaid: Bool { self == .statement || self == .question || self == .demand }
  }

  /// Whom it is attributed to; nil when the text leaves that open.
  public var speaker: Speaker.ID?
  /// Direct, mixed, indirect or turn.
  public var kind: Kind
  /// What the text calls it; nil for a turn.
  public var act: Act?
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
    speaker: Speaker.ID? = nil, kind: Kind, act: Act? = nil, verb: String? = nil, source: [Span],
    cue: [Span], content: [Span], confidence: Double
  ) {
    self.speaker = speaker
    self.kind = kind
    self.act = act
    self.verb = verb
    self.source = source
    self.cue = cue
    self.content = content
    self.confidence = confidence
  }

  /// Whether the attribution is to be shown with a question mark.
  ///
  /// Below this level half of the attributions were right, from it on nine of ten: on training articles of PolNeAR 1.0 that
  /// the weights had been kept from (51 and 90 in 100), and on its development articles (49 and 89).
  public var isUncertain: Bool { confidence < 0.6 }

  /// The first byte that belongs to the quote: of its content, cue or source.
  public var start: Int {
    min(content.first?.start ?? .max, cue.first?.start ?? .max, source.first?.start ?? .max)
  }
}
