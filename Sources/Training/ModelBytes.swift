import Extraction

/// Writes a model in the layout that `LinearModel` reads.
enum ModelBytes {
  /// The model of `rows`, whose weights are rounded; rows none of whose weights reaches `least` are left out.
  static func of(
    _ rows: [(UInt64, [Float])], classes: Int, least: Int8, load: Double = 0.7
  ) -> [UInt8] {
    let quantised = rows.map { item in
      (item.0, item.1.map { Int8(max(-127, min(127, $0.rounded()))) })
    }.filter { $0.1.contains { abs($0) >= least } }
    let slots = max(16, Int(Double(quantised.count) / load) + 1)
    var fingerprints = [UInt16](repeating: 0, count: slots)
    var places = [UInt32](repeating: 0, count: slots)
    var pairs: [UInt8] = []
    for (key, row) in quantised {
      var (slot, fingerprint) = LinearModel.place(key, slots: slots)
      while fingerprints[slot] != 0 { slot = slot + 1 == slots ? 0 : slot + 1 }
      fingerprints[slot] = fingerprint
      let start = pairs.count / 2
      for (column, weight) in row.enumerated() where weight != 0 {
        pairs += [UInt8(column), UInt8(bitPattern: weight)]
      }
      places[slot] = UInt32(start) << 8 | UInt32(pairs.count / 2 - start)
    }
    var bytes: [UInt8] = []
    for word in [UInt32(classes), UInt32(slots), UInt32(pairs.count / 2)] + places {
      for shift in [0, 8, 16, 24] { bytes.append(UInt8(truncatingIfNeeded: word >> UInt32(shift))) }
    }
    for fingerprint in fingerprints {
      bytes.append(UInt8(truncatingIfNeeded: fingerprint))
      bytes.append(UInt8(truncatingIfNeeded: fingerprint >> 8))
    }
    bytes += pairs
    bytes += [UInt8](
      repeating: 0, count: LinearModel.size(slots: slots, weights: pairs.count / 2) - bytes.count)
    return bytes
  }
}
