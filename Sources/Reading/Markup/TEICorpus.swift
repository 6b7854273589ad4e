import Proceedings

/// The lists of people of a corpus, which stand in a file beside those of its sessions.
enum TEICorpus {
  /// The people of the corpus that the file `name` belongs to, looked for in the same folder and the one above.
  static func people(of name: String, _ beside: MarkupReader.Beside?) -> [String: Participant] {
    guard let beside else { return [:] }
    for candidate in candidates(name) {
      guard let bytes = beside(candidate) else { continue }
      let reader = DialectReader(TEIDialect())
      _ = MarkupParser.parseXML(MarkupText.decode(bytes).bytes, reader)
      let people = reader.dialect.people
      if !people.isEmpty { return people }
    }
    return [:]
  }

  /// `ParlaMint-XX_2020-01-31.xml` belongs to `ParlaMint-XX.xml`, whose persons may stand in `ParlaMint-XX-listPerson.xml`.
  static func candidates(_ name: String) -> [String] {
    guard let underscore = name.firstIndex(of: "_") else { return [] }
    let stem = String(name[..<underscore])
    let names = [stem + ".xml", stem + "-listPerson.xml", stem + ".ana.xml"]
    return names + names.map { "../" + $0 }
  }
}
