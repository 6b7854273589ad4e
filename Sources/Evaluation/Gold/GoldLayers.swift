import Proceedings

/// What a `NAME.gold.json` holds: speakers, whose the quotes are, and figures.
public struct GoldLayers: Equatable, Sendable {
  /// A figure as somebody annotated it.
  public struct Figure: Equatable, Sendable {
    /// Where it stands.
    public let span: ScalarSpan
    /// The number, scaled.
    public let value: Double
    /// The upper end of a range.
    public let upper: Double?
    /// How it is qualified, as the JSON interface names it.
    public let qualifier: String?
    /// ISO code, `percent` or singular noun.
    public let unit: String?
    /// What sort of quantity it is, as the JSON interface names it.
    public let kind: String
    /// The id of the speaker in whose quote it stands.
    public let speaker: String?
  }

  /// The name of the document: its text is `NAME.txt`.
  public let name: String
  /// The names of the speakers by their ids.
  public let speakers: [String: String]
  /// The quotes; nil where they stand in a brat file beside.
  public let quotes: [GoldQuote]?
  /// The id of each quote's speaker; nil where the text leaves it open.
  public let owners: [String?]
  /// The figures.
  public let figures: [Figure]

  /// Reads the bytes of the file `file`.
  public init(_ bytes: [UInt8], file: String) throws(GoldProblem) {
    let gold = try GoldObject(bytes, file: file)
    name = try gold.string("name")
    guard !name.isEmpty, !name.contains("/") else { throw gold.problem("\"name\" names no file") }
    var speakers: [String: String] = [:]
    for speaker in try gold.objects("speakers") {
      speakers[try speaker.string("id")] = try speaker.string("name")
    }
    self.speakers = speakers

    let attributions = try gold.list("attributions")
    var owners: [String?] = []
    if case .object? = attributions.first {
      var quotes: [GoldQuote] = []
      for attribution in try gold.objects("attributions") {
        var quote = GoldQuote()
        quote.source = try attribution.spans("source")
        quote.cue = try attribution.spans("cue")
        quote.content = try attribution.spans("content")
        quotes.append(quote)
        owners.append(try attribution.optionalString("speaker"))
      }
      self.quotes = quotes
    } else {
      for owner in attributions {
        switch owner {
        case .string(let id): owners.append(id)
        case .null: owners.append(nil)
        default: throw gold.problem("\"attributions\" must be a list of objects, or of speakers’ ids")
        }
      }
      quotes = nil
    }
    for case let owner? in owners where speakers[owner] == nil {
      throw gold.problem("a quote belongs to the speaker \"\(owner)\", who is not among \"speakers\"")
    }
    self.owners = owners

    var figures: [Figure] = []
    for statistic in try gold.objects("statistics") {
      let speaker = try statistic.optionalString("speaker")
      if let speaker, speakers[speaker] == nil {
        throw statistic.problem("the speaker \"\(speaker)\" is not among \"speakers\"")
      }
      figures.append(
        Figure(
          span: ScalarSpan(try statistic.count("start"), try statistic.count("end")),
          value: try statistic.number("value"), upper: try statistic.optionalNumber("upper"),
          qualifier: try statistic.optionalString("qualifier"), unit: try statistic.optionalString("unit"),
          kind: try statistic.string("kind"), speaker: speaker))
    }
    self.figures = figures
  }
}
