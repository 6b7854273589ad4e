import Foundation
import Glibc
import PtySupport
import TestSupport
import Testing

/// A document that comes through a pipe whose writer takes its time.
@Suite("From a pipe")
struct PipeTests {
  @Test("Ctrl-C stops the reading: what has come is worked through and stays; R reads on")
  func isStopped() throws {
    let program = try Browser.start(["-"], input: .pipe)
    program.feed(Array("“We sail to the north,” said Berthe Claes. She owns 40 ships.\n\n".utf8))
    program.expect("the beginning, while more may come") {
      $0.text.contains("“We sail to the north,” said") && $0.text.contains("reading")
    }
    program.type("\u{3}")
    program.expect("stopped reading; what has come stays; R reads on")
    program.expect("what was said in it, and no more work") {
      $0.text.contains("2 Speakers 1") && $0.text.contains("3 Quotes 1")
    }
    program.type("2")
    program.expect("the work is done") { !$0.text.contains("reading") }
    program.feed(Array("“We stay in the harbour,” said Teresa Okafor. She owns 3 ships.\n\n".utf8))
    // Nothing is read, and nothing polls.
    _ = program.wait(within: 1) { false }
    let ticks = program.processorTicks
    _ = program.wait(within: 1) { false }
    #expect(program.processorTicks == ticks)
    #expect(!program.screen.text.contains("Okafor"))
    program.type("R")
    program.expect("the rest") { $0.text.contains("“We stay in the harbour,” said") }
    program.expect("what was found stays meanwhile") { $0.text.contains("2 Speakers 1") }
    program.endFeed()
    program.expect("all of it worked through") {
      $0.text.contains("2 Speakers 2") && $0.text.contains("3 Quotes 2")
    }
    program.type("2")
    program.expect("the work is done") { !$0.text.contains("reading") }
    program.type("R")
    program.expect("there is nothing to go on with")
    program.quit()
  }

  @Test("Ctrl-C before anything has come ends it, with a word why")
  func nothingCame() throws {
    let program = try Browser.start(["-"], input: .pipe)
    program.expect("reading standard input")
    program.type("\u{3}")
    #expect(program.waitForEnd() == .exited(1))
    program.expectRestored()
  }

  /// A pipe with a path, and the end that a writer holds.
  private func namedPipe(in folder: Folder) throws -> String {
    let path = folder.path + "/minutes"
    try #require(mkfifo(path, 0o600) == 0)
    return path
  }

  @Test("A pipe with a path is stopped and read on like standard input")
  func isStoppedByPath() throws {
    let folder = try Folder()
    let path = try namedPipe(in: folder)
    let program = try Browser.start([path])
    // Nobody writes to it yet, and nobody has to.
    program.expect("reading minutes")
    let writer = open(path, O_WRONLY)
    defer { close(writer) }
    func feed(_ text: String) { _ = write(writer, text, text.utf8.count) }
    feed("“We sail to the north,” said Berthe Claes. She owns 40 ships.\n\n")
    program.expect("the beginning, while more may come") {
      $0.text.contains("“We sail to the north,” said") && $0.text.contains("reading")
    }
    program.type("\u{3}")
    program.expect("stopped reading; what has come stays; R reads on")
    program.expect("what was said in it") { $0.text.contains("3 Quotes 1") }
    feed("“We stay in the harbour,” said Teresa Okafor. She owns 3 ships.\n\n")
    program.type("2")
    program.expect("the work is done") { !$0.text.contains("reading") }
    #expect(!program.screen.text.contains("Okafor"))
    program.type("R")
    program.expect("the rest") { $0.text.contains("“We stay in the harbour,” said") }
    // The writer lets go.
    let nothing = open("/dev/null", O_WRONLY)
    #expect(dup2(nothing, writer) == writer)
    close(nothing)
    program.expect("all of it worked through") {
      $0.text.contains("2 Speakers 2") && $0.text.contains("3 Quotes 2")
    }
    program.quit()
  }

  @Test("Ctrl-C ends the waiting for somebody who writes to a pipe with a path")
  func nobodyWrites() throws {
    let folder = try Folder()
    let program = try Browser.start([try namedPipe(in: folder)])
    program.expect("reading minutes")
    // What is put off until the first frame is on the screen is still to be done.
    _ = program.wait(within: 0.3) { false }
    let ticks = program.processorTicks
    _ = program.wait(within: 1) { false }
    // The thread sanitizer wakes by itself.
    #expect(Sanitiser.isActive || program.processorTicks == ticks)
    program.type("\u{3}")
    #expect(program.waitForEnd() == .exited(1))
    program.expectRestored()
  }

  @Test("What a shell makes of a command in <(…) is read to its end")
  func substitution() throws {
    let program = try Program(
      ["/bin/bash", "-c", "exec \(Browser.path) --no-state <(printf '“We sail,” said Berthe Claes.')"],
      environment: ["HOME": nil, "XDG_STATE_HOME": nil, "XDG_CONFIG_HOME": nil])
    program.expect("all of it worked through") {
      $0.text.contains("“We sail,” said") && $0.text.contains("3 Quotes 1") && !$0.text.contains("reading")
    }
    program.quit()
  }
}
