/// Finds the elements of a debate that its page marks as the names of speakers: `<h2 class="speech__speaker">`.
struct SpeakerElements {
  /// Whose label an element is.
  struct Speaker {
    /// The name.
    var name: String
    /// What else the label tells: function, party or place.
    var position: String?
  }

  /// The speakers, by the elements that are their labels.
  private(set) var labels: [Int: Speaker] = [:]
  /// Elements within labels that are told otherwise or are no part of the name: functions, times.
  private(set) var asides: Set<Int> = []

  /// More than that is not only a name, but also what is said.
  private static let longest = 160

  /// The labels of a page whose elements are `elements`.
  ///
  /// Pages about a conference mark the names of its speakers, too, but each once.
  init(_ elements: [HTMLSurvey.Element]) {
    var found: [Int: Speaker] = [:]
    var inside: Set<Int> = []
    var last = -1
    for (number, element) in elements.enumerated() {
      if last >= 0, Self.stands(number, in: last, elements) { continue }
      guard element.hints.contains("speaker"), (1...Self.longest).contains(element.text), !element.isHidden,
        !Self.holdsBlocks(number, elements)
      else { continue }
      last = number
      guard let speaker = Self.speaker(number, elements, &inside) else { continue }
      found[number] = speaker
    }
    var counts: [String: Int] = [:]
    for speaker in found.values { counts[speaker.name, default: 0] += 1 }
    guard found.count >= 3, counts.values.contains(where: { $0 >= 2 }) else { return }
    labels = found
    asides = inside
  }

  /// Whether paragraphs stand in an element: then it holds what is said, too.
  private static func holdsBlocks(_ number: Int, _ elements: [HTMLSurvey.Element]) -> Bool {
    elements[number].children.contains {
      HTMLElements.blocks.contains(elements[$0].name) || holdsBlocks($0, elements)
    }
  }

  private static func stands(_ number: Int, in other: Int, _ elements: [HTMLSurvey.Element]) -> Bool {
    var place = elements[number].parent
    while place > other { place = elements[place].parent }
    return place == other
  }

  /// The speaker whom the element `number` names: by a part of it that is marked as the name, else by all of it.
  private static func speaker(
    _ number: Int, _ elements: [HTMLSurvey.Element], _ asides: inout Set<Int>
  ) -> Speaker? {
    var name: String?
    var position: String?
    var others: [Int] = []
    var waiting = [number]
    while let next = waiting.popLast() {
      let element = elements[next]
      if next != number, element.text > 0, !element.hints.isDisjoint(with: parts) {
        if name == nil, element.hints.contains("name") {
          name = element.words.collapsed
        } else if !element.hints.contains("name") {
          if position == nil, element.hints.isDisjoint(with: times) { position = element.words.collapsed }
          others.append(next)
        }
        continue
      }
      waiting += element.children.reversed()
    }
    let shown = LabelTrim.trimmed(name ?? elements[number].words)
    guard HTMLLabels.isName(shown) else { return nil }
    asides.formUnion(others)
    return Speaker(name: shown, position: position)
  }

  private static let times: Set<String> = ["timestamp", "time", "date"]
  private static let parts = times.union([
    "name", "position", "role", "party", "constituency", "office", "title",
  ])
}
