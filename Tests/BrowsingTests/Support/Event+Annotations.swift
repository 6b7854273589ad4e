import Browsing
import Proceedings

extension Event {
  /// What was found, of which nothing is known ahead.
  static func found(index: Int, _ annotations: Annotations, progress: Double) -> Event {
    var findings = Findings()
    findings.update(annotations)
    return .found(index: index, findings, progress: progress)
  }
}
