import Proceedings

/// Turns the bytes of a file into a document.
public enum Reading {
  /// The document in the file at `path`, all of it, with the SHA-256 of the file's bytes.
  ///
  /// `-` is standard input. Files, pipes and what a shell makes of `<(command)` are read; a directory, a
  /// device, a file without text and one of more than 512 MB are refused.
  ///
  /// A format that needs an ability that `options` does not give is refused, or read without what it would add.
  public static func document(
    at path: String, options: ReadingOptions = .none
  ) throws(ReadingError) -> Document {
    let file = try InputFile(path, options.abilities)
    guard file.isRegular else { return try document(bytes: try file.bytes(), path: path, options: options) }
    let beginning = try file.beginning(limit: Format.sniffed)
    if let stream = Format.of(beginning, path: path, chosen: options.format)?.stream,
      MarkupText.mayBeUTF8(beginning[...]),
      let streamed = try document(
        streaming: try InputFile(path, options.abilities), stream, path: path, options)
    {
      return streamed
    }
    return try document(bytes: try file.bytes(), path: path, options: options)
  }

  /// The document of `file`, of which one piece is held at a time; nil where it turns out not to be UTF-8.
  private static func document(
    streaming file: consuming InputFile,
    _ stream: (
      () throws(ReadingError) -> [UInt8], Int, String, ReadingAbilities
    ) throws(ReadingError) -> Document?, path: String, _ options: ReadingOptions
  ) throws(ReadingError) -> Document? {
    let size = file.size ?? 0
    var pieces = UTF8Pieces(file)
    var document: Document?
    do throws(ReadingError) {
      document = try stream({ () throws(ReadingError) in try pieces.next() }, size, path, options.abilities)
      // A file that breaks off in its markup is a file to its last byte all the same.
      while document != nil, try !pieces.next().isEmpty {}
    } catch {
      // What is wrong with it may be that it is no UTF-8.
      if pieces.isBroken { return nil }
      throw error
    }
    if pieces.isBroken { return nil }
    document?.source.sha256 = pieces.sha256
    return document
  }

  /// The bytes of the file at `path`, all of them, whatever they are; under the same limits as `document(at:)`.
  public static func bytes(
    at path: String, options: ReadingOptions = .none
  ) throws(ReadingError) -> [UInt8] {
    let file = try InputFile(path, options.abilities)
    return try file.bytes()
  }

  /// The document that `bytes` hold, with their SHA-256; `path` is where they came from.
  public static func document(
    bytes: [UInt8], path: String, options: ReadingOptions = .none
  ) throws(ReadingError) -> Document {
    var document = try parse(bytes, path: path, options)
    document.source.sha256 = Digest.sha256(bytes)
    return document
  }

  /// The beginning of the file at `path`, for the first screen, and whether that is already all of it.
  ///
  /// At most `limit` bytes are read, and the last of them up to which the text makes sense are kept: up to
  /// the end of a paragraph, a line, a word. What is not the whole has no SHA-256; its blocks are those that
  /// the whole document begins with. A pipe or standard input cannot be read twice, so of those the whole is
  /// read and given.
  public static func beginning(
    of path: String, limit: Int = 65_536, options: ReadingOptions = .none
  ) throws(ReadingError) -> (document: Document, isWhole: Bool) {
    if let beginning = try quickBeginning(of: path, limit: limit, options: options) { return beginning }
    return (try document(at: path, options: options), true)
  }

  /// The beginning of the file at `path` if it can be had at once; nil where all must be read to show anything.
  ///
  /// That is so with pipes, and with the formats whose text is not simply there: marked-up text, PDF.
  public static func quickBeginning(
    of path: String, limit: Int, options: ReadingOptions = .none
  ) throws(ReadingError) -> (document: Document, isWhole: Bool)? {
    let file = try InputFile(path, options.abilities)
    guard file.isRegular else { return nil }
    let bytes = try file.bytes(limit: limit)
    if bytes.isEmpty { throw ReadingFailure.empty(path) }
    let format = try format(of: bytes, path: path, options)
    if format.needsWhole { return nil }
    guard file.size ?? bytes.count + 1 <= limit else {
      return (try parse(Beginning.cut(bytes), path: path, beginning(options), as: format), false)
    }
    var document = try parse(bytes, path: path, options, as: format)
    document.source.sha256 = Digest.sha256(bytes)
    return (document, true)
  }

  /// The most bytes that are read from one input.
  public static let sizeLimit = InputFile.sizeLimit

  /// What `bytes`, the first that have come from a pipe, make sense of: like the beginning of a file.
  public static func beginning(
    bytes: [UInt8], path: String, options: ReadingOptions = .none
  ) throws(ReadingError) -> Document {
    try parse(Beginning.cut(bytes), path: path, beginning(options))
  }

  /// The documents in the directory at `path`, sorted by name: its files that hold text.
  ///
  /// Hidden files and subdirectories are left out. A directory without documents is an error.
  public static func files(
    in path: String, options: ReadingOptions = .none
  ) throws(ReadingError) -> [String] {
    try DirectoryListing.documents(in: path, options.abilities)
  }

  /// The paths of everything in the directory at `path`, sorted by name; hidden files are left out.
  public static func entries(in path: String) throws(ReadingError) -> [String] {
    try DirectoryListing.entries(in: path)
  }

  /// Fails when the file at `path` cannot be opened or is plainly no document; a pipe is left alone.
  public static func check(_ path: String, options: ReadingOptions = .none) throws(ReadingError) {
    if InputFile.isPipe(path) { return }
    let file = try InputFile(path, options.abilities)
    guard file.size != nil else { return }
    let bytes = try file.bytes(limit: 4096)
    if bytes.isEmpty { throw ReadingFailure.empty(path) }
    _ = try format(of: bytes, path: path, options)
  }

  /// Whether there is a directory at `path`.
  public static func isDirectory(_ path: String) -> Bool { DirectoryListing.isDirectory(path) }

  /// Nothing is started and no other file opened for what is shown only until the whole is there.
  private static func beginning(_ options: ReadingOptions) -> ReadingOptions {
    ReadingOptions(abilities: .none, format: options.format)
  }

  private static func format(
    of bytes: [UInt8], path: String, _ options: ReadingOptions
  ) throws(ReadingError) -> Format {
    if let format = Format.of(bytes, path: path, chosen: options.format) { return format }
    throw bytes.has("PK\u{03}\u{04}", at: 0) || bytes.has("PK\u{05}\u{06}", at: 0)
      ? ReadingFailure.zip(path) : ReadingFailure.binary(path)
  }

  private static func parse(
    _ bytes: [UInt8], path: String, _ options: ReadingOptions
  ) throws(ReadingError) -> Document {
    if bytes.isEmpty { throw ReadingFailure.empty(path) }
    return try parse(bytes, path: path, options, as: try format(of: bytes, path: path, options))
  }

  private static func parse(
    _ bytes: [UInt8], path: String, _ options: ReadingOptions, as format: Format
  ) throws(ReadingError) -> Document {
    if let document = try format.read(bytes, path, options.abilities) { return document }
    if options.format != nil { throw ReadingFailure.notInFormat(path, format) }
    throw format.name == PlainText.format.name
      ? ReadingFailure.empty(path) : ReadingFailure.withoutText(path, format)
  }
}
