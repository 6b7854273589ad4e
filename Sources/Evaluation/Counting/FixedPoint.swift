extension Double {
  /// The number, from 0 to 1, with three decimals, rounded as C prints it: by its exact value, a tie to the even.
  var inThousandths: String {
    guard self > 0 else { return "0.000" }
    // A share is `significand / 2^shift`; 1000 times a significand of 53 bits fits in 63.
    let shift = 52 - Int(exponent)
    let scaled = (significandBitPattern | 1 << 52) * 1000
    guard shift < 64 else { return "0.000" }
    var whole = scaled >> UInt64(shift)
    let rest = scaled & (1 << UInt64(shift) - 1)
    let half: UInt64 = 1 << UInt64(shift - 1)
    if rest > half || rest == half && whole % 2 == 1 { whole += 1 }
    let digits = String(whole % 1000)
    return "\(whole / 1000)." + String(repeating: "0", count: 3 - digits.count) + digits
  }
}

extension String {
  /// The text with spaces behind it up to `width` characters.
  func padded(to width: Int) -> String { self + String(repeating: " ", count: Swift.max(0, width - count)) }
}
