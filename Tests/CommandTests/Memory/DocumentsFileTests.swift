import Browsing
import Foundation
import Synchronization
import TestSupport
import Testing

@testable import lectern

@Suite("The file of what is kept of documents")
struct DocumentsFileTests {
  private static func record(_ number: Int, place: Int = 70) -> DocumentRecord {
    var kept = Remembered()
    kept.place = place
    let digits = String(number, radix: 16)
    return DocumentRecord(
      content: String(repeating: "0", count: 64 - digits.count) + digits,
      file: FileHint(path: "/texts/\(number).txt", size: 100 + number, modified: 5), kept: kept)
  }

  private static var full: DocumentRecord {
    var record = record(1)
    record.file = FileHint(path: "/odd\t\n% names/50%25\u{1B}.txt", size: 3, modified: 9)
    record.kept.pane = .quotes
    record.kept.isZoomed = true
    record.kept.row = 321
    record.kept.top = 44
    record.kept.limit = ["Ana Reis", "50% of\tus\n"]
    record.marks = ["a": 5, "Z": 77]
    return record
  }

  @Test("A record with everything in it goes to a line and back, whatever names hold")
  func roundTrip() {
    let line = Self.full.line
    #expect(!line.contains(UInt8(ascii: "\n")))
    #expect(DocumentRecord(line: line[...]) == Self.full)
    let file = line + [UInt8(ascii: "\n")]
    #expect(Self.full.file.flatMap { DocumentsFile.record(of: $0, in: file) } == Self.full)
    #expect(Self.full.content.flatMap { DocumentsFile.record(of: $0, in: file) } == Self.full)
  }

  @Test("A file that has been changed since is another document; one that was moved is known by its content")
  func isKnownByContent() throws {
    let bytes = try #require(DocumentsFile.merged([Self.record(1)], into: [], keeping: { _ in true }))
    #expect(
      DocumentsFile.record(of: FileHint(path: "/texts/1.txt", size: 102, modified: 5), in: bytes) == nil)
    #expect(
      DocumentsFile.record(of: FileHint(path: "/texts/1.txt", size: 101, modified: 6), in: bytes) == nil)
    var moved = Self.record(1, place: 90)
    moved.file = FileHint(path: "/elsewhere", size: 101, modified: 8)
    let merged = try #require(DocumentsFile.merged([moved], into: bytes, keeping: { _ in true }))
    #expect(DocumentsFile.records(in: merged) == [moved])
  }

  @Test("Lines that are broken are passed over and the others kept; what a later version wrote stays")
  func passesOver() throws {
    let good = String(decoding: Self.record(2).line, as: UTF8.self)
    let text = [
      "", "\u{0}\u{FF}garbage", "place=x\tpath=/a", "sha256=short\tplace=3", "place=5", "no fields", good,
      good.replacingOccurrences(of: "place=", with: "colour=red\tplace="),
    ].joined(separator: "\n")
    let records = DocumentsFile.records(in: Array(text.utf8) + [0xFF, 0xFE])
    #expect(records.map(\.kept.place) == [70, 70])
    #expect(records.last?.unknown == ["colour=red"])
    let later = Array((records.last?.line ?? []) + Array("\n".utf8))
    let merged = try #require(
      DocumentsFile.merged([Self.record(2, place: 9)], into: later, keeping: { _ in true }))
    #expect(DocumentsFile.records(in: merged).map(\.unknown) == [["colour=red"]])
  }

  @Test("Sessions that write at once lose nothing of one another")
  func writesAtOnce() throws {
    let home = try TemporaryFolder()
    // Patient, since a busy machine may stop whoever holds the lock.
    let folder = try #require(
      StateFolder(stateHome: home.path("new/state"), home: nil, patience: .seconds(60)))
    let problems = Mutex<[String]>([])
    DispatchQueue.concurrentPerform(iterations: 8) { session in
      for step in 0..<20 {
        do throws(StateFolder.Problem) {
          try folder.update(DocumentsFile.name) {
            DocumentsFile.merged([Self.record(session * 20 + step)], into: $0, keeping: { _ in true })
          }
        } catch {
          problems.withLock { $0.append(error.text) }
        }
      }
    }
    #expect(problems.withLock { $0 } == [])
    let kept = DocumentsFile.records(in: folder.read(DocumentsFile.name))
    #expect(Set(kept.compactMap(\.content)).count == 160)
    let manager = FileManager.default
    let names = try manager.contentsOfDirectory(atPath: home.path("new/state/lectern"))
    #expect(names.sorted() == ["documents", "lock"])
    for (name, mode) in [("documents", 0o600), ("lock", 0o600), ("", 0o700), ("..", 0o700)] {
      let attributes = try manager.attributesOfItem(atPath: home.path("new/state/lectern/" + name))
      #expect(attributes[.posixPermissions] as? Int == mode, "\(name)")
    }
  }

  @Test("Where nothing can be written the reason is told")
  func cannotWrite() throws {
    let home = try TemporaryFolder()
    _ = try home.file("file", "")
    let folder = try #require(StateFolder(stateHome: home.path("file"), home: nil))
    #expect(throws: StateFolder.Problem(text: "Not a directory")) {
      try folder.update("documents") { _ in [1] }
    }
  }

  @Test("A link that lies in the way is not followed")
  func links() throws {
    let home = try TemporaryFolder()
    let folder = try #require(StateFolder(stateHome: home.path(""), home: nil))
    let secret = try home.file("secret", "secret")
    try home.folder("lectern")
    for name in ["documents", "documents.\(getpid())"] {
      let path = home.path("lectern/" + name)
      try FileManager.default.createSymbolicLink(atPath: path, withDestinationPath: secret)
    }
    #expect(folder.read("documents") == [])
    try folder.update("documents") { _ in Array("new\n".utf8) }
    #expect(folder.read("documents") == Array("new\n".utf8))
    #expect(try String(contentsOfFile: secret, encoding: .utf8) == "secret")
  }

  @Test("What was searched for is kept, the latest first, and merged with what others searched for")
  func searches() throws {
    let first = try #require(SearchesFile.merged(["tide", "50%\tof"], into: []))
    #expect(String(decoding: first, as: UTF8.self) == "50%25%09of\ntide\n")
    let second = try #require(SearchesFile.merged(["pier", "tide"], into: first))
    #expect(SearchesFile.queries(in: second) == ["50%\tof", "pier", "tide"])
    #expect(SearchesFile.merged(["pier", "tide"], into: second) == nil)
  }

  @Test("The form of copies is kept beside what a later version chose, and only where it was changed")
  func copyForm() throws {
    let home = try TemporaryFolder()
    try home.folder("lectern")
    var first = try #require(Memory(stateHome: home.path(""), home: nil))
    var second = first
    #expect(first.copyForm() == nil)
    try first.keep([], searches: [], copyForm: .plain)
    let folder = try #require(StateFolder(stateHome: home.path(""), home: nil))
    #expect(folder.read(ChoicesFile.name) == [])
    try folder.update(ChoicesFile.name) { _ in Array("colour=green\ncopy=braille\n".utf8) }
    #expect(first.copyForm() == nil)
    try first.keep([], searches: [], copyForm: .markdown)
    #expect(second.copyForm() == .markdown)
    // A session that changes nothing takes nothing back.
    try second.keep([], searches: [], copyForm: .markdown)
    try first.keep([], searches: [], copyForm: .csl)
    try second.keep([], searches: [], copyForm: .markdown)
    #expect(String(decoding: folder.read(ChoicesFile.name), as: UTF8.self) == "colour=green\ncopy=csl\n")
  }

  @Test("Places of the first version are still known")
  func old() throws {
    let home = try TemporaryFolder()
    let text = try home.file("a b.txt", "text")
    try home.folder("lectern")
    let resolved = try #require(FileHint(text)?.path)
    _ = try home.file("lectern/places", "no line\n120\t\(resolved)\n")
    var memory = try #require(Memory(stateHome: home.path(""), home: nil))
    let hint = try #require(FileHint(text))
    #expect(memory.recall(hint)?.kept.place == 120)
    // Back at the start: that is remembered, too.
    try memory.keep(
      [DocumentRecord(content: nil, file: hint, kept: Remembered())], searches: [], copyForm: .plain)
    #expect(memory.recall(hint)?.kept.place == 0)
  }
}
