import Proceedings

/// Names that the head of a record gives behind a function: `TRANSCRIPT OF THE HARBOUR MINISTER, THE HON ROSA QUELL MP`.
enum TitlePage {
  private static let longest = 6_000
  private static let ends: Set<String> = [
    "mp", "mhr", "mla", "mlc", "mhk", "qc", "kc", "am", "ao", "ac", "senator",
  ]

  /// The holders of the functions that `labels` give without a name, as the `head` introduces them.
  static func holders(of labels: [LabelCandidate], in head: Span, of bytes: [UInt8]) -> [KnownName] {
    let text = LabelText.collapsed(
      String(decoding: bytes[head.start..<min(head.end, head.start + longest)], as: UTF8.self))
    let words = LabelText(text.filter { $0 != "(" && $0 != ")" }).words
    guard !words.isEmpty else { return [] }
    var found: [KnownName] = []
    var seen: Set<String> = []
    for candidate in labels.prefix(2_000) where candidate.label.form == .role && !candidate.label.isGroup {
      guard let role = candidate.label.role, seen.insert(FunctionKey.of(role)).inserted else {
        continue
      }
      let wanted = FunctionKey.of(role).split(separator: " ").map(String.init)
      if let name = name(behind: wanted, in: words) {
        found.append(KnownName(words: name, role: role, offset: head.start))
      }
    }
    return found
  }

  /// The name behind `role` and "the Hon".
  private static func name(behind role: [String], in words: [LabelText.Word]) -> [String]? {
    guard words.count > role.count + 3 else { return nil }
    for start in 0..<(words.count - role.count - 3)
    where words[start].plain == role[0]
      && zip(role, words[start...]).allSatisfy({ $0 == $1.plain })
    {
      var at = start + role.count
      if words[at].plain == "the" { at += 1 }
      guard ["hon", "honourable", "honorable"].contains(words[at].plain) else { continue }
      at += 1
      var name: [String] = []
      while at < words.count, name.count < 4, words[at].isCapitalised, !ends.contains(words[at].plain) {
        name.append(words[at].printed)
        if words[at].isBeforeComma { break }
        at += 1
      }
      // Without letters behind the name it is not told where the name ends.
      if at >= words.count || !ends.contains(words[at].plain) { name = Array(name.prefix(2)) }
      if name.count >= 2 { return name }
    }
    return nil
  }
}
