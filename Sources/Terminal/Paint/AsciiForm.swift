/// One ASCII character in place of one that the terminal's locale cannot show.
enum AsciiForm {
  /// The nearest ASCII character to `scalar`; `?` where there is none.
  static func of(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
    switch scalar.value {
    case 0x20..<0x7F: scalar
    case 0xC0..<0x180: letter(Int(scalar.value) - 0xC0)
    case 0x00A0, 0x2000...0x200A, 0x202F, 0x205F, 0x3000: " "
    case 0x2010...0x2015, 0x2212, 0x2500, 0x2501: "-"
    case 0x2018...0x201B, 0x2032, 0x2039, 0x203A, 0x00B4: "'"
    case 0x201C...0x201F, 0x2033, 0x00AB, 0x00BB: "\""
    case 0x2022, 0x00B7, 0x2219: "*"
    case 0x2026: "."
    case 0x2502, 0x2503, 0x258C: "|"
    case 0x2588...0x258B: "#"
    case 0x25B8, 0x25B6, 0x2192: ">"
    case 0x2190: "<"
    case 0x250C...0x254B: "+"
    case 0x2550...0x256C: "="
    default: "?"
    }
  }

  /// Latin letters with marks (U+00C0 to U+017F) without them, in the order of their code points.
  private static let letters = Array(
    ("AAAAAAACEEEEIIII" + "DNOOOOOxOUUUUYTs" + "aaaaaaaceeeeiiii" + "dnooooo?ouuuuyty"
      + "AaAaAaCcCcCcCcDd" + "DdEeEeEeEeEeGgGg" + "GgGgHhHhIiIiIiIi" + "IiIiJjKkkLlLlLlL"
      + "lLlNnNnNnnNnOoOo" + "OoOoRrRrRrSsSsSs" + "SsTtTtTtUuUuUuUu" + "UuUuWwYyYZzZzZzs").unicodeScalars)

  private static func letter(_ index: Int) -> Unicode.Scalar {
    letters.indices.contains(index) ? letters[index] : "?"
  }
}
