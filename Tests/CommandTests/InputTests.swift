import Foundation
import TestSupport
import Testing

@Suite("Inputs that cannot be read are named, the others are still done")
struct InputTests {
  private let text = "The mayor spoke for an hour about the price of salt.\n"

  @Test("Each kind of bad input has its own message and status 1")
  func messages() throws {
    let folder = try TemporaryFolder()
    let cases: [(String, String)] = [
      (folder.path("none.txt"), "no such file; check the name"),
      (try folder.file("empty.txt", ""), "is empty; give a file with text in it"),
      (
        try folder.file("picture.png", [0x89, 0x50, 0x4E, 0x47, 0, 0, 0]),
        "is not text; save or export it as plain text"
      ),
      (folder.url.path + "/bare", "is a directory without documents; give one that holds text files"),
      ("/dev/null", "is neither a file nor a pipe; give '-' to read standard input"),
    ]
    try FileManager.default.createDirectory(atPath: folder.path("bare"), withIntermediateDirectories: true)
    for (path, message) in cases {
      for command in ["extract", "speakers", "quotes", "statistics", "--plain"] {
        let run = try Program.run(command, path)
        #expect(run.status == 1)
        #expect(run.errors == "lectern: \(path): \(message)\n")
      }
    }
  }

  @Test("A file without the permission to read it is refused")
  func permission() throws {
    let folder = try TemporaryFolder()
    let path = try folder.file("a.txt", text)
    chmod(path, 0o000)
    chmod(folder.url.path, 0o755)
    // Permissions do not bind root: the program is then run as nobody, which needs setpriv.
    let isRoot = getuid() == 0
    let line =
      isRoot
      ? "setpriv --reuid=65534 --regid=65534 --clear-groups \"$LECTERN\" extract \"$1\""
      : "\"$LECTERN\" extract \"$1\""
    let run = try Program.shell(line, path)
    if isRoot, run.errors.contains("setpriv") || run.status > 2 {
      withKnownIssue("cannot become another user here: \(run.errors)", isIntermittent: true) {
        Issue.record()
      }
      return
    }
    #expect(run.status == 1)
    #expect(run.errors == "lectern: \(path): may not be read; ask its owner for the permission to read it\n")
  }

  @Test("One bad input of several does not stop the others")
  func several() throws {
    let folder = try TemporaryFolder()
    let paths = [try folder.file("a.txt", text), folder.path("none.txt"), try folder.file("b.txt", text)]
    let run = try Program.run(["extract"] + paths)
    #expect(run.status == 1)
    #expect(run.lines.count == 2)
    #expect(run.errors == "lectern: \(paths[1]): no such file; check the name\n")
    let list = try Program.run(["speakers", "--format=json"] + paths)
    #expect(list.status == 1)
    #expect(try list.json() is [Any])
  }

  @Test("A directory stands for the documents in it, by name")
  func directory() throws {
    let folder = try TemporaryFolder()
    _ = try folder.file("b.txt", text)
    _ = try folder.file("a.txt", text)
    _ = try folder.file("c.bin", [0, 1])
    let run = try Program.run("extract", folder.url.path)
    #expect(run.status == 0)
    let paths = try run.lines.map { line -> String? in
      let object = try JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any]
      return (object?["document"] as? [String: Any])?["path"] as? String
    }
    #expect(paths == [folder.path("a.txt"), folder.path("b.txt")])
  }

  @Test("Standard input and what a shell makes of a command are inputs, too")
  func pipes() throws {
    let fromInput = try Program.run("extract", "-", input: Data(text.utf8))
    #expect(fromInput.status == 0)
    #expect(fromInput.text.contains("\"path\":\"-\""))
    #expect(fromInput.text.contains("price of salt"))
    let substituted = try Program.shell("\"$LECTERN\" extract <(printf '%s' 'Words from a command.')")
    #expect(substituted.status == 0)
    #expect(substituted.text.contains("Words from a command."))
    #expect(try Program.run("extract", "-").errors == "lectern: -: is empty; give a file with text in it\n")
    #expect(try Program.shell("\"$LECTERN\" extract - < /").errors.contains("-: is a directory"))
  }

  @Test("Invalid UTF-8, UTF-16, CR LF and a byte-order mark are read")
  func encodings() throws {
    let folder = try TemporaryFolder()
    let cases: [([UInt8], String)] = [
      (Array("Caf".utf8) + [0xE9, 0x20, 0x93] + Array("yes".utf8) + [0x94], "Café “yes”"),
      (Array("Zürich – Genève ".utf8) + [0xFF] + Array(" end".utf8), "Zürich – Genève \u{FFFD} end"),
      ([0xFF, 0xFE, 0x68, 0, 0x69, 0], "hi"), (Array("\u{FEFF}One\r\nTwo\r\n".utf8), "One\r\nTwo\r\n"),
    ]
    for (bytes, expected) in cases {
      let run = try Program.run("extract", try folder.file("a.txt", bytes))
      #expect(run.status == 0)
      let document = (try run.json() as? [String: Any])?["document"] as? [String: Any]
      #expect(document?["text"] as? String == expected)
    }
  }

  @Test("A line of 50 megabytes is read in all formats")
  func endlessLine() throws {
    let folder = try TemporaryFolder()
    let path = try folder.file("a.txt", Data(repeating: 0x61, count: 50_000_000))
    let run = try Program.run("extract", path)
    #expect(run.status == 0)
    #expect(run.output.count > 50_000_000)
    #expect(run.errors.isEmpty)
  }

  @Test("Where names are not UTF-8 the file is still found")
  func nameInLatin1() throws {
    let run = try Program.shell(
      """
      folder=$(mktemp -d); printf 'Words.' > "$folder"/$'caf\\xe9.txt'
      "$LECTERN" extract "$folder"/$'caf\\xe9.txt' && "$LECTERN" extract "$folder"; status=$?
      rm -r "$folder"; exit $status
      """)
    #expect(run.status == 0)
    #expect(run.lines.count == 2)
  }

  @Test("A closed or full output is no crash: quiet for a reader that left, a message for a full disk")
  func output() throws {
    let folder = try TemporaryFolder()
    let path = try folder.file("a.txt", String(repeating: text, count: 20_000))
    let left = try Program.shell(
      "\"$LECTERN\" extract \"$1\" \"$1\" | head -c 10 > /dev/null; echo ${PIPESTATUS[0]}", path)
    #expect(left.errors.isEmpty)
    #expect(["141", "0"].contains(left.lines.first))
    let ignoring = try Program.shell(
      "trap '' PIPE; \"$LECTERN\" extract \"$1\" | head -c 10 > /dev/null; echo ${PIPESTATUS[0]}", path)
    #expect(ignoring.errors.isEmpty)
    #expect(ignoring.lines.first == "0")
    let full = try Program.shell("\"$LECTERN\" extract \"$1\" > /dev/full", path)
    #expect(full.status == 1)
    #expect(full.errors == "lectern: standard output: No space left on device\n")
    let closed = try Program.shell("\"$LECTERN\" extract \"$1\" >&-", path)
    #expect(closed.status == 1)
    #expect(closed.errors == "lectern: standard output: Bad file descriptor\n")
  }
}
