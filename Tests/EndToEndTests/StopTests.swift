import Browsing
import Foundation
import Glibc
import PtySupport
import Testing

/// Everything that lies over the panes, through a stop, through other sizes, and as terminals of all kinds show it.
@Suite("Stopped, resumed and resized in every screen")
struct StopTests {
  /// What leads to a screen, and what is on it then.
  private static let screens: [(keys: String, sign: String)] = [
    ("1j", "─▸1 Text"), ("3jj", "─▸3 Quotes"), ("4c", "━ Figures "), ("1v", "━ Who speaks when"),
    ("1O", "━ Outline "), ("?", "━ Keys "), ("1/fund", " /fund"), ("3&fund", " &fund"),
    ("sol", "Find a speaker"), ("3x", " file: "), ("1m", "mark this place"), ("'", "━ Go to a mark "),
    ("L", "━ Documents "),
  ]

  /// The program that a shell runs.
  private func child(of shell: Program) -> pid_t? {
    let children = Program.text(of: "/proc/\(shell.process)/task/\(shell.process)/children")
    return children.split(separator: " ").first.flatMap { pid_t($0) }
  }

  @Test(
    "a screen is there again after a stop in which the terminal got another size, and the same in the old size"
  )
  func stops() throws {
    let folder = try Folder()
    let small = Size(columns: 80, rows: 24)
    let shell = try Program(
      ["/bin/bash", "--norc", "--noprofile", "-i"], size: small,
      environment: ["PS1": "ready$ ", "XDG_STATE_HOME": folder.path, "HOME": folder.path])
    shell.expect("ready$")
    shell.type("\(Browser.path)\n")
    shell.expect("the samples, worked through") {
      $0.text.contains("1 Text") && !$0.text.contains("reading") && !$0.text.contains("Speakers 0")
    }
    let browser = try #require(child(of: shell))
    for (keys, sign) in Self.screens {
      shell.type(keys)
      shell.expect(sign)
      shell.settle()
      let before = shell.screen.rows
      kill(browser, SIGTSTP)
      shell.expect("\(sign): the shell") { !$0.properties.isAlternate && $0.text.contains("Stopped") }
      #expect(shell.screen.properties.showsCursor)
      shell.resize(to: Size(columns: 100, rows: 30))
      shell.type("fg\n")
      shell.expect("\(sign): the browser again, as large as the terminal") {
        $0.properties.isAlternate && $0.text.contains(sign) && !$0.rows[24...].allSatisfy(\.isEmpty)
      }
      for size in [Size(columns: 40, rows: 10), Size(columns: 130, rows: 42), small] {
        shell.resize(to: size)
        shell.expect("\(sign) at \(size.columns) columns") {
          // One pane at a time has no border that could bear the name.
          let short = sign.drop { $0 == "─" || $0 == "▸" || $0 == "━" || $0 == " " }
          return $0.text.contains(size.columns < 60 ? String(short) : sign)
        }
      }
      shell.expect("\(sign): the screen of before") { $0.rows == before }
      shell.type("\u{1B}")
      shell.expect("\(sign): the panes") { $0.row(23) != before[23] || keys.hasSuffix("j") }
      shell.settle()
    }
    shell.type("q")
    shell.expect("the shell again") { !$0.properties.isAlternate }
    shell.type("exit\n")
    _ = shell.waitForEnd()
  }

  @Test(
    "on every kind of terminal the focus, the chosen row and the passage are told by more than colour",
    arguments: [
      "xterm-256color", "xterm", "tmux-256color", "screen-256color", "linux", "vt100",
    ])
  func looks(_ type: String) throws {
    // The Linux console's fonts have another sign.
    let sign = type == "linux" ? "►" : "▸"
    for colors in [nil, "1"] as [String?] {
      let program = try Browser.open(environment: ["TERM": type, "NO_COLOR": colors])
      program.type("3jj")
      program.expect("the focus on Quotes") { $0.text.contains("─\(sign)3 Quotes") }
      program.settle()
      let screen = program.screen
      let name = try #require(screen.place(of: "\(sign)3 Quotes"))
      let other = try #require(screen.place(of: " 2 Speakers"))
      #expect(screen.cell(name.column + 1, name.row).isReversed)
      #expect(!screen.cell(other.column + 1, other.row).isReversed)
      let row = try #require(
        (name.row + 1..<name.row + 6).first { screen.cell(name.column, $0).text == sign })
      #expect(screen.cell(name.column + 2, row).isReversed)
      // The passage that the list went to is bold in the text.
      let text = try #require(screen.place(of: "1 Text")).row
      let bold = (text + 1..<22).contains { row in (3..<78).contains { screen.cell($0, row).isBold } }
      #expect(bold)
      // Nobody can tell what is behind: no colour is painted there.
      let cells = (0..<24).flatMap { row in (0..<80).map { screen.cell($0, row) } }
      #expect(cells.allSatisfy { $0.background == nil })
      let isColored = cells.contains { $0.foreground != nil }
      #expect(isColored == (colors == nil && type != "vt100"), "\(type)")
      program.quit()
    }
  }
}
