import Proceedings

/// Finds words: runs of letters and digits, with what may join two runs to one.
enum Words {
  /// The words of `text`, in order; a scalar of `joiners` between two runs makes them one word.
  static func ranges(_ text: [Unicode.Scalar], joiners: Set<Unicode.Scalar>) -> [Range<Int>] {
    var words: [Range<Int>] = []
    var start: Int?
    for (index, scalar) in text.enumerated() {
      if isWord(scalar) {
        if start == nil { start = index }
      } else if let from = start {
        let joins =
          joiners.contains(scalar) && index > from && isWord(text[index - 1]) && index + 1 < text.count
          && isWord(text[index + 1])
        guard !joins else { continue }
        words.append(from..<index)
        start = nil
      }
    }
    if let start { words.append(start..<text.count) }
    return words
  }

  /// The runs of letters and digits in `text`, in lower case.
  static func runs(_ text: String) -> [String] { strings(text, joiners: []) }

  /// The words of `text`, in lower case.
  static func strings(_ text: String, joiners: Set<Unicode.Scalar>) -> [String] {
    let scalars = Array(text.unicodeScalars)
    return ranges(scalars, joiners: joiners).map { string(scalars[$0]).lowercased() }
  }

  /// `scalars` as a string.
  static func string(_ scalars: ArraySlice<Unicode.Scalar>) -> String {
    var view = String.UnicodeScalarView()
    view.append(contentsOf: scalars)
    return String(view)
  }

  /// Whether `scalar` is a letter or a number.
  static func isWord(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x30...0x39, 0x41...0x5A, 0x61...0x7A: return true
    case 0..<0x80: return false
    default: break
    }
    switch scalar.properties.generalCategory {
    case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter: return true
    default: return scalar.properties.numericType != nil
    }
  }
}
