import Glibc

/// The ways in which an input cannot be read.
enum ReadingFailure {
  static func opening(_ path: String, _ code: Int32) -> ReadingError {
    switch code {
    case ENOENT: ReadingError(path: path, problem: "no such file", advice: "check the name")
    case ENOTDIR:
      ReadingError(path: path, problem: "no such file: a part of its path is not a directory")
    case EACCES, EPERM:
      ReadingError(
        path: path, problem: "may not be read", advice: "ask its owner for the permission to read it")
    // What ConfinedPath says; a link that leads nowhere is not told from one that leads out.
    case EXDEV, ELOOP:
      ReadingError(
        path: path,
        problem:
          "leads out of its directory by a symbolic link or '..', which restricted mode does not follow")
    default: ReadingError(path: path, problem: "cannot be opened: \(description(code))")
    }
  }

  static func reading(_ path: String, _ code: Int32) -> ReadingError {
    code == EISDIR
      ? directory(path) : ReadingError(path: path, problem: "cannot be read: \(description(code))")
  }

  static func directory(_ path: String) -> ReadingError {
    ReadingError(path: path, problem: "is a directory", advice: "give a file that is in it")
  }

  static func device(_ path: String) -> ReadingError {
    ReadingError(
      path: path, problem: "is neither a file nor a pipe", advice: "give '-' to read standard input")
  }

  static func withoutWriter(_ path: String) -> ReadingError {
    ReadingError(
      path: path, problem: "is a pipe that no program writes to",
      advice: "start the program that writes first")
  }

  static func tooLarge(_ path: String) -> ReadingError {
    ReadingError(
      path: path, problem: "is larger than \(InputFile.sizeLimit >> 20) MB",
      advice: "split it into its documents")
  }

  static func empty(_ path: String) -> ReadingError {
    ReadingError(path: path, problem: "is empty", advice: "give a file with text in it")
  }

  static func withoutText(_ path: String, _ format: Format) -> ReadingError {
    ReadingError(
      path: path, problem: "is a file of the format \(format.name) without text",
      advice: "give one with text in it")
  }

  /// `parts` are the files that hold the texts, at least one.
  static func headOfCorpus(_ path: String, _ parts: [String]) -> ReadingError {
    let first = parts.first.map { "'\($0.prefix(100))'" } ?? ""
    return ReadingError(
      path: path, problem: "is the head of a corpus, which keeps its texts in files of their own",
      advice: parts.count == 1 ? "give \(first)" : "give those: \(first) or another of the \(parts.count)")
  }

  static func binary(_ path: String) -> ReadingError {
    ReadingError(path: path, problem: "is not text", advice: "save or export it as plain text")
  }

  static func zip(_ path: String) -> ReadingError {
    ReadingError(
      path: path, problem: "is a zip archive (as docx, odt and epub files are), and archives are not opened",
      advice: "unpack it and give the files, or export the document as text, HTML or PDF")
  }

  static func notInFormat(_ path: String, _ format: Format) -> ReadingError {
    ReadingError(
      path: path, problem: "holds no text that can be read as \(format.name)",
      advice: "leave out --from, and what it holds decides")
  }

  /// `folder` is one of the directories in it, if there are any.
  static func withoutDocuments(_ path: String, folder: String?) -> ReadingError {
    let advice = folder.map { "directories in it are not looked into: give '\($0)', or the one you mean" }
    return ReadingError(
      path: path, problem: "is a directory without documents",
      advice: advice ?? "give one that holds text files")
  }

  private static func description(_ code: Int32) -> String {
    strerror(code).map { String(cString: $0) } ?? "error \(code)"
  }
}
