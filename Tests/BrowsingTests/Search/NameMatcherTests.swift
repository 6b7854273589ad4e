import Foundation
import Testing

@testable import Browsing

@Suite("A name is found however it is typed")
struct NameMatcherTests {
  @Test(
    "Rank",
    arguments: [
      ("ana reis", "Ana Reis", .whole), ("ANA REÍS", "Ana Reis", .whole), ("ana", "Ana Reis", .wordStart),
      ("rei", "Ana Reis", .wordStart), ("ana r", "Ana Reis", .wordStart), ("reis ana", "Ana Reis", .allWords),
      ("r a", "Ana Reis", .allWords), ("eis", "Ana Reis", nil), ("ana ana", "Ana Reis", nil),
      ("anna", "Ana Reis", nil),
      ("omalley", "Tim O’Malley", .wordStart), ("malley", "Tim O'Malley", .wordStart),
      ("alhariri", "Saad al-Hariri", .wordStart),
      ("hariri saad", "Saad al-Hariri", .allWords), ("muller", "Jörg Müller", .wordStart),
      ("strasse", "Straße", .whole),
      ("Nguyen", "Nguyễn Văn Đức", .wordStart), ("duc van", "Nguyễn Văn Đức", .allWords),
      ("aliyev", "Əliyev", .whole),
      ("ПУТИН", "Путин", .whole), ("会议", "会议主席", .wordStart), ("e\u{301}va", "Éva", .whole),
      ("Éva", "e\u{301}va", .whole),
      ("", "Ana Reis", .allWords), ("- ?", "Ana Reis", .allWords), ("søren", "Soren", .whole),
      ("aesop", "Æsop", .whole),
      ("a a b", "Anna Berg", nil), ("an a be", "Anna Alma Berg", .allWords),
    ] as [(String, String, NameMatcher.Rank?)])
  func rank(query: String, name: String, rank: NameMatcher.Rank?) {
    #expect(NameMatcher(query).rank(of: name) == rank)
  }

  @Test("The best match comes first, else the order stays")
  func order() {
    let names = ["Berg Anna", "Bergmann", "Anna Berg", "Berg", "Annaberg"]
    #expect(NameMatcher("berg").matches(in: names) == [3, 0, 1, 2])
    #expect(NameMatcher("").matches(in: names) == [0, 1, 2, 3, 4])
  }

  @Test("Every Latin letter with an accent folds to the letters of its decomposition")
  func folding() {
    var letters = 0
    for value in Array(UInt32(0xC0)...0x24F) + Array(0x1E00...0x1EFF) {
      guard let scalar = Unicode.Scalar(value), let base = String(scalar).decomposedBase else { continue }
      #expect(LetterFolding.fold(String(scalar)) == base, "U+\(String(value, radix: 16))")
      letters += 1
    }
    #expect(letters > 450)
  }
}

extension String {
  /// The lower-case letter of ASCII that the character is made of with marks; nil where it is made of
  /// anything else.
  fileprivate var decomposedBase: String? {
    let scalars = Array(decomposedStringWithCanonicalMapping.unicodeScalars)
    guard scalars.count > 1, scalars[0].isASCII, scalars[0].properties.isAlphabetic else { return nil }
    return String(scalars[0]).lowercased()
  }
}
