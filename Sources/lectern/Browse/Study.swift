import Browsing
import Extraction
import Proceedings
import Reading
import Terminal

/// The work on one document: reading the rest of it, then finding who said what in it.
///
/// A value that is worked off in steps of some milliseconds, so that a document opened later can have its turn first.
struct Study: Sendable {
  /// The document's place among those of the session.
  let index: Int

  private enum Stage {
    case reading(path: String, ReadingOptions)
    case waiting(Document)
    case extracting(Extraction)
    case done
  }

  private var stage: Stage
  private var findings = Findings()
  /// What was found is copied when it may be shown, so not often; but early, for the first key that asks for it.
  private var pace: Pace

  /// Work on a document of which only the beginning has been read.
  init(
    index: Int, readingRestOf path: String, _ options: ReadingOptions, now: Moment
  ) {
    self.index = index
    stage = .reading(path: path, options)
    pace = Pace(from: now, first: .milliseconds(10))
  }

  /// Work on a document that has been read.
  init(index: Int, on document: Document, now: Moment) {
    self.index = index
    stage = .waiting(document)
    pace = Pace(from: now, first: .milliseconds(10))
  }

  /// Whether nothing is left to do.
  var isDone: Bool {
    if case .done = stage { true } else { false }
  }

  /// Does the next step, with `helpers` if the document is long, and leaves what is worth showing in `mailbox`.
  mutating func step(into mailbox: Mailbox, _ helpers: Helpers) {
    // Taken out of the stage, the extraction is the only owner of its arrays and grows them in place.
    let stage = stage
    self.stage = .done
    switch consume stage {
    case .reading(let path, let options): read(path, options, into: mailbox)
    case .waiting(let document): self.stage = .extracting(Extraction(document, helpers: helpers))
    case .extracting(var extraction): extract(&extraction, into: mailbox, now: .now)
    case .done: break
    }
  }

  /// Lets those who help go, until the next step.
  func rest() { if case .extracting(let extraction) = stage { extraction.rest() } }

  private mutating func read(_ path: String, _ options: ReadingOptions, into mailbox: Mailbox) {
    do {
      let document = try Reading.document(at: path, options: options)
      mailbox.post(.read(index: index, document, isWhole: true))
      stage = .waiting(document)
    } catch {
      mailbox.post(.failed(index: index, message: error.message), isUrgent: true)
    }
  }

  private mutating func extract(
    _ extraction: inout Extraction, into mailbox: Mailbox, now: Moment
  ) {
    extraction.advance()
    let isComplete = extraction.isComplete
    if isComplete || pace.isDue(at: now) {
      findings.update(extraction.annotations, of: extraction.document.text)
      mailbox.post(.found(index: index, findings, progress: isComplete ? 1 : extraction.progress))
    }
    if !isComplete { stage = .extracting(extraction) }
  }
}
