import Proceedings

/// Follows who is who through a document, stretch by stretch: names, shortened names, pronouns, descriptions.
struct Identities: Sendable {
  /// Everyone to whom something was attributed so far, by first mention.
  private(set) var speakers: [Speaker] = []

  /// The speaker of each of `attributions`, which stand in `stretch` in text order; nil where the text leaves it open.
  mutating func resolve(_ attributions: [Attribution], in stretch: Stretch) -> [Speaker.ID?] {
    attributions.map { _ in nil }
  }
}
