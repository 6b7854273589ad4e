/// Names with the surname first, as indexes print them.
enum InvertedName {
  /// `Evans, Sen Christopher` as `Sen Christopher Evans`, `Katter, Bob, MP` as `Bob Katter`, `PRESIDENT, The` as `The PRESIDENT`.
  static func straight(_ name: String) -> String {
    let parts = name.split(separator: ",").map { String($0).trimmedOfSpace }.filter { !$0.isEmpty }
    guard parts.count > 1 else { return name }
    return parts[1] + " " + parts[0]
  }
}
