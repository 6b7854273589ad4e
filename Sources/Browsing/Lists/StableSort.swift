/// Sorts rows by numbers, in time that grows only with their count: a key must not wait for 100,000 comparisons.
enum StableSort {
  /// `items` with the lowest key first; those of the same key keep their order.
  ///
  /// Least significant digit first, eleven bits at a time; digits that are the same in all keys cost nothing.
  static func sorted(_ items: [Int32], by key: (Int32) -> UInt64) -> [Int32] {
    guard items.count > 1 else { return items }
    var rows = items.map { (key: key($0), item: $0) }
    let differing = rows.reduce(0) { $0 | ($1.key ^ rows[0].key) }
    var other = rows
    for shift in stride(from: 0, to: UInt64.bitWidth, by: 11) where (differing >> shift) & 0x7FF != 0 {
      var starts = Array(repeating: 0, count: 0x801)
      for row in rows { starts[Int((row.key >> shift) & 0x7FF) + 1] += 1 }
      for digit in 0..<0x800 { starts[digit + 1] += starts[digit] }
      for row in rows {
        let digit = Int((row.key >> shift) & 0x7FF)
        other[starts[digit]] = row
        starts[digit] += 1
      }
      swap(&rows, &other)
    }
    return rows.map(\.item)
  }

  /// A key that puts the highest value first.
  static func descending(_ value: Double) -> UInt64 {
    let bits = value.bitPattern
    let ascending = bits >> 63 == 1 ? ~bits : bits | 1 << 63
    return ~ascending
  }
}
