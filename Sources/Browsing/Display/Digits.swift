/// Numbers in the form that people read.
enum Digits {
  /// `value` with a comma between thousands.
  static func grouped(_ value: Int) -> String {
    let digits = String(value.magnitude)
    guard digits.utf8.count > 3 else { return value < 0 ? "-" + digits : digits }
    return (value < 0 ? "-" : "") + grouped(digits: digits)
  }

  /// `value` with a comma between thousands and the fraction as it is; very large and very small numbers as powers.
  static func grouped(_ value: Double) -> String {
    guard value.isFinite, value.magnitude < 1e15 else { return "\(value)" }
    if value == Double(Int(value)) { return grouped(Int(value)) }
    let printed = "\(value.magnitude)"
    guard let point = printed.firstIndex(of: "."), !printed.contains("e") else { return "\(value)" }
    return (value < 0 ? "-" : "") + grouped(digits: String(printed[..<point])) + printed[point...]
  }

  private static func grouped(digits: String) -> String {
    var grouped = ""
    for (index, digit) in digits.enumerated() {
      if index > 0, (digits.utf8.count - index) % 3 == 0 { grouped.append(",") }
      grouped.append(digit)
    }
    return grouped
  }
}
