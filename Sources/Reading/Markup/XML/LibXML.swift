internal import CXml2

/// The functions of libxml2 that are used.
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
  let setLoader:
    @convention(c) (
      (
        @convention(c) (UnsafePointer<CChar>?, UnsafePointer<CChar>?, Parser?) -> UnsafeMutablePointer<
          xmlParserInput
        >?
      )?
    ) -> Void
  let setErrors:
    @convention(c) (
      UnsafeMutableRawPointer?,
      (@convention(c) (UnsafeMutableRawPointer?, UnsafeMutablePointer<xmlError>?) -> Void)?
    ) -> Void

  /// The library; nil where it is not installed.
  static let shared: LibXML? = {
    let library = LibXML()
    library?.shutDoors()
    return library
  }()

  /// A second lock on the door: whatever the handlers let through, no file is opened and nothing is fetched.
  private func shutDoors() {
    setLoader { _, _, _ in nil }
    // What no parser is told of would be printed on standard error, and so into the middle of the screen.
    setErrors(nil) { _, _ in }
  }
}
