import Foundation
import TestSupport
import Testing

@testable import Extraction

@Suite("Roles of the elements around a cue are decided together")
struct RoleSequenceTests {
  private static let roles = Role.allCases.count

  /// A sequence of `count` elements with random scores.
  private func sequence(_ count: Int, seed: UInt64) -> RoleSequence {
    var random = Random(seed: seed)
    func score() -> Float { Float(random.next(below: 800)) / 100 - 4 }
    var sequence = RoleSequence(count: count)
    for index in sequence.emissions.indices { sequence.emissions[index] = score() }
    for index in sequence.passages.indices { sequence.passages[index] = score() }
    return sequence
  }

  /// All sequences of roles over `count` elements.
  private func all(_ count: Int) -> [[Int]] {
    (0..<count).reduce([[]]) { found, _ in found.flatMap { path in (0..<Self.roles).map { path + [$0] } } }
  }

  private func score(_ path: [Int], _ sequence: RoleSequence) -> Float {
    path.indices.reduce(0) { sum, place in
      let passage =
        place > 0
        ? sequence.passages[(place * Self.roles + path[place - 1]) * Self.roles + path[place]] : 0
      return sum + sequence.emissions[place * Self.roles + path[place]] + passage
    }
  }

  /// How many runs of `role` there are.
  private func runs(_ path: [Int], _ role: Role) -> Int {
    path.indices.count { path[$0] == role.rawValue && ($0 == 0 || path[$0 - 1] != role.rawValue) }
  }

  @Test(arguments: 1...20 as ClosedRange<UInt64>)
  func `the best path is the best of all with one source and two contents at most`(seed: UInt64) throws {
    let sequence = sequence(6, seed: seed)
    let allowed = all(6).filter { runs($0, .source) <= 1 && runs($0, .content) <= 2 }
    let best = try #require(allowed.max { score($0, sequence) < score($1, sequence) })
    let found = sequence.best()
    #expect(found.roles.map(\.rawValue) == best)
    #expect(abs(found.score - score(best, sequence)) < 1e-3)
  }

  @Test(arguments: 1...5 as ClosedRange<UInt64>)
  func `the sum is over all paths, from either end`(seed: UInt64) {
    let sequence = sequence(5, seed: seed)
    let wanted = log(all(5).reduce(0.0) { $0 + exp(Double(score($1, sequence))) })
    let (forward, backward, total) = sequence.sums()
    #expect(abs(Double(total) - wanted) < 1e-3)
    #expect(abs(Double(sequence.total()) - wanted) < 1e-3)
    for place in 0..<5 {
      let here = (0..<Self.roles).reduce(0.0) {
        $0 + exp(Double(forward[place * Self.roles + $1] + backward[place * Self.roles + $1] - total))
      }
      #expect(abs(here - 1) < 1e-3)
    }
  }

  @Test func `of equally good paths it takes the one with the earlier roles`() {
    let indifferent = RoleSequence(count: 4)
    #expect(indifferent.best().roles == [.none, .none, .none, .none])
    // Both ways to the third role cost the same: through a cue and through nothing.
    var sequence = RoleSequence(count: 3)
    sequence.setSingles(at: 0, SIMD4(1, 1, 0, 0))
    sequence.setSingles(at: 2, SIMD4(0, 0, 0, 1))
    #expect(sequence.best().roles == [.none, .none, .content])
  }

  @Test func `a fixed role leaves no other`() {
    var sequence = sequence(4, seed: 9)
    sequence.fix(.cue, at: 2)
    #expect(sequence.best().roles[2] == .cue)
  }

  @Test func `nothing has no roles`() {
    let nothing = RoleSequence(count: 0)
    #expect(nothing.best().roles.isEmpty)
    #expect(nothing.total() == 0)
  }
}
