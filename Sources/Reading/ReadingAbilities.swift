/// What reading a document may do to the machine beyond reading the file that is given.
public struct ReadingAbilities: Hashable, Sendable {
  /// Start another program: pdftotext for PDF.
  public var startsPrograms: Bool
  /// Open files beside the one that is given: the list of persons of a corpus.
  public var opensFilesBeside: Bool
  /// Follow `..` and symbolic links out of the folder that they stand in.
  public var leavesFolders: Bool

  /// Abilities; none unless given.
  public init(startsPrograms: Bool = false, opensFilesBeside: Bool = false, leavesFolders: Bool = false) {
    self.startsPrograms = startsPrograms
    self.opensFilesBeside = opensFilesBeside
    self.leavesFolders = leavesFolders
  }

  /// No abilities: for restricted mode, and for whoever does not ask.
  public static let none = ReadingAbilities()
  /// All abilities.
  public static let all = ReadingAbilities(startsPrograms: true, opensFilesBeside: true, leavesFolders: true)
}
