import Proceedings

/// Counts the candidates of a text by the way they are printed, and how often each label and each person comes.
struct LabelCensus {
  /// Of the few styles that occur: a list, which is made sooner than a dictionary.
  private(set) var counts: [StyleCount] = []
  private var quoted = 0
  private var total = 0
  /// Whether speech is printed in capitals throughout, as in some captions.
  private(set) var isShouting = false
  /// What is known of the labels of each key.
  private var labels = Tally<(count: Int, isKnown: Bool)>()
  /// How often the people come, by their fullest names.
  private(set) var people = Tally<Int>()
  /// Whether the very first caption has a label.
  private(set) var isOpened = false

  /// How many labels between bars have another one right below: the rows of a table have.
  private(set) var stackedBars = 0

  /// Counts `candidates`, with the `names` that the text lists.
  init(_ candidates: [LabelCandidate], names: borrowing KnownNames, isCaptions: Bool) {
    let shouted = candidates.count { $0.isShouted }
    isShouting = (isCaptions || shouted >= 10) && shouted * 2 >= candidates.count
    if isCaptions { isOpened = candidates.first?.piece == 0 }
    for candidate in candidates where candidate.place != .middle { add(candidate, names) }
    countPeople()
    let bars = candidates.filter { $0.label.form == .bars }
    stackedBars = zip(bars, bars.dropFirst()).count { $1.piece <= $0.piece + 1 }
  }

  /// Whether the text is a collection of quotations (`Rep. Quell: “…”`), no record of who had the floor.
  var isQuotations: Bool { quoted * 4 > total }

  /// How often labels of a form come with an end.
  func count(_ form: Label.Form, _ end: LabelEnd) -> StyleCount {
    let style = LabelStyle(form: form, end: end)
    return counts.first { $0.style == style } ?? StyleCount(style: style)
  }

  /// How often labels of one of `forms` come with `end`, of people who are listed.
  func listed(_ forms: [Label.Form], _ end: LabelEnd) -> Int {
    forms.reduce(0) { sum, form in
      sum + count(form, end).keys.entries.reduce(0) { $0 + (isKnown($1.key) ? $1.value : 0) }
    }
  }

  /// Whether the label `key` means somebody who is listed.
  func isKnown(_ key: String) -> Bool { labels[key]?.isKnown ?? false }

  /// How often the label `key` comes.
  func occurrences(of key: String) -> Int { labels[key]?.count ?? 0 }

  /// Whether the label of `candidate`, or the person it means, comes again.
  func isRecurrent(_ candidate: LabelCandidate) -> Bool {
    occurrences(of: candidate.label.key) >= 2
      || candidate.label.form == .name && (people[candidate.label.key] ?? 0) >= 2
  }

  private mutating func add(_ candidate: LabelCandidate, _ names: borrowing KnownNames) {
    if candidate.end == .colon {
      total += 1
      if candidate.quotes { quoted += 1 }
    }
    if candidate.quotes || candidate.isShouted && !isShouting { return }
    let style = LabelStyle(form: candidate.label.form, end: candidate.end)
    let position = counts.firstIndex { $0.style == style } ?? counts.count
    if position == counts.count { counts.append(StyleCount(style: style)) }
    counts[position].total += 1
    counts[position].keys.count(candidate.label.key, from: 0) { $0 += 1 }
    if candidate.place == .paragraph, !candidate.isAlone { counts[position].spoken += 1 }
    // Guessing at misspelt names is for minutes, whose speakers are few.
    let isKnown =
      labels[candidate.label.key]?.isKnown
      ?? isListed(candidate.label, names, isStrict: labels.entries.count > 1_000)
    labels.count(candidate.label.key, from: (0, isKnown)) { $0.count += 1 }
  }

  private func isListed(_ label: Label, _ names: borrowing KnownNames, isStrict: Bool) -> Bool {
    switch label.form {
    case .initials: label.name.first.map { names.named(initials: $0) != nil } ?? false
    case .name, .word, .capitals: names.named(label.name, isStrict: isStrict) != nil
    case .nick:
      names.named(label.name, isStrict: isStrict) != nil || names.spelt(initials: label.key) != nil
    case .titled, .role, .bars, .question: false
    }
  }

  /// How often people come before a colon: `Rosa` is `Rosa Quell`, if nobody else is called so.
  private mutating func countPeople() {
    people = count(.name, .colon).keys
    let single = count(.word, .colon).keys
    if single.entries.isEmpty { return }
    var fullNames: [String: Set<String>] = [:]
    for (key, _) in people.entries {
      let words = key.split(separator: " ")
      for word in Set([words.first, words.last].compactMap { $0 }) {
        fullNames[String(word), default: []].insert(key)
      }
    }
    for (word, number) in single.entries {
      let named = fullNames[word] ?? []
      people.count(named.count == 1 ? named.first ?? word : word, from: 0) { $0 += number }
    }
  }
}
