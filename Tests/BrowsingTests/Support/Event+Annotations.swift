import Browsing
import Proceedings

extension Event {
  /// What was found in `text`, of which nothing is known ahead.
  static func found(
    index: Int, _ annotations: Annotations, of text: DocumentText = DocumentText(""), progress: Double
  ) -> Event {
    .found(index: index, Findings(annotations, of: text), progress: progress)
  }
}
