import Proceedings

/// Whose an attribution is, and how sure that is.
struct Identified: Equatable, Sendable {
  /// The speaker; nil where the text leaves it open.
  var speaker: Speaker.ID?
  /// From 0 to 1: 1 for a name, less for a pronoun or a description the more others it may stand for.
  var certainty = 1.0
}
