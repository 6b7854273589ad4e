/// Hands on the bytes of a file in UTF-8 piece by piece, cut where characters end, and takes their digest on the way.
///
/// One piece is held at a time, whatever the size of the file.
struct UTF8Pieces: ~Copyable {
  /// How much is read at a time.
  static let size = 1 << 18

  private let file: InputFile
  private var rest: [UInt8] = []
  private var digest = Digest()
  private var isFirst = true
  /// How many bytes have come.
  private(set) var count = 0
  /// Whether something came that is not UTF-8; nothing comes after it.
  private(set) var isBroken = false

  /// The pieces of `file`, of which nothing has been read.
  init(_ file: consuming InputFile) { self.file = file }

  /// The digest of the bytes that have come, with those of a byte-order mark.
  var sha256: String { digest.hexadecimal }

  /// The next piece, valid UTF-8 without byte-order mark; empty at the end and where the file is no UTF-8.
  mutating func next() throws(ReadingError) -> [UInt8] {
    while !isBroken {
      let came = try file.bytes(limit: Self.size)
      if came.isEmpty {
        isBroken = !rest.isEmpty
        return []
      }
      digest.add(came)
      count += came.count
      if count > InputFile.sizeLimit { throw ReadingFailure.tooLarge(file.path) }
      let piece = cut(came)
      if !piece.isEmpty { return piece }
    }
    return []
  }

  private mutating func cut(_ came: [UInt8]) -> [UInt8] {
    var piece = rest.isEmpty ? came : rest + came
    if isFirst, piece.starts(with: [0xEF, 0xBB, 0xBF]) { piece.removeFirst(3) }
    isFirst = false
    let whole = Self.wholeCharacters(piece)
    rest = Array(piece[whole...])
    piece.removeLast(piece.count - whole)
    isBroken = (try? UTF8Span(validating: piece.span)) == nil
    return isBroken ? [] : piece
  }

  /// How many bytes of `piece` there are before a character that may go on in the next one.
  private static func wholeCharacters(_ piece: [UInt8]) -> Int {
    var start = piece.count
    while start > 0, piece.count - start < 4 {
      start -= 1
      let byte = piece[start]
      if byte < 0x80 { break }
      if byte >= 0xC0 {
        let length = byte >= 0xF0 ? 4 : byte >= 0xE0 ? 3 : 2
        return start + length > piece.count ? start : piece.count
      }
    }
    return piece.count
  }
}
