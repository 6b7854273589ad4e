/// A value of YAML as text (YAML 1.2, chapter 7.3: flow scalar styles).
enum YAMLScalar {
  /// The text of `source`, without its quotation marks and with its escapes resolved; white space is made one
  /// space.
  static func text(_ source: String) -> String {
    var body = Substring(source)
    if body.first == "\"", body.count >= 2, body.last == "\"" {
      return Whitespace.collapsed(unescaped(body.dropFirst().dropLast()))
    }
    if body.first == "'", body.count >= 2, body.last == "'" {
      body = body.dropFirst().dropLast()
      return Whitespace.collapsed(
        body.split(separator: "''", omittingEmptySubsequences: false).joined(separator: "'"))
    }
    if let first = body.first, "[{|>&*!".contains(first) { return "" }
    // A comment begins at a hash sign after a space.
    if let comment = commentStart(body) { body = body[..<comment] }
    return Whitespace.collapsed(String(body))
  }

  private static func unescaped(_ body: Substring) -> String {
    var text = String.UnicodeScalarView()
    var scalars = body.unicodeScalars[...]
    while let scalar = scalars.popFirst() {
      guard scalar == "\\", let mark = scalars.popFirst() else {
        text.append(scalar)
        continue
      }
      switch mark {
      case "n", "t", "r", " ": text.append(" ")
      case "_": text.append("\u{A0}")
      case "\n": while let next = scalars.first, next == " " || next == "\n" { scalars.removeFirst() }
      case "x": appendCode(2, of: &scalars, to: &text)
      case "u": appendCode(4, of: &scalars, to: &text)
      case "U": appendCode(8, of: &scalars, to: &text)
      default: text.append(mark)
      }
    }
    return String(text)
  }

  private static func commentStart(_ body: Substring) -> Substring.Index? {
    var previous: Character?
    for index in body.indices {
      if body[index] == "#", previous == " " { return index }
      previous = body[index]
    }
    return nil
  }

  private static func appendCode(
    _ count: Int, of scalars: inout Substring.UnicodeScalarView, to text: inout String.UnicodeScalarView
  ) {
    let digits = String(scalars.prefix(count))
    scalars.removeFirst(min(count, scalars.count))
    text.append(UInt32(digits, radix: 16).flatMap(Unicode.Scalar.init) ?? "\u{FFFD}")
  }
}
