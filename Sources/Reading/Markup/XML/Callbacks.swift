internal import CXml2

private func parser(_ state: UnsafeMutableRawPointer?) -> MarkupParser? {
  state.map { Unmanaged<MarkupParser>.fromOpaque($0).takeUnretainedValue() }
}

/// What libxml2 calls while it parses; the user data of each is the `MarkupParser`.
enum Callbacks {
  /// For XML.
  static var xml: xmlSAXHandler {
    var callbacks = xmlSAXHandler()
    callbacks.initialized = XML_SAX2_MAGIC
    callbacks.startDocument = { parser($0)?.beginDocument() }
    callbacks.internalSubset = { state, name, _, _ in parser(state)?.internalSubset(name) }
    callbacks.entityDecl = { state, name, type, _, _, content in
      parser(state)?.declareEntity(name, type, content)
    }
    callbacks.getEntity = { state, name in parser(state)?.entity(name) }
    callbacks.getParameterEntity = { state, name in parser(state)?.parameterEntity(name) }
    callbacks.startElementNs = { state, name, _, _, _, _, count, _, attributes in
      guard let name else { return }
      parser(state)?.start(MarkupTag(name: String(cString: name), xml: attributes, count: Int(count)))
    }
    callbacks.endElementNs = { state, name, _, _ in
      guard let name else { return }
      parser(state)?.end(String(cString: name))
    }
    return withText(callbacks)
  }

  /// For HTML, whose parser knows no namespaces.
  static var html: xmlSAXHandler {
    var callbacks = xmlSAXHandler()
    callbacks.initialized = XML_SAX2_MAGIC
    callbacks.startElement = { state, name, attributes in
      guard let name else { return }
      parser(state)?.start(MarkupTag(name: String(cString: name), html: attributes))
    }
    callbacks.endElement = { state, name in
      guard let name else { return }
      parser(state)?.end(String(cString: name))
    }
    return withText(callbacks)
  }

  private static func withText(_ base: xmlSAXHandler) -> xmlSAXHandler {
    var callbacks = base
    callbacks.characters = { parser($0)?.characters($1, $2) }
    callbacks.ignorableWhitespace = { parser($0)?.characters($1, $2) }
    callbacks.cdataBlock = { parser($0)?.characters($1, $2) }
    callbacks.serror = { parser($0)?.fail($1) }
    return callbacks
  }
}
