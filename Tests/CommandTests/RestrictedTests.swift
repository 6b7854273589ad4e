import Foundation
import TestSupport
import Testing

@Suite("In restricted mode only what was given is opened")
struct RestrictedTests {
  private let text = "The mayor spoke for an hour about the price of salt.\n"

  private func folder() throws -> TemporaryFolder {
    let folder = try TemporaryFolder()
    let manager = FileManager.default
    try manager.createDirectory(atPath: folder.path("given/sub"), withIntermediateDirectories: true)
    _ = try folder.file("secret.txt", "A secret.")
    _ = try folder.file("given/a.txt", text)
    try manager.createSymbolicLink(atPath: folder.path("given/out.txt"), withDestinationPath: "../secret.txt")
    try manager.createSymbolicLink(atPath: folder.path("given/in.txt"), withDestinationPath: "a.txt")
    try manager.createSymbolicLink(atPath: folder.path("given/away"), withDestinationPath: "/etc")
    return folder
  }

  @Test(
    "Links that lead out and '..' are refused",
    arguments: ["given/out.txt", "given/../secret.txt", "given/away/passwd"])
  func refused(path: String) throws {
    let folder = try folder()
    #expect(try Program.run("extract", path, in: folder.url).status == 0)
    for run in [
      try Program.run("--restricted", "extract", path, in: folder.url),
      try Program.run("extract", path, environment: ["LECTERN_RESTRICTED": "1"], in: folder.url),
      try Program.run("--restricted", path, in: folder.url),
    ] {
      #expect(run.status == 1)
      #expect(run.output.isEmpty)
      #expect(run.errors.contains("restricted mode does not follow"))
    }
  }

  @Test(
    "Given files, links within their folder and standard input are read",
    arguments: ["given/a.txt", "given/in.txt", "./given/a.txt", "-"])
  func allowed(path: String) throws {
    let folder = try folder()
    let run = try Program.run("extract", "--restricted", path, input: Data(text.utf8), in: folder.url)
    #expect(run.status == 0)
    #expect(run.text.contains("price of salt"))
  }

  @Test("Of a given directory the links that lead out are left out")
  func directory() throws {
    let folder = try folder()
    #expect(try Program.run("extract", "given", in: folder.url).lines.count == 3)
    let run = try Program.run("extract", "--restricted", "given", in: folder.url)
    #expect(run.lines.count == 2)
    #expect(!run.text.contains("secret"))
  }
}
