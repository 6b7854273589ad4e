/// How a character takes part in a line: what `VisibleForm` and `ScalarWidth` say of it, told quickly.
enum ScalarClass {
  /// One column.
  case narrow
  /// Two columns.
  case wide
  /// None: it stands on the character before it.
  case mark
  /// It must not reach a terminal and is shown by its `VisibleForm`.
  case form

  /// The class of `scalar`.
  ///
  /// The ranges named here hold nearly all of what is written; for the rest the tables are asked. A test goes through
  /// all of Unicode to see that both say the same.
  @inline(__always)
  static func of(_ scalar: Unicode.Scalar) -> ScalarClass {
    switch scalar.value {
    case 0x20...0x7E, 0xA1...0xAC, 0xAE...0x02FF: .narrow
    case 0x0370...0x0482, 0x048A...0x0590, 0x2010...0x2027: .narrow
    case 0x3001...0x3029, 0x3041...0x3096, 0x30A0...0x30FF, 0x3400...0x4DBF, 0x4E00...0x9FFF: .wide
    case 0xAC00...0xD7A3, 0xFF01...0xFF60: .wide
    default: fromTables(scalar)
    }
  }

  private static func fromTables(_ scalar: Unicode.Scalar) -> ScalarClass {
    if VisibleForm.isNeeded(scalar) { return .form }
    return switch ScalarWidth.of(scalar) {
    case 0: .mark
    case 2: .wide
    default: .narrow
    }
  }
}
