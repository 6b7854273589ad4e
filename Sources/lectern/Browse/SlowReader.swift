import Browsing
import Proceedings
import Reading
import Terminal

/// Reads on a thread of its own what may take its time: a pipe, for as long as its writer takes, or a format that shows
/// nothing before all of it has been read.
///
/// Of a pipe it shows what has come so far; shut off, it takes that for the document until it is opened again.
struct SlowReader: Sendable {
  let index: Int
  let path: String
  let options: ReadingOptions
  let mailbox: Mailbox
  let background: Background
  /// Shuts the pipe off; nil for a file, which is read at one go.
  let valve: Valve?

  /// Begins to read.
  func start() { BackgroundThread.start { self.read() } }

  private func read() {
    do throws(ReadingError) {
      if let valve, let pipe = Pipe(path, mayLeaveFolders: options.abilities.leavesFolders) {
        deliver(try document(from: pipe, through: valve))
      } else {
        deliver(try Reading.document(at: path, options: options))
      }
    } catch {
      mailbox.post(.failed(index: index, message: error.message), isUrgent: true)
    }
  }

  /// Shows the document as all there is, and has it worked through.
  private func deliver(_ document: Document) {
    mailbox.post(.read(index: index, document, isWhole: true), isUrgent: true)
    background.take(Study(index: index, on: document, now: .now))
  }

  private func document(
    from pipe: consuming Pipe, through valve: Valve
  ) throws(ReadingError) -> Document {
    var bytes: [UInt8] = []
    var shown = 0
    var due = Moment.now + Pace.interval
    while true {
      if valve.isShut { try rest(on: bytes, until: valve, pipe.descriptor) }
      let wait = bytes.count > shown ? max(.zero, due - .now) : nil
      if valve.wait(for: pipe.descriptor, atMost: wait), try !pipe.read(into: &bytes) { break }
      guard !valve.isShut, bytes.count > shown, Moment.now >= due else { continue }
      shown = bytes.count
      let start = Moment.now
      showBeginning(bytes)
      // All of it is gone through each time, so the more there is the seldomer it is shown.
      due = .now + max(Pace.interval, (Moment.now - start) * 10)
    }
    return try Reading.document(bytes: bytes, path: path, options: options)
  }

  /// Takes `bytes` for the document until the valve is opened.
  private func rest(on bytes: [UInt8], until valve: Valve, _ descriptor: Int32) throws(ReadingError) {
    deliver(try Reading.document(bytes: bytes, path: path, options: options))
    while valve.isShut { _ = valve.wait(for: descriptor, atMost: nil) }
    // What was found in the part must not come after what is found in all of it.
    background.abandon(index)
    showBeginning(bytes)
  }

  private func showBeginning(_ bytes: [UInt8]) {
    guard let document = try? Reading.beginning(bytes: bytes, path: path, options: options) else { return }
    mailbox.post(.read(index: index, document, isWhole: false), isUrgent: true)
  }
}
