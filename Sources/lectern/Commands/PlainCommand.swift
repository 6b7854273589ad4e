import Browsing
import Extraction
import Proceedings
import Reading

/// `lectern --plain`: documents line by line, for screen readers and pipes.
enum PlainCommand {
  /// Prints every document of `job`, or the samples when no input was given; the exit status.
  static func run(_ job: Job) -> Int32 {
    var isFirst = true
    let print = { (found: AnnotatedDocument) in
      if !isFirst { job.output.writeEmptyLine() }
      isFirst = false
      PlainText.write(found, to: job.output)
    }
    guard job.inputs.isEmpty else { return job.finish(job.run(print)) }
    for sample in Samples.all() {
      guard
        let document = try? Reading.document(
          bytes: sample.bytes, path: sample.name, options: job.reading)
      else { continue }
      print(AnnotatedDocument(document, Extraction.annotations(of: document)))
    }
    return job.finish(ExitStatus.done)
  }
}
