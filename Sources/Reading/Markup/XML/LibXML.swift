internal import CXml2
import Glibc

/// The functions of libxml2 that are used, from the shared library, which is loaded when the first of them is needed.
///
/// A program that is linked to libxml2 starts 0.9 ms later, whatever it reads (it brings ICU along); loading it takes as
/// long, but only those who open marked-up text wait for it. Static programs load it in the same way.
// The functions are addresses that are found once and never change; C function types are not Sendable by themselves.
struct LibXML: @unchecked Sendable {
  typealias Parser = UnsafeMutablePointer<xmlParserCtxt>
  typealias Handler = UnsafeMutablePointer<xmlSAXHandler>
  typealias Text = UnsafePointer<UInt8>
  typealias Entity = UnsafeMutablePointer<xmlEntity>

  let createXML:
    @convention(c) (Handler?, UnsafeMutableRawPointer?, UnsafePointer<CChar>?, Int32, UnsafePointer<CChar>?)
      -> Parser?
  let parseXML: @convention(c) (Parser?, UnsafePointer<CChar>?, Int32, Int32) -> Int32
  let useXMLOptions: @convention(c) (Parser?, Int32) -> Int32
  let createHTML:
    @convention(c) (
      Handler?, UnsafeMutableRawPointer?, UnsafePointer<CChar>?, Int32, UnsafePointer<CChar>?, xmlCharEncoding
    ) -> Parser?
  let parseHTML: @convention(c) (Parser?, UnsafePointer<CChar>?, Int32, Int32) -> Int32
  let useHTMLOptions: @convention(c) (Parser?, Int32) -> Int32
  let stop: @convention(c) (Parser?) -> Void
  let free: @convention(c) (Parser?) -> Void
  let freeDocument: @convention(c) (UnsafeMutablePointer<xmlDoc>?) -> Void
  let switchEncoding: @convention(c) (Parser?, xmlCharEncoding) -> Int32
  let lineNumber: @convention(c) (UnsafeMutableRawPointer?) -> Int32
  let startDocument: @convention(c) (UnsafeMutableRawPointer?) -> Void
  let internalSubset: @convention(c) (UnsafeMutableRawPointer?, Text?, Text?, Text?) -> Void
  let createSubset:
    @convention(c) (UnsafeMutablePointer<xmlDoc>?, Text?, Text?, Text?) -> UnsafeMutablePointer<xmlDtd>?
  let declareEntity:
    @convention(c) (UnsafeMutableRawPointer?, Text?, Int32, Text?, Text?, UnsafeMutablePointer<UInt8>?) ->
      Void
  let entity: @convention(c) (UnsafeMutableRawPointer?, Text?) -> Entity?
  let parameterEntity: @convention(c) (UnsafeMutableRawPointer?, Text?) -> Entity?
  let addEntity: @convention(c) (UnsafeMutablePointer<xmlDoc>?, Text?, Int32, Text?, Text?, Text?) -> Entity?
  let characterOfHTML: @convention(c) (Text?) -> UnsafePointer<htmlEntityDesc>?

  /// The library; nil where it is not installed.
  static let shared = LibXML()

  // The name under which Debian has had it since 2001; 2.14 changed the name with the layout of what is used here.
  private static let name = "libxml2.so.2"

  private init?() {
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
    // A second lock on the door: whatever the handlers let through, no file is opened and nothing is fetched.
    typealias Loader =
      @convention(c) (UnsafePointer<CChar>?, UnsafePointer<CChar>?, Parser?) -> UnsafeMutablePointer<
        xmlParserInput
      >?
    let set: @convention(c) (Loader?) -> Void = function(setLoader)
    set { _, _, _ in nil }
    // What no parser is told of would be printed on standard error, and so into the middle of the screen.
    typealias Errors = @convention(c) (UnsafeMutableRawPointer?, UnsafeMutablePointer<xmlError>?) -> Void
    let setHandler: @convention(c) (UnsafeMutableRawPointer?, Errors?) -> Void = function(setErrors)
    setHandler(nil) { _, _ in }
  }
}
