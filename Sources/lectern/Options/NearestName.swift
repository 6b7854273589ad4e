/// Finds what somebody may have meant to type.
enum NearestName {
  /// The name that takes the fewest changes to get from `typed`; nil when all are too far from it.
  static func of(_ typed: String, among names: [String]) -> String? {
    let near = names.map { (name: $0, distance: distance(Array(typed), Array($0))) }
      .filter { $0.distance <= max(1, $0.name.count / 2) && $0.distance < $0.name.count }
    return near.min { $0.distance < $1.distance }?.name
  }

  /// How many characters must be added, dropped, changed or swapped with their neighbour (Damerau, 1964).
  private static func distance(_ a: [Character], _ b: [Character]) -> Int {
    // What is much longer than a name is none, and would cost.
    guard a.count <= 40 else { return a.count }
    var rows = [Array(0...b.count)]
    for i in 0..<a.count {
      var row = [i + 1]
      for j in 0..<b.count {
        var best = min(rows[i][j] + (a[i] == b[j] ? 0 : 1), rows[i][j + 1] + 1, row[j] + 1)
        if i > 0, j > 0, a[i] == b[j - 1], a[i - 1] == b[j] { best = min(best, rows[i - 1][j - 1] + 1) }
        row.append(best)
      }
      rows.append(row)
    }
    return rows[a.count][b.count]
  }
}
