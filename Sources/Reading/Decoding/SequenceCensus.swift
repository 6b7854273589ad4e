/// How many multi-byte characters of UTF-8 a text has that are whole, and how many that are broken.
struct SequenceCensus: Equatable {
  private(set) var whole = 0
  private(set) var broken = 0

  /// Counts in `bytes`; `whole` stays 0 where nothing is broken, since nobody asks then.
  init(_ bytes: [UInt8]) {
    if (try? UTF8Span(validating: bytes.span)) != nil { return }
    var decoder = Unicode.UTF8.ForwardParser()
    var iterator = bytes.makeIterator()
    while true {
      switch decoder.parseScalar(from: &iterator) {
      case .valid(let encoded): if encoded.count > 1 { whole += 1 }
      case .error: broken += 1
      case .emptyInput: return
      }
    }
  }
}
