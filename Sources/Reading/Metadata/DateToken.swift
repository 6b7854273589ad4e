import Proceedings

/// A word, a number or a mark of a text that may hold a date.
struct DateToken {
  enum Kind: Equatable {
    case word(String)
    case number(Int)
    case sign(Character)
  }

  let kind: Kind
  let span: Span

  var isWeekday: Bool {
    if case .word(let word) = kind { return DateWords.isWeekday(word) }
    return false
  }

  var isWeekdayOrComma: Bool { isWeekday || kind == .sign(",") }

  /// Dates stand near the beginning of what is asked.
  private static let most = 200

  /// The tokens in `span`; words in lower case, ordinals (`3rd`) as numbers.
  static func all(in span: Span, of bytes: [UInt8]) -> [DateToken] {
    var tokens: [DateToken] = []
    var index = span.start
    while index < span.end, tokens.count < most {
      let start = index
      if bytes[index].isDigit {
        while index < span.end, bytes[index].isDigit { index += 1 }
        let digits = bytes[start..<index]
        skipOrdinal(&index, span, bytes)
        // A number that goes on as a word is no day and no year.
        let isOpen = index < span.end && bytes[index].isLetterLike && bytes[index] != UInt8(ascii: "T")
        let value = isOpen ? nil : Int(String(decoding: digits, as: UTF8.self))
        tokens.append(DateToken(kind: .number(value ?? .max), span: Span(start, index)))
      } else if bytes[index].isLetterLike {
        while index < span.end, bytes[index].isLetterLike { index += 1 }
        let word = lowered(bytes[start..<index])
        tokens.append(DateToken(kind: .word(word), span: Span(start, index)))
      } else {
        index += 1
        if !bytes[start].isBlank {
          tokens.append(
            DateToken(kind: .sign(Character(Unicode.Scalar(bytes[start]))), span: Span(start, index)))
        }
      }
    }
    return tokens
  }

  private static func lowered(_ word: ArraySlice<UInt8>) -> String {
    String(unsafeUninitializedCapacity: word.count) { buffer in
      for (place, byte) in word.enumerated() { buffer[place] = byte.lowered }
      return word.count
    }
  }

  private static func skipOrdinal(_ index: inout Int, _ span: Span, _ bytes: [UInt8]) {
    guard index + 2 <= span.end, index + 2 == span.end || !bytes[index + 2].isLetterLike else { return }
    for ending in ["st", "nd", "rd", "th"] as [StaticString] where bytes.has(ending, at: index) {
      index += 2; return
    }
  }
}
