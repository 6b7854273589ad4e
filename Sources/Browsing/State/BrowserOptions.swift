/// Something that the browser may be denied.
public enum Ability: Hashable, Sendable, CaseIterable {
  /// Putting text on the reader's clipboard.
  case copy
  /// Writing files.
  case export
  /// Handing the terminal back to the shell for a while.
  case suspend
}

/// How the browser was started.
public struct BrowserOptions: Hashable, Sendable {
  /// Whether borders and signs are drawn with ASCII characters.
  public var asciiBorders: Bool
  /// Whether the restricted mode is on: it is what the reader is told when an ability is missing.
  public var isRestricted: Bool
  /// What the browser may do; everything that is not listed is denied.
  public var abilities: Set<Ability>
  /// Whether mouse events are expected, so that the help names them.
  public var mouse: Bool
  /// Whether the list of documents is shown first, as for a directory.
  public var listsDocuments: Bool
  /// The longest line of text, in columns.
  public var measure: Int
  /// Which key does what.
  public var keys: KeyTable

  /// Options; in the restricted mode no ability unless it is listed.
  public init(
    asciiBorders: Bool = false, isRestricted: Bool = false, abilities: Set<Ability>? = nil,
    mouse: Bool = false, listsDocuments: Bool = false, measure: Int = 88, keys: KeyTable = .standard
  ) {
    self.asciiBorders = asciiBorders
    self.isRestricted = isRestricted
    self.abilities = abilities ?? (isRestricted ? [] : Set(Ability.allCases))
    self.mouse = mouse
    self.listsDocuments = listsDocuments
    self.measure = max(20, measure)
    self.keys = keys
  }
}
