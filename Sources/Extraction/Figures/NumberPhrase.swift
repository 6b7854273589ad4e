/// A number as the text prints it, in digits or words, with its scale: `2.350 million`, `twenty-five`, `a dozen`,
/// `hundreds of thousands`, `two-thirds`.
struct NumberPhrase {
  /// How the number is printed.
  enum Form {
    /// Digits, with or without a scale word.
    case digits
    /// Words.
    case words
    /// A part of one: `a third`, `half`.
    case fraction
    /// Only a scale: `dozens`, `a few hundred`, `a couple`.
    case indefinite
  }

  /// Its tokens.
  var tokens: Range<Int>
  /// The number, scaled; a fraction as part of one.
  var value: Double
  /// How it is printed.
  var form: Form
  /// Whether a scale word belongs to it.
  var isScaled = false
  /// Whether marks group its digits.
  var isGrouped = false
  /// Digits behind the decimal point.
  var decimals = 0
  /// Letters joined to its digits that are no scale: a unit, `m`.
  var suffix: [UInt8] = []

  /// Whether it is a plain number from 1100 to 2100 in four digits: most often a year.
  var looksLikeYear: Bool {
    form == .digits && !isScaled && !isGrouped && decimals == 0 && suffix.isEmpty && value >= 1100
      && value <= 2100
  }

  /// The number of something that comes in whole pieces: `20.000 people` are twenty thousand.
  ///
  /// Three digits behind a point are a decimal fraction only of a scale (`2.350 million`) or a measure.
  var wholeValue: Double {
    decimals == 3 && !isScaled && value >= 1 && form == .digits ? value * 1000 : value
  }

  /// Whether it is a whole number in digits without marks: what names, documents and lists are numbered with.
  var isPlain: Bool { form == .digits && !isScaled && !isGrouped && decimals == 0 && suffix.isEmpty }
}
