import Proceedings

/// Reads the dialects of XML that records are marked up in.
enum MarkupReader {
  /// The dialects, by what the beginning of a file shows.
  enum Kind: String, CaseIterable, Sendable {
    case tei, akomaNtoso, historicHansard, publicWhip, canadianHansard, australianHansard, plain
  }

  /// What lies beside a file, for the lists that a corpus keeps in another one; nil where nothing may be looked for.
  typealias Beside = (_ name: String) -> [UInt8]?

  /// The record in `bytes`, and what ended it early.
  static func read(
    _ bytes: [UInt8], as kind: Kind, name: String = "", beside: Beside? = nil
  ) -> (record: Record, problem: MarkupProblem?) {
    switch kind {
    case .tei: read(bytes, TEIDialect { TEICorpus.people(of: name, beside) })
    case .akomaNtoso: read(bytes, AkomaNtosoDialect())
    case .historicHansard: read(bytes, HistoricHansardDialect())
    case .publicWhip: read(bytes, PublicWhipDialect())
    case .canadianHansard: read(bytes, CanadianHansardDialect())
    case .australianHansard: read(bytes, AustralianHansardDialect())
    case .plain: read(bytes, PlainXMLDialect())
    }
  }

  /// The dialect of a file of which `beginning` is the first part; nil where it is no XML.
  static func kind(of beginning: ArraySlice<UInt8>) -> Kind? {
    let text = String(decoding: beginning.prefix(65_536).filter { $0 != 0 }, as: UTF8.self)
    guard let root = root(of: text) else { return nil }
    switch root {
    case "TEI", "TEI.2", "teiCorpus", "teiCorpus.2": return .tei
    case "akomaNtoso": return .akomaNtoso
    case "html": return nil
    default: break
    }
    // The names of the roots of Hansards are many and shared; what stands in them is not.
    if text.contains("<membercontribution") || text.contains("<member>") && text.contains("<section>") {
      return .historicHansard
    }
    if text.contains("<talker>") || text.contains("<session.header>") || text.contains("<TALK.START")
      || text.contains("NAMEID=")
    {
      return .australianHansard
    }
    if text.contains("<PersonSpeaking") || text.contains("<HansardBody") { return .canadianHansard }
    if text.contains("speakername=") || text.contains("nospeaker=") || root == "publicwhip" {
      return .publicWhip
    }
    // Plain text may hold stray tags, also as its first word; XML of an unknown kind has to say that it is XML.
    let head = text.prefix(1000)
    return head.contains("<?xml ") || head.contains("<!DOCTYPE ") || head.contains(" xmlns=")
      || head.contains(" xmlns:")
      ? .plain : nil
  }

  /// The name of the first element or of the document type, without prefix; nil where the text does not begin as XML does.
  private static func root(of text: String) -> String? {
    var rest = text[...]
    rest = rest.drop { $0.isWhitespace || $0 == "\u{FEFF}" }
    guard rest.first == "<" else { return nil }
    while let start = rest.firstIndex(of: "<") {
      rest = rest[rest.index(after: start)...]
      if rest.hasPrefix("!--") {
        guard let end = rest.firstRange(of: "-->") else { return nil }
        rest = rest[end.upperBound...]
      } else if rest.hasPrefix("!DOCTYPE ") {
        // The declaration names the root, and what it declares may be longer than what is looked at.
        return name(rest.dropFirst(9).drop { $0.isWhitespace })
      } else if let first = rest.first, first.isLetter || first == "_" {
        return name(rest)
      }
    }
    return nil
  }

  /// The name that `text` begins with, without prefix.
  private static func name(_ text: Substring) -> String? {
    let name = text.prefix { $0.isLetter || $0.isNumber || "-_.:".contains($0) }
    return name.split(separator: ":").last.map(String.init)
  }

  private static func read<Kind: Dialect>(_ bytes: [UInt8], _ dialect: Kind) -> (Record, MarkupProblem?) {
    let reader = DialectReader(dialect)
    let problem = MarkupParser.parseXML(bytes, reader)
    return (reader.finish(), problem)
  }
}
