/// Tells words that differ by a slip of the hand or of a scanner.
enum Misspelling {
  /// Whether `a` becomes `b` with at most `most` letters changed, added, left out or swapped with the next.
  static func isNear(_ a: String, _ b: String, most: Int) -> Bool {
    let x = Array(a.utf8)
    let y = Array(b.utf8)
    guard abs(x.count - y.count) <= most, x.count <= 64, y.count <= 64, x.first == y.first else {
      return false
    }
    var before: [Int] = []
    var last = Array(0...y.count)
    for i in 1...max(1, x.count) where !x.isEmpty {
      var row = [i] + Array(repeating: 0, count: y.count)
      for j in 1...max(1, y.count) where !y.isEmpty {
        row[j] = min(last[j] + 1, row[j - 1] + 1, last[j - 1] + (x[i - 1] == y[j - 1] ? 0 : 1))
        if i > 1, j > 1, x[i - 1] == y[j - 2], x[i - 2] == y[j - 1] {
          row[j] = min(row[j], before[j - 2] + 1)
        }
      }
      before = last
      last = row
    }
    return last[y.count] <= most
  }
}
