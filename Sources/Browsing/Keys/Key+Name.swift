extension Key {
  /// The keys that are not called by their character.
  private static let named: [(name: String, key: Key)] = [
    ("Space", .character(" ")), ("Up", .up), ("Down", .down), ("Left", .left), ("Right", .right),
    ("PgUp", .pageUp), ("PgDn", .pageDown), ("Home", .home), ("End", .end), ("Enter", .enter),
    ("Esc", .escape), ("Tab", .tab), ("Shift-Tab", .backTab), ("Backspace", .backspace), ("Del", .delete),
  ]

  /// The names of the keys that are not called by their character.
  public static var names: [String] { named.map(\.name) }

  private static let controlPrefix = "Ctrl-"
  /// The letters that can be told from other keys when Control is held.
  ///
  /// For H, I, J and M terminals send what they send for Backspace, Tab and Enter.
  private static let controlLetters = "abcdefgklnopqrstuvwxyz".unicodeScalars

  /// The names of the keys with Control held.
  public static var controlNames: [String] { controlLetters.map { Key.control($0).name } }

  /// What the key is called.
  public var name: String {
    if let named = Self.named.first(where: { $0.key == self }) { return named.name }
    switch self {
    case .character(let scalar): return String(scalar)
    case .control(let scalar): return Self.controlPrefix + String(scalar).uppercased()
    default: return "this key"
    }
  }

  /// The key that `name` names, in whatever case names longer than a character are written; nil when there is none.
  public init?(name: String) {
    let scalars = name.unicodeScalars
    if scalars.count == 1, let scalar = scalars.first {
      guard scalar != " ", !VisibleForm.isNeeded(scalar) else { return nil }
      self = .character(scalar)
      return
    }
    let lowered = name.lowercased()
    if let named = Self.named.first(where: { $0.name.lowercased() == lowered }) {
      self = named.key
      return
    }
    guard lowered.hasPrefix(Self.controlPrefix.lowercased()), scalars.count == Self.controlPrefix.count + 1,
      let letter = lowered.unicodeScalars.last, Self.controlLetters.contains(letter)
    else { return nil }
    self = .control(letter)
  }
}
