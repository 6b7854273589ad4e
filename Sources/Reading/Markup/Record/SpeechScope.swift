import Proceedings

/// An element that holds what one speaker says.
struct SpeechScope {
  var floor: Floor
  var printed: String?
  /// Whether the label is printed with its colon.
  var hasColon = false
  var locator: Locator?
  /// What stands before the label in its line.
  var leading = ""
  /// The run that the scope writes; nil before its first word.
  var run: Int?
  /// Whether its label has been printed.
  var isLabelled = false
}
