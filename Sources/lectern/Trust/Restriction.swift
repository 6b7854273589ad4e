/// Which abilities lectern has; in restricted mode none, unless it is listed here.
struct Restriction: Equatable {
  /// What is allowed.
  let abilities: Set<Ability>

  /// The usual mode: everything is allowed.
  static let none = Restriction(abilities: Set(Ability.allCases))
  /// The restricted mode for shared hosts.
  ///
  /// A new ability is denied until it is listed here. Copying does nothing to the host: the words go where the screen
  /// goes, to the terminal of whoever reads them.
  static let restricted = Restriction(abilities: [.copy])

  /// Whether `ability` is allowed.
  func allows(_ ability: Ability) -> Bool { abilities.contains(ability) }
}
