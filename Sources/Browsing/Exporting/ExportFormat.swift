/// The form of an exported file; its name's ending tells which.
public enum ExportFormat: String, Hashable, Sendable, CaseIterable {
  /// Lines for people: `.txt`.
  case text
  /// Markdown: `.md`.
  case markdown
  /// A table (RFC 4180): `.csv`.
  case csv
  /// The interface for programs: `.json`.
  case json

  /// The form that the ending of a file's name asks for; nil for any other ending.
  public init?(fileName: String) {
    let name = fileName.lowercased()
    guard let format = Self.allCases.first(where: { $0.endings.contains(where: name.hasSuffix) }) else {
      return nil
    }
    self = format
  }

  /// The endings of files of this form, the usual one first.
  var endings: [String] {
    switch self {
    case .text: [".txt"]
    case .markdown: [".md", ".markdown"]
    case .csv: [".csv"]
    case .json: [".json"]
    }
  }

  /// What it is called.
  var name: String {
    switch self {
    case .text: "text"
    case .markdown: "Markdown"
    case .csv: "CSV"
    case .json: "JSON"
    }
  }

  /// All endings in words.
  static var allEndings: String {
    "\(allCases.dropLast().map { $0.endings[0] }.joined(separator: ", ")) or .json"
  }
}
