internal import CXml2

/// Runs libxml2 over the bytes of a file, piece by piece, and hands the events to a handler.
///
/// No tree is built. The limits of libxml2 stay on; no document type is loaded, no external entity is opened, nothing is
/// fetched. Only entities that the file itself defines in words are put in their places.
final class MarkupParser {
  /// How deep elements may stand in one another: the limit that libxml2 itself keeps for its trees.
  static let deepest = 256
  /// How many times as long as the file the text may become that its entities make of it.
  static let growth = 4

  private static let piece = 65_536

  private let library: LibXML
  private let handler: any MarkupHandler
  private var parser: LibXML.Parser?
  private var depth = 0
  /// How many bytes of text may still come: the more of the file has come, the more.
  private var budget = 65_536
  private var found: MarkupProblem?
  /// Whether all pieces have come.
  private var isEnding = false

  private init(_ library: LibXML, _ handler: any MarkupHandler) {
    self.library = library
    self.handler = handler
  }

  /// The events of the XML in `bytes`, which are UTF-8 whatever their declaration says; the problem that ended it early.
  static func parseXML(_ bytes: [UInt8], _ handler: any MarkupHandler) -> MarkupProblem? {
    parse(bytes, handler, isXML: true)
  }

  /// The events of the HTML in `bytes`, which are UTF-8; elements that are left open are closed as browsers do.
  static func parseHTML(_ bytes: [UInt8], _ handler: any MarkupHandler) -> MarkupProblem? {
    parse(bytes, handler, isXML: false)
  }

  /// The events of XML in UTF-8 that comes piece by piece, until an empty one.
  ///
  /// No piece is kept longer than until the next comes.
  static func parseXML<Failure: Error>(
    pieces next: () throws(Failure) -> [UInt8], _ handler: any MarkupHandler
  ) throws(Failure) -> MarkupProblem? {
    guard let library = LibXML.shared else { return .withoutLibrary }
    return try MarkupParser(library, handler).run(next, isXML: true)
  }

  private static func parse(_ bytes: [UInt8], _ handler: any MarkupHandler, isXML: Bool) -> MarkupProblem? {
    guard let library = LibXML.shared else { return .withoutLibrary }
    var isRead = false
    return MarkupParser(library, handler).run(
      {
        defer { isRead = true }
        return isRead ? [] : bytes
      }, isXML: isXML)
  }

  private func run<Failure: Error>(
    _ next: () throws(Failure) -> [UInt8], isXML: Bool
  ) throws(Failure) -> MarkupProblem? {
    var callbacks = isXML ? Callbacks.xml : Callbacks.html
    let state = Unmanaged.passUnretained(self).toOpaque()
    let parser =
      isXML
      ? library.createXML(&callbacks, state, nil, 0, nil)
      : library.createHTML(&callbacks, state, nil, 0, nil, XML_CHAR_ENCODING_UTF8)
    guard let parser else {
      return MarkupProblem(problem: "cannot be parsed: not enough memory", isHarmless: false)
    }
    self.parser = parser
    defer {
      library.freeDocument(parser.pointee.myDoc)
      parser.pointee.myDoc = nil
      library.free(parser)
      self.parser = nil
    }
    if isXML {
      _ = library.useXMLOptions(parser, Self.xmlOptions)
    } else {
      _ = library.useHTMLOptions(parser, Self.htmlOptions)
    }
    // Else the first bytes would be guessed from, though they are decoded already.
    _ = library.switchEncoding(parser, XML_CHAR_ENCODING_UTF8)
    while found == nil {
      let bytes = try next()
      if bytes.isEmpty { break }
      budget += bytes.count * Self.growth
      feed(bytes, isXML: isXML)
    }
    isEnding = true
    if found == nil { feed(nil, 0, isXML: isXML) }
    return found
  }

  private func feed(_ bytes: [UInt8], isXML: Bool) {
    bytes.withUnsafeBufferPointer { buffer in
      buffer.withMemoryRebound(to: CChar.self) { characters in
        var start = 0
        while start < characters.count, found == nil {
          let count = min(Self.piece, characters.count - start)
          feed(characters.baseAddress.map { $0 + start }, count, isXML: isXML)
          start += count
        }
      }
    }
  }

  private func feed(_ start: UnsafePointer<CChar>?, _ count: Int, isXML: Bool) {
    let isLast: Int32 = start == nil ? 1 : 0
    if isXML {
      _ = library.parseXML(parser, start, Int32(count), isLast)
    } else {
      _ = library.parseHTML(parser, start, Int32(count), isLast)
    }
  }

  // Entities in their places, CDATA as text, no network, the encoding as it was decoded and not as declared.
  private static let xmlOptions = Int32(
    bitPattern: XML_PARSE_NOENT.rawValue | XML_PARSE_NONET.rawValue | XML_PARSE_NOCDATA.rawValue
      | XML_PARSE_IGNORE_ENC.rawValue | XML_PARSE_NOERROR.rawValue | XML_PARSE_NOWARNING.rawValue)
  private static let htmlOptions = Int32(
    bitPattern: HTML_PARSE_RECOVER.rawValue | HTML_PARSE_NONET.rawValue | HTML_PARSE_IGNORE_ENC.rawValue
      | HTML_PARSE_NOERROR.rawValue | HTML_PARSE_NOWARNING.rawValue)

  /// Ends the parsing because of `problem`, unless it has ended already.
  func stop(_ problem: MarkupProblem) {
    guard found == nil else { return }
    found = problem
    library.stop(parser)
  }

  func start(_ tag: MarkupTag) {
    depth += 1
    guard found == nil else { return }
    if depth > Self.deepest {
      return stop(
        MarkupProblem(
          problem: "has elements more than \(Self.deepest) deep in one another (line \(line))",
          advice: "export its text, or a version with less in it", isHarmless: false))
    }
    handler.start(tag)
  }

  func end(_ name: String) {
    depth -= 1
    if found == nil { handler.end(name) }
  }

  func characters(_ start: UnsafePointer<UInt8>?, _ count: Int32) {
    guard found == nil, let start, count > 0 else { return }
    budget -= Int(count)
    if budget < 0 { return stop(.entities(line)) }
    handler.characters(UnsafeBufferPointer(start: start, count: Int(count)))
  }

  func fail(_ error: UnsafePointer<xmlError>?) {
    guard let error = error?.pointee, error.level == XML_ERR_FATAL else { return }
    let code = xmlParserErrors(UInt32(bitPattern: error.code))
    if code == XML_ERR_ENTITY_LOOP || code == XML_ERR_ENTITY_PROCESSING {
      return stop(.entities(Int(error.line)))
    }
    let words =
      error.message.map { String(cString: $0).split(whereSeparator: \.isNewline).first.map(String.init) }
      ?? nil
    // At the end libxml2 complains of whatever is still open, in many words.
    stop(
      isEnding && depth > 0
        ? MarkupProblem(
          problem: "breaks off in line \(error.line), within its elements", advice: "get all of the file")
        : MarkupProblem(
          problem: "is broken in line \(error.line): \(words ?? "not well-formed")",
          advice: "have it mended or exported again"))
  }

  // MARK: Entities

  func beginDocument() { library.startDocument(parser) }

  func internalSubset(_ name: LibXML.Text?) { library.internalSubset(parser, name, nil, nil) }

  /// Only what the file defines in words is kept.
  ///
  /// An external entity is as if it were not declared, and an external part of the document type as if it were empty.
  func declareEntity(
    _ name: LibXML.Text?, _ type: Int32, _ content: UnsafeMutablePointer<UInt8>?
  ) {
    let parameter = Int32(XML_INTERNAL_PARAMETER_ENTITY.rawValue)
    switch xmlEntityType(UInt32(bitPattern: type)) {
    case XML_INTERNAL_GENERAL_ENTITY: library.declareEntity(parser, name, type, nil, nil, content)
    case XML_INTERNAL_PARAMETER_ENTITY: library.declareEntity(parser, name, parameter, nil, nil, content)
    case XML_EXTERNAL_PARAMETER_ENTITY:
      var empty: UInt8 = 0
      library.declareEntity(parser, name, parameter, nil, nil, &empty)
    default: break
    }
  }

  func parameterEntity(_ name: LibXML.Text?) -> LibXML.Entity? { library.parameterEntity(parser, name) }

  /// The entity `name`: as declared; else the character that HTML knows by that name; else its own name in words.
  ///
  /// So `&pound;` is read in files whose document type is not at hand, and an unknown name ends nothing.
  func entity(_ name: LibXML.Text?) -> LibXML.Entity? {
    if let declared = library.entity(parser, name) { return declared }
    guard let name, let document = parser?.pointee.myDoc else { return nil }
    if document.pointee.intSubset == nil {
      _ = "document".withCString(encodedAs: UTF8.self) { library.createSubset(document, $0, nil, nil) }
    }
    var content = "&#38;" + String(cString: name) + ";"
    if let character = library.characterOfHTML(name) { content = "&#\(character.pointee.value);" }
    return content.withCString(encodedAs: UTF8.self) {
      library.addEntity(document, name, Int32(XML_INTERNAL_GENERAL_ENTITY.rawValue), nil, nil, $0)
    }
  }

  private var line: Int { Int(library.lineNumber(parser)) }
}

extension MarkupProblem {
  static let withoutLibrary = MarkupProblem(
    problem: "is marked-up text, and libxml2, which reads it, is not installed",
    advice: "install the package libxml2", isHarmless: false)

  static func entities(_ line: Int) -> MarkupProblem {
    MarkupProblem(
      problem: "has entities that would make far more text of it than it holds (line \(line))",
      advice: "do not trust it; if you do, have it written out without entities", isHarmless: false)
  }
}
