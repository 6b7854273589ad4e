/// How documents are to be read.
public struct ReadingOptions: Hashable, Sendable {
  /// What reading may do to the machine.
  public var abilities: ReadingAbilities
  /// The format to read them in; nil leaves it to what they hold and what they are called.
  public var format: DocumentFormat?

  /// Options; no abilities and no format unless given.
  public init(abilities: ReadingAbilities = .none, format: DocumentFormat? = nil) {
    self.abilities = abilities
    self.format = format
  }

  /// No abilities; the format is left to the documents.
  public static let none = ReadingOptions()
}
