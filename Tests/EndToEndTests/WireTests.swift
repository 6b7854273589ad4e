import Browsing
import CVterm
import Foundation
import Glibc
import PtySupport
import Testing

/// What a key costs a slow link.
@Suite("On the wire")
struct WireTests {
  private let folder: Folder
  private let path: String

  init() throws {
    folder = try Folder()
    var lines: [String] = []
    let words = "The harbour of a small town needs more water and lamps than any ship can carry in winter"
      .split(separator: " ")
    for paragraph in 0..<80 {
      let speaker = ["Berthe Claes", "Jan Maes", "Ingrid Solheim", "Per Lund"][paragraph % 4]
      let more = (0..<60).map { String(words[($0 * 7 + paragraph * 5) % words.count]).lowercased() }
      lines.append(
        "“We count every lamp and every ship in it,” said \(speaker). In \(1950 + paragraph) there were "
          + "\(100 + paragraph * 37) tonnes of them. It is said that \(more.joined(separator: " ")).")
    }
    path = try folder.write(lines.joined(separator: "\n\n"), to: "text.txt")
  }

  /// The median of the bytes that `key` brings, pressed `count` times.
  private func cost(_ program: Program, _ key: String, _ count: Int = 30) -> Int {
    let costs = (0..<count).map { _ in
      let before = program.output.count
      program.type(key)
      _ = program.wait(within: 5) { program.output.count > before }
      program.settle()
      return program.output.count - before
    }
    return costs.sorted()[count / 2]
  }

  @Test("a line in zoomed text costs at most a fifth more than in less")
  func zoomed() throws {
    let size = Size(columns: 120, rows: 40)
    let program = try Browser.open([path], size: size)
    program.type("1z ")
    program.settle()
    let own = cost(program, "j")
    program.quit()
    #expect(own <= 200)
    guard access("/usr/bin/less", X_OK) == 0 else { return }
    let less = try Program(["/usr/bin/less", path], size: size)
    less.expect("We count")
    less.type(" ")
    less.settle()
    let others = cost(less, "j")
    #expect(Double(own) <= 1.2 * Double(others), "\(own) bytes, less \(others)")
  }

  @Test("a line in the split screen costs at most 1.5 kB where the text is as wide as the screen")
  func split() throws {
    let program = try Browser.open([path])
    for pane in ["1", "3", "4"] {
      program.type(pane + "d")
      program.settle()
      let bytes = cost(program, "j", 20)
      #expect(bytes <= 1500, "\(bytes) bytes in pane \(pane)")
    }
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
    // What the system keeps of a terminal's output takes two seconds; three hundred frames would take half a minute.
    #expect(Program.now() - start < 10)
    program.quit()
  }

  @Test("several sessions on one document share most of their memory, and each answers")
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
