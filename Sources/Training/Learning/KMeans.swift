/// Groups vectors of length 1 by the directions in which they point (spherical k-means).
enum KMeans {
  /// The cluster of each of `vectors`, after `rounds`.
  static func clusters(
    _ vectors: [[(dimension: Int, value: Float)]], dimensions: Int, count: Int, rounds: Int
  ) -> [Int] {
    var generator = SeededGenerator(seed: 5)
    // The vectors stand by falling frequency: the centres begin among the better known quarter.
    var starts = Array(vectors.indices.prefix(max(count, vectors.count / 4)))
    starts.shuffle(using: &generator)
    // A row a dimension, a column a cluster.
    var centres = [Float](repeating: 0, count: dimensions * count)
    for (cluster, vector) in starts.prefix(count).enumerated() {
      for (dimension, value) in vectors[vector] { centres[dimension * count + cluster] = value }
    }
    var found = [Int](repeating: 0, count: vectors.count)
    var scores = [Float](repeating: 0, count: count)
    for round in 1...rounds {
      var moved = 0
      for (number, vector) in vectors.enumerated() {
        for cluster in 0..<count { scores[cluster] = 0 }
        for (dimension, value) in vector {
          let base = dimension * count
          for cluster in 0..<count { scores[cluster] += value * centres[base + cluster] }
        }
        let best = scores.indices.reduce(0) { scores[$1] > scores[$0] ? $1 : $0 }
        if best != found[number] { moved += 1 }
        found[number] = best
      }
      Log.say("clusters, round \(round): \(Log.share(moved, vectors.count)) moved")
      centres = self.centres(vectors, found, dimensions: dimensions, count: count)
    }
    return found
  }

  private static func centres(
    _ vectors: [[(dimension: Int, value: Float)]], _ found: [Int], dimensions: Int, count: Int
  ) -> [Float] {
    var centres = [Float](repeating: 0, count: dimensions * count)
    for (number, vector) in vectors.enumerated() {
      for (dimension, value) in vector { centres[dimension * count + found[number]] += value }
    }
    var lengths = [Float](repeating: 0, count: count)
    for place in centres.indices { lengths[place % count] += centres[place] * centres[place] }
    for place in centres.indices where lengths[place % count] > 0 {
      centres[place] /= lengths[place % count].squareRoot()
    }
    return centres
  }
}
