import Browsing
import Extraction
import Foundation
import Glibc
import Proceedings
import Reading
import TestSupport
import Testing

@testable import lectern

@Suite("Exported files")
struct ExportTests {
  private func request(
    _ pane: Pane, _ format: ExportFormat, items: [Int] = [], path: String = "a", mayReplace: Bool = false
  ) -> ExportRequest {
    ExportRequest(
      document: 0, pane: pane, items: items, format: format, path: path, mayReplace: mayReplace)
  }

  @Test(
    "A list in each form holds the rows that were shown, in their order", arguments: ExportFormat.allCases)
  func lists(_ format: ExportFormat) {
    for (pane, items) in [(Pane.speakers, [1, 0]), (.quotes, [2, 0]), (.statistics, [1])] {
      let bytes = ExportedBytes.of(request(pane, format, items: items), from: Fixture.document)
      expectGolden(String(decoding: bytes, as: UTF8.self), "export-\(pane)-\(format.rawValue).txt")
    }
  }

  @Test("A document in each form holds all of its text", arguments: ExportFormat.allCases)
  func documents(_ format: ExportFormat) {
    let bytes = ExportedBytes.of(request(.text, format), from: Fixture.document)
    expectGolden(String(decoding: bytes, as: UTF8.self), "export-text-\(format.rawValue).txt")
  }

  @Test(
    "What a command prints and what is exported of the same rows is the same",
    arguments: [ExportFormat.text, .csv, .json])
  func sameAsCommands(_ format: ExportFormat) throws {
    let folder = try TemporaryFolder()
    let file = try folder.file("report.txt", "“We leave,” said Ann Lee. Some 40 ships wait, Ann Lee said.")
    let state = try browsing(file)
    let count = state.document(at: 0)?.annotations.quotes.count ?? 0
    #expect(count > 0)
    let target = folder.path("quotes")
    let outcome = Exporter(home: nil).carryOut(
      ExportRequest(
        document: 0, pane: .quotes, items: Array(0..<count), format: format, path: target, mayReplace: false),
      of: state)
    #expect(outcome == .written(bytes: try Data(contentsOf: URL(fileURLWithPath: target)).count))
    let printed = try Program.run("quotes", "--format", format.rawValue, file).text
    #expect(try String(contentsOfFile: target, encoding: .utf8) == printed)
  }

  private func browsing(_ path: String) throws -> BrowserState {
    var state = BrowserState(sources: [path], size: Size(columns: 80, rows: 24))
    _ = state.begin()
    let document = try Reading.document(at: path)
    let annotations = Extraction.annotations(of: document)
    _ = update(&state, .read(index: 0, document, isWhole: true))
    _ = update(&state, .found(index: 0, Findings(annotations, of: document.text), progress: 1))
    return state
  }

  @Test("A file that is there is not written over unless that is allowed; then it keeps its mode")
  func keepsFiles() throws {
    let folder = try TemporaryFolder()
    let path = folder.path("list.txt")
    #expect(ExportFile.write(Array("one".utf8), to: path, mayReplace: false) == .written(bytes: 3))
    #expect(ExportFile.write(Array("two".utf8), to: path, mayReplace: false) == .exists)
    #expect(try String(contentsOfFile: path, encoding: .utf8) == "one")
    chmod(path, 0o640)
    #expect(ExportFile.write(Array("three".utf8), to: path, mayReplace: true) == .written(bytes: 5))
    #expect(try String(contentsOfFile: path, encoding: .utf8) == "three")
    var status = stat()
    #expect(stat(path, &status) == 0 && status.st_mode & 0o777 == 0o640)
    #expect(try FileManager.default.contentsOfDirectory(atPath: folder.url.path) == ["list.txt"])
  }

  @Test("Behind a symbolic link the file is replaced and the link stays")
  func followsLinks() throws {
    let folder = try TemporaryFolder()
    let file = try folder.file("real.txt", "old")
    let link = folder.path("link.txt")
    try FileManager.default.createSymbolicLink(atPath: link, withDestinationPath: "real.txt")
    #expect(ExportFile.write(Array("new".utf8), to: link, mayReplace: false) == .exists)
    #expect(ExportFile.write(Array("new".utf8), to: link, mayReplace: true) == .written(bytes: 3))
    #expect(try String(contentsOfFile: file, encoding: .utf8) == "new")
    #expect(try FileManager.default.destinationOfSymbolicLink(atPath: link) == "real.txt")
  }

  @Test("What cannot be written says why, and leaves nothing behind")
  func failsWhole() throws {
    let folder = try TemporaryFolder()
    #expect(
      ExportFile.write([1], to: folder.path("none/list.txt"), mayReplace: false)
        == .failed("there is no such folder"))
    #expect(ExportFile.write([1], to: folder.url.path, mayReplace: true) == .failed("is a folder"))
    #expect(
      ExportFile.write([1], to: "/dev/full", mayReplace: true)
        == .failed("is no file that could be replaced"))
    let name = String(repeating: "n", count: 300) + ".txt"
    #expect(
      ExportFile.write([1], to: folder.path(name), mayReplace: false) == .failed("the name is too long"))
    let path = try folder.file("list.txt", "kept")
    var calls = 0
    let full = ExportFile.write([1, 2, 3], to: path, mayReplace: true) { _, _, _ in
      calls += 1
      errno = calls == 1 ? EINTR : ENOSPC
      return calls == 2 ? 1 : -1
    }
    #expect(full == .failed("there is no room left on the disk"))
    #expect(try String(contentsOfFile: path, encoding: .utf8) == "kept")
    #expect(try FileManager.default.contentsOfDirectory(atPath: folder.url.path) == ["list.txt"])
  }

  @Test("A name that begins with ~/ leads to the reader's home")
  func knowsHome() throws {
    let folder = try TemporaryFolder()
    let file = try folder.file("report.txt", "“We leave,” said Ann Lee.")
    let outcome = Exporter(home: folder.url.path).carryOut(
      request(.text, .text, path: "~/out.txt"), of: try browsing(file))
    guard case .written = outcome else {
      Issue.record("\(outcome)")
      return
    }
    #expect(FileManager.default.fileExists(atPath: folder.path("out.txt")))
  }
}
