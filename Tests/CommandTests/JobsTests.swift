import TestSupport
import Testing

@testable import lectern

@Suite("A long document is worked through with several threads")
struct JobsTests {
  @Test("What is printed is the same with any number of threads")
  func sameOutput() throws {
    let people = ["Amira Okonjo", "Tobias Lindqvist", "Ines Abreu"]
    let text = (0..<2000).map { number in
      "\(people[number % 3]) said that \(number) boats were repaired. “Not enough,” Abreu added.\n\n"
    }
    let folder = try TemporaryFolder()
    let file = try folder.file("report.txt", text.joined())
    let alone = try Program.run("quotes", "--jobs=1", file)
    #expect(alone.status == 0)
    #expect(alone.lines.count > 2000)
    for jobs in ["2", "5"] { #expect(try Program.run("quotes", "-j", jobs, file).output == alone.output) }
    #expect(try Program.run("quotes", file).output == alone.output)
  }

  @Test("Without a number there is one a processor, and a single one in restricted mode")
  func number() {
    #expect(Jobs(nil, .restricted).count == 1)
    #expect((1...Jobs.most).contains(Jobs(nil, .none).count))
    #expect(Jobs(3, .restricted).count == 3)
  }

  @Test("Another number than one that makes sense is a mistake", arguments: ["0", "-2", "many", "1001"])
  func mistakes(number: String) throws {
    let run = try Program.run("quotes", "--jobs=\(number)", "a.txt")
    #expect(run.status == 2)
    #expect(run.errors.contains("it can be a number from 1 to 1000"))
  }
}
