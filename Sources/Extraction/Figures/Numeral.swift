/// A token of digits as a number.
///
/// Groups of three behind commas or points are thousands, one point is a decimal point; everything that is no plain
/// number (`10:30`, `3.13.0`, `007`, `9/11`, `5G6`) is none.
struct Numeral {
  /// The number.
  var value: Double
  /// How many digits stand behind the decimal point.
  var decimals = 0
  /// How many digits stand before it.
  var wholeDigits = 0
  /// Whether marks group its digits.
  var isGrouped = false
  /// The letters behind the digits, in lower case: `m`, `bn`, `km`, `th`.
  var suffix: [UInt8] = []

  /// Digits beyond these make an identifier, not a quantity.
  private static let longest = 21

  /// The number that `bytes` print; nil if they print something else.
  init?(_ bytes: ArraySlice<UInt8>) {
    var groups: [Int] = []
    var marks: [UInt8] = []
    var digits: [UInt8] = []
    var count = 0
    var index = bytes.startIndex
    while index < bytes.endIndex {
      let byte = bytes[index]
      if byte >= UInt8(ascii: "0"), byte <= UInt8(ascii: "9") {
        digits.append(byte - UInt8(ascii: "0"))
        count += 1
        if digits.count > Self.longest { return nil }
      } else if byte == UInt8(ascii: ",") || byte == UInt8(ascii: ".") {
        marks.append(byte)
        groups.append(count)
        count = 0
      } else {
        break
      }
      index += 1
    }
    groups.append(count)
    for byte in bytes[index...] {
      let letter = byte | 0x20
      guard letter >= UInt8(ascii: "a"), letter <= UInt8(ascii: "z"), suffix.count < 8 else { return nil }
      suffix.append(letter)
    }
    guard let point = Self.decimalPoint(groups, marks), groups[0] > 0 || point == 1 else { return nil }
    let whole = groups[..<point].reduce(0, +)
    guard !(whole > 1 && digits.first == 0) else { return nil }
    wholeDigits = whole
    decimals = digits.count - whole
    isGrouped = point > 1
    value = Self.value(digits, decimals)
  }

  /// Dividing once keeps `0.3` what the text prints.
  private static func value(_ digits: [UInt8], _ decimals: Int) -> Double {
    var power = 1.0
    for _ in 0..<decimals { power *= 10 }
    return digits.reduce(0.0) { $0 * 10 + Double($1) } / power
  }

  /// The number of groups before the decimal point; nil if the marks fit no number.
  private static func decimalPoint(_ groups: [Int], _ marks: [UInt8]) -> Int? {
    guard let first = marks.first, let last = marks.last else { return 1 }
    let comma = UInt8(ascii: ",")
    if marks.count == 1 {
      // `1,5 million` is written where `1.5 million` is meant; `1,500` never is.
      if first == comma { return groups[1] == 3 && groups[0] <= 3 ? 2 : groups[1] <= 2 ? 1 : nil }
      return 1
    }
    let hasPoint = first != last
    let wholes = hasPoint ? groups.dropLast() : groups[...]
    guard marks.dropLast(hasPoint ? 1 : 0).allSatisfy({ $0 == first }), let head = wholes.first, head <= 3,
      head > 0
    else { return nil }
    let inner = wholes.dropFirst()
    // Lakhs and crores are grouped by two: `1,50,000`.
    let isIndian = first == comma && inner.last == 3 && inner.dropLast().allSatisfy { $0 == 2 }
    guard inner.allSatisfy({ $0 == 3 }) || isIndian else { return nil }
    return wholes.count
  }
}
