/// A format that documents can be read in, as lists of formats show it.
public struct DocumentFormat: Hashable, Sendable {
  /// The name that documents carry: `text`, `tei`.
  public let name: String
  /// What the format is, in a few words.
  public let summary: String
  /// What is read from it, in a few words.
  public let contents: String
  /// The usual endings of file names without the full stop, in lower case.
  public let suffixes: [String]

  /// All formats, the particular before the general.
  public static let all = Format.all.map(DocumentFormat.init)

  /// The format called `name`; nil where there is none.
  public init?(named name: String) {
    guard let format = DocumentFormat.all.first(where: { $0.name == name }) else { return nil }
    self = format
  }

  private init(_ format: Format) {
    name = format.name
    summary = format.summary
    contents = format.contents
    suffixes = format.suffixes
  }
}
