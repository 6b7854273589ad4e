/// Why gold cannot be used.
public struct GoldProblem: Error, Equatable, Sendable {
  /// The file, as it was named.
  public let file: String
  /// What is wrong, as the end of a sentence that begins with the file.
  public let problem: String

  /// The failure of `file`.
  public init(file: String, problem: String) {
    self.file = file
    self.problem = problem
  }

  /// The whole message.
  public var message: String { "\(file): \(problem)" }
}
