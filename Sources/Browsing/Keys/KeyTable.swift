/// All keys: what they are dispatched by, and what the help, the hints in the status line and the manual are made of.
///
/// A value: a reader may give commands other keys in the configuration file.
public struct KeyTable: Hashable, Sendable {
  /// The bindings, in the order of the help; a binding may have lost all its keys.
  public private(set) var bindings: [KeyBinding]

  /// The keys as they are without a configuration.
  public static let standard = KeyTable(
    [moving, panes, finding, charts, documents, program, typing].flatMap { $0 })

  /// A table of these rows.
  init(_ bindings: [KeyBinding]) { self.bindings = bindings }

  /// Gives the binding at `index` these keys instead of its own.
  public mutating func setKeys(_ keys: [Key], at index: Int) { bindings[index].keys = keys }

  /// What `key` does in `room`.
  public func binding(for key: Key, in room: Room) -> KeyBinding? {
    bindings.first { !$0.rooms.isDisjoint(with: room) && $0.keys.contains(key) }
  }

  /// Where `key` does something, for telling the reader.
  public func rooms(for key: Key) -> Room {
    bindings.reduce(into: Room()) { if $1.keys.contains(key) { $0.formUnion($1.rooms) } }
  }

  /// What the first key is called that does `command` in `room`; nil where the reader has left it none.
  public func keyName(for command: Command, in room: Room) -> String? {
    bindings.lazy.filter { $0.command == command && !$0.rooms.isDisjoint(with: room) }
      .compactMap(\.keys.first).first?.name
  }

  private static func bind(
    _ group: KeyBinding.Group, _ keys: [Key], _ command: Command, _ help: String, hint: Hint? = nil,
    in rooms: Room, needs: Ability? = nil
  ) -> KeyBinding {
    KeyBinding(
      keys: keys, command: command, wording: help, hint: hint, rooms: rooms, needs: needs, group: group)
  }

  private static let moving: [KeyBinding] = [
    bind(
      .moving, ["j", .down], .lineDown, "a line or row on; with a number so many: 12{key}",
      in: .scrolled),
    bind(.moving, ["k", .up], .lineUp, "a line or row back", in: .scrolled),
    bind(
      .moving, [.character(" "), .pageDown, .control("f")], .pageDown, "a page on",
      in: .scrolled),
    bind(
      .moving, ["b", .pageUp, .control("b")], .pageUp, "a page back", in: .scrolled),
    bind(.moving, ["d", .control("d")], .halfDown, "half a page on", in: .scrolled),
    bind(.moving, ["u", .control("u")], .halfUp, "half a page back", in: .scrolled),
    bind(.moving, ["g", .home], .start, "to the start", in: .scrolled),
    bind(
      .moving, ["G", .end], .end, "to the end; with a number to that row, in Text to that paragraph: 7{key}",
      in: .scrolled),
    bind(.moving, ["%"], .percent, "with a number so far into the text or list: 50{key}", in: .panes),
    bind(.moving, ["}"], .nextParagraph, "next turn; in texts without turns the next paragraph", in: .panes),
    bind(
      .moving, ["{"], .previousParagraph, "start of this turn or paragraph, else the previous one", in: .panes
    ),
    bind(
      .moving, ["J"], .nextOfSpeaker, "the same speaker's next turn; in texts without turns the next quote",
      in: [.panes, .timeline]),
    bind(
      .moving, ["K"], .previousOfSpeaker, "the same speaker's previous turn or quote",
      in: [.panes, .timeline]),
    bind(.moving, ["O"], .outline, "outline: a list of the headings to go to", in: .panes),
    bind(
      .moving, [.backspace, .control("o")], .back, "back to where you were before the last jump", in: .panes),
    bind(
      .moving, ["m"], .setMark,
      "mark the place with the letter that follows; a capital is one mark for all documents",
      in: .panes),
    bind(
      .moving, ["'"], .goToMark, "go to the mark of the letter that follows, from a list of all marks",
      in: .panes),
    bind(
      .moving, ["'"], .back, "instead of a letter: back to where you were before the last jump",
      hint: Hint("back"), in: .letter),
    bind(.moving, [.escape], .leave, "leave the list of marks", hint: Hint("leave"), in: .letter),
  ]

  private static let panes: [KeyBinding] = [
    bind(.panes, [.tab], .nextPane, "next pane", hint: Hint("pane", isExtra: true), in: .panes),
    bind(.panes, [.backTab], .previousPane, "previous pane", in: .panes),
    bind(.panes, ["1", "2", "3", "4"], .numberedPane, "Text, Speakers, Quotes, Statistics", in: .panes),
    bind(.panes, [.left], .paneLeft, "the pane to the left", in: .panes),
    bind(.panes, [.right], .paneRight, "the pane to the right", in: .panes),
    bind(
      .panes, ["z"], .zoom, "zoom the pane to the full screen and back",
      hint: Hint("zoom", isExtra: true), in: .panes),
  ]

  private static let finding: [KeyBinding] = [
    bind(
      .finding, [.enter], .choose, "limit quotes, statistics and marks to the speaker; again: lift it",
      hint: Hint("limit"), in: .speakers),
    bind(
      .finding, [.enter], .choose, "go to the passage", hint: Hint("passage"),
      in: [.quotes, .statistics, .chart]),
    bind(.finding, [.enter], .lineDown, "a line on", in: .text),
    bind(
      .finding, ["y"], .copy, "copy the quote, figure or passage with its citation", hint: Hint("copy"),
      in: [.text, .quotes, .statistics, .chart], needs: .copy),
    bind(
      .finding, ["Y"], .copyForm, "the form of copies: plain text, Markdown, BibTeX, CSL-JSON",
      in: [.text, .quotes, .statistics, .chart], needs: .copy),
    bind(
      .finding, ["x"], .export, "export the list, in Text the document, to a file: .txt, .md, .csv or .json",
      in: .panes, needs: .export),
    bind(.finding, ["/"], .search, "search the pane as you type", hint: Hint("search"), in: .panes),
    bind(.finding, ["n"], .searchNext, "next match", in: .panes),
    bind(.finding, ["N"], .searchPrevious, "previous match", in: .panes),
    bind(
      .finding, ["&"], .limitRows, "limit the list to the rows that match; nothing typed lifts it",
      hint: Hint("rows", isExtra: true), in: .lists),
    bind(
      .finding, ["a"], .limitActs,
      "limit to what was said, then to what was thought, meant or found; again: lift it",
      hint: Hint("said", isExtra: true), in: .quotes),
    bind(.finding, ["s"], .findSpeaker, "find a speaker by name", hint: Hint("speaker"), in: .panes),
    bind(
      .finding, ["o"], .order, "order of the list: as in the text, by name, by count or size",
      hint: Hint("order", isExtra: true), in: [.lists, .chart, .timeline]),
    bind(.finding, [.escape], .lift, "lift the limit, then clear the search", in: .panes),
  ]

  private static let charts: [KeyBinding] = [
    bind(.charts, ["c"], .chart, "chart of all figures in the unit of the chosen one", in: .panes),
    bind(.charts, [.left], .previousUnit, "the figures of the unit before", in: .chart),
    bind(.charts, [.right], .nextUnit, "the figures of the next unit", hint: Hint("unit"), in: .chart),
    bind(.charts, ["v"], .timeline, "strip of who speaks when, along the document", in: .panes),
    bind(
      .charts, [.enter], .choose, "go to what the speaker says there", hint: Hint("go there"), in: .timeline),
    bind(.charts, [.left], .earlier, "to the left, towards the start of the text", in: .timeline),
    bind(
      .charts, [.right], .later, "to the right, towards the end of the text", hint: Hint("on"), in: .timeline),
    bind(.charts, ["c", .escape, "q"], .leave, "close the chart", hint: Hint("close"), in: .chart),
    bind(.charts, ["v", .escape, "q"], .leave, "close the strip", hint: Hint("close"), in: .timeline),
  ]

  private static let documents: [KeyBinding] = [
    bind(.documents, ["]"], .nextDocument, "next document", in: .panes),
    bind(.documents, ["["], .previousDocument, "previous document", in: .panes),
    bind(.documents, ["L"], .documentList, "list of the open documents", in: .panes),
    bind(.documents, [.enter], .choose, "read the document", hint: Hint("read"), in: .documents),
    bind(
      .documents, [.escape, "q", "L"], .leave, "leave the list", hint: Hint("leave"),
      in: .documents),
  ]

  private static let program: [KeyBinding] = [
    bind(.program, ["?"], .help, "this help", hint: Hint("help"), in: .panes),
    bind(
      .program, [.escape, "q", "?"], .leave, "leave the help", hint: Hint("leave"), in: .help),
    bind(
      .program, [.control("c")], .interrupt,
      "stop a search, then work in the background; nothing to stop: as Esc", in: .everywhere),
    bind(.program, ["R"], .goOn, "go on with what Ctrl-C has stopped in the background", in: .panes),
    bind(.program, [.control("l")], .redraw, "redraw the screen", in: .everywhere),
    bind(
      .program, [.control("z")], .suspend, "suspend, back to the shell", in: .everywhere, needs: .suspend),
    bind(.program, ["q"], .quit, "quit; the place is kept", hint: Hint("quit", isExtra: true), in: .panes),
  ]

  private static let typing: [KeyBinding] = [
    bind(.typing, [.enter], .accept, "keep what was found", hint: Hint("keep"), in: .prompt),
    bind(.typing, [.enter], .accept, "limit to the speaker", hint: Hint("limit"), in: .finder),
    bind(
      .typing, [.enter], .accept, "write the file in the form of its ending", hint: Hint("write"), in: .export
    ),
    bind(.typing, ["y"], .accept, "replace the file that is there", hint: Hint("replace"), in: .replace),
    bind(
      .typing, ["n", .escape, "q"], .leave, "leave the file as it is", hint: Hint("leave it"), in: .replace),
    bind(.typing, [.enter], .accept, "go to the heading", hint: Hint("go there"), in: .outline),
    bind(
      .typing, [.tab], .addSpeaker, "add the speaker to those to limit to", hint: Hint("add"), in: .finder),
    bind(
      .typing, [.escape], .leave, "leave; everything is as it was", hint: Hint("leave"), in: .typing),
    bind(.typing, [.up, .control("p")], .olderQuery, "what was typed before", in: .prompt),
    bind(.typing, [.down, .control("n")], .newerQuery, "what was typed after that", in: .prompt),
    bind(.typing, [.up, .control("p")], .lineUp, "row above", in: [.finder, .outline]),
    bind(.typing, [.down, .control("n")], .lineDown, "row below", in: [.finder, .outline]),
    bind(.typing, [.pageUp], .pageUp, "a page up in the list", in: [.finder, .outline]),
    bind(.typing, [.pageDown], .pageDown, "a page down in the list", in: [.finder, .outline]),
    bind(.typing, [.left, .control("b")], .cursorLeft, "a character to the left", in: .typing),
    bind(.typing, [.right, .control("f")], .cursorRight, "a character to the right", in: .typing),
    bind(.typing, [.home, .control("a")], .cursorStart, "to the start of what is typed", in: .typing),
    bind(.typing, [.end, .control("e")], .cursorEnd, "to the end of what is typed", in: .typing),
    bind(.typing, [.backspace], .deleteBack, "delete a character; nothing left: leave", in: .typing),
    bind(
      .typing, [.delete, .control("d")], .deleteForward, "delete the character at the cursor", in: .typing),
    bind(.typing, [.control("w")], .deleteWord, "delete a word", in: .typing),
    bind(.typing, [.control("u")], .deleteAll, "delete everything", in: .typing),
  ]
}

extension Key: ExpressibleByUnicodeScalarLiteral {
  /// The key of a printable character.
  public init(unicodeScalarLiteral value: Unicode.Scalar) { self = .character(value) }
}
