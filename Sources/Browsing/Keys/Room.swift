/// Where a key is pressed: in one of the panes, or in what lies over them.
public struct Room: OptionSet, Hashable, Sendable {
  /// One bit a room.
  public let rawValue: UInt16
  /// From bits.
  public init(rawValue: UInt16) { self.rawValue = rawValue }
  /// The Text pane.
  public static let text = Room(rawValue: 1)
  /// The Speakers pane.
  public static let speakers = Room(rawValue: 2)
  /// The Quotes pane.
  public static let quotes = Room(rawValue: 4)
  /// The Statistics pane.
  public static let statistics = Room(rawValue: 8)
  /// The help.
  public static let help = Room(rawValue: 16)
  /// The list of the open documents.
  public static let documents = Room(rawValue: 32)
  /// The prompt of a search or a limit.
  public static let prompt = Room(rawValue: 64)
  /// The speaker finder.
  public static let finder = Room(rawValue: 128)
  /// The list of headings.
  public static let outline = Room(rawValue: 256)
  /// Where the letter of a mark is asked for.
  public static let letter = Room(rawValue: 512)
  /// The chart of the figures in one unit.
  public static let chart = Room(rawValue: 1024)
  /// The strip of who speaks when.
  public static let timeline = Room(rawValue: 2048)
  /// Where the name of an exported file is asked for.
  public static let export = Room(rawValue: 4096)
  /// Where it is asked whether a file may be replaced.
  public static let replace = Room(rawValue: 8192)

  /// The three panes that are lists.
  public static let lists: Room = [.speakers, .quotes, .statistics]
  /// All four panes.
  public static let panes: Room = [.text, .lists]
  /// Where text is typed.
  public static let typing: Room = [.prompt, .finder, .outline, .export]

  /// Where keys have one meaning, whatever lies over the panes.
  public static let everywhere: Room = [.scrolled, .typing, .letter, .replace]
  /// What is moved through by rows and pages.
  public static let scrolled: Room = [.panes, .help, .documents, .chart, .timeline]

  /// The room of a pane.
  public init(_ pane: Pane) {
    switch pane {
    case .text: self = .text
    case .speakers: self = .speakers
    case .quotes: self = .quotes
    case .statistics: self = .statistics
    }
  }
}
