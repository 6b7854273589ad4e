import Browsing

/// `lectern speakers`, `quotes` and `statistics`: a list from every document.
enum ListCommand {
  /// Prints `listing` of every document of `job`; the exit status.
  ///
  /// Where nobody is called what `speaker` asks for, that is said: an empty list alone may have other reasons.
  static func run(
    _ job: Job, _ listing: any Listing, format: String?, speaker: SpeakerFilter = SpeakerFilter(nil)
  ) -> Int32 {
    let format = format.flatMap { ExportFormat(rawValue: $0) } ?? .text
    var printer = ListPrinter(listing, format, namesDocuments: job.inputs.count > 1, to: job.output)
    printer.begin()
    var isAnyone = false
    let status = job.run { found in
      isAnyone = isAnyone || speaker.matchesAnyone(in: found)
      printer.add(found)
    }
    printer.end()
    if status == ExitStatus.done, !isAnyone, let name = speaker.name {
      Messages.say("no speaker is called '\(name)'; 'lectern speakers' lists those there are")
    }
    return job.finish(status)
  }
}
