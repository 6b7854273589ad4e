import Proceedings

/// Reads attributions from brat's standoff format (PolNeAR's `.ann` files).
///
/// `T3` lines mark a stretch of text, in pieces if interrupted; an `E1` line ties such marks to one attribution by
/// the roles `Source`, `Cue` and `Content`. A mark counts for the events on the lines after it.
public enum Brat {
  /// The attributions in `bytes`, by the order of their lines.
  public static func quotes(_ bytes: [UInt8], file: String) throws(GoldProblem) -> [GoldQuote] {
    var marks: [Substring: [ScalarSpan]] = [:]
    var quotes: [GoldQuote] = []
    let lines = String(decoding: bytes, as: UTF8.self).unicodeScalars
      .split(separator: "\n", omittingEmptySubsequences: false)
    for (number, line) in lines.enumerated() {
      let fields = line.split(separator: "\t", omittingEmptySubsequences: false).map { Substring($0) }
      // The text column of the line before may go on over a line break.
      guard fields.count > 1, let sort = fields[0].first else { continue }
      if sort == "T" {
        guard let spans = spans(fields[1]) else {
          throw GoldProblem(
            file: file,
            problem: "line \(number + 1): the mark \(fields[0]) has no offsets \"LABEL START END\"")
        }
        marks[fields[0]] = spans
      } else if sort == "E" {
        quotes.append(quote(fields[1], marks))
      }
    }
    return quotes
  }

  /// `Source 12 20;25 30`.
  private static func spans(_ field: Substring) -> [ScalarSpan]? {
    guard let space = field.firstIndex(of: " ") else { return nil }
    var spans: [ScalarSpan] = []
    for piece in field[field.index(after: space)...].split(separator: ";") {
      let ends = piece.split(separator: " ").map { Int($0) }
      guard ends.count == 2, let start = ends[0], let end = ends[1] else { return nil }
      spans.append(ScalarSpan(start, end))
    }
    return spans
  }

  /// `Attribution:T4 Cue:T3 Source:T2 Source2:T5 Content:T1`.
  private static func quote(_ field: Substring, _ marks: [Substring: [ScalarSpan]]) -> GoldQuote {
    var quote = GoldQuote()
    for argument in field.split(separator: " ").dropFirst() {
      let halves = argument.split(separator: ":", maxSplits: 1, omittingEmptySubsequences: false)
      guard halves.count == 2, let spans = marks[halves[1]] else { continue }
      var role = halves[0]
      while let last = role.last, last.isNumber { role.removeLast() }
      switch role.lowercased() {
      case "source": quote.source += spans
      case "cue": quote.cue += spans
      case "content": quote.content += spans
      default: break
      }
    }
    return quote
  }
}
