import Proceedings

/// Works through a document stretch by stretch and collects who spoke, what they said and which figures they gave.
///
/// A value: the caller advances it, looks at what was found so far, and may stop at any time.
public struct Extraction: Sendable {
  /// The document that is being worked through.
  public let document: Document
  /// What was found so far, in text order.
  public private(set) var annotations = Annotations()

  private let helpers: Helpers
  /// The stretches to come, of which some may have been read; each value that is advanced has its own.
  private var ahead: ReadAhead
  private var nextBlock = 0
  private var identities = Identities()
  private var floor = Floor()

  /// Ready to work through `document`, with `helpers` where it is long; nothing is done yet.
  ///
  /// What is found is the same with any number of helpers.
  public init(_ document: Document, helpers: Helpers = .none) {
    self.document = document
    self.helpers = helpers
    ahead = ReadAhead(document, from: 0, helpers)
    identities.expect(document.participants)
  }

  /// Whether the whole document has been worked through.
  public var isComplete: Bool { nextBlock >= document.blocks.count }

  /// The share of the text that has been worked through, from 0 to 1.
  public var progress: Double {
    guard !isComplete, document.text.count > 0 else { return 1 }
    return Double(document.blocks[nextBlock].span.start) / Double(document.text.count)
  }

  /// Works through the next stretch of whole blocks (`Stretch.size` bytes or one long block).
  public mutating func advance() {
    if !isKnownUniquelyReferenced(&ahead) { ahead = ReadAhead(document, from: nextBlock, helpers) }
    guard let reading = ahead.next() else { return }
    // Let go of, so that the list can grow where it is: a copy for each stretch would cost the square of the speakers.
    annotations.speakers = []
    let stretch = reading.stretch
    nextBlock = stretch.blockRange.upperBound
    let begun = floor.turns(beginningIn: stretch.blockRange, of: document, heardBy: &identities)
    let attributions = floor.telling(reading.attributions, in: stretch, document)
    identities.hold(floor.participants(of: attributions, in: stretch, document))
    let identified = identities.resolve(attributions, in: stretch)
    let turns = floor.named(begun, in: document, by: identities)
    let quotes = floor.merge(
      turns, zip(attributions, identified).map { $0.quote(by: $1, in: stretch) },
      numberedFrom: annotations.quotes.count)
    let figures = QuotedFigures.link(
      reading.figures, to: quotes.map(\.withoutTurn), numberedFrom: annotations.quotes.count)
    annotations.quotes += quotes
    annotations.statistics += floor.figures(figures, in: document)
    floor.pass(stretch.end, in: document)
    annotations.speakers = identities.speakers
  }

  /// Lets the helpers go, for as long as the extraction is not advanced.
  public func rest() { ahead.rest() }

  /// Everything in `document`, at once.
  public static func annotations(of document: Document, helpers: Helpers = .none) -> Annotations {
    var extraction = Extraction(document, helpers: helpers)
    while !extraction.isComplete { extraction.advance() }
    return extraction.annotations
  }
}

extension Attribution {
  private var isOneWord: Bool { kind == .indirect && content.count == 1 && content[0].count == 1 }

  /// The attribution as a quote of the document model.
  fileprivate func quote(by identified: Identified, in stretch: Stretch) -> Quote {
    Quote(
      speaker: identified.speaker, kind: kind, act: ActReader.act(of: self, in: stretch), verb: verb,
      source: source.map(stretch.span), cue: cue.map(stretch.span), content: content.map(stretch.span),
      confidence: confidence * identified.certainty * (isOneWord ? Certainty.oneWord : 1))
  }
}

extension Quote {
  /// The quote, but a turn without its content, so that figures go to the quotes within it first.
  fileprivate var withoutTurn: Quote {
    guard kind == .turn else { return self }
    var quote = self
    quote.content = []
    return quote
  }
}
