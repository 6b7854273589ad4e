import Browsing
import Proceedings
import Reading

/// How a document begins its life in a session.
enum Beginning: Sendable {
  /// There is something to show; the study is what remains to be done.
  case read(Event, Study)
  /// It takes its time.
  case slow(SlowReader)
  /// It cannot be read.
  case failed(Event)
}

/// Reads as much of a document as is needed for a screen.
struct Beginner: Sendable {
  private let reading: ReadingOptions
  private let mailbox: Mailbox
  private let background: Background
  /// How many bytes are read before the first paint: as many as fill the screen, and some more.
  private let screenful: Int

  init(reading: ReadingOptions, screen: Size, mailbox: Mailbox, background: Background) {
    self.reading = reading
    self.mailbox = mailbox
    self.background = background
    screenful = max(4096, screen.rows * min(screen.columns, 100))
  }

  /// The beginning of the document at `index`.
  func begin(_ source: BrowseSource, at index: Int) -> Beginning {
    do throws(ReadingError) {
      switch source {
      case .file(let path):
        guard
          let (document, isWhole) = try Reading.quickBeginning(of: path, limit: screenful, options: reading)
        else {
          return slow(path, index, valve: nil)
        }
        let study =
          isWhole
          ? Study(index: index, on: document, now: .now)
          : Study(index: index, readingRestOf: path, reading, now: .now)
        return .read(.read(index: index, document, isWhole: isWhole), study)
      case .stream(let path): return slow(path, index, valve: Valve())
      case .sample(let name, let bytes):
        let document = try Reading.document(bytes: bytes, path: name, options: reading)
        return .read(
          .read(index: index, document, isWhole: true), Study(index: index, on: document, now: .now))
      }
    } catch {
      return .failed(.failed(index: index, message: error.message))
    }
  }

  private func slow(_ path: String, _ index: Int, valve: Valve?) -> Beginning {
    .slow(
      SlowReader(
        index: index, path: path, options: reading, mailbox: mailbox, background: background, valve: valve))
  }
}
