import Reading

/// The files of a folder with documents that people annotated.
struct GoldFolder {
  /// The folder, without a slash at its end.
  let path: String
  /// Its `NAME.gold.json`.
  let layers: [String]
  /// Documents of which the attributions alone are annotated: the name, and the first annotator's `.ann` file.
  let annotated: [(name: String, path: String)]
  /// The `NAME.turns.json` in it and in the folders in it.
  let turns: [String]

  private let annotations: [String: String]

  /// Looks through the folder at `path`; fails where it holds no gold.
  init(_ path: String, _ restriction: Restriction) throws(ReadingError) {
    var path = path
    while path.count > 1, path.hasSuffix("/") { path.removeLast() }
    self.path = path
    if let objection = PathTrust.objection(to: path, restriction) { throw objection }
    let entries = try Reading.entries(in: path)
    layers = entries.filter { $0.hasSuffix(".gold.json") }

    var annotations: [String: String] = [:]
    for file in Self.files(in: path + "/attributions") where file.hasSuffix(".ann") {
      let stem = file.dropFirst(path.count + "/attributions/".count).dropLast(".ann".count)
      let name = stem.lastIndex(of: "_").map { stem[..<$0] } ?? stem
      // Of several annotators the first by name counts.
      if annotations[String(name)] == nil { annotations[String(name)] = file }
    }
    self.annotations = annotations
    let texts = Set(Self.files(in: path + "/text"))
    annotated = annotations.filter { texts.contains("\(path)/text/\($0.key).txt") }
      .sorted { $0.key < $1.key }.map { ($0.key, $0.value) }

    var turns = entries.filter { $0.hasSuffix(".turns.json") }
    for folder in entries where Reading.isDirectory(folder) {
      turns += Self.files(in: folder).filter { $0.hasSuffix(".turns.json") }
    }
    self.turns = turns
    if layers.isEmpty, annotated.isEmpty, turns.isEmpty {
      throw ReadingError(
        path: path,
        problem: "holds no gold: no NAME.gold.json, no text/NAME.txt with "
          + "attributions/NAME_ANNOTATOR.ann, no KIND/NAME.turns.json",
        advice: "'lectern evaluate --help' tells what is looked for")
    }
  }

  /// The first annotator's `.ann` file of the document `name`.
  func annotation(of name: String) -> String? { annotations[name] }

  private static func files(in path: String) -> [String] {
    guard Reading.isDirectory(path) else { return [] }
    return (try? Reading.entries(in: path)) ?? []
  }
}
