import Browsing

/// The colours that a reader has chosen for roles; nil chooses the terminal's own.
///
/// A short list: a dictionary's type takes a tenth of a millisecond to make, on the way to the first frame.
public struct ColorChoices: Sendable, Equatable, ExpressibleByDictionaryLiteral {
  private struct Choice: Sendable, Equatable {
    let role: Role
    var color: TerminalColor?
  }

  /// By role.
  private var choices: [Choice] = []

  /// The choices of `elements`, of which no two are of one role.
  public init(dictionaryLiteral elements: (Role, TerminalColor?)...) {
    for (role, color) in elements { self[role] = .some(color) }
  }

  /// How many roles have a colour chosen.
  public var count: Int { choices.count }

  /// What is chosen for `role`; nil where nothing is.
  public subscript(role: Role) -> TerminalColor?? {
    get {
      for choice in choices where choice.role == role { return .some(choice.color) }
      return nil
    }
    set {
      let place = choices.firstIndex { $0.role.rawValue >= role.rawValue } ?? choices.count
      if place < choices.count, choices[place].role == role { choices.remove(at: place) }
      if let color = newValue { choices.insert(Choice(role: role, color: color), at: place) }
    }
  }
}
