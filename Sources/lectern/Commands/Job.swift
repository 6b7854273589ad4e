import Extraction
import Proceedings
import Reading

/// Works through the inputs of a command one after the other; one that cannot be read does not stop the
/// others.
struct Job {
  /// The inputs.
  let inputs: [Input]
  /// Where data goes.
  let output = Output()
  /// How they are read.
  let reading: ReadingOptions
  /// Who helps with long ones.
  let helpers: Helpers

  /// The inputs of `invocation`.
  init(_ invocation: Invocation, _ restriction: Restriction) {
    inputs = InputPaths.expand(invocation.paths, restriction)
    reading = invocation.reading(restriction)
    helpers = Helpers(
      count: Jobs(invocation.number(.jobs), restriction).count - 1, start: DetachedThread.start)
  }

  /// Gives every document with what was found in it to `use`; the exit status.
  func run(_ use: (AnnotatedDocument) -> Void) -> Int32 {
    var status = ExitStatus.done
    for input in inputs where !output.isBroken {
      do throws(ReadingError) {
        let document = try Reading.document(at: try input.get(), options: reading)
        if let remark = document.source.remark { Messages.say("\(document.source.path): \(remark)") }
        use(AnnotatedDocument(document, Extraction.annotations(of: document, helpers: helpers)))
      } catch {
        Messages.say(error.message)
        status = ExitStatus.failed
      }
    }
    return status
  }

  /// Writes what is left; `status`, or failure when not all could be written.
  func finish(_ status: Int32) -> Int32 {
    guard let problem = output.finish() else { return status }
    Messages.say(problem)
    return ExitStatus.failed
  }
}
