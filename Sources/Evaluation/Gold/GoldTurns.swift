/// What a `NAME.turns.json` holds: who had the floor in a record, turn by turn.
public struct GoldTurns: Equatable, Sendable {
  /// A turn.
  public struct Turn: Equatable, Sendable {
    /// The speaker's name.
    public let speaker: String
    /// Other names that are as right.
    public let accepted: [String]
    /// The first words.
    public let first: String
    /// How many words are spoken.
    public let words: Int
    /// Whether a reader may leave it out.
    public let isOptional: Bool
    /// Whether the turn before is the same speaker's, so that a reader may make one of both.
    public let isContinued: Bool

    /// All names that are right.
    var names: [String] { [speaker] + accepted }
  }

  /// The record's path below the folder of texts.
  public let text: String
  /// The turns, in order.
  public let turns: [Turn]
  /// Whether only the first part of the record was annotated.
  public let isPart: Bool

  /// Reads the bytes of the file `file`.
  public init(_ bytes: [UInt8], file: String) throws(GoldProblem) {
    let gold = try GoldObject(bytes, file: file)
    text = try gold.string("file")
    isPart = gold.says("upto")
    var turns: [Turn] = []
    for turn in try gold.objects("turns") {
      turns.append(
        Turn(
          speaker: try turn.string("speaker"), accepted: try turn.strings("accept"),
          first: try turn.string("first"), words: try turn.count("words"),
          isOptional: turn.isTrue("optional"), isContinued: turn.isTrue("same_as_previous")))
    }
    self.turns = turns
  }
}
