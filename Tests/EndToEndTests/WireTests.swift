import Browsing
import CVterm
import Foundation
import Glibc
import PtySupport
import TestSupport
import Testing

/// What a key costs a slow link.
@Suite("On the wire")
struct WireTests {
  private let folder: Folder
  private let path: String
  private let longPath: String

  init() throws {
    folder = try Folder()
    path = try folder.write(Self.text(padding: 0), to: "text.txt")
    // In less most lines are full then, as they are in lectern.
    longPath = try folder.write(Self.text(padding: 6), to: "long.txt")
  }

  /// Eighty paragraphs of two quotes and a figure each, and so many more sentences.
  private static func text(padding: Int) -> String {
    let words = "The harbour of a small town needs more water and lamps than any ship can carry in winter"
      .split(separator: " ")
    return (0..<80).map { paragraph in
      let speaker = ["Berthe Claes", "Jan Maes", "Ingrid Solheim", "Per Lund"][paragraph % 4]
      let more = (0..<60).map { String(words[($0 * 7 + paragraph * 5) % words.count]).lowercased() }
      return "“We count every lamp and every ship in it,” said \(speaker). In \(1950 + paragraph) there were "
        + "\(100 + paragraph * 37) tonnes of them. It is said that \(more.joined(separator: " "))."
        + String(repeating: " \(more.prefix(17).joined(separator: " ")).", count: padding)
    }
    .joined(separator: "\n\n")
  }

  /// The bytes that `key` brings, each of `count` times that it is pressed, from the least to the most.
  private func costs(_ program: Program, _ key: String, _ count: Int = 30) -> [Int] {
    (0..<count).map { _ in
      let before = program.output.count
      program.type(key)
      program.settle()
      return program.output.count - before
    }
    .sorted()
  }

  /// The median of the bytes that `key` brings, pressed `count` times.
  private func cost(_ program: Program, _ key: String, _ count: Int = 30) -> Int {
    costs(program, key, count)[count / 2]
  }

  /// Sizes of the screen and types of the terminal, with which keys may cost no more than they do.
  private static let screens = [
    Size(columns: 80, rows: 24), Size(columns: 120, rows: 40), Size(columns: 200, rows: 60),
  ]
  .flatMap { size in ["xterm-256color", "tmux-256color"].map { (size: size, type: $0) } }

  @Test("a line in zoomed text costs at most a fifth more than in less", arguments: screens)
  func zoomed(_ screen: (size: Size, type: String)) throws {
    let program = try Browser.open([longPath], size: screen.size, environment: ["TERM": screen.type])
    program.type("1z ")
    program.settle()
    let own = cost(program, "j")
    let sent = program.output.count
    program.quit()
    // What scrolled stayed set from line to line; whoever comes after has the whole screen again.
    let farewell = String(decoding: program.output[sent...], as: UTF8.self)
    #expect(farewell.contains("\u{1B}[r"))
    #expect(own <= 110)
    guard access("/usr/bin/less", X_OK) == 0 else { return }
    // On a wide screen less puts a paragraph into few lines, of which the last are short.
    let width = min(screen.size.columns, 120)
    let less = try Program(
      ["/usr/bin/less", longPath], size: Size(columns: width, rows: screen.size.rows),
      environment: ["TERM": screen.type])
    less.expect("We count")
    less.type(" ")
    less.settle()
    let others = cost(less, "j")
    #expect(Double(own) <= 1.2 * Double(others), "\(own) bytes, less \(others)")
  }

  @Test("a line in the split screen costs at most 1.5 kB in every pane", arguments: screens)
  func split(_ screen: (size: Size, type: String)) throws {
    let program = try Browser.open([path], size: screen.size, environment: ["TERM": screen.type])
    for pane in ["1", "2", "3", "4"] {
      program.type(pane + "d")
      program.settle()
      for key in ["j", "k"] {
        let bytes = cost(program, key, 20)
        #expect(bytes <= 1500, "\(bytes) bytes in pane \(pane) by \(key)")
      }
    }
    program.quit()
  }

  @Test("another pane costs at most 300 bytes, however it is gone to", arguments: screens)
  func panes(_ screen: (size: Size, type: String)) throws {
    let program = try Browser.open([path], size: screen.size, environment: ["TERM": screen.type])
    program.type("jj")
    program.settle()
    for keys in [["\t"], ["2", "3", "4", "1"]] {
      for key in keys {
        let most = costs(program, key, 4).last ?? 0
        #expect(most <= 300, "\(most) bytes by \(key)")
      }
    }
    program.quit()
  }

  @Test(
    "a reader who runs through a list gets its rows at once, and the text when the hands are still",
    arguments: screens)
  func hasty(_ screen: (size: Size, type: String)) throws {
    let program = try Browser.open([path], size: screen.size, environment: ["TERM": screen.type])
    program.type("3")
    program.settle()
    let before = program.output.count
    for row in 2...41 {
      program.type("j")
      program.expect("quote \(row) of")
    }
    #expect((program.output.count - before) / 40 <= 700)
    expectTextIsThere(program)
    // What is typed in a search comes at once likewise.
    program.type("1")
    program.settle()
    program.type("g/")
    program.settle()
    let typed = program.output.count
    for end in 1..."tonnes of them".count {
      let word = "tonnes of them".prefix(end)
      program.type(String(word.suffix(1)))
      program.expect("/\(word)")
    }
    #expect((program.output.count - typed) / 14 <= 900)
    expectTextIsThere(program)
    program.type("\u{1B}")
    program.settle()
    program.quit()
  }

  /// Once the hands are still the screen is as one that is painted anew, and nothing more is sent.
  private func expectTextIsThere(_ program: Program) {
    _ = program.wait(within: 0.5) { false }
    let shown = program.screen.text
    let sent = program.output.count
    _ = program.wait(within: 0.5) { false }
    #expect(program.output.count == sent)
    program.type("\u{C}")
    program.settle()
    #expect(program.screen.text == shown)
    #expect(program.output.count - sent > 1000)
  }

  @Test(
    "nothing is sent while nothing happens, and no processor time is used",
    .disabled(if: Sanitiser.isActive, "the thread sanitizer wakes by itself"))
  func idle() throws {
    let program = try Browser.open([path])
    program.type("jj4jj")
    program.settle()
    // What was done is kept some seconds after the last key.
    _ = program.wait(within: 4) { false }
    let (sent, used, sleeps) = (program.output.count, program.processorTicks, program.sleeps)
    _ = program.wait(within: 4) { false }
    #expect(program.output.count == sent && program.processorTicks == used && program.sleeps == sleeps)
    program.quit()
  }

  @Test("on a link of 2 kB a second keys that were waited for are done at once, and nothing piles up")
  func slow() throws {
    let program = try Browser.open([path])
    program.settle()
    // Reads as fast as the link carries, whatever is there.
    func carry(_ seconds: Double) {
      let end = Program.now() + seconds
      while Program.now() < end {
        var buffer = [UInt8](repeating: 0, count: 40)
        var waiting = pollfd(fd: program.terminal.master, events: Int16(POLLIN), revents: 0)
        let count = poll(&waiting, 1, 0) > 0 ? read(program.terminal.master, &buffer, buffer.count) : 0
        if count > 0 { program.screen.show(Array(buffer.prefix(count))) }
        usleep(20_000)
      }
    }
    for _ in 0..<150 {
      program.type("jj")
      carry(0.02)
    }
    program.type("G")
    let start = Program.now()
    while Program.now() - start < 20, !program.screen.text.contains("¶80 of 80") { carry(0.1) }
    // What the system keeps of a terminal's output, some 16 kB, takes nine seconds; three hundred frames half a minute.
    #expect(Program.now() - start < 15)
    program.quit()
  }

  @Test(
    "several sessions on one document share most of their memory, and each answers",
    .disabled(if: Sanitiser.isActive, "a sanitizer has memory of its own"))
  func sessions() throws {
    let sessions = try (0..<4).map { _ in try Browser.start([path], size: Size(columns: 120, rows: 40)) }
    for session in sessions {
      session.expect("a document, all of it") { $0.text.contains("1 Text") && !$0.text.contains("reading") }
      session.type("G")
      session.expect("¶80 of 80")
    }
    // Proportional set size: what they share is divided among them.
    for session in sessions {
      let lines = Program.text(of: "/proc/\(session.process)/smaps_rollup").split(separator: "\n")
      let line = try #require(lines.first { $0.hasPrefix("Pss:") })
      let kilobytes = try #require(line.split(separator: " ").dropFirst().first.flatMap { Int($0) })
      #expect(kilobytes < 40_000)
    }
    for session in sessions { session.quit() }
  }
}
