/// Labels of titles and a name, or of a function with the name in brackets.
enum TitledLabel {
  /// The label that `text` is; nil where it has neither titles nor a name in brackets.
  static func label(_ text: LabelText) -> Label? {
    if let named = bracketName(text) { return named }
    let (titles, rest) = NameWords.titles(text.words)
    guard !titles.isEmpty else { return nil }
    // `Mr. Speaker`, `Madam Chair`: the title belongs to a function.
    if rest.isEmpty
      || rest.allSatisfy({
        FunctionWords.isFunction($0) || LabelWords.beforeTitles.contains($0.plain) || $0.plain == "pro"
          || $0.plain == "tempore"
          || $0.plain == "tem"
      })
    {
      return functionLabel(titles, rest, text)
    }
    let (name, after, affiliation) = NameWords.name(rest)
    guard !name.isEmpty, name.contains(where: { $0.isCapitalised }), after.isEmpty,
      !name.allSatisfy({ FunctionWords.isFunction($0) || LabelWords.beforeTitles.contains($0.plain) })
    else { return nil }
    var label = Label(form: .titled, key: text.key)
    label.title = titles.map(\.plain).joined(separator: " ")
    label.name = name.map(\.printed)
    label.affiliation = affiliation ?? Affiliation.of(text.brackets)
    if affiliation == nil, let function = label.affiliation, FunctionWords.name(function) {
      label.role = function
      label.affiliation = nil
    }
    label.isDamaged = text.isDamaged
    if let office = titles.last(where: { LabelWords.officeTitles.contains($0.plain) }), office.plain != "hon",
      office.plain != "honourable", office.plain != "honorable", office.plain != "rt"
    {
      label.role = label.role ?? role(titles)
    }
    if let comma = rest.firstIndex(where: \.isBeforeComma), comma + 1 < rest.count {
      // `Mr. Speaker, Sir, I rise …` addresses somebody.
      guard FunctionWords.areFunction(rest[(comma + 1)...]) else { return nil }
      label.role = label.role ?? FunctionWords.joined(Array(rest[(comma + 1)...]))
    }
    return label
  }

  private static func role(_ titles: [LabelText.Word]) -> String? {
    let kept = titles.filter {
      !LabelWords.personalTitles.contains($0.plain) && !["the", "hon"].contains($0.plain)
    }
    return kept.isEmpty ? nil : kept.map(\.printed).joined(separator: " ")
  }

  /// `Mr. Deputy Speaker`, `The Hon. Chairman`.
  private static func functionLabel(
    _ titles: [LabelText.Word], _ rest: [LabelText.Word], _ text: LabelText
  ) -> Label? {
    let all = titles + rest
    let kept = all.filter {
      !LabelWords.personalTitles.contains($0.plain) && $0.plain != "the" && $0.plain != "hon"
    }
    guard kept.contains(where: { FunctionWords.isFunction($0) }) else { return nil }
    let isNamed = all.count == kept.count + 1 && !rest.isEmpty
    var label = Label(form: .role, key: text.key)
    label.role = kept.map(\.printed).joined(separator: " ")
    label.affiliation = Affiliation.of(text.brackets)
    label.isGroup = FunctionWords.areGroup(all)
    label.isDamaged = text.isDamaged
    if isNamed { label.title = titles.first?.plain }
    return label
  }

  /// `The Minister for Water (Dr. Odhiambo)`, `Mr. Temporary Deputy Speaker (Mr. Otieno)`.
  private static func bracketName(_ text: LabelText) -> Label? {
    for bracket in text.brackets {
      let inner = LabelText(bracket)
      let (titles, rest) = NameWords.titles(inner.words)
      let isTitled = titles.contains { LabelWords.isTitle($0.plain) }
      let isNamed =
        text.words.contains { FunctionWords.presides($0) } && (2...4).contains(rest.count)
        && !rest.contains { LabelWords.small.contains($0.plain) }
      guard isTitled || isNamed, !rest.isEmpty else { continue }
      let (name, after, affiliation) = NameWords.name(rest)
      guard !name.isEmpty, after.isEmpty, name.contains(where: { $0.isCapitalised }),
        !name.allSatisfy({ FunctionWords.isFunction($0) })
      else { continue }
      let kept = text.words.filter { !LabelWords.personalTitles.contains($0.plain) }
      let words = kept.first?.plain == "the" ? Array(kept.dropFirst()) : kept
      guard words.contains(where: { FunctionWords.isFunction($0) }) || words.first?.isCapitalised == true
      else { continue }
      var label = Label(form: .titled, key: text.key + " (" + LabelText.key(bracket) + ")")
      label.title = titles.map(\.plain).joined(separator: " ")
      label.name = name.map(\.printed)
      label.role = FunctionWords.joined(words)
      label.isNamedFunction = true
      label.affiliation = affiliation
      label.isDamaged = text.isDamaged || inner.isDamaged
      return label
    }
    return nil
  }
}
