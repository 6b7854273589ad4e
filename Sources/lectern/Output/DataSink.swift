import Browsing

/// Where data goes.
protocol DataSink: AnyObject {
  /// Whether nobody takes the data any more, so that there is no point in making more of it.
  var isBroken: Bool { get }

  /// Adds bytes that are data and not made for a terminal.
  func write(data: some Collection<UInt8>)
}

extension DataSink {
  /// Adds text that is safe to show, and ends the line.
  func write(line: DisplayText) {
    write(data: line.string.utf8)
    write(data: CollectionOfOne(UInt8(ascii: "\n")))
  }

  /// Ends an empty line.
  func writeEmptyLine() { write(data: CollectionOfOne(UInt8(ascii: "\n"))) }
}

/// Data in memory, to be written to a file at once.
final class DataBuffer: DataSink {
  /// What has come so far.
  private(set) var bytes: [UInt8] = []

  let isBroken = false

  func write(data: some Collection<UInt8>) { bytes.append(contentsOf: data) }
}
