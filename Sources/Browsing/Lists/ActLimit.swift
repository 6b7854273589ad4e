import Proceedings

/// What the Quotes pane is limited to by what the text calls its quotes.
enum ActLimit: Hashable, Sendable, CaseIterable {
  /// No limit.
  case all
  /// What was said: statements, questions, demands and turns.
  case said
  /// The rest: intentions, beliefs, perceptions, findings.
  case unsaid

  /// The limit after this one, as the key goes through them.
  var next: ActLimit {
    switch self {
    case .all: .said
    case .said: .unsaid
    case .unsaid: .all
    }
  }

  /// Whether the limit lets a quote through.
  func passes(_ quote: Quote) -> Bool {
    switch self {
    case .all: true
    case .said: quote.act?.isSaid ?? true
    case .unsaid: !(quote.act?.isSaid ?? true)
    }
  }

  /// The limit as the end of "limited to"; nil for none.
  var name: String? {
    switch self {
    case .all: nil
    case .said: "what was said"
    case .unsaid: "what was thought, meant or found"
    }
  }

  /// The limit in a word or two; nil for none.
  var note: String? {
    switch self {
    case .all: nil
    case .said: "said"
    case .unsaid: "not said"
    }
  }
}
