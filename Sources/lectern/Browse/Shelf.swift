import Browsing
import Proceedings
import Reading

/// The documents of a session: opens them, and has them worked through in the background.
final class Shelf {
  /// Where the documents come from, in the order in which the reader sees them.
  let sources: [BrowseSource]

  /// How many bytes are read before the first paint: more than fills a large screen.
  private static let screenful = 1 << 13

  private let reading: ReadingOptions
  private let mailbox: Mailbox
  private let background: Background
  private let clock = ContinuousClock()
  private var isOpened: [Bool]
  /// What opening the first document early has told, for when it is asked for.
  private var early: [Event]?
  /// Work that waits for the first paint.
  private var laidOut: [Study] = []

  init(_ sources: [BrowseSource], mailbox: Mailbox, reading: ReadingOptions) {
    self.sources = sources
    self.reading = reading
    self.mailbox = mailbox
    isOpened = Array(repeating: false, count: sources.count)
    background = Background(mailbox: mailbox)
  }

  /// Begins with the first document before there is a screen to show it on.
  ///
  /// When it is the only one and cannot be read, there is nothing to show; why is returned.
  func openEarly() -> String? {
    let events = open(0)
    early = events
    if sources.count == 1, case .failed(_, let message)? = events.first { return message }
    return nil
  }

  /// Opens the document at `index`, if that has not been done; what is known of it at once.
  func open(_ index: Int) -> [Event] {
    if index == 0, let events = early {
      early = nil
      return events
    }
    guard sources.indices.contains(index), !isOpened[index] else { return [] }
    isOpened[index] = true
    do throws(ReadingError) {
      return try begin(sources[index], at: index)
    } catch {
      return [.failed(index: index, message: error.message)]
    }
  }

  /// The files that were opened, with their places on the shelf.
  var openedFiles: [(index: Int, path: String)] {
    sources.indices.filter { isOpened[$0] }.compactMap { index in sources[index].file.map { (index, $0) } }
  }

  /// Lets the background go on with documents of which only the beginning has been read.
  ///
  /// Called when that beginning is on the screen: until then the machine is the reader's.
  func goOn() {
    for study in laidOut { background.take(study) }
    laidOut = []
  }

  /// What the background has found out since the last call.
  func news() -> [Event] { mailbox.collect() }

  /// Reads as much of a document as is needed for a screen; the background goes on from there.
  private func begin(_ source: BrowseSource, at index: Int) throws(ReadingError) -> [Event] {
    switch source {
    case .file(let path):
      guard
        let (document, isWhole) = try Reading.quickBeginning(
          of: path, limit: Self.screenful, options: reading)
      else {
        readAside(path, at: index)
        return []
      }
      if isWhole {
        background.take(Study(index: index, on: document, from: clock.now))
      } else {
        laidOut.append(Study(index: index, readingRestOf: path, reading, from: clock.now))
      }
      return [.read(index: index, document, isWhole: isWhole)]
    case .stream(let path):
      readAside(path, at: index)
      return []
    case .sample(let name, let bytes):
      let document = try Reading.document(bytes: bytes, path: name, options: reading)
      background.take(Study(index: index, on: document, from: clock.now))
      return [.read(index: index, document, isWhole: true)]
    }
  }

  /// Reads what may take its time on a thread of its own.
  private func readAside(_ path: String, at index: Int) {
    SlowReader(index: index, path: path, options: reading, mailbox: mailbox, background: background)
      .start()
  }
}
