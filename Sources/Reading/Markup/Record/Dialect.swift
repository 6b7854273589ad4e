import Proceedings

/// What an element of a dialect is to the reader.
enum Role: Equatable {
  /// Nothing of its own: what it holds belongs to what it stands in.
  case inline
  /// Nothing of it is shown.
  case skipped
  /// Holds parts with headings; the deeper, the lower their level.
  case division
  /// Where the text begins: its title stands here as a heading, if the file has it elsewhere.
  case opening
  /// Holds the whole text, in which turns go from label to label; its title stands first, if the text does not have it.
  case article(showsTitle: Bool)
  /// A heading; of the level given, else of that of the divisions it stands in.
  case heading(Int? = nil)
  /// A paragraph.
  case paragraph
  /// Holds what one speaker says; a floor that is not known yet waits for a label, without which nobody has it.
  case turn(Floor)
  /// A label that the file prints.
  case label
  /// A label if it stands at the beginning of a paragraph and a colon ends it; else words like others.
  case possibleLabel
  /// Something that nobody says; the words given are shown where the element has none.
  case note(String? = nil)
  /// Holds nothing to show, but elements whose words the dialect wants.
  case silent
  /// Words that the dialect itself wants: `Dialect.captured` gets them, the text does not.
  case capture
  /// Words that the dialect wants and the text shows.
  case shownCapture
  /// Where a new line begins.
  case lineBreak
  /// A cell of a table's row.
  case cell
  /// A word that white space around it does not belong to; with true none comes after it either.
  case word(joinsNext: Bool)
}

/// A way of marking up records: which element is what.
protocol Dialect {
  /// What documents in the dialect carry as their format.
  var format: String { get }
  /// What is known of the document so far.
  var metadata: Metadata { get }
  /// Whoever the file or what lies beside it lists, by identifier.
  var people: [String: Participant] { get }
  /// The files that the file names as its parts, in its own words; what it holds itself are not they.
  var parts: [String] { get }
  /// What a paragraph outside every turn is.
  var looseKind: Block.Kind { get }

  /// An element begins, of which nothing may be asked, because it stands in one that is skipped.
  mutating func willStart()
  /// Whether characters are not shown where the reading has come to.
  var hidesText: Bool { get }
  /// What the element that begins is; `parents` are the names of those it stands in, the innermost last.
  mutating func role(of tag: MarkupTag, in parents: [String]) -> Role
  /// The words of an element of role `capture`, when it ends.
  mutating func captured(_ name: String, _ words: String, in parents: [String])
  /// An element ended.
  mutating func ended(_ name: String, in parents: [String])
  /// Whether a heading ends the turn before it, where no element says how far turns go.
  var headingsEndTurns: Bool { get }
  /// Whose label it is that the element `name` holds in `words`, and which ends.
  mutating func floorOfLabel(_ name: String, _ words: String) -> Floor
  /// Whether the words of an element of role `possibleLabel` can be a label, with a colon after them.
  func isLabel(_ words: String) -> Bool
  /// The label, without its colon, with which the text of the element begins that has just been asked about.
  mutating func plainLabel() -> String?
  /// Whose turn it is that is open, when that has been found out since it was last asked.
  mutating func floorFound() -> Floor?
  /// Where the record places what comes next, when that has changed since it was last asked.
  mutating func place() -> Locator?
  /// The identifier of a turn that `tag` begins.
  func locator(of tag: MarkupTag) -> Locator?
}

extension Dialect {
  var looseKind: Block.Kind { .note }
  var people: [String: Participant] { [:] }
  var parts: [String] { [] }
  mutating func captured(_ name: String, _ words: String, in parents: [String]) {}
  mutating func ended(_ name: String, in parents: [String]) {}
  var headingsEndTurns: Bool { false }
  var hidesText: Bool { false }
  mutating func willStart() {}
  mutating func floorOfLabel(_ name: String, _ words: String) -> Floor { Floor() }
  func isLabel(_ words: String) -> Bool { true }
  mutating func plainLabel() -> String? { nil }
  mutating func floorFound() -> Floor? { nil }
  mutating func place() -> Locator? { nil }
  func locator(of tag: MarkupTag) -> Locator? { (tag["id"] ?? tag["eId"]).map { .element($0) } }
}
