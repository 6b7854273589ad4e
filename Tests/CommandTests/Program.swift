import Foundation
import Testing

/// The built program, run as a user runs it.
struct Program {
  /// What a run left behind.
  struct Run {
    let status: Int32
    let output: Data
    let errors: String

    var text: String { String(decoding: output, as: UTF8.self) }
    var lines: [String] { text.split(separator: "\n").map(String.init) }

    /// The output as JSON.
    func json(sourceLocation: SourceLocation = #_sourceLocation) throws -> Any {
      try JSONSerialization.jsonObject(with: output)
    }
  }

  /// It lies beside the bundle of the tests.
  private static let path: String = {
    let bundle = CommandLine.arguments.first { $0.hasSuffix(".xctest") } ?? CommandLine.arguments[0]
    return URL(fileURLWithPath: bundle).deletingLastPathComponent().appendingPathComponent("lectern").path
  }()

  /// Runs lectern in an environment of nothing but `environment`.
  static func run(
    _ arguments: String..., input: Data = Data(), environment: [String: String] = [:], in folder: URL? = nil
  ) throws -> Run {
    try run(arguments, input: input, environment: environment, in: folder)
  }

  /// Runs lectern with a list of arguments.
  static func run(
    _ arguments: [String], input: Data = Data(), environment: [String: String] = [:], in folder: URL? = nil
  ) throws -> Run {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: path)
    process.arguments = arguments
    process.environment = ["PATH": "/usr/bin:/bin"].merging(environment) { $1 }
    process.currentDirectoryURL = folder
    return try finish(process, input: input)
  }

  /// Runs a line of shell in which `$LECTERN` is the program and `$1`, `$2`, … are the arguments.
  static func shell(_ line: String, _ arguments: String...) throws -> Run { try shell(line, arguments) }

  /// Runs a line of shell with a list of arguments.
  static func shell(_ line: String, _ arguments: [String]) throws -> Run {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/bin/bash")
    process.arguments = ["-c", line, "bash"] + arguments
    process.environment = ["PATH": "/usr/bin:/bin", "LECTERN": path]
    return try finish(process, input: Data())
  }

  private static func finish(_ process: Process, input: Data) throws -> Run {
    let (output, errors, standardInput) = (Pipe(), Pipe(), Pipe())
    process.standardOutput = output
    process.standardError = errors
    process.standardInput = standardInput
    try process.run()
    try standardInput.fileHandleForWriting.write(contentsOf: input)
    try standardInput.fileHandleForWriting.close()
    let data = everything(output.fileHandleForReading.fileDescriptor)
    let messages = everything(errors.fileHandleForReading.fileDescriptor)
    process.waitUntilExit()
    return Run(
      status: process.terminationReason == .uncaughtSignal
        ? -process.terminationStatus : process.terminationStatus,
      output: data, errors: String(decoding: messages, as: UTF8.self))
  }

  /// All bytes up to the end of `descriptor`; a signal in between (a child of another test ends) is no end.
  private static func everything(_ descriptor: Int32) -> Data {
    var data = Data()
    var buffer = [UInt8](repeating: 0, count: 1 << 16)
    while true {
      let count = read(descriptor, &buffer, buffer.count)
      if count > 0 {
        data.append(contentsOf: buffer[0..<count])
      } else if count == 0 || errno != EINTR {
        return data
      }
    }
  }
}
