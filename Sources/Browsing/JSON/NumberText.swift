/// Numbers as text.
package enum NumberText {
  /// The shortest form that reads back as `number`; without a fraction where it has none.
  package static func of(_ number: Double) -> String {
    // Up to 2^53 every whole number is itself.
    if number.rounded() == number, number.magnitude < 9_007_199_254_740_992 { return String(Int(number)) }
    return number.description
  }
}
