/// What lectern can be asked to do; `browse` is what it does without the name of a command.
enum CommandName: String, CaseIterable {
  case browse, extract, speakers, quotes, statistics, formats, evaluate

  /// The commands that are called by name.
  static let named = allCases.filter { $0 != .browse }

  /// What the command does, in a line.
  var summary: String {
    switch self {
    case .browse: "browse in the terminal: text, speakers, quotes and figures side by side"
    case .extract: "print documents with everything that was found in them, as data"
    case .speakers: "list who speaks"
    case .quotes: "list what was said, by whom"
    case .statistics: "list the figures that were given, by whom"
    case .formats: "list the formats that can be read, and what is read from each"
    case .evaluate: "measure what lectern finds against documents that people annotated"
    }
  }

  /// Whether the command is about documents that are given to it.
  var readsInputs: Bool { self != .formats }

  /// How the command is called.
  var usage: String {
    switch self {
    case .browse: "lectern [OPTION]... [FILE|DIR|-]..."
    case .formats: "lectern formats [OPTION]..."
    case .evaluate: "lectern evaluate [OPTION]... GOLD_DIR [TEXT_DIR]"
    default: "lectern \(rawValue) [OPTION]... FILE|DIR|-..."
    }
  }

  /// What else there is to know about the command.
  var notes: [String] {
    switch self {
    case .browse: ["In the browser '?' shows the keys and 'q' leaves it."]
    case .extract:
      [
        "Offsets are counted in Unicode scalars of document.text. Several documents are an object a line each."
      ]
    case .formats:
      [
        "What a file holds decides how it is read, and its name only where that leaves it open. '--from=FORMAT' overrides "
          + "both."
      ]
    case .evaluate:
      [
        "GOLD_DIR holds NAME.txt with NAME.gold.json (speakers, whose each attribution is, figures; the attributions as "
          + "offsets in it, or in attributions/NAME_ANNOTATOR.ann), or text/NAME.txt with attributions/NAME_ANNOTATOR.ann "
          + "(brat standoff with Source, Cue and Content), or KIND/NAME.turns.json (who had the floor when). Records that "
          + "turns are told of lie in TEXT_DIR, or else in GOLD_DIR/../../corpus.",
        "P is the share of what lectern found that is right, R the share of what is there that it found, F1 their harmonic "
          + "mean. 'who said what' counts an attribution when half of the words said are shared and a word of the source "
          + "is; 'speaker identity' is the share of matched quotes that go to the right speaker; a statistic is right when "
          + "its place, value, unit and speaker are.",
      ]
    case .speakers, .quotes, .statistics:
      [
        "In text and csv, control characters and invisible ones are shown in a visible form; in csv a cell of text that "
          + "begins with '=', '+', '-' or '@' gets an apostrophe before it, so that no spreadsheet takes it for a formula. "
          + "json has everything as it is."
      ]
    }
  }

  /// What the command needs besides options, for a message.
  var operand: String { self == .evaluate ? "a GOLD_DIR" : "a FILE, a DIR or '-'" }
}
