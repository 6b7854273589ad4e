import Browsing
import PtySupport
import Testing

/// Work in the background that the reader stops, and marks that outlive a session.
@Suite("Stopped work and kept marks")
struct InterruptTests {
  @Test("Ctrl-C stops the work on a long document at once, R goes on with it")
  func stopsWork() throws {
    let folder = try Folder()
    let paragraph =
      "“The tide was higher than the pier,” said Berthe Claes. She told Jan Maes that 12 lamps broke."
    let text = Array(repeating: paragraph, count: 40_000).joined(separator: "\n\n")
    let program = try Browser.start([try folder.write(text, to: "long.txt")])
    program.expect("work that goes on") { $0.row(23).contains("reading") && $0.text.contains("The tide") }
    program.type("\u{3}")
    program.expect("it says so") { $0.row(23).contains("stopped") && $0.row(23).contains("R goes on") }
    program.type("j")
    program.expect("it stands still") { $0.row(23).contains("stopped at") || $0.row(23).contains("stopped") }
    program.type("R")
    program.expect("it goes on") { $0.row(23).contains("going on with") }
    program.type("j")
    program.expect("progress again") { $0.row(23).contains("reading") }
    program.quit()
  }

  @Test("A mark is there in the next session")
  func keepsMarks() throws {
    let folder = try Folder()
    let file = try folder.write(Texts.paragraphs(200), to: "report.txt")
    let environment = ["XDG_STATE_HOME": folder.path + "/state"]
    let first = try Browser.open([file], environment: environment)
    first.type("150Gma")
    first.expect("the mark") { $0.row(23).contains("mark a set at ¶150") }
    first.type("g")
    first.quit()
    let second = try Browser.open([file], environment: environment)
    second.type("'a")
    second.expect("the place of the mark") { $0.text.contains("▸ Paragraph 150 says") }
    second.quit()
  }
}
