import Terminal
import Testing

@testable import lectern

@Suite("How long a session may last")
struct TimeLimitsTests {
  private let start = Moment.now

  @Test("Without limits nothing is ever due")
  func none() {
    var limits = TimeLimits(idle: nil, session: nil, from: start)
    #expect(limits.next == nil)
    #expect(limits.due(at: start + .seconds(100_000)) == nil)
  }

  @Test("A key puts the end for want of keys off")
  func idle() {
    var limits = TimeLimits(idle: .seconds(60), session: nil, from: start)
    #expect(limits.due(at: start + .seconds(59)) == nil)
    limits.note(start + .seconds(59))
    #expect(limits.next == start + .seconds(119))
    #expect(limits.due(at: start + .seconds(118)) == nil)
    #expect(limits.due(at: start + .seconds(119)) == .idle)
  }

  @Test("No key puts the end of the session off; it is told once a minute before")
  func session() {
    var limits = TimeLimits(idle: .seconds(1000), session: .seconds(600), from: start)
    limits.note(start + .seconds(539))
    #expect(limits.due(at: start + .seconds(539)) == nil)
    #expect(limits.next == start + .seconds(540))
    #expect(limits.due(at: start + .seconds(540)) == .warning)
    #expect(limits.due(at: start + .seconds(541)) == nil)
    limits.note(start + .seconds(599))
    #expect(limits.next == start + .seconds(600))
    #expect(limits.due(at: start + .seconds(600)) == .session)
  }

  @Test("A session of a minute is told of its end at once")
  func short() {
    var limits = TimeLimits(idle: nil, session: .seconds(60), from: start)
    #expect(limits.due(at: start) == .warning)
    #expect(limits.due(at: start + .seconds(1)) == nil)
  }
}
