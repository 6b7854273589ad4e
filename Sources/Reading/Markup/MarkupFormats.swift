import Glibc
import Proceedings

/// The rows of the table of formats for marked-up text.
enum MarkupFormats {
  /// The dialects of XML, then HTML; XML of which nothing is known comes last.
  static let all: [Format] = [
    row(.tei, "tei", "TEI: ParlaMint, Parla-CLARIN, speeches as in plays"),
    row(.akomaNtoso, "akoma-ntoso", "Akoma Ntoso debates, versions 1.0 to 3.0"),
    row(.historicHansard, "hansard-uk", "Hansard of the United Kingdom, digitised volumes"),
    row(.publicWhip, "publicwhip", "debates of the Public Whip and TheyWorkForYou"),
    row(.canadianHansard, "hansard-ca", "Hansard of Canada, debates and committees"),
    row(.australianHansard, "hansard-au", "Hansard of Australia"),
    html,
    row(.plain, "xml", "other XML, as paragraphs"),
  ]

  private static func row(_ kind: MarkupReader.Kind, _ name: String, _ summary: String) -> Format {
    Format(
      name: name, summary: summary, suffixes: ["xml"], needsWhole: true,
      recognises: { MarkupReader.kind(of: MarkupText.sniffed($0)) == kind },
      read: { bytes, path, abilities throws(ReadingError) in
        let decoded = MarkupText.decode(bytes)
        let beside = abilities.opensFilesBeside ? FilesBeside(path) : nil
        let (record, problem) = MarkupReader.read(
          decoded.bytes, as: kind, name: FilesBeside.name(of: path), beside: beside?.bytes)
        return try document(record, decoded, name, path, problem)
      })
  }

  private static let html = Format(
    name: "html", summary: "pages: the article without the site around it, minutes as lists",
    suffixes: ["html", "htm", "xhtml"],
    needsWhole: true, recognises: { HTMLReader.recognises(MarkupText.sniffed($0)) },
    read: { bytes, path, _ throws(ReadingError) in
      let decoded = MarkupText.decode(bytes)
      let (outcome, problem) = HTMLReader.read(decoded.bytes)
      switch outcome {
      case .record(let record): return try document(record, decoded, "html", path, problem)
      case .plain(let text, let metadata):
        let source = Source(path: path, format: "html", encoding: decoded.encoding)
        guard var document = PlainText.document(of: DocumentText(text), source) else { return nil }
        document.metadata = metadata.filled(from: document.metadata)
        return document
      }
    })

  private static func document(
    _ record: Record, _ decoded: MarkupText.Decoded, _ format: String, _ path: String,
    _ problem: MarkupProblem?
  ) throws(ReadingError) -> Document? {
    if let problem, !problem.isHarmless || record.blocks.isEmpty { throw problem.error(of: path) }
    guard !record.blocks.isEmpty else { return nil }
    var source = Source(path: path, format: format, encoding: decoded.encoding)
    source.remark = problem.map { "\($0.problem); what stands before that is shown" }
    if let mistaken = decoded.mistaken {
      let remark = "says that it is in \(mistaken), but is not; read as \(decoded.encoding)"
      source.remark = source.remark.map { "\(remark); \($0)" } ?? remark
    }
    return Document(
      source: source, metadata: record.metadata, text: record.text, blocks: record.blocks,
      turns: record.turns,
      participants: record.participants)
  }
}

extension MarkupProblem {
  /// The failure of the file at `path`.
  func error(of path: String) -> ReadingError { ReadingError(path: path, problem: problem, advice: advice) }
}

extension Metadata {
  /// This, and from `other` what is not known here.
  func filled(from other: Metadata) -> Metadata {
    Metadata(
      title: title ?? other.title, date: date ?? other.date, place: place ?? other.place,
      publisher: publisher ?? other.publisher, language: language ?? other.language)
  }
}
