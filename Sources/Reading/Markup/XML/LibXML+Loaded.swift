#if !LINKED_LIBXML
  internal import CXml2
  import Glibc

  extension LibXML {
    // The name under which Debian has had it since 2001; 2.14 changed the name with the layout of what is used here.
    private static let name = "libxml2.so.2"

    /// The shared library, which is loaded when it is needed for the first time.
    ///
    /// A program that is linked to libxml2 starts 0.9 ms later, whatever it reads (it brings ICU along); loading it takes
    /// as long, but only those who open marked-up text wait for it.
    init?() {
      guard let library = dlopen(Self.name, RTLD_NOW | RTLD_LOCAL),
        let createXML = dlsym(library, "xmlCreatePushParserCtxt"),
        let parseXML = dlsym(library, "xmlParseChunk"),
        let useXMLOptions = dlsym(library, "xmlCtxtUseOptions"),
        let createHTML = dlsym(library, "htmlCreatePushParserCtxt"),
        let parseHTML = dlsym(library, "htmlParseChunk"),
        let useHTMLOptions = dlsym(library, "htmlCtxtUseOptions"),
        let stop = dlsym(library, "xmlStopParser"),
        let free = dlsym(library, "xmlFreeParserCtxt"),
        let freeDocument = dlsym(library, "xmlFreeDoc"),
        let switchEncoding = dlsym(library, "xmlSwitchEncoding"),
        let lineNumber = dlsym(library, "xmlSAX2GetLineNumber"),
        let startDocument = dlsym(library, "xmlSAX2StartDocument"),
        let internalSubset = dlsym(library, "xmlSAX2InternalSubset"),
        let createSubset = dlsym(library, "xmlCreateIntSubset"),
        let declareEntity = dlsym(library, "xmlSAX2EntityDecl"),
        let entity = dlsym(library, "xmlSAX2GetEntity"),
        let parameterEntity = dlsym(library, "xmlSAX2GetParameterEntity"),
        let addEntity = dlsym(library, "xmlAddDocEntity"),
        let characterOfHTML = dlsym(library, "htmlEntityLookup"),
        let setLoader = dlsym(library, "xmlSetExternalEntityLoader"),
        let setErrors = dlsym(library, "xmlSetStructuredErrorFunc")
      else { return nil }
      func function<Function>(_ address: UnsafeMutableRawPointer) -> Function {
        unsafeBitCast(address, to: Function.self)
      }
      self.createXML = function(createXML)
      self.parseXML = function(parseXML)
      self.useXMLOptions = function(useXMLOptions)
      self.createHTML = function(createHTML)
      self.parseHTML = function(parseHTML)
      self.useHTMLOptions = function(useHTMLOptions)
      self.stop = function(stop)
      self.free = function(free)
      self.freeDocument = function(freeDocument)
      self.switchEncoding = function(switchEncoding)
      self.lineNumber = function(lineNumber)
      self.startDocument = function(startDocument)
      self.internalSubset = function(internalSubset)
      self.createSubset = function(createSubset)
      self.declareEntity = function(declareEntity)
      self.entity = function(entity)
      self.parameterEntity = function(parameterEntity)
      self.addEntity = function(addEntity)
      self.characterOfHTML = function(characterOfHTML)
      self.setLoader = function(setLoader)
      self.setErrors = function(setErrors)
    }
  }
#endif
