/// The file in which lectern 0.1 kept places: byte offset, a tab and the absolute path in each line.
///
/// It is only read.
enum PlacesFile {
  /// Its name in the folder of state.
  static let name = "places"

  /// The offset that `bytes` give for an absolute path.
  static func place(of path: String, in bytes: [UInt8]) -> Int? {
    let ending = [UInt8(ascii: "\t")] + PercentCoding.encode(path)
    for line in bytes.split(separator: UInt8(ascii: "\n"))
    where line.count > ending.count && line.suffix(ending.count).elementsEqual(ending) {
      let place = Int(String(decoding: line.dropLast(ending.count), as: UTF8.self))
      if let place, place > 0 { return place }
    }
    return nil
  }
}
