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
    var isRead = false
    return read(
      pieces: {
        defer { isRead = true }
        return isRead ? [] : bytes
      }, size: bytes.count, as: kind, name: name, beside: beside)
  }

  /// The record in the pieces that `next` gives until an empty one, and what ended it early; `size` is about what they add
  /// up to.
  ///
  /// What is held is the text with its blocks and turns and the lists of persons: in bytes the text once, some 100 for
  /// each of its paragraphs and some 200 for each turn; of the markup one piece.
  static func read<Failure: Error>(
    pieces next: () throws(Failure) -> [UInt8], size: Int, as kind: Kind, name: String, beside: Beside?
  ) throws(Failure) -> (record: Record, problem: MarkupProblem?) {
    switch kind {
    case .tei: try read(next, size, TEIDialect { TEICorpus.people(of: name, beside) })
    case .akomaNtoso: try read(next, size, AkomaNtosoDialect())
    case .historicHansard: try read(next, size, HistoricHansardDialect())
    case .publicWhip: try read(next, size, PublicWhipDialect())
    case .canadianHansard: try read(next, size, CanadianHansardDialect())
    case .australianHansard: try read(next, size, AustralianHansardDialect())
    case .plain: try read(next, size, PlainXMLDialect())
    }
  }

  /// The dialect of a file of which `beginning`, without zero bytes, is the first part; nil where it is no XML.
  ///
  /// It is asked for each dialect before the first screen of any text that begins with a tag, so what is looked for is
  /// looked for among the bytes.
  static func kind(of beginning: ArraySlice<UInt8>) -> Kind? {
    let text = beginning.prefix(65_536)
    // Comments before the root may be long.
    guard let root = root(of: text.prefix(4096)) ?? root(of: text) else { return nil }
    switch root {
    case "TEI", "TEI.2", "teiCorpus", "teiCorpus.2": return .tei
    case "akomaNtoso": return .akomaNtoso
    case "html": return nil
    default: break
    }
    // The names of the roots of Hansards are many and shared; what stands in them is not.
    if text.has("<membercontribution") || text.has("<member>") && text.has("<section>") {
      return .historicHansard
    }
    if text.has("<talker>") || text.has("<session.header>") || text.has("<TALK.START")
      || text.has("NAMEID=")
    {
      return .australianHansard
    }
    if text.has("<PersonSpeaking") || text.has("<HansardBody") { return .canadianHansard }
    if text.has("speakername=") || text.has("nospeaker=") || root == "publicwhip" {
      return .publicWhip
    }
    // Plain text may hold stray tags, also as its first word; XML of an unknown kind has to say that it is XML.
    let head = text.prefix(1000)
    return head.has("<?xml ") || head.has("<!DOCTYPE ") || head.has(" xmlns=") || head.has(" xmlns:")
      ? .plain : nil
  }

  /// The name of the first element or of the document type, without prefix; nil where the text does not begin as XML does.
  private static func root(of bytes: ArraySlice<UInt8>) -> String? {
    var rest = String(decoding: bytes, as: UTF8.self)[...]
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

  private static func read<Kind: Dialect, Failure: Error>(
    _ next: () throws(Failure) -> [UInt8], _ size: Int, _ dialect: Kind
  ) throws(Failure) -> (Record, MarkupProblem?) {
    let reader = DialectReader(dialect, textOf: size)
    let problem = try MarkupParser.parseXML(pieces: next, reader)
    return (reader.finish(), problem)
  }
}
