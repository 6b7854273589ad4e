import Browsing
import Reading

/// `lectern formats`: the formats that can be read.
enum FormatsCommand {
  /// Prints the table of formats; the exit status.
  static func run(format: String?) -> Int32 {
    let output = Output()
    let formats = DocumentFormat.all
    switch format.flatMap({ ExportFormat(rawValue: $0) }) ?? .text {
    case .text, .markdown: for line in lines(of: formats) { output.write(line: DisplayText(line)) }
    case .csv:
      output.write(data: CSVRow.line(["name", "summary", "contents", "endings"].map { .text($0) }).utf8)
      for format in formats {
        let endings = format.suffixes.joined(separator: " ")
        let cells = [format.name, format.summary, format.contents, endings]
        output.write(data: CSVRow.line(cells.map { .text($0) }).utf8)
      }
    case .json:
      for (index, format) in formats.enumerated() {
        var writer = JSONWriter()
        writer.object { members(of: format, into: &$0) }
        output.write(data: (index == 0 ? "[\n" : ",\n").utf8)
        output.write(data: writer.bytes)
      }
      output.write(data: "\n]\n".utf8)
    }
    guard let problem = output.finish() else { return ExitStatus.done }
    Messages.say(problem)
    return ExitStatus.failed
  }

  /// Name, endings and summary in columns; what is read in a line below.
  static func lines(of formats: [DocumentFormat]) -> [String] {
    let endings = formats.map { $0.suffixes.map { "." + $0 }.joined(separator: " ") }
    let names = (formats.map(\.name.count).max() ?? 0) + 2
    let widest = (endings.map(\.count).max() ?? 0) + 2
    return zip(formats, endings).flatMap { format, endings in
      [format.name.padded(to: names) + endings.padded(to: widest) + format.summary]
        + HelpText.wrapped(format.contents, width: HelpText.width - names).map {
          String(repeating: " ", count: names) + $0
        }
    }
  }

  private static func members(of format: DocumentFormat, into writer: inout JSONWriter) {
    writer.member("name", format.name)
    writer.member("summary", format.summary)
    writer.member("contents", format.contents)
    writer.key("endings")
    writer.list { list in for suffix in format.suffixes { list.value(suffix) } }
  }
}

extension String {
  fileprivate func padded(to width: Int) -> String {
    self + String(repeating: " ", count: max(0, width - count))
  }
}
