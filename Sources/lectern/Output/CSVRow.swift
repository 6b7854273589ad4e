import Browsing

/// A row of a table in CSV (RFC 4180).
enum CSVRow {
  /// What a cell holds.
  enum Cell {
    /// Words; made safe, and guarded so that no spreadsheet takes them for a formula.
    case text(String?)
    /// A number.
    case number(Double?)
  }

  /// The row with its end of line.
  static func line(_ cells: [Cell]) -> String { cells.map(text).joined(separator: ",") + "\r\n" }

  private static func text(_ cell: Cell) -> String {
    switch cell {
    case .number(let number): number.map(NumberText.of) ?? ""
    case .text(let text): text.map { quoted(guarded(DisplayText($0).string)) } ?? ""
    }
  }

  /// OWASP, CSV injection: a cell that begins with one of these is run by spreadsheets.
  private static func guarded(_ text: String) -> String {
    guard let first = text.utf8.first, "=+-@".utf8.contains(first) else { return text }
    return "'" + text
  }

  private static func quoted(_ text: String) -> String {
    guard text.utf8.contains(where: { $0 == UInt8(ascii: ",") || $0 == UInt8(ascii: "\"") }) else {
      return text
    }
    return "\"" + text.split(separator: "\"", omittingEmptySubsequences: false).joined(separator: "\"\"")
      + "\""
  }
}
