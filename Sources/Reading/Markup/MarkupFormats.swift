import Glibc
import Proceedings

/// The rows of the table of formats for marked-up text.
enum MarkupFormats {
  /// The dialects of XML, then HTML; XML of which nothing is known comes last.
  static let all: [Format] = [
    row(
      .tei, "tei", "TEI: ParlaMint, Parla-CLARIN, plays",
      "turns; speakers with role and party from lists of persons, also beside the file; headings, notes"),
    row(
      .akomaNtoso, "akoma-ntoso", "Akoma Ntoso debates, 1.0 to 3.0",
      "turns; speakers from references and 'from'; headings, scenes and notes"),
    row(
      .historicHansard, "hansard-uk", "Hansard, United Kingdom (volumes)",
      "turns of members with their constituencies; headings, columns"),
    row(
      .publicWhip, "publicwhip", "Public Whip and TheyWorkForYou",
      "turns of members; headings, columns, times"),
    row(
      .canadianHansard, "hansard-ca", "Hansard, Canada",
      "debates and committees: turns; orders of business as headings, procedure as notes"),
    row(
      .australianHansard, "hansard-au", "Hansard, Australia",
      "turns, also interjections; speakers with electorate and party; headings, pages"),
    html,
    row(.plain, "xml", "other XML", "its paragraphs"),
  ]

  private static func row(
    _ kind: MarkupReader.Kind, _ name: String, _ summary: String, _ contents: String
  ) -> Format {
    Format(
      name: name, summary: summary, contents: contents, suffixes: ["xml"], needsWhole: true,
      recognises: { .sure(if: MarkupReader.kind(of: MarkupText.sniffed($0)) == kind) },
      read: { bytes, path, abilities throws(ReadingError) in
        let decoded = MarkupText.decode(bytes)
        let beside = abilities.opensFilesBeside ? FilesBeside(path) : nil
        let (record, problem) = MarkupReader.read(
          decoded.bytes, as: kind, name: FilesBeside.name(of: path), beside: beside?.bytes)
        return try document(record, decoded.encoding, decoded.mistaken, name, path, problem)
      },
      stream: { next, size, path, abilities throws(ReadingError) in
        let beside = abilities.opensFilesBeside ? FilesBeside(path) : nil
        let (record, problem) = try MarkupReader.read(
          pieces: next, size: size, as: kind, name: FilesBeside.name(of: path), beside: beside?.bytes)
        return try document(record, "UTF-8", nil, name, path, problem)
      })
  }

  private static let html = Format(
    name: "html", summary: "HTML pages",
    contents: "the article without the site around it; turns of debates, of minutes as lists, of tables",
    suffixes: ["html", "htm", "xhtml"],
    needsWhole: true, recognises: { HTMLReader.evidence(MarkupText.sniffed($0)) },
    read: { bytes, path, _ throws(ReadingError) in
      let decoded = MarkupText.decode(bytes)
      let (outcome, problem) = HTMLReader.read(decoded.bytes)
      switch outcome {
      case .record(let record):
        return try document(record, decoded.encoding, decoded.mistaken, "html", path, problem)
      case .plain(let text, let metadata):
        let source = Source(path: path, format: "html", encoding: decoded.encoding)
        guard var document = PlainText.document(of: DocumentText(text), source) else { return nil }
        document.source.remark = remark(problem, decoded.mistaken, decoded.encoding)
        document.metadata = metadata.filled(from: document.metadata)
        return document
      }
    })

  private static func document(
    _ record: Record, _ encoding: String, _ mistaken: String?, _ format: String, _ path: String,
    _ problem: MarkupProblem?
  ) throws(ReadingError) -> Document? {
    if let problem, !problem.isHarmless || record.blocks.isEmpty { throw problem.error(of: path) }
    if record.blocks.isEmpty, !record.parts.isEmpty {
      throw ReadingFailure.headOfCorpus(path, record.parts)
    }
    guard !record.blocks.isEmpty else { return nil }
    var source = Source(path: path, format: format, encoding: encoding)
    source.remark = remark(problem, mistaken, encoding)
    let parts = parts(of: record, format)
    return Document(
      source: source, metadata: record.metadata, text: record.text, blocks: parts.blocks, turns: parts.turns,
      participants: parts.participants, signposts: record.signposts)
  }

  /// What is to be said of a file that ends early, or that names an encoding which it is not in.
  private static func remark(_ problem: MarkupProblem?, _ mistaken: String?, _ encoding: String) -> String? {
    let remarks = [
      mistaken.map { "says that it is in \($0), but is not; read as \(encoding)" },
      problem.map { "\($0.problem); what stands before that is shown" },
    ].compactMap(\.self)
    return remarks.isEmpty ? nil : remarks.joined(separator: "; ")
  }

  /// What the markup says of turns; where it says nothing of them, what the text shows, as a plain one does.
  private static func parts(of record: Record, _ format: String) -> RecordParts {
    if record.turns.isEmpty, format == "html" || format == "xml",
      let found = Records.parts(of: record.text, blocks: record.blocks)
    {
      return found
    }
    return RecordParts(blocks: record.blocks, turns: record.turns, participants: record.participants)
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
