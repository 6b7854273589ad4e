import Browsing
import CVterm
import Foundation
import PtySupport
import Testing

@Suite("A session on the screen")
struct ScreenTests {
  @Test("without arguments every pane is filled within a second")
  func newcomer() throws {
    let program = try Browser.start(size: Size(columns: 120, rows: 40))
    program.expect("every pane filled", within: 1) { screen in
      ["2 Speakers ", "3 Quotes ", "4 Statistics "].allSatisfy {
        screen.text.contains($0) && !screen.text.contains($0 + "0")
      }
    }
    program.expect("Coastal cities forum")
    #expect(program.screen.properties.isAlternate)
    #expect(!program.screen.properties.showsCursor)
    program.quit()
  }

  @Test(
    "a frame is one write",
    .enabled(if: FileManager.default.isExecutableFile(atPath: "/usr/bin/strace"), "strace is not installed"))
  func oneWrite() throws {
    let folder = try Folder()
    let trace = folder.path + "/trace"
    // Without a home no place is kept, nor found where another test has left it.
    let program = try Program([
      "/usr/bin/strace", "-o", trace, "-e", "trace=write", Browser.path,
      try folder.write(Texts.report, to: "a.txt"),
    ])
    // To the terminal: what ncurses says is held back in a pipe first.
    let writes = {
      let all = (folder.read("trace") ?? "").split(separator: "\n").filter { $0.contains("\\33[") }
      let terminal = all.first?.prefix { $0 != "," } ?? ""
      return all.count { $0.hasPrefix(terminal + ",") }
    }
    program.expect("the whole document") {
      $0.text.contains("lighthouse") && !$0.text.contains("reading") && !$0.text.contains("Speakers 0")
    }
    // Frames that were on their way have been painted when none comes for a while.
    var before = 0
    var steady = 0
    _ = program.wait {
      let now = writes()
      steady = now == before ? steady + 1 : 0
      before = now
      return steady > 50
    }
    for _ in 0..<3 {
      let line = program.screen.rows
      program.type("j")
      program.expect("a move") { $0.rows != line }
    }
    #expect(program.wait { writes() >= before + 3 })
    #expect(writes() == before + 3)
    program.quit()
  }

  @Test("the keys of a first acquaintance")
  func acquaintance() throws {
    let program = try Browser.open(size: Size(columns: 120, rows: 40))
    program.type("2")
    program.expect("the focus on Speakers") { $0.text.contains("┌─▸2 Speakers") }
    program.press(VTERM_KEY_DOWN)
    program.expect("speaker 2 of")
    program.press(VTERM_KEY_ENTER)
    program.expect("limited to Adebayo Okonjo")
    program.type("\u{1B}")
    program.expect("the limit lifted") { !$0.text.contains("limited to") }
    program.press(VTERM_KEY_TAB)
    program.expect("the focus on Quotes") { $0.text.contains("┌─▸3 Quotes") }
    program.press(VTERM_KEY_TAB, VTERM_MOD_SHIFT)
    program.expect("the focus back") { $0.text.contains("┌─▸2 Speakers") }
    program.type("s")
    program.expect("Find a speaker")
    program.expect("the cursor in the prompt") { $0.properties.showsCursor }
    program.type("okon")
    program.expect("the finder narrowed") { $0.text.contains("1 of 9") }
    program.press(VTERM_KEY_ENTER)
    program.expect("limited to Adebayo Okonjo")
    program.expect("the cursor hidden") { !$0.properties.showsCursor }
    program.type("\u{1B}1z")
    program.expect("the text alone") { $0.text.contains("1 Text") && !$0.text.contains("2 Speakers") }
    program.type("G")
    program.expect("the end") { $0.text.contains(" 100% ") }
    program.type("z?")
    program.expect("━ Keys ")
    program.type("q")
    program.expect("the help left") { !$0.text.contains("━ Keys ") }
    program.type("]")
    program.expect("the second document") { $0.row(0).hasPrefix(" 2/3 ") }
    program.quit()
  }

  @Test("a search counts its matches while it is typed")
  func search() throws {
    let program = try Browser.open(size: Size(columns: 120, rows: 40))
    program.type("/fund")
    program.expect("a counter") { $0.row(39).contains("1 of ") }
    program.press(VTERM_KEY_ENTER)
    program.type("n")
    program.expect("the next") { $0.row(39).contains("2 of ") }
    program.type("N")
    program.expect("the one before") { $0.row(39).contains("1 of ") }
    program.quit()
  }

  @Test("from large to small and back the screen fits, and is the same again")
  func resize() throws {
    let program = try Browser.open(size: Size(columns: 200, rows: 60))
    program.settle()
    let before = program.screen.rows
    program.resize(to: Size(columns: 20, rows: 5))
    program.expect("one pane") { $0.text.contains("1 Text") && !$0.text.contains("2 Speakers") }
    program.resize(to: Size(columns: 19, rows: 4))
    program.expect("too small")
    program.resize(to: Size(columns: 1, rows: 1))
    program.type("j")
    program.settle()
    program.type("k")
    program.settle()
    program.resize(to: Size(columns: 200, rows: 60))
    program.expect("the screen of before") { $0.rows == before }
    program.quit()
  }

  @Test("many resizes in a row end with the last one")
  func manyResizes() throws {
    let program = try Browser.open()
    for step in 0..<40 {
      program.resize(to: Size(columns: 60 + step * 3 % 50, rows: 20 + step % 7))
    }
    program.resize(to: Size(columns: 90, rows: 30))
    program.expect("the last size") { $0.row(29).contains("? help") && $0.cell(89, 28).text == "┘" }
    program.quit()
  }

  @Test("moving a line of zoomed text costs at most 200 bytes")
  func scrolling() throws {
    let folder = try Folder()
    let path = try folder.write(Texts.paragraphs(200), to: "long.txt")
    let program = try Browser.open([path], size: Size(columns: 120, rows: 40))
    program.type("z")
    program.expect("the text alone") { !$0.text.contains("2 Speakers") }
    program.type("j")
    program.settle()
    for _ in 0..<20 {
      let before = program.output.count
      let last = program.screen.rows
      program.type("j")
      program.expect("a move") { $0.rows != last }
      program.settle()
      #expect(program.output.count - before <= 200)
    }
    program.quit()
  }

  @Test("colours are the terminal's sixteen; without them bold, underline and reverse still tell")
  func colors() throws {
    for (arguments, environment) in [([], [:]), ([], ["NO_COLOR": "1"]), (["--color=never"], [:])]
      as [([String], [String: String?])]
    {
      let program = try Browser.open(arguments, environment: environment)
      program.settle()
      // The row of the focused list is told by reverse video.
      program.type("2")
      program.expect("the focus on Speakers") { $0.text.contains("┌─▸2 Speakers") }
      program.settle()
      let cells = (0..<24).flatMap { row in (0..<80).map { program.screen.cell($0, row) } }
      let isPlain = !arguments.isEmpty || !environment.isEmpty
      #expect(cells.allSatisfy { ($0.foreground ?? 0) < 16 && $0.background == nil })
      #expect(cells.contains { $0.foreground != nil } != isPlain)
      #expect(cells.contains { $0.isReversed } && cells.contains { $0.isBold })
      program.quit()
    }
  }

  @Test("a locale without UTF-8 gets ASCII only")
  func ascii() throws {
    let program = try Browser.open(environment: ["LC_ALL": "C"])
    program.settle()
    #expect(program.output.allSatisfy { $0 < 0x80 })
    #expect(program.screen.text.contains("+- 2 Speakers"))
    program.quit()
  }

  @Test("what is chosen reaches the clipboard, and is limited there")
  func copy() throws {
    let program = try Browser.open()
    program.type("3y")
    program.expect("a message") { $0.row(23).contains("copied") }
    #expect(program.output.firstRange(of: Array("\u{1B}]52;c;".utf8)) != nil)
    program.quit()
  }

  @Test("wheel and click move and choose when --mouse is given")
  func mouse() throws {
    let program = try Browser.open(["--mouse"], size: Size(columns: 120, rows: 40))
    let place = try #require(program.screen.place(of: "3 Quotes"))
    program.type("\u{1B}[<0;\(place.column + 4);\(place.row + 3)M")
    program.expect("the focus on Quotes") { $0.text.contains("┌─▸3 Quotes") }
    program.settle()
    let before = program.screen.text
    program.type("\u{1B}[<65;\(place.column + 4);\(place.row + 3)M")
    program.expect("the wheel") { $0.text != before }
    program.quit()
  }
}
