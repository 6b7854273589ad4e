import Proceedings

/// A turn as it stands in the text, before it is settled who the speakers are.
struct SpeechRun {
  var floor: Floor
  /// The label as the file prints it, or as it is made of the name that the markup gives; nil where it goes on.
  var printed: String?
  var label: Span?
  var blocks: Range<Int>
  var locator: Locator?
  /// Whether the label stands before a note: nobody has the floor, but the name is known from here.
  var isSilent = false
}
