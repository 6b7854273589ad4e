import Extraction
import Glibc
import Proceedings

/// Learns clusters of words from text that nobody annotated: k-means over the words that stand next to them.
///
/// A word is a vector of how much oftener than by chance each of the most frequent words stands before and behind it
/// (positive pointwise mutual information), of length 1.
struct ClusterTrainer {
  /// How many clusters there are.
  static let clusters = 256
  /// How many words get a cluster, the most frequent ones.
  private static let words = 24_000
  /// How many of the most frequent words count as neighbours.
  private static let neighbours = 512
  private static let rounds = 10

  /// The table for `WordClusters`, learned from the unlabelled text and the words of the training articles in `folder`.
  static func trained(folder: String) throws -> [UInt8] {
    let names =
      try File.names("\(folder)/unlabelled").map { "unlabelled/\($0)" }
      + File.names("\(folder)/polnear/train/text").map { "polnear/train/text/\($0)" }
    var index = FeatureIndex()
    var running: [Int32] = []
    for name in names where name.hasSuffix(".txt") {
      for text in pieces(try File.bytes("\(folder)/\(name)")) {
        for word in WordForm.forms(of: text) { running.append(index.number(word.form)) }
      }
    }
    return trained(running, index)
  }

  /// The table learned from a running text of words numbered in `index`.
  static func trained(_ running: [Int32], _ index: FeatureIndex) -> [UInt8] {
    let counts = index.counts
    let frequent = counts.indices.sorted { (counts[$1], $0) < (counts[$0], $1) }.prefix(words)
    var rank = [Int32](repeating: -1, count: counts.count)
    for (place, word) in frequent.enumerated() { rank[Int(word)] = Int32(place) }
    let vectors = vectors(running.map { rank[Int($0)] }, words: frequent.count)
    let found = KMeans.clusters(
      vectors, dimensions: 2 * neighbours, count: min(clusters, frequent.count), rounds: rounds)
    Log.say("clusters: \(running.count) running words, \(frequent.count) with a cluster")
    let rows = frequent.enumerated().map { place, word in
      (key: WordClusters.key(index.keys[word]), weights: [Float(found[place] + 1)])
    }
    return ModelBytes.of(rows, classes: 1)
  }

  /// `bytes` as texts of whole lines, small enough to be cut into words at once.
  private static func pieces(_ bytes: [UInt8]) -> [DocumentText] {
    var pieces: [DocumentText] = []
    var start = 0
    while start < bytes.count {
      var end = min(start + 1 << 20, bytes.count)
      while end < bytes.count, bytes[end - 1] != UInt8(ascii: "\n") { end += 1 }
      pieces.append(DocumentText(String(decoding: bytes[start..<end], as: UTF8.self)))
      start = end
    }
    return pieces
  }

  /// The vectors of the words by their ranks in `running`; -1 stands for a rarer word.
  private static func vectors(_ running: [Int32], words: Int) -> [[(dimension: Int, value: Float)]] {
    let dimensions = 2 * neighbours
    var counts = [Float](repeating: 0, count: words * dimensions)
    for place in running.indices.dropFirst() {
      let (before, after) = (Int(running[place - 1]), Int(running[place]))
      if after >= 0, before >= 0, before < neighbours { counts[after * dimensions + before] += 1 }
      if before >= 0, after >= 0, after < neighbours {
        counts[before * dimensions + neighbours + after] += 1
      }
    }
    var columns = [Float](repeating: 0, count: dimensions)
    for place in counts.indices { columns[place % dimensions] += counts[place] }
    let total = columns.reduce(0, +)
    return (0..<words).map { word in
      let row = counts[(word * dimensions)..<((word + 1) * dimensions)]
      let sum = row.reduce(0, +)
      var vector: [(dimension: Int, value: Float)] = []
      for (dimension, count) in row.enumerated() where count > 0 {
        let ratio = count * total / (sum * columns[dimension])
        if ratio > 1 { vector.append((dimension, logf(ratio))) }
      }
      let length = vector.reduce(0) { $0 + $1.value * $1.value }.squareRoot()
      return vector.map { ($0.dimension, $0.value / max(length, 1e-9)) }
    }
  }
}
