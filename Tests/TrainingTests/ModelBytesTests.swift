import Extraction
import Testing

@testable import Training

@Suite("What the trainer writes is what the program reads")
struct ModelBytesTests {
  private func weight(_ number: Int, _ column: Int) -> Float {
    number % 3 == column % 3 ? Float(number * 7 % 50) / 10 - 2.5 : 0
  }

  @Test(arguments: [1, 2, 4, 5, 16, 40])
  func `weights come back but for rounding`(classes: Int) {
    let rows = (0..<500).map { number in
      (key: FeatureHash.of(1, UInt64(number)), weights: (0..<classes).map { weight(number, $0) })
    }
    let model = ModelBytes.model(ModelBytes.of(rows, classes: classes))
    #expect(model.classes == classes)
    for number in [0, 1, 17, 499] {
      var features = FeatureList()
      features.add(1, UInt64(number))
      features.add(2, UInt64(number))  // Not in the model.
      var scores = [Int32](repeating: 0, count: classes)
      scores.withUnsafeMutableBufferPointer { model.add(features, to: $0.baseAddress!) }
      for column in 0..<classes {
        #expect(abs(Float(scores[column]) * model.scale - weight(number, column)) <= model.scale / 2 + 1e-6)
      }
    }
  }

  @Test func `the same weights give the same bytes`() {
    let rows = (0..<300).map { (key: FeatureHash.of(1, UInt64($0)), weights: [Float($0) - 100]) }
    #expect(ModelBytes.of(rows, classes: 1) == ModelBytes.of(rows, classes: 1))
  }

  @Test func `a table of clusters gives every word its own`() {
    let rows = (0..<200).map { (key: WordClusters.key(UInt64($0) << 20), weights: [Float($0 % 50 + 1)]) }
    let clusters = WordClusters(ModelBytes.model(ModelBytes.of(rows, classes: 1)))
    for word in 0..<200 { #expect(clusters.cluster(of: UInt64(word) << 20) == UInt64(word % 50 + 1)) }
    #expect(clusters.cluster(of: 77) == 0)
  }
}
