import Proceedings

/// What stands before the dash that a report begins with: `GENEVA, March 3, 2021 (AFP) —`, or in scraped text
/// ` date 2021-03-03 Alpine Gazette - `.
struct Dateline {
  /// The place as printed, in capitals only where it is an abbreviation.
  private(set) var place: String?
  /// The date; without its year where the dateline leaves that out.
  private(set) var date: PartialDate?
  /// The agency in brackets, or the name that follows the date.
  private(set) var publisher: String?
  /// Where the report itself begins.
  private(set) var textStart: Int
  /// Whether date and publisher were put before the text by whoever copied it, so that they are not part of
  /// it.
  private(set) var isHeader = false

  private static let longest = 120

  /// The dateline at the beginning of `span`; nil without one.
  init?(at span: Span, in bytes: [UInt8]) {
    guard let dash = Self.dash(in: span, of: bytes) else { return nil }
    textStart = dash.end
    var rest = bytes.trimmed(Span(span.start, dash.start))
    if let agency = Self.agency(in: rest, of: bytes) {
      publisher = bytes.words(agency)
      rest = bytes.trimmed(Span(rest.start, agency.start - 1))
    }
    guard let found = DateReader.first(in: rest, of: bytes) else {
      guard let name = DatelineName(rest, in: bytes) else {
        guard rest.isEmpty, publisher != nil else { return nil }
        return
      }
      guard publisher != nil || name.isShouted || name.isPublisher else { return nil }
      if publisher == nil, name.isPublisher { publisher = name.text } else { place = name.text }
      return
    }
    date = found.date
    let before = bytes.trimmed(Span(rest.start, found.span.start), commas: true)
    let after = bytes.trimmed(Span(found.span.end, rest.end), commas: true)
    if before.isEmpty || Self.isDateLabel(before, in: bytes) {
      guard !after.isEmpty else { return }
      guard publisher == nil, let name = DatelineName(after, in: bytes) else { return nil }
      publisher = name.text
      isHeader = true
    } else {
      guard after.isEmpty, let name = DatelineName(before, in: bytes) else { return nil }
      place = name.text
    }
  }

  /// The first dash between spaces, or two hyphens, with a sentence after it.
  private static func dash(in span: Span, of bytes: [UInt8]) -> Span? {
    let dashes: [StaticString] = [" - ", " – ", " — ", " ― ", " -- ", ")— ", ") —", ")– "]
    for index in span.start..<min(span.end, span.start + longest) {
      guard bytes[index] == 0x20 || bytes[index] == UInt8(ascii: ")") else { continue }
      for dash in dashes where bytes.has(dash, at: index) {
        let start = bytes[index] == 0x20 ? index : index + 1
        let text = bytes.trimmed(Span(index + dash.utf8CodeUnitCount, span.end))
        return bytes.startsSentence(text) ? Span(start, text.start) : nil
      }
    }
    return nil
  }

  /// The words in the brackets that `span` ends with, when they can be an agency's name.
  private static func agency(in span: Span, of bytes: [UInt8]) -> Span? {
    guard span.count > 4, bytes[span.end - 1] == UInt8(ascii: ")") else { return nil }
    guard let open = (span.start..<span.end).last(where: { bytes[$0] == UInt8(ascii: "(") }) else {
      return nil
    }
    let name = Span(open + 1, span.end - 1)
    guard name.count <= 30, !name.isEmpty, bytes[name.start].isUpper else { return nil }
    let isName = (name.start..<name.end).allSatisfy { bytes[$0].isLetterLike || bytes[$0].isOne(of: " /&") }
    return isName ? name : nil
  }

  private static func isDateLabel(_ span: Span, in bytes: [UInt8]) -> Bool {
    let label = bytes.words(span).lowercased()
    return ["date", "date:", "published", "published:", "posted", "posted:", "updated", "updated:", "on"]
      .contains(label)
  }
}
