/// Letters of one script that look like those of another: a name that mixes them may be made to be taken for another.
///
/// The pairs are those of Latin, Greek and Cyrillic whose skeletons are the same in Unicode's table of confusable
/// characters (UTS #39, confusables.txt, version 15), as far as they are letters of everyday alphabets.
public enum LookAlike {
  /// A script of which letters look like those of another.
  enum Script: String, Hashable {
    case latin = "Latin"
    case greek = "Greek"
    case cyrillic = "Cyrillic"
  }

  /// `name` with `sign` behind it where it may be made to be taken for another.
  public static func marked(_ name: String, with sign: String = "≠") -> String {
    mixture(in: name) == nil ? name : "\(name) \(sign)"
  }

  /// Which script's letters stand among those of another in `name`; nil where it is written as names are.
  ///
  /// Told are words that mix scripts, when a letter of the rarer one has a double (`Pаvel` with a Cyrillic а), and words
  /// all of whose letters have doubles among words of another script. A name wholly in one script is as people write it.
  static func mixture(in name: String) -> (main: Script, guest: Script)? {
    guard name.utf8.contains(where: { $0 >= 0x80 }) else { return nil }
    let words = name.unicodeScalars.split { !$0.properties.isAlphabetic && !isMark($0) }
    let counts = count(name.unicodeScalars)
    guard counts.count > 1 else { return nil }
    for word in words {
      let own = count(word)
      guard own.count > 1, let main = commonest(own) else { continue }
      let double = word.first { isDouble($0) && script(of: $0) != nil && script(of: $0) != main }
      if let guest = double.flatMap(script(of:)) { return (main, guest) }
    }
    guard let main = commonest(counts) else { return nil }
    for word in words where word.count > 1 || word.allSatisfy(\.properties.isUppercase) {
      guard let guest = word.first.flatMap(script(of:)), guest != main, word.allSatisfy(isDouble) else {
        continue
      }
      return (main, guest)
    }
    return nil
  }

  private static func count(_ scalars: some Sequence<Unicode.Scalar>) -> [Script: Int] {
    scalars.reduce(into: [:]) { counts, scalar in
      if let script = script(of: scalar) { counts[script, default: 0] += 1 }
    }
  }

  private static func commonest(_ counts: [Script: Int]) -> Script? {
    counts.max { ($0.value, $1.key.rawValue) < ($1.value, $0.key.rawValue) }?.key
  }

  private static func isMark(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.properties.generalCategory {
    case .nonspacingMark, .spacingMark: true
    default: false
    }
  }

  /// The script of a letter, as far as it is one of the three.
  static func script(of scalar: Unicode.Scalar) -> Script? {
    switch scalar.value {
    case 0x41...0x5A, 0x61...0x7A, 0xC0...0xD6, 0xD8...0xF6, 0xF8...0x24F, 0x1E00...0x1EFF, 0xFF21...0xFF3A,
      0xFF41...0xFF5A:
      .latin
    case 0x370...0x373, 0x376...0x377, 0x37B...0x37D, 0x37F, 0x386, 0x388...0x3FF, 0x1F00...0x1FFF: .greek
    case 0x400...0x481, 0x48A...0x52F, 0x1C80...0x1C88: .cyrillic
    default: nil
    }
  }

  /// Whether a letter looks like one of another script.
  static func isDouble(_ scalar: Unicode.Scalar) -> Bool { doubles.contains(scalar) }

  /// The letters that have a double; each row holds letters that look the same.
  static let rows: [String] = [
    "AΑА", "BΒВ", "CСϹ", "EΕЕ", "HΗН", "IΙІӀ", "JЈͿ", "KΚК", "MΜМϺ", "NΝ", "OΟО", "PΡР", "QԚ", "SЅ", "TΤТ",
    "VѴ",
    "WԜ", "XΧХ", "YΥҮ", "ZΖ", "aаα", "cсϲ", "dԁ", "eе", "hһ", "iіι", "jјϳ", "lӏ", "oοоσ", "pρр", "qԛ", "rг",
    "sѕ",
    "uυ", "vνѵ", "wԝ", "xх", "yуγ", "ËЁ", "ëё", "ÏЇΪ", "ïїϊ", "ΓГ", "ΛЛ", "ΠП", "ΦФ", "κк", "πп", "τт", "φф",
    "εє",
  ]

  private static let doubles: Set<Unicode.Scalar> = rows.reduce(into: []) { $0.formUnion($1.unicodeScalars) }
}
