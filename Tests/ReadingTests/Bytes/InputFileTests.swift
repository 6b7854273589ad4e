import Foundation
import Proceedings
import TestSupport
import Testing

@testable import Reading

@Suite("What can be read is read, what cannot is named with its reason")
struct InputFileTests {
  private func failure(_ path: String, sourceLocation: SourceLocation = #_sourceLocation) -> ReadingError? {
    do {
      _ = try Reading.document(at: path)
      Issue.record("\(path) was read", sourceLocation: sourceLocation)
      return nil
    } catch {
      return error
    }
  }

  @Test("A file is read with the SHA-256 of its bytes, byte-order mark included")
  func digest() throws {
    let folder = try TemporaryFolder()
    let path = try folder.file("a.txt", Array("\u{FEFF}abc abc".utf8))
    let document = try Reading.document(at: path)
    // printf '\xef\xbb\xbfabc abc' | sha256sum
    #expect(document.source.sha256 == "960a7659f7530deaad9f1c02b768c9532123ac9f2c8b9bcebb0e7e516fa4e725")
    #expect(document.source.path == path)
    #expect(document.source.format == "text")
    #expect(document.text.string == "abc abc")
  }

  @Test("A missing file, one in a file, a directory and a device are refused in words")
  func refusals() throws {
    let folder = try TemporaryFolder()
    let file = try folder.file("a.txt", Array("abc".utf8))
    #expect(
      failure(folder.path("none.txt"))?.message == "\(folder.path("none.txt")): no such file; check the name")
    #expect(failure(file + "/b")?.problem.hasPrefix("no such file") == true)
    #expect(failure(folder.url.path)?.problem == "is a directory")
    #expect(failure("/dev/zero")?.problem == "is neither a file nor a pipe")
    #expect(failure("")?.problem == "no such file")
  }

  @Test(
    "An empty file, one of white space and a bare byte-order mark are empty",
    arguments: ["", " \n\t\r\n", "\u{FEFF}"])
  func empty(text: String) throws {
    let folder = try TemporaryFolder()
    #expect(failure(try folder.file("a.txt", Array(text.utf8)))?.problem == "is empty")
  }

  @Test("Binary files are refused, text with some control characters is not")
  func binary() throws {
    let folder = try TemporaryFolder()
    #expect(failure(try folder.file("a", [0x7F, 0x45, 0x4C, 0x46, 2, 1, 1, 0, 0]))?.problem == "is not text")
    #expect(failure(try folder.file("b", (0..<4096).map { UInt8($0 % 31 + 1) }))?.problem == "is not text")
    let strange = "Ring\u{7} the\u{1B}[31m bell\u{8}\u{202E}."
    #expect(try Reading.document(at: folder.file("c", Array(strange.utf8))).text.string == strange)
  }

  @Test("A file over the cap is refused before any of it is read")
  func tooLarge() throws {
    let folder = try TemporaryFolder()
    let path = try folder.file("a.txt", [])
    let handle = try FileHandle(forWritingTo: URL(fileURLWithPath: path))
    try handle.truncate(atOffset: UInt64(InputFile.sizeLimit) + 1)
    try handle.close()
    #expect(failure(path)?.problem == "is larger than 512 MB")
  }

  @Test("A pipe with a name is read, whether its writer or its reader comes first")
  func namedPipe() async throws {
    let folder = try TemporaryFolder()
    let path = folder.path("pipe")
    try #require(mkfifo(path, 0o600) == 0)
    for delay in [0, 100_000] {
      let writer = Thread {
        usleep(useconds_t(delay))
        let descriptor = open(path, O_WRONLY)
        let text = Array("Words through a pipe.".utf8)
        usleep(50_000)
        _ = write(descriptor, text, text.count)
        close(descriptor)
      }
      writer.start()
      if delay == 0 { usleep(30_000) }
      #expect(try Reading.document(at: path).text.string == "Words through a pipe.")
    }
  }

  @Test("A pipe is neither opened to be checked nor to list its folder: its writer would write to nobody")
  func pipeIsLeftAlone() throws {
    let folder = try TemporaryFolder()
    let path = folder.path("pipe")
    _ = try folder.file("a.txt", Array("abc abc".utf8))
    try #require(mkfifo(path, 0o600) == 0)
    let writer = Thread {
      // Waits for a reader.
      let descriptor = open(path, O_WRONLY)
      _ = write(descriptor, "Words.", 6)
      close(descriptor)
    }
    writer.start()
    usleep(30_000)
    try Reading.check(path)
    #expect(try Reading.files(in: folder.url.path) == [folder.path("a.txt")])
    usleep(30_000)
    #expect(!writer.isFinished)
    #expect(try Reading.document(at: path).text.string == "Words.")
  }

  @Test("A pipe that nobody writes to is refused instead of waited for")
  func silentPipe() throws {
    let folder = try TemporaryFolder()
    let path = folder.path("pipe")
    try #require(mkfifo(path, 0o600) == 0)
    #expect(failure(path)?.problem == "is a pipe that no program writes to")
  }

  @Test("Files of /proc, which say that they are empty, are read")
  func procFile() throws {
    #expect(try Reading.document(at: "/proc/self/status").text.count > 100)
  }

  @Test("A file whose name is not UTF-8 is found under the name as it is shown")
  func nameInLatin1() throws {
    let folder = try TemporaryFolder()
    let name: [CChar] = (folder.url.path + "/caf").utf8CString.dropLast() + [CChar(bitPattern: 0xE9), 0]
    let descriptor = open(name, O_WRONLY | O_CREAT, 0o600)
    try #require(descriptor >= 0)
    _ = write(descriptor, "abc abc", 7)
    close(descriptor)
    #expect(try Reading.document(at: folder.path("caf\u{FFFD}")).text.string == "abc abc")
    #expect(try Reading.files(in: folder.url.path) == [folder.path("caf\u{FFFD}")])
    #expect(failure(folder.path("tea\u{FFFD}"))?.problem == "no such file")
  }

  @Test("A directory's documents are its files of text, by name")
  func directory() throws {
    let folder = try TemporaryFolder()
    #expect(throws: ReadingError.self) { try Reading.files(in: folder.url.path) }
    _ = try folder.file("b.txt", Array("b".utf8))
    _ = try folder.file("a", Array("a".utf8))
    _ = try folder.file(".hidden.txt", Array("a".utf8))
    _ = try folder.file("empty.txt", [])
    _ = try folder.file("c.bin", [0, 1, 2])
    try #require(mkfifo(folder.path("pipe"), 0o600) == 0)
    try FileManager.default.createDirectory(atPath: folder.path("sub"), withIntermediateDirectories: true)
    #expect(try Reading.files(in: folder.url.path) == [folder.path("a"), folder.path("b.txt")])
    #expect(try Reading.files(in: folder.url.path + "/").count == 2)
    #expect(Reading.isDirectory(folder.url.path))
    #expect(!Reading.isDirectory(folder.path("a")))
    #expect(!Reading.isDirectory(folder.path("none")))
  }
}
