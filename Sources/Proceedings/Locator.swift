/// How a record itself points at a place in it.
public enum Locator: Hashable, Sendable {
  /// Time from the start of a recording, in milliseconds.
  case time(milliseconds: Int)
  /// A printed page.
  case page(String)
  /// A printed column, where columns are what is counted.
  case column(String)
  /// The identifier of an element in a marked-up file.
  case element(String)
}

extension Locator {
  /// As it is cited: `page 34`, `00:12:33`, `#u5`.
  public var citation: String {
    switch self {
    case .time(let milliseconds): Self.clock(milliseconds)
    case .page(let page): "page \(page)"
    case .column(let column): "column \(column)"
    case .element(let element): "#" + element
    }
  }

  /// The number of the printed page or column; nil for what is not printed.
  public var printed: String? {
    switch self {
    case .page(let number), .column(let number): number
    case .time, .element: nil
    }
  }

  private static func clock(_ milliseconds: Int) -> String {
    let seconds = max(0, milliseconds) / 1000
    return [seconds / 3600, seconds / 60 % 60, seconds % 60]
      .map { $0 < 10 ? "0\($0)" : "\($0)" }.joined(separator: ":")
  }
}

/// A place in the text that the record itself points at: where a page, a column or a minute begins.
public struct Signpost: Hashable, Sendable {
  /// Byte offset of what begins there.
  public var offset: Int
  /// What the record calls it.
  public var locator: Locator

  /// A signpost at a byte offset.
  public init(at offset: Int, _ locator: Locator) {
    self.offset = offset
    self.locator = locator
  }
}
