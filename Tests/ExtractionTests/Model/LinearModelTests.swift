import Testing

@testable import Extraction

@Suite("Learned weights are looked up by hashed features")
struct LinearModelTests {
  /// A model in which feature number `n` of `count` speaks for class `c` with `weight(n, c)`.
  private func model(
    classes: Int, features count: Int, weight: (Int, Int) -> Int, _ use: (LinearModel) -> Void
  ) throws {
    let slots = count * 2
    let pilots = try pilots(count, slots: slots)
    let stride = LinearModel.stride(classes)
    var table = [UInt16](repeating: 0, count: slots * stride)
    var entries: [UInt16] = []
    for number in 0..<count {
      let hash = Self.feature(number)
      let at = LinearModel.slot(hash, pilots[LinearModel.bucket(hash, of: count)], of: slots) * stride
      table[at] = LinearModel.fingerprint(hash)
      let weights = (0..<classes).map { UInt16(bitPattern: Int16(weight(number, $0))) }
      if classes <= LinearModel.dense {
        for column in 0..<classes { table[at + 1 + column] = weights[column] }
      } else {
        let place = UInt32(entries.count) << 6 | UInt32(classes)
        table[at + 1] = UInt16(truncatingIfNeeded: place)
        table[at + 2] = UInt16(truncatingIfNeeded: place >> 16)
        entries += weights.enumerated().map { UInt16($0) << 10 | $1 & 0x3FF }
      }
    }
    let numbers = [slots, count, entries.count, Int(Float(1).bitPattern)].flatMap {
      [UInt16(truncatingIfNeeded: $0), UInt16(truncatingIfNeeded: $0 >> 16)]
    }
    let words = [LinearModel.mark, UInt16(classes)] + numbers + pilots + table + entries
    try words.withUnsafeBytes { use(try #require(LinearModel($0))) }
  }

  private static func feature(_ number: Int) -> UInt64 { FeatureHash.of(7, UInt64(number)) }

  private func pilots(_ count: Int, slots: Int) throws -> [UInt16] {
    var taken = Set<Int>()
    var pilots = [UInt16](repeating: 0, count: count)
    for bucket in 0..<count {
      let hashes = (0..<count).map(Self.feature).filter { LinearModel.bucket($0, of: count) == bucket }
      pilots[bucket] = try #require(
        (0...UInt16.max).first { pilot in
          let places = Set(hashes.map { LinearModel.slot($0, pilot, of: slots) })
          return places.count == hashes.count && places.isDisjoint(with: taken)
        })
      for hash in hashes { taken.insert(LinearModel.slot(hash, pilots[bucket], of: slots)) }
    }
    return pilots
  }

  @Test(arguments: [1, 2, 3, 4, 5, 16, 23, 24, 25, 40])
  func `adds up the weights of the features that it knows, for every class`(classes: Int) throws {
    let weight = { (number: Int, column: Int) in (number * 31 + column * 17) % 400 - 200 }
    try model(classes: classes, features: 40, weight: weight) { model in
      var features = FeatureList()
      let known = [3, 39, 0, 17, 22]
      for number in known {
        features.add(7, UInt64(number))
        features.add(9, UInt64(number))  // Not in the model.
      }
      var scores = (0..<LinearModel.mostClasses).map { Int32($0 * 1000) }
      scores.withUnsafeMutableBufferPointer { model.add(features, to: $0.baseAddress!) }
      let sums = (0..<classes).map { column in
        known.reduce(Int32(column * 1000)) { $0 + Int32(weight($1, column)) }
      }
      #expect(scores.prefix(classes) == sums[...])
    }
  }

  @Test(arguments: [1, 3, 4, 5, 23, 40])
  func `finds features while they are collected as well as afterwards`(classes: Int) throws {
    try model(classes: classes, features: 40, weight: { ($0 * 31 + $1 * 17) % 400 - 200 }) { model in
      var now = FeatureList(for: model)
      var later = FeatureList()
      for number in 0..<60 {
        now.add(7, UInt64(number))
        later.add(7, UInt64(number))
      }
      var sums = [Int32](repeating: 0, count: LinearModel.mostClasses)
      var others = sums
      sums.withUnsafeMutableBufferPointer { model.add(now, to: $0.baseAddress!) }
      others.withUnsafeMutableBufferPointer { model.add(later, to: $0.baseAddress!) }
      #expect(sums == others)
      #expect(sums.contains { $0 != 0 })
    }
  }

  @Test(arguments: [5, 16, 24])
  func `does not overflow when every feature of a full list speaks as loudly as it can`(classes: Int) throws {
    let most = LinearModel.mostWeight(classes)
    try model(classes: classes, features: 4, weight: { _, column in column % 2 == 0 ? most : -most }) {
      model in
      var features = FeatureList(for: model)
      for _ in 0..<FeatureList.most { features.add(7, 1) }
      var scores = [Int32](repeating: 0, count: classes)
      scores.withUnsafeMutableBufferPointer { model.add(features, to: $0.baseAddress!) }
      let sum = Int32(FeatureList.most * most)
      #expect(scores == (0..<classes).map { $0 % 2 == 0 ? sum : -sum })
    }
  }

  @Test(arguments: [3, 16])
  func `adds the same again when it is asked again`(classes: Int) throws {
    try model(classes: classes, features: 40, weight: { feature, column in feature + column }) { model in
      var features = FeatureList(for: model)
      for number in [900, 3, 7, 901, 12] { features.add(7, UInt64(number)) }
      var scores = [Int32](repeating: 0, count: classes)
      scores.withUnsafeMutableBufferPointer { model.add(features, to: $0.baseAddress!) }
      let once = scores
      scores.withUnsafeMutableBufferPointer { model.add(features, to: $0.baseAddress!) }
      #expect(once.contains { $0 != 0 })
      #expect(scores == once.map { 2 * $0 })
    }
  }

  @Test func `adds nothing for features that it does not know`() throws {
    try model(classes: 3, features: 40, weight: { _, _ in 100 }) { model in
      var features = FeatureList()
      for number in 1000..<1060 { features.add(7, UInt64(number)) }
      var scores: [Int32] = [1, 2, 3]
      scores.withUnsafeMutableBufferPointer { model.add(features, to: $0.baseAddress!) }
      #expect(scores == [1, 2, 3])
    }
  }

  @Test func `takes bytes that are cut off for no model`() throws {
    var bytes = [UInt16](repeating: 0, count: 40)
    bytes.replaceSubrange(0..<10, with: [LinearModel.mark, 3, 1000, 0, 10, 0, 0, 0, 0, 0])
    #expect(bytes.withUnsafeBytes { LinearModel($0) } == nil)
  }
}
