import Proceedings

/// Dates in the words of a record's markup.
enum PlainDate {
  /// The first date in `words` as ISO 8601: `Thursday, October 24, 2013` as `2013-10-24`.
  static func iso(_ words: String) -> String? {
    let bytes = Array(words.utf8)
    return DateReader.first(in: Span(0, bytes.count), of: bytes)?.date.iso
  }
}
