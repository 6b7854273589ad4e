import Reading

/// The inputs of a command: what was given, with the documents of a directory in its place.
enum InputPaths {
  /// The files to read, or why there are none; in the order given, a directory's documents by name.
  static func expand(_ paths: [String], _ restriction: Restriction) -> [Result<String, ReadingError>] {
    paths.flatMap { expand($0, restriction) }
  }

  private static func expand(_ path: String, _ restriction: Restriction) -> [Result<String, ReadingError>] {
    if let objection = PathTrust.objection(to: path, restriction) { return [.failure(objection)] }
    guard path != "-", Reading.isDirectory(path) else { return [.success(path)] }
    do throws(ReadingError) {
      // A link in the directory that leads out of it was not given: it is left out.
      return try Reading.files(in: path).filter { PathTrust.objection(to: $0, restriction) == nil }.map {
        .success($0)
      }
    } catch {
      return [.failure(error)]
    }
  }
}
