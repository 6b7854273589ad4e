import Browsing

/// What is kept of one document: a line of the file of documents.
///
/// `name=value` several times over, parted by tabs, with the control characters of values percent-encoded; what this
/// version does not know is kept as it is.
struct DocumentRecord: Equatable {
  /// SHA-256 of the file's bytes, in hexadecimal; nil when it was left before all of it had been read.
  var content: String?
  /// Where it lay; nil for standard input.
  var file: FileHint?
  /// What is kept of it.
  var kept: Remembered
  /// The places marked with letters.
  var marks: [Unicode.Scalar: Int] = [:]
  /// What a later version has written.
  var unknown: [String] = []

  init(content: String?, file: FileHint?, kept: Remembered, marks: [Unicode.Scalar: Int] = [:]) {
    self.content = content
    self.file = file
    self.kept = kept
    self.marks = marks
  }

  /// Whether both are about the same document: the same content, or without that the same file.
  func isSame(as other: DocumentRecord) -> Bool {
    if let content, let known = other.content { return content == known }
    return file != nil && file == other.file
  }

  /// Whether there is anything to be kept.
  var isWorthKeeping: Bool { kept.isWorthKeeping || !marks.isEmpty }

  // MARK: - As a line

  private static let panes: [(name: String, pane: Pane)] = [
    ("text", .text), ("speakers", .speakers), ("quotes", .quotes), ("statistics", .statistics),
  ]

  /// The line without its end.
  var line: [UInt8] {
    var fields: [String] = []
    if let content { fields.append("sha256=\(content)") }
    if let file { fields += ["size=\(file.size)", "modified=\(file.modified)"] }
    fields.append("place=\(kept.place)")
    if let top = kept.top { fields.append("top=\(top)") }
    if let pane = Self.panes.first(where: { $0.pane == kept.pane }) { fields.append("pane=\(pane.name)") }
    if kept.isZoomed { fields.append("zoom=yes") }
    if let row = kept.row { fields.append("row=\(row)") }
    fields += kept.limit.map { "speaker=\(PercentCoding.encoded($0))" }
    fields += marks.sorted { $0.key < $1.key }.map { "mark=\($0.key)\($0.value)" }
    fields += unknown
    // At the end, where it is looked for.
    if let file { fields.append("path=\(PercentCoding.encoded(file.path))") }
    return Array(fields.joined(separator: "\t").utf8)
  }

  /// What a line says; nil when that is nothing of a document.
  init?(line: ArraySlice<UInt8>) {
    var kept = Remembered()
    var (path, size, modified): (String?, Int?, Int?) = (nil, nil, nil)
    var hasPlace = false
    self.init(content: nil, file: nil, kept: kept)
    for field in line.split(separator: UInt8(ascii: "\t")) {
      guard let sign = field.firstIndex(of: UInt8(ascii: "=")) else { return nil }
      let value = PercentCoding.decode(field[(sign + 1)...])
      switch String(decoding: field[..<sign], as: UTF8.self) {
      case "sha256":
        guard value.utf8.count == 64 else { return nil }
        content = value
      case "size": size = Int(value)
      case "modified": modified = Int(value)
      case "path": path = value
      case "place":
        guard let place = Int(value), place >= 0 else { return nil }
        kept.place = place
        hasPlace = true
      case "top": kept.top = Int(value)
      case "pane": kept.pane = Self.panes.first { $0.name == value }?.pane
      case "zoom": kept.isZoomed = value == "yes"
      case "row": kept.row = Int(value)
      case "speaker": kept.limit.append(value)
      case "mark":
        if let letter = value.unicodeScalars.first, let place = Int(value.dropFirst()), place >= 0 {
          marks[letter] = place
        }
      default: unknown.append(String(decoding: field, as: UTF8.self))
      }
    }
    if let path, let size, let modified { file = FileHint(path: path, size: size, modified: modified) }
    guard hasPlace, content != nil || file != nil else { return nil }
    self.kept = kept
  }
}
