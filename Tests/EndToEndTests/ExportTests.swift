import Browsing
import CVterm
import Foundation
import PtySupport
import Testing

/// Files that the real program writes, and what is pasted into its prompts.
@Suite("Exports and pastes")
struct ExportTests {
  @Test("x writes the list that is shown, asks before it writes over it, and leaves nothing beside it")
  func exports() throws {
    let folder = try Folder()
    let report = try folder.write(Texts.report, to: "report.txt")
    let target = folder.path + "/out.csv"
    let program = try Browser.open([report])
    program.type("3x\u{15}")
    program.type("\u{1B}[200~\(target)\u{1B}[201~")
    program.expect("the form in the prompt") { $0.row(23).contains("as CSV") }
    program.press(VTERM_KEY_ENTER)
    program.expect("it says so") { $0.text.contains("wrote") }
    let written = try #require(folder.read("out.csv"))
    #expect(written.hasPrefix("document,id,speaker,name,kind") && written.contains("Berthe Claes"))

    try Data("mine".utf8).write(to: URL(fileURLWithPath: target))
    program.type("x")
    program.press(VTERM_KEY_ENTER)
    program.expect("it asks") { $0.row(23).contains("y replace") }
    program.type("n")
    program.expect("it leaves it") { $0.row(23).contains("left as it is") }
    #expect(folder.read("out.csv") == "mine")
    program.type("x")
    program.press(VTERM_KEY_ENTER)
    program.expect("it asks again") { $0.row(23).contains("y replace") }
    program.type("y")
    program.expect("it replaces it") { $0.text.contains("wrote") }
    #expect(folder.read("out.csv") == written)
    #expect(
      try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted() == ["out.csv", "report.txt"])
    program.quit()
  }

  @Test("What is pasted outside of prompts presses no key, and what controls terminals is not typed")
  func pastes() throws {
    let program = try Browser.open()
    program.type("\u{1B}[200~qqq\n\u{3}G\u{1B}[201~")
    program.expect("it says why") { $0.text.contains("not taken for keys") }
    program.type("/")
    program.type("\u{1B}[200~a\u{7}b\r\nc\u{1B}[201~")
    program.expect("one line in the prompt") { $0.row(23).hasPrefix(" /ab c") }
    program.press(VTERM_KEY_ESCAPE)
    program.expect("the prompt left") { !$0.row(23).hasPrefix(" /") }
    program.quit()
  }

  @Test("In restricted mode nothing is written")
  func isRestricted() throws {
    let folder = try Folder()
    let report = try folder.write(Texts.report, to: "report.txt")
    let program = try Browser.open(["--restricted", report])
    program.type("3x")
    program.expect("it says why") { $0.row(23).contains("exporting is not allowed in restricted mode") }
    program.quit()
    #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path) == ["report.txt"])
  }
}
