extension BrowserState {
  /// More than this no terminal takes at once.
  private static let copyLimit = 65_536

  /// Copies the chosen quote, figure or passage with its citation.
  mutating func copy() -> [Effect] {
    let document = documents[current]
    let cited: CitedWords?
    switch focus {
    case .text: cited = CitedWords(at: document.view.place, of: document, textView)
    case .quotes: cited = document.view.quotes.chosenItem.map { CitedWords(quote: $0, of: document) }
    case .statistics: cited = document.view.statistics.chosenItem.map { CitedWords(figure: $0, of: document) }
    case .speakers: cited = nil
    }
    guard let cited else {
      say(emptyReason(focus))
      return []
    }
    return copy(cited)
  }

  /// Copies `cited` in the form that was chosen.
  mutating func copy(_ cited: CitedWords) -> [Effect] {
    guard cited.byteCount <= Self.copyLimit else {
      complain(Self.tooLong(cited.byteCount))
      return []
    }
    let copied = copyForm.text(cited.citation)
    // Escaped for one of the forms it may have become longer than its words.
    guard copied.utf8.count <= Self.copyLimit else {
      complain(Self.tooLong(copied.utf8.count))
      return []
    }
    let count = Digits.grouped(copied.unicodeScalars.count)
    let form = copyForm == .plain ? "" : " as \(copyForm.name)"
    return [.copy(text: copied, notice: "copied \(count) characters with citation\(form)")]
  }

  private static func tooLong(_ bytes: Int) -> DisplayText {
    "too long to copy: \(Digits.grouped(bytes)) bytes, at most \(Digits.grouped(copyLimit))"
  }

  /// The next form of what is copied.
  mutating func changeCopyForm() {
    copyForm = copyForm.next
    say("copies are \(copyForm.name) from now on; after it comes \(copyForm.next.name)")
  }
}
