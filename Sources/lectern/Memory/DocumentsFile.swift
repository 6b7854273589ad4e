/// The file of what is kept of documents: a line each, the latest first.
///
/// Whatever is wrong with a line, it is passed over.
enum DocumentsFile {
  /// Its name in the folder of state.
  static let name = "documents"
  /// How many documents are remembered.
  static let limit = 1000

  private static let lineEnd = UInt8(ascii: "\n")

  /// The record of the file of `hint` in `bytes`.
  ///
  /// The line is looked for as it is written: the first frame waits for this, and there may be hundreds of lines.
  static func record(of hint: FileHint, in bytes: [UInt8]) -> DocumentRecord? {
    let ending = Array("\tpath=\(PercentCoding.encoded(hint.path))".utf8)
    return record(in: bytes) {
      $0.count > ending.count && $0.suffix(ending.count).elementsEqual(ending)
    } where: {
      $0.file == hint
    }
  }

  /// The record of the document whose bytes have the SHA-256 `content` in `bytes`.
  static func record(of content: String, in bytes: [UInt8]) -> DocumentRecord? {
    let beginning = Array("sha256=\(content)\t".utf8)
    return record(in: bytes) {
      $0.starts(with: beginning)
    } where: { _ in
      true
    }
  }

  private static func record(
    in bytes: [UInt8], _ isLikely: (ArraySlice<UInt8>) -> Bool, where isRight: (DocumentRecord) -> Bool
  ) -> DocumentRecord? {
    for line in bytes.split(separator: lineEnd) where isLikely(line) {
      if let record = DocumentRecord(line: line), isRight(record) { return record }
    }
    return nil
  }

  /// All records in `bytes`.
  static func records(in bytes: [UInt8]) -> [DocumentRecord] {
    bytes.split(separator: lineEnd).compactMap { DocumentRecord(line: $0) }
  }

  /// `bytes` with what is `fresh` in the place of what was known of the same documents; nil when that changes nothing.
  static func merged(
    _ fresh: [DocumentRecord], into bytes: [UInt8], keeping isToBeKept: (DocumentRecord) -> Bool
  ) -> [UInt8]? {
    let known = records(in: bytes)
    let old = known.filter { record in !fresh.contains { $0.isSame(as: record) } }
    let new = fresh.map { record in
      var record = record
      record.unknown = known.first { $0.isSame(as: record) }?.unknown ?? []
      return record
    }
    let all = (new.filter { isToBeKept($0) || !$0.unknown.isEmpty } + old).prefix(limit)
    let merged = all.flatMap { $0.line + [lineEnd] }
    return merged == bytes ? nil : merged
  }
}
