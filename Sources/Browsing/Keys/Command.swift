/// What a key makes the browser do.
public enum Command: Hashable, Sendable {
  // Moving.
  case lineDown, lineUp, pageDown, pageUp, halfDown, halfUp, start, end, percent
  case nextParagraph, previousParagraph, nextOfSpeaker, previousOfSpeaker, outline, back
  case setMark, goToMark
  // Panes.
  case nextPane, previousPane, numberedPane, paneLeft, paneRight, zoom
  // Choosing and finding.
  case choose, lift, search, searchNext, searchPrevious, limitRows, limitActs, findSpeaker, order
  case copy, copyForm, export
  // Charts.
  case chart, timeline, previousUnit, nextUnit, earlier, later
  // Documents.
  case previousDocument, nextDocument, documentList
  // The program.
  case help, interrupt, goOn, redraw, suspend, quit
  // Leaving what lies over the panes, and typing into a prompt.
  case leave, accept, addSpeaker, olderQuery, newerQuery
  case cursorLeft, cursorRight, cursorStart, cursorEnd
  case deleteBack, deleteForward, deleteWord, deleteAll
}
