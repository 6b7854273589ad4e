import Proceedings

/// Something that happened, from the reader or from work in the background.
public enum Event: Sendable {
  /// A key was pressed.
  case key(Key)
  /// Text was pasted into the terminal.
  case paste(String)
  /// The mouse was used.
  case mouse(MouseAction)
  /// The screen has a new size.
  case resize(Size)
  /// The document at `index` has been read, or its first part has: then `isWhole` is false.
  case read(index: Int, Document, isWhole: Bool)
  /// What was found in the document at `index` so far; `progress` runs from 0 to 1, at 1 it is all.
  case found(index: Int, Findings, progress: Double)
  /// The document at `index` could not be read.
  case failed(index: Int, message: String)
  /// What came of `Effect.export`.
  case exported(ExportRequest, ExportOutcome)
  /// A message for the status line.
  case notice(String)
  /// There is time to go on with what a key began: the answer to `Effect.tick`.
  case tick
  /// No key came for as long as `Effect.pause` said.
  case pause
}

/// What the front end asks of the world around it.
public enum Effect: Hashable, Sendable {
  /// End the program.
  case quit
  /// Stop until the shell resumes the program.
  case suspend
  /// Paint everything anew.
  case redraw
  /// Put `text` on the reader's clipboard; `notice` is said once it has been sent.
  case copy(text: String, notice: String)
  /// Write a list or a document to a file; the answer is `Event.exported`.
  case export(ExportRequest)
  /// Read the document at `index` and work through it.
  case open(index: Int)
  /// Leave off working through the document at `index`, for the time being.
  case stop(index: Int)
  /// Leave off reading the stream that the document at `index` comes from; what has come is all of it for the time being.
  case stopReading(index: Int)
  /// Go on reading and working through the document at `index`.
  case goOn(index: Int)
  /// Send `Event.tick` as soon as no key is waiting; it is asked for again only after it has come.
  case tick
  /// Send `Event.pause` when no key has come for so long; a later `pause` takes the place of an earlier one.
  case pause(milliseconds: Int)
}
