import Extraction

/// Writes a model in the layout that `LinearModel` reads.
enum ModelBytes {
  /// The model of `rows`: features with a weight for each class.
  ///
  /// Weights are rounded to what the layout holds; rows of which nothing is left are left out.
  static func of(_ rows: [(key: UInt64, weights: [Float])], classes: Int) -> [UInt8] {
    let isDense = classes <= LinearModel.dense
    let most = Float(LinearModel.mostWeight(classes))
    var largest: Float = 1e-9
    for row in rows { for weight in row.weights { largest = max(largest, abs(weight)) } }
    let scale = most / largest
    let kept = rows.map { row in (key: row.key, weights: row.weights.map { Int(($0 * scale).rounded()) }) }
      .filter { $0.weights.contains { $0 != 0 } }
    let hash = PerfectHash(kept.map(\.key))
    let stride = LinearModel.stride(classes)
    var table = [UInt16](repeating: 0, count: hash.slots * stride)
    var entries: [UInt16] = []
    for (key, weights) in kept {
      let at = hash.slot(key) * stride
      table[at] = LinearModel.fingerprint(key)
      if isDense {
        for (column, weight) in weights.enumerated() {
          table[at + 1 + column] = UInt16(bitPattern: Int16(weight))
        }
      } else {
        let start = entries.count
        for (column, weight) in weights.enumerated() where weight != 0 {
          entries.append(UInt16(column) << 10 | UInt16(bitPattern: Int16(weight)) & 0x3FF)
        }
        let place = halves(UInt32(start) << 6 | UInt32(entries.count - start))
        table[at + 1] = place[0]
        table[at + 2] = place[1]
      }
    }
    let header =
      [LinearModel.mark, UInt16(classes)] + halves(UInt32(hash.slots)) + halves(UInt32(hash.pilots.count))
      + halves(UInt32(entries.count)) + halves((1 / scale).bitPattern)
    var bytes: [UInt8] = []
    for word in header + hash.pilots + table + entries {
      bytes.append(UInt8(truncatingIfNeeded: word))
      bytes.append(UInt8(truncatingIfNeeded: word >> 8))
    }
    while bytes.count % 8 != 0 { bytes.append(0) }
    return bytes
  }

  /// The model that `bytes` are; kept in memory for good.
  static func model(_ bytes: [UInt8]) -> LinearModel {
    let copy = UnsafeMutableRawBufferPointer.allocate(byteCount: bytes.count, alignment: 8)
    copy.copyBytes(from: bytes)
    guard let model = LinearModel(UnsafeRawBufferPointer(copy)) else {
      preconditionFailure("what \(self) writes is a model")
    }
    return model
  }

  private static func halves(_ word: UInt32) -> [UInt16] {
    [UInt16(truncatingIfNeeded: word), UInt16(truncatingIfNeeded: word >> 16)]
  }
}
