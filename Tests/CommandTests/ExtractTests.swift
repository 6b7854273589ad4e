import Foundation
import TestSupport
import Testing

@Suite("Extraction is printed as the public format says")
struct ExtractTests {
  private let text =
    "Salt gets dearer\n\n“Zürich 🙂 pays 40 percent more,” said Ana Reis.\tTab \"quote\" back\\slash\u{1}\u{7F}\u{202E}.\r\n"

  private func object(_ data: Data) throws -> [String: Any] {
    try #require(try JSONSerialization.jsonObject(with: data) as? [String: Any])
  }

  @Test("All keys are there, in their order, and what is unknown is null")
  func keys() throws {
    let folder = try TemporaryFolder()
    let path = try folder.file("a.txt", text)
    let run = try Program.run("extract", path)
    #expect(run.status == 0)
    #expect(run.lines.count == 1)
    var rest = run.text[...]
    for key in [
      "schema", "document", "path", "format", "title", "date", "place", "publisher", "language", "sha256",
      "text", "speakers",
      "quotes", "statistics",
    ] {
      let place = try #require(rest.range(of: "\"\(key)\":"), "\(key) is missing or out of order")
      rest = rest[place.upperBound...]
    }
    let document = try #require(try object(run.output)["document"] as? [String: Any])
    #expect(document["date"] is NSNull)
    #expect(document["title"] as? String == "Salt gets dearer")
    #expect(document["path"] as? String == path)
    #expect((document["sha256"] as? String)?.count == 64)
    #expect(document["text"] as? String == text)
    #expect(try object(run.output)["schema"] as? Int == 1)
  }

  @Test("Nothing that could steer a terminal stands in it unescaped")
  func escaped() throws {
    let folder = try TemporaryFolder()
    let run = try Program.run("extract", try folder.file("a.txt", text))
    for escape in ["\\u0001", "\\u007f", "\\u202e", "\\t", "\\\"", "\\\\", "\\r\\n"] {
      #expect(run.text.contains(escape))
    }
    #expect(run.text.contains("Zürich 🙂"))
  }

  @Test("Every offset counts scalars of the text and lies within it")
  func offsets() throws {
    let run = try Program.run("extract", "-", input: Data(text.utf8))
    let object = try object(run.output)
    let scalars = text.unicodeScalars.count
    for quote in try #require(object["quotes"] as? [[String: Any]]) {
      for key in ["source", "cue", "content"] {
        for span in try #require(quote[key] as? [[Int]]) {
          #expect(span.count == 2 && span[0] < span[1] && span[0] >= 0 && span[1] <= scalars)
        }
      }
    }
    for statistic in try #require(object["statistics"] as? [[String: Any]]) {
      let span = try #require(statistic["span"] as? [Int])
      let words = String(text.unicodeScalars.prefix(span[1]).dropFirst(span[0]).map(Character.init))
      #expect(words.contains("40"))
    }
  }

  @Test("Several documents, or jsonl, are an object a line")
  func lines() throws {
    let folder = try TemporaryFolder()
    let path = try folder.file("a.txt", text)
    for run in [
      try Program.run("extract", path, path), try Program.run("extract", "--format=jsonl", path, path),
    ] {
      #expect(run.lines.count == 2)
      for line in run.lines { _ = try object(Data(line.utf8)) }
    }
  }

  @Test("The tree has a line for every block")
  func tree() throws {
    let run = try Program.run("extract", "--format=tree", "-", input: Data(text.utf8))
    #expect(run.text.hasPrefix("document \"-\"\n  source text, UTF-8, "))
    #expect(run.text.contains("\nblocks 2\n  heading 1 @0-16 \"Salt gets dearer\"\n  paragraph @18-"))
    #expect(run.text.contains("\nspeakers "))
  }

  @Test("Lists carry the document's path, also when they are empty")
  func lists() throws {
    for command in ["speakers", "quotes", "statistics"] {
      let empty = try Program.run(command, "--format", "json", "-", input: Data("Nothing here".utf8))
      #expect(empty.text == "[]\n")
      let table = try Program.run(command, "--format", "csv", "-", input: Data("Nothing here".utf8))
      #expect(table.text.hasPrefix("document,id,"))
      #expect(table.text.hasSuffix("\r\n"))
    }
  }

  @Test(
    "Every plain text of the real proceedings is extracted, with its text unchanged",
    .enabled(if: Shared.isPresent, "no folder of real proceedings beside the checkout"))
  func corpus() throws {
    let folder = try #require(Shared.folder).appendingPathComponent("corpus")
    let files = FileManager.default.enumerator(at: folder, includingPropertiesForKeys: [.fileSizeKey])
    let small = (files?.compactMap { $0 as? URL } ?? []).filter {
      ["txt", "md"].contains($0.pathExtension)
        && (try? $0.resourceValues(forKeys: [.fileSizeKey]).fileSize) ?? 0 < 150_000
    }
    #expect(!small.isEmpty)
    for file in small {
      let run = try Program.run("extract", file.path)
      #expect(run.status == 0, "\(file.path): \(run.errors)")
      let document = try #require(try object(run.output)["document"] as? [String: Any])
      #expect(document["text"] as? String == (try String(contentsOf: file, encoding: .utf8)), "\(file.path)")
    }
  }
}
