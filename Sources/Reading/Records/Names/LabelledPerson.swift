import Proceedings

/// Somebody that the labels of a record mean.
struct LabelledPerson {
  var words: [String]
  var surname: String
  var titles: Set<TitleClass> = []
  var affiliation: String?
  var role: String?
  var kind: Speaker.Kind = .person
  var isChair = false
  var lastUse = 0

  /// Whether a label with the name `words` and `titles` can mean this person.
  func fits(_ words: [String], _ titles: Set<TitleClass>, _ label: Label) -> Bool {
    let given = words.dropLast()
    let theirs = self.words.dropLast()
    if !given.isEmpty, !theirs.isEmpty {
      return GivenNames.agree(Array(given), Array(theirs))
    }
    if !titles.isEmpty, !self.titles.isEmpty, titles.isDisjoint(with: self.titles) { return false }
    if given.isEmpty, theirs.isEmpty, let a = label.affiliation, let b = affiliation,
      !label.isNamedFunction, a.lowercased() != b.lowercased()
    {
      return false
    }
    return true
  }

  /// What the document says of the person.
  var participant: Participant {
    Participant(
      name: kind == .person && surname != ""
        ? PrintedName.name(words) : words.joined(separator: " "),
      kind: kind, role: role == "" ? nil : role,
      affiliation: affiliation.map(PrintedName.affiliation),
      isChair: isChair)
  }
}
