/// `lectern speakers`, `quotes` and `statistics`: a list from every document.
enum ListCommand {
  /// Prints `listing` of every document of `job`; the exit status.
  static func run(_ job: Job, _ listing: any Listing, format: String?) -> Int32 {
    let format = format.flatMap(ListFormat.init) ?? .text
    var printer = ListPrinter(listing, format, namesDocuments: job.inputs.count > 1, to: job.output)
    printer.begin()
    let status = job.run { printer.add($0) }
    printer.end()
    return job.finish(status)
  }
}
