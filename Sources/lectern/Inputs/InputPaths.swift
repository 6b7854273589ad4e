import Reading

/// One input of a command.
enum Input {
  /// A file, a pipe or `-`, not opened yet.
  case path(String)
  /// What may not be read, or not be listed.
  case refused(ReadingError)

  /// The path to read, or why there is none.
  func get() throws(ReadingError) -> String {
    switch self {
    case .path(let path): return path
    case .refused(let error): throw error
    }
  }
}

/// The inputs of a command: what was given, with the documents of a directory in its place.
enum InputPaths {
  /// The files to read, or why there are none; in the order given, a directory's documents by name.
  static func expand(_ paths: [String], _ restriction: Restriction) -> [Input] {
    var inputs: [Input] = []
    for path in paths { expand(path, restriction, into: &inputs) }
    return inputs
  }

  private static func expand(_ path: String, _ restriction: Restriction, into inputs: inout [Input]) {
    if let objection = PathTrust.objection(to: path, restriction) {
      inputs.append(.refused(objection))
      return
    }
    guard path != "-", Reading.isDirectory(path) else {
      inputs.append(.path(path))
      return
    }
    do throws(ReadingError) {
      // A link in the directory that leads out of it was not given: it is left out.
      for file in try Reading.files(in: path, options: ReadingOptions(abilities: restriction.reading))
      where PathTrust.objection(to: file, restriction) == nil {
        inputs.append(.path(file))
      }
    } catch {
      inputs.append(.refused(error))
    }
  }
}
