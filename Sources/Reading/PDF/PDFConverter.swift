import Glibc
import Proceedings

/// Runs poppler's pdftotext on the bytes of a file, with fixed arguments and within limits.
///
/// No shell, no search path, no environment; the file comes through a socket, so the program opens none by name.
enum PDFConverter {
  /// Processor seconds that the program may use.
  static let processorSeconds = 20
  /// Seconds that it may take in all.
  static let seconds = 60
  /// Bytes of memory that it may ask for.
  static let memory = 1 << 30
  /// Bytes of output that are taken.
  static let output = 256 << 20

  private static let programs = ["/usr/bin/pdftotext", "/usr/local/bin/pdftotext"]
  private static let arguments = ["pdftotext", "-q", "-enc", "UTF-8", "-bbox-layout", "-", "-"]

  /// The pages of the PDF in `bytes`; `mayRun` is whether other programs may be started at all.
  static func pages(_ bytes: [UInt8], mayRun: Bool, programs: [String] = programs) throws(MarkupProblem)
    -> [PDFPage]
  {
    guard mayRun else {
      throw MarkupProblem(
        problem: "is a PDF file, which another program would have to read; that is not allowed here",
        advice: "convert it with pdftotext first", isHarmless: false)
    }
    guard let program = programs.first(where: { access($0, X_OK) == 0 }) else {
      throw MarkupProblem(
        problem: "is a PDF file, and pdftotext, which reads it, is not installed",
        advice: "install the package poppler-utils", isHarmless: false)
    }
    return try pages(written: run(program, bytes))
  }

  /// The pages in what pdftotext has written.
  static func pages(written: [UInt8]) throws(MarkupProblem) -> [PDFPage] {
    let reader = PDFPageReader()
    // libxml2 never comes to an end with some bytes that are no UTF-8, and fonts may map to anything.
    if let problem = MarkupParser.parseHTML(DocumentText(utf8: written).bytes, reader), !problem.isHarmless {
      throw problem
    }
    return reader.pages
  }

  private static func run(_ program: String, _ bytes: [UInt8]) throws(MarkupProblem) -> [UInt8] {
    guard let input = Channel(), let results = Channel() else { throw .unstarted }
    guard let child = Child(program, arguments, input: input, output: results) else { throw .unstarted }
    // Nothing has been written yet, so the limits stand before the first byte of the file is read.
    child.limit(processorSeconds: processorSeconds, memory: memory)
    var exchange = Exchange(bytes, input: input, output: results, limit: output)
    let end = exchange.run(seconds: seconds)
    if end != .ended { child.kill() }
    let status = child.wait()
    switch end {
    case .tooLong:
      throw MarkupProblem(problem: "takes pdftotext more than \(seconds) seconds", isHarmless: false)
    case .tooMuch:
      throw MarkupProblem(
        problem: "holds more text than is taken of a PDF file (\(output >> 20) MB)", isHarmless: false)
    case .ended: break
    }
    if status == SIGXCPU || status == SIGKILL {
      throw MarkupProblem(
        problem: "takes pdftotext more than \(processorSeconds) seconds of work", isHarmless: false)
    }
    guard status == 0 else {
      throw MarkupProblem(
        problem: "cannot be read by pdftotext", advice: "it may be damaged or protected by a password",
        isHarmless: false)
    }
    return exchange.received
  }
}

extension MarkupProblem {
  fileprivate static var unstarted: MarkupProblem {
    MarkupProblem(
      problem: "cannot be handed to pdftotext: \(String(cString: strerror(errno)))", isHarmless: false)
  }
}
