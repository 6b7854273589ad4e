import Extraction

/// Writes a model in the layout that `LinearModel` reads.
enum ModelBytes {
  /// The model of `rows`: features with a weight for each class.
  ///
  /// Weights are rounded to what the layout holds; rows of which nothing is left are left out.
  static func of(_ rows: [(key: UInt64, weights: [Float])], classes: Int, load: Double = 0.8) -> [UInt8] {
    let isDense = classes <= LinearModel.dense
    let most: Float = isDense ? 32_767 : 511
    var largest: Float = 1e-9
    for row in rows { for weight in row.weights { largest = max(largest, abs(weight)) } }
    let scale = most / largest
    let kept = rows.map { row in (row.key, row.weights.map { Int(($0 * scale).rounded()) }) }
      .filter { $0.1.contains { $0 != 0 } }
    var slots = Int(Double(kept.count) / load) + 1 + LinearModel.tail
    while true {
      // The search does not wrap round: where the tail overflows the table is made a little longer.
      if let words = table(kept, classes: classes, slots: slots) {
        return bytes(words.0, words.1, classes: classes, slots: slots, scale: 1 / scale)
      }
      slots += 1 + slots / 64
      Log.say("model: \(slots) slots")
    }
  }

  private static func table(
    _ rows: [(UInt64, [Int])], classes: Int, slots: Int
  ) -> ([UInt16], [UInt16])? {
    let stride = LinearModel.stride(classes)
    var table = [UInt16](repeating: 0, count: slots * stride)
    var entries: [UInt16] = []
    for (key, row) in rows {
      var (slot, fingerprint) = LinearModel.place(key, slots: slots)
      while slot < slots, table[slot * stride] != 0 { slot += 1 }
      guard slot < slots - 1 else { return nil }
      let at = slot * stride
      table[at] = fingerprint
      if classes <= LinearModel.dense {
        for (column, weight) in row.enumerated() { table[at + 1 + column] = UInt16(bitPattern: Int16(weight)) }
      } else {
        let start = entries.count
        for (column, weight) in row.enumerated() where weight != 0 {
          entries.append(UInt16(column) << 10 | UInt16(bitPattern: Int16(weight)) & 0x3FF)
        }
        let place = UInt32(start) << 6 | UInt32(entries.count - start)
        table[at + 1] = UInt16(truncatingIfNeeded: place)
        table[at + 2] = UInt16(truncatingIfNeeded: place >> 16)
      }
    }
    return (table, entries)
  }

  private static func bytes(
    _ table: [UInt16], _ entries: [UInt16], classes: Int, slots: Int, scale: Float
  ) -> [UInt8] {
    func halves(_ word: UInt32) -> [UInt16] { [UInt16(truncatingIfNeeded: word), UInt16(truncatingIfNeeded: word >> 16)] }
    let header =
      [LinearModel.mark, UInt16(classes)] + halves(UInt32(slots)) + halves(UInt32(entries.count))
      + halves(scale.bitPattern)
    var bytes: [UInt8] = []
    bytes.reserveCapacity(2 * (header.count + table.count + entries.count))
    for word in header + table + entries {
      bytes.append(UInt8(truncatingIfNeeded: word))
      bytes.append(UInt8(truncatingIfNeeded: word >> 8))
    }
    while bytes.count % 8 != 0 { bytes.append(0) }
    return bytes
  }
}
