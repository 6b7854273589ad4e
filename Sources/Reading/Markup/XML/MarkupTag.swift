internal import CXml2

/// A start tag; it is valid only while the handler that is given it runs.
struct MarkupTag {
  /// The name without prefix.
  let name: String

  private let attributes: UnsafeMutablePointer<UnsafePointer<UInt8>?>?
  private let count: Int
  private let stride: Int

  /// A tag of XML: five pointers an attribute (name, prefix, namespace, start and end of the value).
  init(name: String, xml attributes: UnsafeMutablePointer<UnsafePointer<UInt8>?>?, count: Int) {
    self.name = name
    self.attributes = attributes
    self.count = count
    stride = 5
  }

  /// A tag of HTML: two pointers an attribute (name, value), and a null pointer at the end.
  init(name: String, html attributes: UnsafeMutablePointer<UnsafePointer<UInt8>?>?) {
    self.name = name
    self.attributes = attributes
    var count = 0
    if let attributes {
      while attributes[count * 2] != nil { count += 1 }
    }
    self.count = count
    stride = 2
  }

  /// The value of the attribute `name`, whatever its prefix (`xml:id` as `id`), without white space around it.
  ///
  /// Nil where it is missing or blank.
  subscript(_ name: StaticString) -> String? {
    guard let attributes else { return nil }
    for index in 0..<count {
      guard let found = attributes[index * stride], Self.equal(found, name) else { continue }
      let value = Self.value(attributes + index * stride, stride)
      if let value { return value }
    }
    return nil
  }

  private static func value(_ attribute: UnsafeMutablePointer<UnsafePointer<UInt8>?>, _ stride: Int)
    -> String?
  {
    let bytes: UnsafeBufferPointer<UInt8>
    if stride == 5 {
      guard let start = attribute[3], let end = attribute[4] else { return nil }
      bytes = UnsafeBufferPointer(start: start, count: end - start)
    } else {
      guard let start = attribute[1] else { return nil }
      var count = 0
      while start[count] != 0 { count += 1 }
      bytes = UnsafeBufferPointer(start: start, count: count)
    }
    guard let first = bytes.firstIndex(where: { $0 > 0x20 }), let last = bytes.lastIndex(where: { $0 > 0x20 })
    else { return nil }
    return String(decoding: bytes[first...last], as: UTF8.self)
  }

  private static func equal(_ found: UnsafePointer<UInt8>, _ name: StaticString) -> Bool {
    let wanted = name.utf8Start
    for index in 0..<name.utf8CodeUnitCount where found[index] != wanted[index] { return false }
    return found[name.utf8CodeUnitCount] == 0
  }
}
