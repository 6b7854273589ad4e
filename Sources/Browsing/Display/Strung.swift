extension [String] {
  /// The strings in one, with `separator` between them.
  ///
  /// The same as `joined(separator:)`, which looks up what kind of collection it is given at run time when it is first
  /// called: on the first screen that would be seen.
  func strung(by separator: String) -> String {
    var whole = ""
    for (index, string) in enumerated() {
      if index > 0 { whole += separator }
      whole += string
    }
    return whole
  }
}
