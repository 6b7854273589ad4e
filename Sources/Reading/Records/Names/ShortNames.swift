import Proceedings

/// The labels that give a name short, and the fuller names that the text has for them.
enum ShortNames {
  /// Fuller names for the surnames and first names in `labels`.
  static func fuller(
    for labels: [LabelCandidate], head: Span, in bytes: [UInt8]
  ) -> (bySurname: [String: [String]], byFirstName: [String: [String]]) {
    var surnames: [String: Set<String>] = [:]
    var firstNames: Set<String> = []
    for candidate in labels where candidate.label.name.count == 1 {
      guard let word = candidate.label.name.first else { continue }
      let folded = KnownNames.folded(word)
      switch candidate.label.form {
      case .titled, .capitals: surnames[folded, default: []].insert(candidate.label.title ?? "")
      case .word, .nick:
        firstNames.insert(folded)
        surnames[folded, default: []].insert("")
      default: break
      }
    }
    return Introductions.fuller(
      surnames: surnames, firstNames: firstNames, head: head, text: Span(0, bytes.count), in: bytes)
  }
}
