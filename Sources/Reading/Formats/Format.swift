import Proceedings

/// What the beginning of a file shows of it being of a format.
enum Evidence: Sendable {
  /// It is not.
  case none
  /// It may be, and so may other formats: the name decides, if it says anything.
  case likely
  /// It is.
  case sure

  /// Sure or not at all.
  static func sure(if condition: Bool) -> Evidence { condition ? .sure : .none }
}

/// A file format that can be read: how to tell it and how to make a document of it.
///
/// A new format is a new row of `all`. What a file holds decides, its name only where the content leaves it
/// open.
struct Format: Sendable {
  /// The name that documents carry and `lectern formats` lists.
  let name: String
  /// What the format is, in a few words.
  let summary: String
  /// What is read from it, in a few words.
  let contents: String
  /// Endings of file names without the full stop, in lower case.
  let suffixes: [String]
  /// What the beginning of a file shows of it being this format, whatever its name.
  let recognises: @Sendable (_ beginning: ArraySlice<UInt8>) -> Evidence
  /// The document; nil where there is no text in the bytes.
  let read:
    @Sendable (_ bytes: [UInt8], _ path: String, _ abilities: ReadingAbilities) throws(ReadingError) ->
      Document?
  /// The document of a file in UTF-8, of about `size` bytes, that comes piece by piece until an empty one.
  ///
  /// Nil where there is no text in it. A format without this needs all of a file at once.
  let stream:
    (
      @Sendable (
        _ next: () throws(ReadingError) -> [UInt8], _ size: Int, _ path: String, _ abilities: ReadingAbilities
      ) throws(ReadingError) -> Document?
    )?
  /// Whether the beginning of a file does not make a document.
  let needsWhole: Bool

  /// A format; of most, the beginning makes a document as the whole does.
  init(
    name: String, summary: String, contents: String, suffixes: [String], needsWhole: Bool = false,
    recognises: @escaping @Sendable (_ beginning: ArraySlice<UInt8>) -> Evidence,
    read:
      @escaping @Sendable (_ bytes: [UInt8], _ path: String, _ abilities: ReadingAbilities)
      throws(ReadingError) -> Document?,
    stream: (
      @Sendable (
        _ next: () throws(ReadingError) -> [UInt8], _ size: Int, _ path: String, _ abilities: ReadingAbilities
      ) throws(ReadingError) -> Document?
    )? = nil
  ) {
    self.name = name
    self.summary = summary
    self.contents = contents
    self.suffixes = suffixes
    self.recognises = recognises
    self.read = read
    self.stream = stream
    self.needsWhole = needsWhole
  }

  /// The formats, the particular before the general.
  static let all: [Format] =
    [PDFFormat.format, Captions.webVTT, Captions.subRip] + MarkupFormats.all + [PlainText.format]

  /// How many bytes of a file are looked at.
  static let sniffed = 65_536

  /// The format `chosen`, or where that is nil the format of a file; nil when it is none of them.
  static func of(_ bytes: [UInt8], path: String, chosen: DocumentFormat?) -> Format? {
    guard let chosen else { return of(bytes, path: path) }
    return all.first { $0.name == chosen.name }
  }

  /// The format of a file; nil when it is none of them.
  static func of(_ bytes: [UInt8], path: String) -> Format? {
    let beginning = bytes.prefix(sniffed)
    var likely: [Format] = []
    for format in all {
      switch format.recognises(beginning) {
      case .sure: return format
      case .likely: likely.append(format)
      case .none: break
      }
    }
    let suffix = fileSuffix(path)
    return likely.first { $0.suffixes.contains(suffix) && !sayingNothing.contains(suffix) } ?? likely.first
  }

  /// Anything is saved under these endings.
  private static let sayingNothing = ["txt", "text"]

  private static func fileSuffix(_ path: String) -> String {
    let whole = path.utf8
    let name = whole[(whole.lastIndex(of: UInt8(ascii: "/")).map(whole.index(after:)) ?? whole.startIndex)...]
    guard let dot = name.lastIndex(of: UInt8(ascii: ".")) else { return "" }
    return String(decoding: name[name.index(after: dot)...].map(\.lowered), as: UTF8.self)
  }
}
