/// Letters without case and accents, so that a name is found however it is typed.
///
/// The standard library has no public decomposition of characters (Unicode, UAX 15), so the Latin letters are
/// looked up in a table; of what is typed with combining marks the marks are dropped; other scripts only lose
/// their case.
public enum LetterFolding {
  /// The letters and digits of `text`, folded; every other character becomes a space, apostrophes too.
  public static func fold(_ text: String) -> String {
    var folded = String.UnicodeScalarView()
    for scalar in text.unicodeScalars { append(scalar, to: &folded) }
    return String(folded)
  }

  private static func append(_ scalar: Unicode.Scalar, to folded: inout String.UnicodeScalarView) {
    let value = scalar.value
    if value < 0x80 {
      switch scalar {
      case "a"..."z", "0"..."9": folded.append(scalar)
      case "A"..."Z": folded.append(Unicode.Scalar(UInt8(value) | 0x20))
      default: folded.append(" ")
      }
      return
    }
    if let letters = latin(value) {
      folded.append(contentsOf: letters)
      return
    }
    switch scalar.properties.generalCategory {
    case .nonspacingMark, .enclosingMark, .format: break
    case _ where scalar.properties.isAlphabetic || scalar.properties.numericType != nil:
      folded.append(contentsOf: scalar.properties.lowercaseMapping.unicodeScalars)
    default: folded.append(" ")
    }
  }

  /// The base letters of a Latin letter with an accent or a ligature; nil for any other character.
  private static func latin(_ value: UInt32) -> String.UnicodeScalarView? {
    let letter: UInt8
    switch value {
    case 0xC0...0x24F: letter = extended.utf8Start[Int(value - 0xC0)]
    // The schwa of Azerbaijani names is written as an "a" elsewhere.
    case 0x259: letter = UInt8(ascii: "a")
    case 0x1E00...0x1EFF: letter = additional.utf8Start[Int(value - 0x1E00)]
    default: return nil
    }
    switch letter {
    case UInt8(ascii: "."): return nil
    case UInt8(ascii: "A"): return "ae".unicodeScalars
    case UInt8(ascii: "I"): return "ij".unicodeScalars
    case UInt8(ascii: "O"): return "oe".unicodeScalars
    case UInt8(ascii: "S"): return "ss".unicodeScalars
    case UInt8(ascii: "T"): return "th".unicodeScalars
    default: return String(Unicode.Scalar(letter)).unicodeScalars
    }
  }

  // Base letters by code point, from the decompositions of UnicodeData.txt (15.0) and, for letters with a
  // stroke or a hook, by their look. Capitals stand for two letters (see `latin`), a full stop for none.

  /// U+00C0 to U+024F: Latin-1 Supplement, Latin Extended-A and -B.
  private static let extended: StaticString = """
    aaaaaaAceeeeiiiidnooooo.ouuuuyTSaaaaaaAceeeeiiiidnooooo.ouuuuyTy\
    aaaaaaccccccccddddeeeeeeeeeegggggggghhhhiiiiiiiiiiIIjjkkklllllll\
    lllnnnnnnnnnooooooOOrrrrrrssssssssttttttuuuuuuuuuuuuwwyyyzzzzzzs\
    bb....o..dd....ae..g...ikkl..nnooo.............uu..yyzz.........\
    ....dddlllnnnaaiioouuuuuuuuuu.aaaaAAggggkkoooo..jdddgg..nnaaAAoo\
    aaaaeeeeiiiioooorrrruuuusstt..hh......aaeeooooooooyy......acclt.\
    ...bu.eejj..rryy
    """

  /// U+1E00 to U+1EFF: Latin Extended Additional, with the letters of Vietnamese.
  private static let additional: StaticString = """
    aabbbbbbccddddddddddeeeeeeeeeeffgghhhhhhhhhhiiiikkkkkkllllllllmm\
    mmmmnnnnnnnnoooooooopppprrrrrrrrssssssssssttttttttuuuuuuuuuuvvvv\
    wwwwwwwwwwxxxxyyzzzzzzhtwyas..S.aaaaaaaaaaaaaaaaaaaaaaaaeeeeeeee\
    eeeeeeeeiiiioooooooooooooooooooooooouuuuuuuuuuuuuuyyyyyyyy......
    """
}
