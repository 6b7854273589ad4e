import Browsing
import Proceedings

extension Event {
  /// What was found, of which nothing is known ahead.
  static func found(index: Int, _ annotations: Annotations, progress: Double) -> Event {
    .found(index: index, Findings(annotations), progress: progress)
  }
}
