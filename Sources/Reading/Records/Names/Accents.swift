/// Letters without their accents, for comparing names that two hands have typed.
enum Accents {
  /// The letter of ASCII that `scalar` carries an accent on; itself where it is none.
  static func base(_ scalar: Unicode.Scalar) -> Unicode.Scalar { table[scalar] ?? scalar }

  private static let table: [Unicode.Scalar: Unicode.Scalar] = {
    let rows: [(Unicode.Scalar, String)] = [
      ("a", "áàâäãåāăą"), ("c", "çćčĉċ"), ("d", "ďđð"), ("e", "éèêëēĕėęě"), ("g", "ğĝġģ"), ("h", "ĥħ"),
      ("i", "íìîïĩīĭįı"), ("j", "ĵ"), ("k", "ķ"), ("l", "łľĺļ"), ("n", "ñńňņ"), ("o", "óòôöõøōŏő"),
      ("r", "řŕŗ"),
      ("s", "śšşșŝ"), ("t", "ťţțŧ"), ("u", "úùûüũūŭůűų"), ("w", "ŵ"), ("y", "ýÿŷ"), ("z", "źżž"),
    ]
    var table: [Unicode.Scalar: Unicode.Scalar] = [:]
    for (base, accented) in rows {
      for scalar in accented.unicodeScalars { table[scalar] = base }
    }
    return table
  }()
}
