import Proceedings

/// A word, number, mark or symbol of the text.
///
/// Words are cut as in Universal Dependencies (English EWT): clitics stand alone (`Syria` `’s`, `do` `n’t`), hyphens
/// are tokens, abbreviations keep their full stop.
struct Token: Hashable, Sendable {
  /// What a token is made of.
  enum Kind: UInt8, Sendable {
    /// Letters, with digits or inner full stops where they belong to it (`U.S.`, `COVID19`).
    case word
    /// Begins with a digit: `947,000`, `2.350`, `10:30`, `20th`, `5pm`.
    case number
    /// A full stop, question or exclamation mark, ellipsis.
    case terminator
    /// Comma, semicolon, colon, bracket, dash, hyphen, slash.
    case punctuation
    /// A quotation mark of any form; apostrophes within words are not.
    case quotationMark
    /// Currency signs, per cent, ampersand and the rest.
    case symbol
  }

  /// Properties of the letters.
  struct Shape: OptionSet, Hashable, Sendable {
    let rawValue: UInt8
    /// The first letter is a capital.
    static let capitalised = Shape(rawValue: 1)
    /// Two letters or more, all of them capitals.
    static let allCapitals = Shape(rawValue: 2)
    /// White space (or the text's start) stands before.
    static let spaceBefore = Shape(rawValue: 4)
    /// A line end stands before.
    static let lineBefore = Shape(rawValue: 8)
    /// The last byte is a full stop that belongs to the token.
    static let dotted = Shape(rawValue: 16)
    /// The token is the first of its sentence.
    static let sentenceStart = Shape(rawValue: 32)
    /// A quotation mark whose form opens: `“`, `‘`, `«`.
    static let openingMark = Shape(rawValue: 64)
    /// A quotation mark whose form closes: `”`, `’`, `»`.
    ///
    /// Straight marks face neither way.
    static let closingMark = Shape(rawValue: 128)
  }

  /// First byte in the document's text.
  var start: Int32
  /// Byte after the last.
  var end: Int32
  /// What it is made of.
  var kind: Kind
  /// Capitals and what stands before.
  var shape: Shape
  /// The first byte, in lower case: tells marks apart without going back to the text.
  var first: UInt8
  /// The entry of the lexicon for the lower-cased token; `Lexicon.none` without one.
  var entry: Lexicon.EntryID
  /// The lexicon's classes of the lower-cased token.
  var classes: WordClasses

  /// Where the token stands.
  var span: Span { Span(Int(start), Int(end)) }
}
