import Browsing
import Foundation
import PtySupport
import TestSupport
import Testing

@Suite(
  "Over a real SSH connection",
  .enabled(if: SSHServer.obstacle == nil, "needs OpenSSH's client and server: apt-get install openssh-server")
)
struct SSHTests {
  @Test("a read-only login browses, searches and is resized, and can do nothing else")
  func browses() throws {
    let folder = try Folder()
    let path = try folder.write(Texts.report + "\n\n" + Texts.paragraphs(60), to: "report.txt")
    let server = try SSHServer(command: "\(Browser.path) --restricted \(path)")
    let session = try server.logIn()
    session.expect("1 Text")
    session.expect("Berthe Claes")
    session.type("/day 41\r")
    session.expect("Paragraph 41 says")
    session.resize(to: Size(columns: 120, rows: 40))
    session.expect("the wider screen, with the passage on it") {
      $0.text.split(separator: "\n", omittingEmptySubsequences: false).count >= 40
        && $0.text.contains("Paragraph 41 says")
    }
    session.type("\u{1A}")
    session.expect("not allowed in restricted mode")
    session.type("q")
    #expect(session.waitForEnd() == .exited(0))
    #expect(SSHServer.processes(with: path).isEmpty)
  }

  @Test("idle it sends nothing through the connection and takes no processor time on the host")
  func idles() throws {
    let folder = try Folder()
    let path = try folder.write(Texts.report + "\n\n" + Texts.paragraphs(60), to: "report.txt")
    let server = try SSHServer(
      command: "\(Browser.path) \(path)", environment: ["XDG_STATE_HOME": folder.path])
    let session = try server.logIn()
    session.expect("the report, worked through") {
      $0.text.contains("1 Text") && !$0.text.contains("reading") && !$0.text.contains("Speakers 0")
    }
    session.type("jj3j")
    session.expect("quote 2 of")
    // What was done is kept some seconds after the last key.
    #expect(session.wait(within: 10) { folder.read("lectern/documents") != nil })
    session.settle()
    let browser = try #require(SSHServer.processes(with: path).first)
    let (sent, used) = (session.output.count, Program.processorTicks(of: browser))
    _ = session.wait(within: 5) { false }
    #expect(session.output.count == sent)
    // The thread sanitizer wakes by itself.
    #expect(Sanitiser.isActive || Program.processorTicks(of: browser) == used)
    session.type("q")
    #expect(session.waitForEnd() == .exited(0))
  }

  @Test("cut at fifty moments, every session is gone within a second and the last place is kept")
  func isCut() throws {
    let folder = try Folder()
    let path = try folder.write(Texts.paragraphs(400), to: "long.txt")
    let server = try SSHServer(
      command: "\(Browser.path) \(path)", environment: ["XDG_STATE_HOME": folder.path])
    var random = SystemRandomNumberGenerator()
    for _ in 0..<50 {
      let session = try server.logIn()
      // Anywhere from before the login to the middle of a burst of keys.
      let moment = UInt32.random(in: 0..<400_000, using: &random)
      if moment > 200_000 { session.type("GjjkkggG/day 3\rnn") }
      usleep(moment)
      kill(session.process, SIGKILL)
      session.terminal.hangUp()
      #expect(session.waitForEnd() == .signalled(SIGKILL))
      #expect(
        SSHServer.wait(within: 1) { SSHServer.processes(with: path).isEmpty },
        "cut after \(moment) microseconds")
    }
    let last = try server.logIn()
    last.expect("1 Text")
    last.type("G")
    last.expect("Paragraph 400 says")
    kill(last.process, SIGKILL)
    last.terminal.hangUp()
    _ = last.waitForEnd()
    #expect(SSHServer.wait(within: 1) { SSHServer.processes(with: path).isEmpty })
    #expect(folder.read("lectern/documents")?.hasSuffix("\tpath=\(path)\n") == true)
    let again = try server.logIn()
    again.expect("Paragraph 400 says")
    again.type("q")
    #expect(again.waitForEnd() == .exited(0))
  }
}
