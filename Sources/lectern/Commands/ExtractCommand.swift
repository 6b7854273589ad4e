import Browsing

/// `lectern extract`: documents with everything that was found in them, as data.
enum ExtractCommand {
  /// Prints every document of `job`; the exit status.
  static func run(_ job: Job, format: String?) -> Int32 {
    job.finish(
      job.run { found in
        if format == "tree" {
          for line in found.document.dump(found.annotations).split(separator: "\n") {
            job.output.write(line: DisplayText(String(line)))
          }
        } else {
          DocumentJSON.write(found, to: job.output)
        }
      })
  }
}
