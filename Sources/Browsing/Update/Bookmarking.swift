extension BrowserState {
  /// The letter of a mark has come.
  mutating func take(_ letter: Unicode.Scalar, _ wish: LetterWish) {
    mode = .panes
    switch wish {
    case .set: setMark(letter)
    case .go: goToMark(letter)
    }
  }

  /// Whatever else is pressed while a letter is waited for.
  mutating func performInLetter(_ command: Command) -> [Effect] {
    guard case .letter(let wish) = mode else { return [] }
    switch (command, wish) {
    case (.back, .go):
      mode = .panes
      goBack(1)
    case (.back, .set): say("a mark is called by a letter\(advice(.leave, "leaves"))")
    case (.leave, _): mode = .panes
    default: break
    }
    return []
  }

  // MARK: - Setting

  private mutating func setMark(_ letter: Unicode.Scalar) {
    guard !documents[current].blocks.isEmpty else {
      say(emptyReason(.text))
      return
    }
    if Bookmarks.isShared(letter) {
      for index in documents.indices { documents[index].view.bookmarks[letter] = nil }
    }
    let offset = Scene(self).place?.offset ?? documents[current].view.place.offset
    documents[current].view.bookmarks[letter] = offset
    let place = documents[current].placeWords(at: offset)
    say("mark \(String(letter)) set at \(place)\(advice(.goToMark, "and \(String(letter)) come back to it"))")
  }

  // MARK: - Going

  /// The documents that have a mark, the one that is shown first.
  private func documentWith(_ letter: Unicode.Scalar) -> Int? {
    if documents[current].view.bookmarks[letter] != nil { return current }
    guard Bookmarks.isShared(letter) else { return nil }
    return documents.firstIndex { $0.view.bookmarks[letter] != nil }
  }

  private mutating func goToMark(_ letter: Unicode.Scalar) {
    guard let index = documentWith(letter), let offset = documents[index].view.bookmarks[letter] else {
      say("there is no mark \(String(letter))\(advice(.setMark, "and \(String(letter)) set it"))")
      return
    }
    remember()
    current = index
    focus = .text
    documents[current].view.marks = []
    // What has not been read yet is gone to as soon as it is there.
    documents[current].view.position =
      documents[current].blocks.isEmpty
      ? TextView.Position(top: TextPlace(offset), place: TextPlace(offset))
      : textView.jumped(to: TextPlace(offset))
  }

  /// The marks that can be gone to, in the order in which they are listed: those of the document, then the others'.
  var reachableMarks: [ReachableMark] {
    let own = documents[current].view.bookmarks.letters.map { ReachableMark(letter: $0, document: current) }
    let others = documents.indices.filter { $0 != current }.flatMap { index in
      documents[index].view.bookmarks.letters.filter(Bookmarks.isShared)
        .map { ReachableMark(letter: $0, document: index) }
    }
    return own + others
  }

  // MARK: - The mouse

  mutating func useInLetter(_ action: MouseAction, _ wish: LetterWish) {
    guard action.kind == .press else { return }
    let marks = reachableMarks
    if wish == .go, let row = BookmarkBox(self).row(at: action.position), marks.indices.contains(row) {
      take(marks[row].letter, wish)
    } else {
      mode = .panes
    }
  }
}

/// A mark and the document that it stands in.
struct ReachableMark: Hashable, Sendable {
  var letter: Unicode.Scalar
  var document: Int
}

extension OpenDocument {
  /// What a place is called: the turn or the paragraph, else how far down it is.
  func placeWords(at offset: Int) -> String { placeName(at: offset) ?? share(of: offset) }

  /// How far down the document a place is.
  func share(of offset: Int) -> String { "\(offset * 100 / max(1, text.count))%" }

  /// The turn or the paragraph at a place; nil where it has no number.
  func placeName(at offset: Int) -> String? {
    if let turn = turn(at: offset) { return "turn \(Digits.grouped(turn + 1))" }
    if let block = page(width: 1).block(at: offset), let number = numbers.number(of: block) {
      return "¶\(Digits.grouped(number))"
    }
    return nil
  }
}
