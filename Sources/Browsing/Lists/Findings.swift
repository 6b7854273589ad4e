import Proceedings

/// What was found in a document so far, together with what has to be known of all of it at once.
///
/// Whoever finds more lets it grow, away from the thread that answers keys: the browser takes the next state in place
/// of the one before without going through either.
public struct Findings: Sendable {
  /// Everything found so far.
  public private(set) var annotations = Annotations()
  private(set) var index = AnnotationIndex()
  /// All states that grew out of one another have the same.
  private var line = Line()

  private final class Line: Sendable {}

  /// Nothing yet.
  public init() {}

  /// What was found in `text` at once.
  public init(_ annotations: Annotations, of text: DocumentText) { update(annotations, of: text) }

  /// Takes `annotations` of `text`, more than before as a rule, in place of what was there.
  public mutating func update(_ annotations: Annotations, of text: DocumentText) {
    self.annotations = annotations
    if !index.update(annotations, text.bytes) { line = Line() }
  }

  /// Whether `earlier` is how these findings began, so that everything in it is still at its place.
  func continues(_ earlier: Findings) -> Bool {
    line === earlier.line ? index.reaches(earlier.index) : earlier.index.isContinued(by: annotations)
  }
}
