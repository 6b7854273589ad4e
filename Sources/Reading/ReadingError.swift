/// Why an input could not be read, in words for the person who gave it.
public struct ReadingError: Error, Sendable, Equatable {
  /// The path as given; raw, so whoever shows it makes it safe first.
  public var path: String
  /// What is wrong, as the end of a sentence that begins with the path: `is a directory`.
  public var problem: String
  /// What to do about it; nil where there is nothing to advise.
  public var advice: String?

  /// The failure of `path`.
  public init(path: String, problem: String, advice: String? = nil) {
    self.path = path
    self.problem = problem
    self.advice = advice
  }

  /// The whole message: `FILE: what is wrong; what to do`.
  public var message: String { "\(path): \(problem)" + (advice.map { "; \($0)" } ?? "") }
}
