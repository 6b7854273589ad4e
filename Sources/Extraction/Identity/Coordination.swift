import Proceedings

/// Several sources joined by commas and `and`: `Smith and Jones`, `Egypt, Greece and Cyprus`.
struct Coordination {
  /// The name or noun phrase of each, without appositions.
  let parts: [Range<Int>]
  /// The token of the `and` before the last.
  private let conjunction: Int

  /// Reads `range`; nil where it names one source.
  init?(_ range: Range<Int>, _ context: StretchNames) {
    let stretch = context.stretch
    var and: Int?
    var index = range.lowerBound
    while index < range.upperBound {
      if let name = context.name(at: index), context.names[name].phrase.upperBound > index {
        let mention = context.names[name]
        index = max(index + 1, mention.phrase.upperBound)
        // A name that belongs to someone is an owner: `Bell’s aides and friends` are one phrase with two heads.
        continue
      }
      switch stretch.functionKind(index) {
      case .relative, .verb, .pronoun:
        if and == nil { return nil }
      case .preposition:
        // `a study by Harvard and Yale` has one head, unless the name before it already ended with a comma.
        if and == nil, !Self.isInsideApposition(index, range, stretch) { return nil }
      default: break
      }
      if stretch.isWord(index, "and") || stretch.isMark(index, "&") || stretch.isWord(index, "or") {
        and = index
        if Self.isAcceptable(index, range, context) { break }
        and = nil
      }
      index += 1
    }
    guard let and else { return nil }
    conjunction = and
    var parts: [Range<Int>] = []
    // Before the `and`: one part, with an apposition, or several names with commas.
    var start = range.lowerBound
    var segments: [Range<Int>] = []
    for index in range.lowerBound..<and where stretch.isMark(index, ",") && !Self.isInName(index, context) {
      if index > start { segments.append(start..<index) }
      start = index + 1
    }
    if start < and { segments.append(start..<and) }
    for (number, segment) in segments.enumerated() {
      if number == 0 || Self.isNameAlone(segment, context) { parts.append(Self.core(segment, context)) }
    }
    parts.append(Self.core((and + 1)..<range.upperBound, context))
    guard parts.count > 1, parts.allSatisfy({ !$0.isEmpty }) else { return nil }
    self.parts = parts
  }

  /// The name of the group: the names of its parts, joined as the text joins them.
  func name(_ stretch: Stretch) -> String {
    if parts.count == 2 {
      let gap = parts[0].upperBound..<parts[1].lowerBound
      let isPlain = gap.allSatisfy {
        stretch.isWord($0, "and") || stretch.functionKind($0) == .determiner || stretch.isWord($0, "or")
          || stretch.isMark($0, "&")
      }
      if isPlain { return stretch.name(parts[0].lowerBound..<parts[1].upperBound) }
    }
    let names = parts.map { stretch.name($0) }
    return names.dropLast().joined(separator: ", ") + " " + stretch.name(conjunction..<(conjunction + 1))
      + " "
      + (names.last ?? "")
  }

  private static func isInName(_ index: Int, _ context: StretchNames) -> Bool {
    context.name(at: index) != nil
  }

  private static func isInsideApposition(_ index: Int, _ range: Range<Int>, _ stretch: Stretch) -> Bool {
    (range.lowerBound..<index).contains { stretch.isMark($0, ",") }
  }

  /// Whether what stands on both sides of the `and` are sources of their own.
  private static func isAcceptable(_ and: Int, _ range: Range<Int>, _ context: StretchNames) -> Bool {
    let stretch = context.stretch
    guard and > range.lowerBound, and + 1 < range.upperBound else { return false }
    let left = range.lowerBound..<and
    let right = (and + 1)..<range.upperBound
    // `expert and former official, Ann Bell`, `Trade and Industry Minister Ann Bell`: one person.
    let leftHasPerson = left.contains { index in
      context.name(at: index).map {
        context.names[$0].kind.mayBePerson || context.names[$0].kind == .organisation
          || context.names[$0].kind == .place
      } ?? false
    }
    let rightName = NounPhrase(right, context)
    let lastLeft = stretch.trimmed(left).last ?? and - 1
    if !leftHasPerson {
      // Nothing is named on the left: a plural or a group noun must stand there.
      let head = NounPhrase(left, context).core.last ?? lastLeft
      let isSeveral = stretch.classes(head).contains(.groupNoun) || stretch.looksPlural(head)
      guard isSeveral,
        stretch.classes(head).isDisjoint(with: [.roleModifier]) || stretch.classes(head).contains(.groupNoun)
      else { return false }
      if let name = rightName.name ?? rightName.appended, context.names[name].kind == .person,
        !stretch.looksPlural(head)
      {
        return false
      }
      return true
    }
    // `Malta’s Trade and Energy Minister Ann Bell`: one minister of two fields.
    if let name = rightName.name, !Self.hasPerson(left, context),
      context.names[name].phrase.lowerBound < context.names[name].tokens.lowerBound,
      context.names[name].phrase.lowerBound == and + 1,
      stretch.classes(and + 1).isDisjoint(with: [
        .title, .roleNoun, .organisationNoun, .country, .demonym, .state,
      ])
    {
      return false
    }
    // `expert and former official, Ann Bell`: two roles of one person.
    if rightName.appended != nil { return false }
    // `founder and CEO of`: on the left a role of the person named there.
    let isApposition = left.contains { stretch.isMark($0, ",") }
    if isApposition, !stretch.isMark(and - 1, ",") {
      // Without a comma before it the `and` stands within the apposition, unless names are listed.
      var start = left.lowerBound
      for mark in left where stretch.isMark(mark, ",") && !isInName(mark, context) {
        guard isNameAlone(start..<mark, context) else { return false }
        start = mark + 1
      }
      guard isNameAlone(start..<and, context) else { return false }
    }
    // `the Syrian and Russian ministers`, `US and NATO officials`: two adjectives of one noun.
    if rightName.name == nil, let owner = context.name(at: and - 1), context.names[owner].kind != .person,
      context.name(at: and + 1) != nil,
      !(stretch.classes(rightName.core.upperBound - 1).contains(.organisationNoun)),
      stretch.functionKind(and + 1) == nil
    {
      return false
    }
    if rightName.name != nil { return true }
    let head = rightName.core.upperBound - 1
    let classes = stretch.classes(head)
    return !classes.isDisjoint(with: [.groupNoun, .organisationNoun, .roleNoun]) || stretch.looksPlural(head)
  }

  private static func hasPerson(_ range: Range<Int>, _ context: StretchNames) -> Bool {
    range.contains { index in
      context.name(at: index).map {
        context.names[$0].kind == .person || context.names[$0].kind == .likelyPerson
      } ?? false
    }
  }

  private static func isNameAlone(_ segment: Range<Int>, _ context: StretchNames) -> Bool {
    let phrase = NounPhrase(context.stretch.trimmed(segment), context)
    guard let name = phrase.name, phrase.core.upperBound == segment.upperBound else { return false }
    return context.names[name].tokens.lowerBound == phrase.core.lowerBound
      && context.names[name].kind != .unknown
      && context.stretch.classes(phrase.core.lowerBound).isDisjoint(with: .state)
  }

  /// A part without appositions; of a titled person the name.
  private static func core(_ segment: Range<Int>, _ context: StretchNames) -> Range<Int> {
    let segment = context.stretch.trimmed(segment)
    guard !segment.isEmpty else { return segment }
    let phrase = NounPhrase(segment, context)
    if let name = phrase.name, context.names[name].kind.mayBePerson { return context.names[name].tokens }
    return phrase.core.lowerBound..<phrase.complement.upperBound
  }
}
