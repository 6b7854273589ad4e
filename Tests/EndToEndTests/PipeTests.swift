import Foundation
import PtySupport
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
}
