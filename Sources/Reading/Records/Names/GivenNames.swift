/// Compares given names.
enum GivenNames {
  /// Whether given names are the same, or initials of the same.
  static func agree(_ a: [String], _ b: [String]) -> Bool {
    let x = a.filter { !LabelWords.particles.contains($0.lowercased()) }.map(KnownNames.folded)
    let y = b.filter { !LabelWords.particles.contains($0.lowercased()) }.map(KnownNames.folded)
    guard let first = x.first, let other = y.first else { return true }
    if first == other || first.hasPrefix(other) || other.hasPrefix(first) { return true }
    let lettersA = Set(first.utf8.filter { $0.isLetterLike })
    if first.utf8.contains(UInt8(ascii: ".")), other.utf8.contains(UInt8(ascii: ".")),
      first.utf8.count == other.utf8.count
    {
      return lettersA == Set(other.utf8.filter { $0.isLetterLike })
    }
    if first.utf8.contains(UInt8(ascii: ".")) || first.utf8.count == 1 {
      return first.utf8.first == other.utf8.first
    }
    if other.utf8.contains(UInt8(ascii: ".")) || other.utf8.count == 1 {
      return first.utf8.first == other.utf8.first
    }
    return x.contains(other) || y.contains(first)
  }
}
