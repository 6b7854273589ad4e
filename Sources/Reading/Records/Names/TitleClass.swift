/// Titles that one person does not bear at the same time.
enum TitleClass {
  case mister, madam, doctor

  /// The classes of the words of `title`.
  static func all(in title: String?) -> Set<TitleClass> {
    var classes: Set<TitleClass> = []
    for word in (title ?? "").split(separator: " ") {
      switch word {
      case "mr", "sir", "lord", "shri", "sri", "monsieur", "herr", "bw": classes.insert(.mister)
      case "mrs", "ms", "miss", "dame", "lady", "baroness", "smt", "shrimati", "kumari", "mme", "mlle",
        "frau", "madam",
        "madame", "bi":
        classes.insert(.madam)
      case "dr", "prof", "professor": classes.insert(.doctor)
      default: break
      }
    }
    return classes
  }

  /// Whether somebody called `title` can be called one of `titles`.
  static func agree(_ title: String, with titles: Set<String>) -> Bool {
    let own = all(in: title)
    return titles.contains { other in
      let others = all(in: other)
      return own.isEmpty || others.isEmpty || !own.isDisjoint(with: others)
    }
  }
}
