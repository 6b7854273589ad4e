import Browsing
import Proceedings

extension Event {
  /// What was found in `text`, of which nothing is known ahead.
  static func found(
    index: Int, _ annotations: Annotations, of text: DocumentText = DocumentText(""), progress: Double
  ) -> Event {
    var findings = Findings()
    findings.update(annotations, of: text)
    return .found(index: index, findings, progress: progress)
  }
}
