/// The first reading of a page: how much text stands where, how much of it is links, and what looks like labels.
///
/// Elements are known by their number in the order in which they begin, which is the same when the page is read again.
final class HTMLSurvey: MarkupHandler {
  /// An element of the page.
  struct Element {
    var name: String
    var parent: Int
    var isAside = false
    var isHidden = false
    /// Bytes of text but for white space, in it and all that stands in it.
    var text = 0
    var links = 0
    var preformatted = 0
    /// How much running text there is in it, with links taken off.
    var score = 0
    var children: [Int] = []
    /// The text that the element itself begins with, if it begins a line.
    var opening = ""
    /// How many of the bytes of `opening` stand in an element that sets them off.
    var marked = 0
    /// The words of its class, id and role that say something of speakers.
    var hints: Set<String> = []
    /// The text of an element with hints or within one, as far as it is kept.
    var words = ""
  }

  private(set) var elements: [Element] = []
  private(set) var page = HTMLPage()
  private(set) var lists: [Int: (names: Int, terms: Int, words: Int)] = [:]

  private var open: [Int] = []
  private var capture: (element: Int, words: String)?
  /// How much of the beginning of a paragraph is kept, to look for a label in.
  private static let openingLength = 120
  private static let listLength = 20_000

  func start(_ tag: MarkupTag) {
    let number = elements.count
    var element = Element(name: tag.name, parent: open.last ?? -1)
    let hints = [tag["class"], tag["id"], tag["role"]].compactMap { $0 }.joined(separator: " ")
    element.isAside = HTMLElements.isAside(hints) || tag["aria-hidden"] == "true"
    element.isHidden = HTMLElements.hidden.contains(tag.name) || tag["hidden"] != nil
    element.hints = HTMLElements.speakerHints(hints)
    if let parent = open.last {
      elements[parent].children.append(number)
      if elements[parent].isHidden { element.isHidden = true }
    }
    elements.append(element)
    open.append(number)
    page.note(tag)
    if tag.name == "title" || tag.name == "h1" && !element.isHidden, capture == nil { capture = (number, "") }
    if tag.name == "script", tag["type"] == "application/ld+json" { capture = (number, "") }
  }

  func end(_ name: String) {
    guard let number = open.popLast() else { return }
    if let (element, words) = capture, element == number {
      page.note(words.collapsed, of: name)
      capture = nil
    }
    let element = elements[number]
    var score = element.score
    if HTMLElements.paragraphs.contains(element.name), ownText(number) >= 25,
      element.links * 2 <= element.text
    {
      score += ownText(number)
    }
    elements[number].score = element.isHidden ? 0 : score
    if name == "dt" || name == "dd" { count(number, name) }
    guard element.parent >= 0 else { return }
    elements[element.parent].text += element.text
    elements[element.parent].links += element.name == "a" ? element.text : element.links
    elements[element.parent].preformatted += element.name == "pre" ? element.text : element.preformatted
    if !(element.isAside) { elements[element.parent].score += elements[number].score }
  }

  func characters(_ bytes: UnsafeBufferPointer<UInt8>) {
    guard let number = open.last else { return }
    if capture != nil, (capture?.words.utf8.count ?? 0) < 20_000 {
      capture?.words += String(decoding: bytes, as: UTF8.self)
    }
    guard !elements[number].isHidden else { return }
    let visible = bytes.reduce(0) { $0 + ($1 > 0x20 ? 1 : 0) }
    elements[number].text += visible
    if visible > 0 || !elements[number].opening.isEmpty { begin(bytes) }
    keep(bytes)
  }

  /// Whether the element is a name that stands between paragraphs: `<cite>Rosa:</cite><p>Yes.</p>`.
  private func isLooseName(_ number: Int) -> Bool {
    guard elements[number].name == "cite", elements[number].parent >= 0 else { return false }
    return ["body", "main", "article", "section"].contains(elements[elements[number].parent].name)
  }

  /// Keeps the characters for the elements with hints that they stand in.
  private func keep(_ bytes: UnsafeBufferPointer<UInt8>) {
    for place in open.reversed().prefix(6) where !elements[place].hints.isEmpty {
      guard elements[place].words.utf8.count < Self.openingLength * 2 else { continue }
      elements[place].words += String(decoding: bytes.prefix(Self.openingLength), as: UTF8.self)
    }
  }

  /// Gives the characters to the paragraph that they stand in, as its beginning.
  private func begin(_ bytes: UnsafeBufferPointer<UInt8>) {
    guard
      let place = open.lastIndex(where: {
        HTMLElements.blocks.contains(elements[$0].name) || ["td", "th"].contains(elements[$0].name)
          || isLooseName($0)
      })
    else { return }
    let block = open[place]
    // Lists of those who are there are kept as a whole.
    let isList = elements[block].opening.firstIndex(of: ":").map {
      HTMLLabels.isAttendance(LabelTrim.trimmed(String(elements[block].opening[..<$0])))
    }
    let limit = isList == true ? Self.listLength : Self.openingLength
    guard elements[block].opening.utf8.count < limit else { return }
    let words = String(decoding: bytes.prefix(limit), as: UTF8.self)
    let isMarked = open[(place + 1)...].contains { HTMLElements.marks.contains(elements[$0].name) }
    if isMarked, elements[block].opening.utf8.count == elements[block].marked {
      elements[block].marked += words.utf8.count
    }
    elements[block].opening += words
  }

  /// The text of an element that does not stand in a paragraph within it.
  private func ownText(_ number: Int) -> Int {
    let element = elements[number]
    return element.children.reduce(element.text) {
      HTMLElements.blocks.contains(elements[$1].name) ? $0 - elements[$1].text : $0
    }
  }

  /// Counts the terms and descriptions of a definition list.
  private func count(_ number: Int, _ name: String) {
    guard let list = open.last(where: { elements[$0].name == "dl" }) else { return }
    if name == "dt" {
      lists[list, default: (0, 0, 0)].terms += 1
      if HTMLLabels.isName(LabelTrim.trimmed(elements[number].opening)) {
        lists[list, default: (0, 0, 0)].names += 1
      }
    } else {
      lists[list, default: (0, 0, 0)].words += elements[number].text
    }
  }
}
