/// Labels of a function alone, or of a name and its function.
enum FunctionLabel {
  /// The label that `text` is; nil where it names no function.
  static func label(_ text: LabelText) -> Label? {
    let words = text.words
    guard words.count <= 12,
      words.contains(where: { FunctionWords.isFunction($0) }) || FunctionWords.arePeerage(words)
    else { return nil }
    for (index, word) in words.enumerated() where !word.isCapitalised {
      guard
        LabelWords.small.contains(word.plain) || FunctionWords.isFunction(word) && index > 0
          || FunctionWords.isOrdinal(word)
      else {
        return nil
      }
    }
    // `MARTA QUELL, NSC Coordinator`: a name and its function.
    if let comma = words.firstIndex(where: \.isBeforeComma), comma >= 1, comma + 1 < words.count,
      !words[...comma].contains(where: { FunctionWords.isFunction($0) }),
      NameWords.arePersonal(Array(words[...comma]))
    {
      var label = Label(form: words[0].isCapitals ? .capitals : .name, key: text.key)
      label.name = words[...comma].map(\.printed)
      label.role = FunctionWords.joined(Array(words[(comma + 1)...]))
      return label
    }
    var label = Label(form: .role, key: text.key)
    label.role = FunctionWords.joined(
      ["the", "a", "an"].contains(words[0].plain) ? Array(words.dropFirst()) : words)
    label.isGroup = FunctionWords.areGroup(words) || ["a", "some", "several"].contains(words[0].plain)
    label.affiliation = Affiliation.of(text.brackets)
    return label
  }
}
