import Proceedings

/// An attribution as somebody annotated it.
public struct GoldQuote: Equatable, Sendable {
  /// The words that name the source.
  public var source: [ScalarSpan] = []
  /// The words that signal the attribution.
  public var cue: [ScalarSpan] = []
  /// The attributed words.
  public var content: [ScalarSpan] = []

  /// An attribution of which nothing is marked yet.
  public init() {}
}
