/// Wording of lectern's own goes the same way as text from outside, so that what is interpolated is made safe too.
extension DisplayText: ExpressibleByStringInterpolation {
  /// Makes the literal safe.
  public init(stringLiteral value: String) { self.init(value) }
}

extension DisplayText {
  /// Nothing.
  static let empty: DisplayText = ""

  /// Both, one after the other.
  static func + (a: DisplayText, b: DisplayText) -> DisplayText { DisplayText(a.string + b.string) }
}
