/// Names with the surname first, as indexes print them.
enum InvertedName {
  /// `Evans, Sen Christopher` as `Sen Christopher Evans`, `Katter, Bob, MP` as `Bob Katter`, `PRESIDENT, The` as `The PRESIDENT`.
  static func straight(_ name: String) -> String {
    let parts = name.split(separator: ",").map { String($0).trimmedOfSpace }.filter { !$0.isEmpty }
    guard parts.count > 1 else { return name }
    return parts[1] + " " + parts[0]
  }

  /// `Quell, Rosa (Guest)` as `Rosa Quell (Guest)`; a name with a function or a place behind its comma stays.
  static func straightened(_ name: String) -> String {
    let bracket = name.firstIndex(of: "(") ?? name.endIndex
    let parts = name[..<bracket].split(separator: ",", omittingEmptySubsequences: false)
      .map { LabelText.collapsed(String($0)) }
    guard parts.count == 2,
      parts.allSatisfy({ (1...2).contains($0.split(separator: " ").count) && ListedPerson.isName($0) })
    else { return name }
    return LabelText.collapsed("\(parts[1]) \(parts[0]) \(name[bracket...])")
  }
}
