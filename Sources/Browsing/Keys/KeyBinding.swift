/// One line of the key table.
public struct KeyBinding: Hashable, Sendable {
  /// The heading that the help puts a binding under.
  public enum Group: String, Hashable, Sendable, CaseIterable {
    /// Getting about in text and lists.
    case moving = "Moving"
    /// Which pane, and how large.
    case panes = "Panes"
    /// Choosing, searching, limiting.
    case finding = "Choosing and finding"
    /// What is drawn over the panes.
    case charts = "Charts"
    /// From document to document.
    case documents = "Documents"
    /// The program itself.
    case program = "The program"
    /// In a prompt.
    case typing = "While typing"
  }

  /// The keys, the most usual one first.
  public var keys: [Key]
  /// What they do.
  public var command: Command
  /// What they do, in words, with `{key}` for the first of the keys.
  var wording: String
  /// What the status line says of them; nil when they are not offered there.
  public var hint: Hint?
  /// Where they do it.
  public var rooms: Room
  /// What the browser must be allowed for it.
  public var needs: Ability?
  /// The heading in the help.
  public var group: Group

  /// What they do, in words.
  public var help: String {
    // Found by hand: the standard library has no search for a string without Foundation.
    let parts = wording.split(separator: "{", maxSplits: 1, omittingEmptySubsequences: false)
    guard parts.count == 2, parts[1].hasPrefix("key}") else { return wording }
    return parts[0] + (keys.first?.name ?? "…") + parts[1].dropFirst(4)
  }

  /// The keys, as people read them.
  public var keyNames: String { keys.isEmpty ? "no key" : keys.map(\.name).joined(separator: " ") }
}
