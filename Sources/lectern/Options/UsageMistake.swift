/// A mistake in how lectern was called.
struct UsageMistake: Error, Equatable {
  /// What is wrong and what may have been meant, without a full stop.
  let text: String

  /// The mistake of giving `name` for one of `names`.
  static func unknown(_ what: String, _ name: String, among names: [String]) -> UsageMistake {
    let nearest = NearestName.of(name, among: names).map { "; did you mean '\($0)'?" } ?? ""
    return UsageMistake(text: "\(what) '\(name)'\(nearest)")
  }
}
