import Proceedings

/// The text that a marked-up file becomes: blocks with a blank line between them, white space collapsed within them.
struct TextBuilder {
  private(set) var bytes: [UInt8] = []
  private(set) var blocks: [Block] = []
  private var open: (kind: Block.Kind, start: Int)?
  private var needsSpace = false

  /// Whether a block is open.
  var isOpen: Bool { open != nil }

  /// What the open block is; a paragraph where none is open.
  var kind: Block.Kind { open?.kind ?? .paragraph }

  /// What the open block holds so far.
  var openBytes: ArraySlice<UInt8> { bytes[(open?.start ?? bytes.count)...] }

  /// The words at `span`.
  func words(_ span: Span) -> String { String(decoding: bytes[span.start..<span.end], as: UTF8.self) }

  /// Makes room for `count` bytes.
  mutating func reserve(_ count: Int) { bytes.reserveCapacity(count) }

  /// Opens a block.
  mutating func begin(_ kind: Block.Kind) {
    end()
    if !bytes.isEmpty { bytes += [0x0A, 0x0A] }
    open = (kind, bytes.count)
    needsSpace = false
  }

  /// Appends to the open block, every run of white space as one space, none at its beginning.
  mutating func append(_ piece: UnsafeBufferPointer<UInt8>) {
    guard let open else { return }
    var index = 0
    while index < piece.count {
      let gap = Self.gap(piece, index)
      if gap > 0 {
        needsSpace = true
        index += gap
        continue
      }
      if needsSpace, bytes.count > open.start { bytes.append(0x20) }
      needsSpace = false
      // Words with one space between them are taken together.
      let start = index
      while index < piece.count {
        let gap = Self.gap(piece, index)
        if gap > 0, piece[index] != 0x20 || index + 1 == piece.count || Self.gap(piece, index + 1) > 0 {
          break
        }
        index += 1
      }
      bytes.append(contentsOf: UnsafeBufferPointer(rebasing: piece[start..<index]))
    }
  }

  /// How many bytes of white space stand at `index`: one, two for a no-break space, none.
  ///
  /// A no-break space keeps words together in a line of print, of which nothing is left here.
  private static func gap(_ piece: UnsafeBufferPointer<UInt8>, _ index: Int) -> Int {
    if piece[index] <= 0x20 { return 1 }
    return piece[index] == 0xC2 && index + 1 < piece.count && piece[index + 1] == 0xA0 ? 2 : 0
  }

  /// Appends words to the open block.
  mutating func append(_ words: String) {
    var words = words
    words.withUTF8 { append($0) }
  }

  /// Puts a space before what is appended next, or, with false, puts it right after what is there.
  mutating func space(_ isWanted: Bool = true) { needsSpace = isWanted }

  /// Makes the open block something else.
  mutating func turn(into kind: Block.Kind) { open?.kind = kind }

  /// Takes back what the open block holds, and the block.
  mutating func takeBack() -> String {
    guard let open else { return "" }
    let words = String(decoding: bytes[open.start...], as: UTF8.self)
    drop(open.start)
    return words
  }

  /// Closes the open block; gives its index, nil where it holds nothing or there is none.
  @discardableResult
  mutating func end() -> Int? {
    guard let open else { return nil }
    if bytes.count == open.start {
      drop(open.start)
      return nil
    }
    blocks.append(Block(open.kind, Span(open.start, bytes.count)))
    self.open = nil
    return blocks.count - 1
  }

  /// Makes the block at `index` something else.
  mutating func set(_ kind: Block.Kind, at index: Int) { blocks[index].kind = kind }

  private mutating func drop(_ start: Int) {
    bytes.removeLast(bytes.count - start + (start > 0 ? 2 : 0))
    open = nil
  }
}
