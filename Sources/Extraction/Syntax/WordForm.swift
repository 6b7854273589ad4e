import Proceedings

/// What the learned steps see of a word: hashes of its lower-cased form, its ending, and its shape.
package struct WordForm: Sendable {
  /// The lower-cased form, digits as `0`.
  package var form: UInt64
  /// The last letter, the last two, the last three.
  package var suffixes: (UInt64, UInt64, UInt64)
  /// The first letter.
  package var prefix: UInt64
  /// The form without `s`, `es`, `d`, `ed`, `ing`, `e`, `y`: brings the forms of a verb together, crudely.
  package var stem: UInt64
  /// Capitals, digits, hyphens and length class in one number.
  package var shape: UInt64

  /// What stands before the first and after the last word of a sentence.
  package static let outside = WordForm(form: 1, suffixes: (1, 1, 1), prefix: 1, stem: 1, shape: 1)

  private init(form: UInt64, suffixes: (UInt64, UInt64, UInt64), prefix: UInt64, stem: UInt64, shape: UInt64)
  {
    self.form = form
    self.suffixes = suffixes
    self.prefix = prefix
    self.stem = stem
    self.shape = shape
  }

  /// The form of the word whose UTF-8 bytes are `bytes`; curly apostrophes and quotation marks count as straight ones.
  package init(_ bytes: some BidirectionalCollection<UInt8>) {
    var lower = InlineArray<32, UInt8>(repeating: 0)
    var count = 0
    var capitals = 0
    var small = 0
    var digits = 0
    var firstIsCapital = false
    var index = bytes.startIndex
    while index != bytes.endIndex {
      var byte = bytes[index]
      bytes.formIndex(after: &index)
      switch byte {
      case UInt8(ascii: "A")...UInt8(ascii: "Z"):
        capitals += 1
        if count == 0 { firstIsCapital = true }
        byte |= 0x20
      case UInt8(ascii: "a")...UInt8(ascii: "z"): small += 1
      case UInt8(ascii: "0")...UInt8(ascii: "9"):
        digits += 1
        byte = UInt8(ascii: "0")
      case 0xE2: byte = Self.straightened(bytes, &index)
      default: break
      }
      if count == 32 {
        // A longer word keeps its beginning and its ending.
        lower[29] = lower[30]
        lower[30] = lower[31]
        count = 31
      }
      lower[count] = byte
      count += 1
    }
    form = 0xCBF2_9CE4_8422_2325
    for index in 0..<count { form = (form ^ UInt64(lower[index])) &* 0x0000_0100_0000_01B3 }
    form ^= form >> 31
    stem = Self.stem(lower, count)
    let one = count > 0 ? UInt64(lower[count - 1]) : 0
    let two = count > 1 ? one | UInt64(lower[count - 2]) << 8 : one
    suffixes = (one, two, count > 2 ? two | UInt64(lower[count - 3]) << 16 : two)
    prefix = count > 0 ? UInt64(lower[0]) : 0
    shape =
      (firstIsCapital ? 2 : 0) | (capitals > 1 ? 4 : 0) | (small > 0 ? 8 : 0) | (digits > 0 ? 16 : 0)
      | (digits == count ? 32 : 0) | UInt64(min(count, 4)) << 8
  }

  private static let d = UInt8(ascii: "d")
  private static let e = UInt8(ascii: "e")
  private static let g = UInt8(ascii: "g")
  private static let i = UInt8(ascii: "i")
  private static let l = UInt8(ascii: "l")
  private static let n = UInt8(ascii: "n")
  private static let s = UInt8(ascii: "s")
  private static let y = UInt8(ascii: "y")

  private static func stem(_ lower: borrowing InlineArray<32, UInt8>, _ length: Int) -> UInt64 {
    var count = length
    // What is left of an ending has two letters at least.
    let last = count > 2 ? lower[count - 1] : 0
    let lastButOne = count > 3 ? lower[count - 2] : 0
    let lastButTwo = count > 4 ? lower[count - 3] : 0
    switch (lastButTwo, lastButOne, last) {
    case (Self.i, Self.n, Self.g), (Self.i, Self.e, Self.d), (Self.i, Self.e, Self.s): count -= 3
    case (_, Self.e, Self.d), (_, Self.e, Self.s): count -= 2
    case (_, Self.s, Self.s): break
    case (_, _, Self.s): count -= 1
    default: break
    }
    if count == length || count > 3, count > 2 {
      let end = lower[count - 1]
      if end == Self.e || end == Self.y { count -= 1 }
    }
    // `planned`, `planning` as `plan`.
    if count < length, count > 3 {
      let end = lower[count - 1]
      if end == lower[count - 2], end != Self.l, end != Self.s { count -= 1 }
    }
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    for index in 0..<count { hash = (hash ^ UInt64(lower[index])) &* 0x0000_0100_0000_01B3 }
    return hash ^ hash >> 31
  }

  private static func straightened<Bytes: BidirectionalCollection<UInt8>>(
    _ bytes: Bytes, _ index: inout Bytes.Index
  ) -> UInt8 {
    guard index != bytes.endIndex, bytes[index] == 0x80 else { return 0xE2 }
    let next = bytes.index(after: index)
    guard next != bytes.endIndex else { return 0xE2 }
    let mark: UInt8
    switch bytes[next] {
    case 0x98, 0x99: mark = UInt8(ascii: "'")
    case 0x9C, 0x9D: mark = UInt8(ascii: "\"")
    case 0x93, 0x94: mark = UInt8(ascii: "-")
    default: return 0xE2
    }
    index = bytes.index(after: next)
    return mark
  }
}
