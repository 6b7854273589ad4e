/// Gathers the text of a page whose lines are set by its author, as it stands.
final class PreformattedText: MarkupHandler {
  /// The text, with an empty line where an element begins that is not preformatted.
  var text: String { String(decoding: bytes, as: UTF8.self) }

  private let root: Int
  private var bytes: [UInt8] = []
  private var number = -1
  private var depth = 0
  private var rootDepth: Int?
  private var hidden = 0

  init(_ root: Int) { self.root = root }

  func start(_ tag: MarkupTag) {
    number += 1
    depth += 1
    if number == root { rootDepth = depth }
    if hidden > 0 || HTMLElements.hidden.contains(tag.name) {
      hidden += 1
    } else if HTMLElements.blocks.contains(tag.name) || tag.name == "br", !bytes.isEmpty, bytes.last != 0x0A {
      bytes.append(0x0A)
    }
  }

  func end(_ name: String) {
    if depth == rootDepth { rootDepth = nil }
    depth -= 1
    if hidden > 0 { hidden -= 1 }
  }

  func characters(_ piece: UnsafeBufferPointer<UInt8>) {
    if rootDepth != nil, hidden == 0 { bytes += piece }
  }
}
