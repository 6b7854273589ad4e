#if LINKED_LIBXML
  internal import CXml2

  extension LibXML {
    /// The library as it is linked into a static program, which can load no other: the C library inside it is its own.
    init?() {
      createXML = xmlCreatePushParserCtxt
      parseXML = xmlParseChunk
      useXMLOptions = xmlCtxtUseOptions
      createHTML = htmlCreatePushParserCtxt
      parseHTML = htmlParseChunk
      useHTMLOptions = htmlCtxtUseOptions
      stop = xmlStopParser
      free = xmlFreeParserCtxt
      freeDocument = xmlFreeDoc
      switchEncoding = xmlSwitchEncoding
      lineNumber = xmlSAX2GetLineNumber
      startDocument = xmlSAX2StartDocument
      internalSubset = xmlSAX2InternalSubset
      createSubset = xmlCreateIntSubset
      declareEntity = xmlSAX2EntityDecl
      entity = xmlSAX2GetEntity
      parameterEntity = xmlSAX2GetParameterEntity
      addEntity = xmlAddDocEntity
      characterOfHTML = htmlEntityLookup
      setLoader = xmlSetExternalEntityLoader
      setErrors = xmlSetStructuredErrorFunc
    }
  }
#endif
