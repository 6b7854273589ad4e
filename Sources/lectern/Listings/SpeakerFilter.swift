import Browsing
import Proceedings

/// Limits a list to the speakers that were asked for.
struct SpeakerFilter {
  /// The name that was asked for; nil for everybody.
  let name: String?
  private let matcher: NameMatcher?

  /// The filter of `--speaker`; nil lets everybody through.
  init(_ name: String?) {
    self.name = name
    matcher = name.map(NameMatcher.init)
  }

  /// Whether anybody in the document passes.
  func matchesAnyone(in found: AnnotatedDocument) -> Bool {
    guard let matcher else { return true }
    return found.annotations.speakers.contains { matcher.rank(of: $0.name) != nil }
  }

  /// Whether things of the speaker at a place in the annotations pass.
  func passes(in found: AnnotatedDocument) -> (Speaker.ID?) -> Bool {
    guard let matcher else { return { _ in true } }
    let matches = Set(matcher.matches(in: found.annotations.speakers.map(\.name)))
    return { speaker in speaker.map { matches.contains($0.index) } ?? false }
  }
}
