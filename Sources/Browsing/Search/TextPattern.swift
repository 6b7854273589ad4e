import Proceedings

/// What is searched for, made ready for scanning bytes.
///
/// Case is ignored unless the query holds a capital. A space matches any run of white space, so that a phrase is found
/// across the line ends of a hard-wrapped source; a typed apostrophe, quotation mark or hyphen matches its
/// typographic forms, which no keyboard has.
struct TextPattern: Sendable, Equatable {
  /// The query as typed.
  let query: String
  private let elements: [Element]
  /// Which bytes a match may begin with, by value.
  private let firstBytes: [Bool]
  /// Tells where a match may begin; nil when its first element has forms of more than a byte.
  private let filter: PatternFilter?
  /// Whether what the filter tells are matches.
  private let isFilterEnough: Bool

  /// One thing to match: white space, or one of a few scalars.
  private struct Element: Sendable, Equatable {
    var isSpace: Bool
    var scalars: [Unicode.Scalar]

    /// The one or two bytes that it may be; nil when there are more forms, or longer ones.
    var bytes: (UInt8, UInt8)? {
      guard !isSpace, scalars.count <= 2, scalars.allSatisfy(\.isASCII), let first = scalars.first,
        let last = scalars.last
      else { return nil }
      return (UInt8(first.value), UInt8(last.value))
    }
  }

  /// Nil for an empty query.
  init?(_ query: String) {
    guard !query.isEmpty else { return nil }
    self.query = query
    let ignoresCase = !query.unicodeScalars.contains { $0.properties.isUppercase }
    var elements: [Element] = []
    for scalar in query.unicodeScalars {
      if Self.isWhite(scalar) {
        if elements.last?.isSpace != true { elements.append(Element(isSpace: true, scalars: [])) }
      } else {
        let forms = Self.forms(of: scalar, ignoringCase: ignoresCase)
        elements.append(Element(isSpace: false, scalars: forms))
      }
    }
    self.elements = elements
    firstBytes = Self.firstBytes(of: elements[0])
    var filter = PatternFilter()
    for element in elements {
      guard let forms = element.bytes, filter.append(forms.0, or: forms.1) else { break }
    }
    isFilterEnough = filter.count == elements.count
    self.filter = filter.count > 0 ? filter : nil
  }

  private static func firstBytes(of element: Element) -> [Bool] {
    var table = Array(repeating: false, count: 256)
    if element.isSpace {
      for byte in [0x20, 0x09, 0x0A, 0x0D, 0xC2, 0xE2, 0xE3] { table[byte] = true }
    }
    for scalar in element.scalars {
      if let byte = UTF8.encode(scalar)?.first { table[Int(byte)] = true }
    }
    return table
  }

  private static func forms(of scalar: Unicode.Scalar, ignoringCase: Bool) -> [Unicode.Scalar] {
    switch scalar {
    case "'": return ["'", "’", "‘", "ʼ", "′"]
    case "\"": return ["\"", "“", "”", "„", "«", "»"]
    case "-": return ["-", "‐", "‑", "–", "—", "−"]
    default: break
    }
    var forms = [scalar]
    guard ignoringCase else { return forms }
    let mappings = [
      scalar.properties.lowercaseMapping, scalar.properties.uppercaseMapping,
      scalar.properties.titlecaseMapping,
    ]
    for mapping in mappings {
      let scalars = Array(mapping.unicodeScalars)
      if scalars.count == 1, !forms.contains(scalars[0]) { forms.append(scalars[0]) }
    }
    return forms
  }

  private static func isWhite(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x20, 0x09, 0x0A, 0x0D, 0xA0, 0x2000...0x200A, 0x202F, 0x205F, 0x3000: true
    default: false
    }
  }

  // MARK: - Scanning

  /// Where the match that begins at `offset` ends; nil when none does.
  @inline(__always)
  private func end(ofMatchAt offset: Int, in bytes: UnsafeBufferPointer<UInt8>) -> Int? {
    var offset = offset
    for element in elements {
      guard offset < bytes.count else { return nil }
      if element.isSpace {
        let start = offset
        while offset < bytes.count {
          let (scalar, length) = ScalarDecoding.scalar(in: bytes, at: offset, end: bytes.count)
          guard Self.isWhite(scalar) else { break }
          offset += length
        }
        guard offset > start else { return nil }
      } else {
        let (scalar, length) = ScalarDecoding.scalar(in: bytes, at: offset, end: bytes.count)
        guard element.scalars.contains(scalar) else { return nil }
        offset += length
      }
    }
    return offset
  }

  /// Calls `body` with every match that begins in `from..<to`, in order, until it returns false.
  ///
  /// Matches may overlap: each place where the pattern fits counts, wherever the scan began.
  private func scan(
    _ bytes: UnsafeBufferPointer<UInt8>, from: Int, to: Int, _ body: (Span) -> Bool
  ) {
    let to = min(to, bytes.count)
    guard from < to else { return }
    let leadsWithSpace = elements[0].isSpace
    firstBytes.withUnsafeBufferPointer { isFirst in
      var offset = max(0, from)
      while offset < to {
        // Up to the next places that are worth a look.
        if let filter { offset = filter.firstWord(in: bytes, from: offset, to: to) }
        let end = min(to, offset + PatternFilter.width)
        while offset < end {
          if isFirst[Int(bytes[offset])], let end = self.end(ofMatchAt: offset, in: bytes),
            // A run of white space is one place, not as many as it has characters.
            !(leadsWithSpace && offset > 0 && ScalarDecoding.isWhite(bytes[offset - 1]))
          {
            if !body(Span(offset, end)) { return }
          }
          offset += 1
        }
      }
    }
  }

  /// How many times a filtered byte's cost a byte of text costs.
  var weight: Int { filter == nil ? 8 : 1 }

  /// The first match that begins in `from..<to`.
  func first(in bytes: UnsafeBufferPointer<UInt8>, from: Int = 0, to: Int = .max) -> Span? {
    var found: Span?
    scan(bytes, from: from, to: to) {
      found = $0
      return false
    }
    return found
  }

  /// The last match that begins in `from..<to`.
  func last(in bytes: UnsafeBufferPointer<UInt8>, from: Int, to: Int) -> Span? {
    var found: Span?
    scan(bytes, from: from, to: to) {
      found = $0
      return true
    }
    return found
  }

  /// How many matches begin in `from..<to`.
  func count(in bytes: UnsafeBufferPointer<UInt8>, from: Int, to: Int) -> Int {
    var count = 0
    var from = max(0, from)
    if isFilterEnough, let filter {
      let counted = filter.count(in: bytes, from: from, to: min(to, bytes.count))
      count = counted.found
      from = counted.next
    }
    scan(bytes, from: from, to: to) { _ in
      count += 1
      return true
    }
    return count
  }

  /// The matches that overlap `span`, in order.
  func matches(in bytes: UnsafeBufferPointer<UInt8>, overlapping span: Span) -> [Span] {
    // White space in a match may be longer than in the query, but seldom by more than an indented line end.
    let reach = 8 * elements.count + 64
    var found: [Span] = []
    scan(bytes, from: max(0, span.start - reach), to: span.end) {
      if $0.end > span.start { found.append($0) }
      return true
    }
    return found
  }

  /// Whether the pattern fits somewhere in `string`.
  func fits(_ string: String) -> Bool {
    var string = string
    return string.withUTF8 { first(in: $0) != nil }
  }

  /// The matches in `string`, as offsets into its UTF-8.
  func matches(in string: String) -> [Span] {
    var string = string
    return string.withUTF8 { matches(in: $0, overlapping: Span(0, $0.count)) }
  }
}
