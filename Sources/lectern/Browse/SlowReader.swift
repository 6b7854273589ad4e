import Browsing
import Glibc
import Proceedings
import Reading

/// Reads on a thread of its own what may take its time: a pipe, for as long as its writer takes, or a format that shows
/// nothing before all of it has been read.
///
/// Of standard input it shows what has come so far; shut off, it takes that for the document until it is opened again.
struct SlowReader: Sendable {
  let index: Int
  let path: String
  let options: ReadingOptions
  let mailbox: Mailbox
  let background: Background
  /// Shuts standard input off.
  let valve = Valve()

  /// Begins to read.
  func start() { BackgroundThread.start { self.read() } }

  private func read() {
    do throws(ReadingError) {
      deliver(path == "-" ? try standardInput() : try Reading.document(at: path, options: options))
    } catch {
      mailbox.post(.failed(index: index, message: error.message), isUrgent: true)
    }
  }

  /// Shows the document as all there is, and has it worked through.
  private func deliver(_ document: Document) {
    mailbox.post(.read(index: index, document, isWhole: true), isUrgent: true)
    background.take(Study(index: index, on: document, now: .now))
  }

  private func standardInput() throws(ReadingError) -> Document {
    var bytes: [UInt8] = []
    var shown = 0
    var due = ContinuousClock.now + Pace.interval
    while true {
      if valve.isShut { try rest(on: bytes) }
      let wait = bytes.count > shown ? max(.zero, due - .now) : nil
      guard try receive(into: &bytes, within: wait) else { break }
      guard !valve.isShut, bytes.count > shown, ContinuousClock.now >= due else { continue }
      shown = bytes.count
      let took = ContinuousClock().measure { showBeginning(bytes) }
      // All of it is gone through each time, so the more there is the seldomer it is shown.
      due = .now + max(Pace.interval, took * 10)
    }
    return try Reading.document(bytes: bytes, path: path, options: options)
  }

  /// Takes `bytes` for the document as long as the valve is shut.
  private func rest(on bytes: [UInt8]) throws(ReadingError) {
    deliver(try Reading.document(bytes: bytes, path: path, options: options))
    while valve.isShut { _ = valve.wait(for: STDIN_FILENO, atMost: nil) }
    // What was found in the part must not come after what is found in all of it.
    background.abandon(index)
    showBeginning(bytes)
  }

  /// Waits for more; false at the end of the stream.
  private func receive(into bytes: inout [UInt8], within limit: Duration?) throws(ReadingError) -> Bool {
    guard valve.wait(for: STDIN_FILENO, atMost: limit) else { return true }
    var count = 0
    let piece = [UInt8](unsafeUninitializedCapacity: 1 << 16) { buffer, filled in
      count = Glibc.read(STDIN_FILENO, buffer.baseAddress, buffer.count)
      filled = max(0, count)
    }
    if count < 0 {
      if errno == EINTR || errno == EAGAIN { return true }
      throw ReadingError(path: path, problem: "cannot be read (error \(errno))")
    }
    bytes += piece
    if bytes.count > Reading.sizeLimit {
      throw ReadingError(path: path, problem: "is longer than \(Reading.sizeLimit >> 20) MB")
    }
    return count > 0
  }

  private func showBeginning(_ bytes: [UInt8]) {
    guard let document = try? Reading.beginning(bytes: bytes, path: path, options: options) else { return }
    mailbox.post(.read(index: index, document, isWhole: false), isUrgent: true)
  }
}
