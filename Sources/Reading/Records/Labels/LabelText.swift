/// The words of a printed label.
struct LabelText {
  /// A word of a label, as printed and for comparing.
  struct Word {
    /// As printed, without commas.
    var printed: String
    /// Lower case, without stops at its end.
    var plain: String
    /// Whether a comma follows.
    var isBeforeComma = false

    /// Whether it begins with a capital.
    var isCapitalised: Bool {
      guard let first = printed.unicodeScalars.first else { return false }
      return first.isCapital
    }

    /// Whether it has two letters or more, all of them capitals.
    var isCapitals: Bool {
      var letters = 0
      for scalar in printed.unicodeScalars where scalar.isLetter {
        if scalar.isSmall { return false }
        letters += 1
      }
      return letters >= 2
    }

    /// Whether it is one capital with a stop, or several: `J.`, `P.G.`.
    var isInitials: Bool {
      var letters = 0
      for scalar in printed.unicodeScalars {
        if scalar == "." { continue }
        guard scalar.isCapital else { return false }
        letters += 1
      }
      return letters == 1 || letters > 1 && printed.utf8.contains(UInt8(ascii: "."))
    }
  }

  /// The words outside brackets.
  var words: [Word] = []
  /// What stands in brackets, in order.
  var brackets: [String] = []
  /// Whether a title is printed with damage.
  var isDamaged = false

  /// Takes `printed` apart; white space of any kind and amount separates words.
  init(_ printed: String) {
    var depth = 0
    var word = String.UnicodeScalarView()
    var bracket = String.UnicodeScalarView()
    for scalar in printed.unicodeScalars {
      switch scalar {
      case "(", "[":
        depth += 1
        if depth == 1 {
          add(&word)
          continue
        }
      case ")", "]":
        depth = max(0, depth - 1)
        if depth == 0 {
          let text = Self.collapsed(String(bracket))
          if !text.isEmpty { brackets.append(text) }
          bracket = String.UnicodeScalarView()
          continue
        }
      default: break
      }
      if depth > 0 {
        bracket.append(scalar)
      } else if scalar.isBlank {
        add(&word)
      } else if scalar == "*" {
        continue
      } else {
        word.append(scalar)
      }
    }
    add(&word)
  }

  /// `text` with single spaces and none at its ends.
  static func collapsed(_ text: String) -> String {
    // Only white space of ASCII and NO-BREAK SPACE (C2 A0) is expected here.
    var out: [UInt8] = []
    out.reserveCapacity(text.utf8.count)
    var isAfterC2 = false
    for byte in text.utf8 {
      if byte.isBlank || isAfterC2 && byte == 0xA0 {
        if isAfterC2 { out.removeLast() }
        if let last = out.last, last != 0x20 { out.append(0x20) }
        isAfterC2 = false
      } else {
        out.append(byte)
        isAfterC2 = byte == 0xC2
      }
    }
    if out.last == 0x20 { out.removeLast() }
    return String(decoding: out, as: UTF8.self)
  }

  /// `word` in lower case without stops at its ends.
  static func plain(_ word: String) -> String {
    var scalars = Substring(word.lowercased()).unicodeScalars
    while let last = scalars.last, last == "." || last == "'" || last == "’" { scalars.removeLast() }
    while let first = scalars.first, first == "." || first == "'" || first == "’" { scalars.removeFirst() }
    return String(scalars)
  }

  /// The key that equal labels share.
  static func key(_ printed: String) -> String {
    var out: [UInt8] = []
    out.reserveCapacity(printed.utf8.count)
    for byte in printed.lowercased().utf8 {
      if byte.isBlank || byte == UInt8(ascii: ".") || byte == UInt8(ascii: ",") {
        if let last = out.last, last != 0x20 { out.append(0x20) }
      } else if byte != UInt8(ascii: "*"), byte != UInt8(ascii: "_") {
        out.append(byte)
      }
    }
    if out.last == 0x20 { out.removeLast() }
    return String(decoding: out, as: UTF8.self)
  }

  /// The key of its words.
  var key: String {
    var printed = ""
    for word in words {
      if !printed.isEmpty { printed += " " }
      printed += word.printed
    }
    return Self.key(printed)
  }

  private mutating func add(_ scalars: inout String.UnicodeScalarView) {
    defer { scalars = String.UnicodeScalarView() }
    guard !scalars.isEmpty else { return }
    var text = String(scalars)
    var comma = false
    while text.hasSuffix(",") {
      text.removeLast()
      comma = true
    }
    while text.hasPrefix(".") {
      text.removeFirst()
      isDamaged = true
    }
    guard !text.isEmpty else {
      if comma, !words.isEmpty { words[words.count - 1].isBeforeComma = true }
      return
    }
    // Scanned text glues a title to its name: `MR.OTIENO`; and doubles its stop: `MR..`.
    if let dot = text.utf8.firstIndex(of: UInt8(ascii: ".")), dot != text.startIndex {
      let title = String(text[..<dot])
      var rest = text[text.index(after: dot)...]
      while rest.hasPrefix(".") {
        rest.removeFirst()
        isDamaged = true
      }
      if LabelWords.isTitle(title.lowercased()), !rest.isEmpty {
        isDamaged = true
        words.append(Word(printed: title + ".", plain: title.lowercased()))
        words.append(Word(printed: String(rest), plain: Self.plain(String(rest)), isBeforeComma: comma))
        return
      }
      if rest.isEmpty { text = title + "." }
    }
    words.append(Word(printed: text, plain: Self.plain(text), isBeforeComma: comma))
  }
}
