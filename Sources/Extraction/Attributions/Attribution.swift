import Proceedings

/// An attributed statement in a stretch, before it is known who its source is.
///
/// Ranges are of the stretch's tokens.
struct Attribution: Hashable, Sendable {
  /// How much of the content stands in quotation marks.
  var kind: Quote.Kind
  /// The base form of the cue's verb; nil without one.
  var verb: String?
  /// The words that name the source; empty when the sentence gives none.
  var source: [Range<Int>]
  /// The words that signal the attribution.
  var cue: [Range<Int>]
  /// The attributed words, in text order.
  var content: [Range<Int>]
  /// How sure the attribution is, from 0 to 1.
  var confidence: Double
}
