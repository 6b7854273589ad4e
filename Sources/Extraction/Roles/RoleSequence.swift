import Glibc

/// Scores of roles over the elements of a window, and what follows from them.
package struct RoleSequence {
  /// A row of roles an element.
  package var emissions: [Float]
  /// A row of pairs of roles an element, the earlier one first; the first row is not used.
  package var passages: [Float]
  /// How many elements.
  package let count: Int

  private static let roles = Role.allCases.count

  /// No scores yet for `count` elements.
  package init(count: Int) {
    self.count = count
    emissions = Array(repeating: 0, count: count * Self.roles)
    passages = Array(repeating: 0, count: count * Self.roles * Self.roles)
  }

  /// Rules out every other role for the element at `place`.
  package mutating func fix(_ role: Role, at place: Int) {
    for other in 0..<Self.roles where other != role.rawValue { emissions[place * Self.roles + other] -= 1e4 }
  }

  /// How far a sequence has come: its last role, whether its source has begun, and how many pieces its content has.
  private struct State {
    static let pieces = 2
    static let count = RoleSequence.roles * 2 * (pieces + 1)
    let role: Int
    let hasSource: Int
    let pieces: Int

    init(_ index: Int) {
      role = index % RoleSequence.roles
      hasSource = index / RoleSequence.roles % 2
      pieces = index / (RoleSequence.roles * 2)
    }

    /// The index of the state after `next`; nil where a second source or a third piece of content would begin.
    func after(_ next: Int) -> Int? {
      var source = hasSource
      var pieces = pieces
      if next == Role.source.rawValue, role != next {
        guard source == 0 else { return nil }
        source = 1
      }
      if next == Role.content.rawValue, role != next {
        guard pieces < Self.pieces else { return nil }
        pieces += 1
      }
      return (pieces * 2 + source) * RoleSequence.roles + next
    }

    /// A way from a state to the next.
    struct Step {
      let from: Int
      let to: Int
      /// The index of the pair of their roles.
      let pair: Int
      /// The role of the next.
      let role: Int
    }

    /// All ways, the first state's first.
    static let steps: [Step] = (0..<count).flatMap { state in
      (0..<RoleSequence.roles).compactMap { role in
        State(state).after(role).map {
          Step(from: state, to: $0, pair: state % RoleSequence.roles * RoleSequence.roles + role, role: role)
        }
      }
    }
  }

  /// The roles with the highest sum of scores (Viterbi) among those with one source and two pieces of content at
  /// most, and that sum: 99.9 % of the attributions in PolNeAR are like that.
  package func best() -> (roles: [Role], score: Float) {
    let roles = Self.roles
    guard count > 0 else { return ([], 0) }
    var scores = [Float](repeating: -.infinity, count: State.count)
    var next = scores
    var back = [Int8](repeating: -1, count: count * State.count)
    let start = State(Role.none.rawValue)
    for role in 0..<roles { if let state = start.after(role) { scores[state] = emissions[role] } }
    let steps = State.steps
    for index in 1..<max(count, 1) {
      for state in next.indices { next[state] = -.infinity }
      let pairs = passages[(index * roles * roles)..<((index + 1) * roles * roles)].span
      let singles = emissions[(index * roles)..<((index + 1) * roles)].span
      for step in steps {
        let score = scores[step.from] + pairs[step.pair] + singles[step.role]
        if score > next[step.to] {
          next[step.to] = score
          back[index * State.count + step.to] = Int8(step.from)
        }
      }
      swap(&scores, &next)
    }
    var state = scores.indices.reduce(0) { scores[$1] > scores[$0] ? $1 : $0 }
    let score = scores[state]
    var result = [Role](repeating: .none, count: count)
    for index in (0..<count).reversed() {
      result[index] = Role(rawValue: state % roles) ?? .none
      if index > 0 { state = max(0, Int(back[index * State.count + state])) }
    }
    return (result, score)
  }

  /// Forward scores, backward scores and the logarithm of the sum over all sequences.
  package func sums() -> (forward: [Float], backward: [Float], total: Float) {
    let roles = Self.roles
    var forward = emissions
    var backward = [Float](repeating: 0, count: count * roles)
    for index in 1..<max(count, 1) {
      for role in 0..<roles {
        forward[index * roles + role] += Self.logSum { before in
          forward[(index - 1) * roles + before] + passages[(index * roles + before) * roles + role]
        }
      }
    }
    for index in stride(from: count - 2, through: 0, by: -1) {
      for role in 0..<roles {
        backward[index * roles + role] = Self.logSum { after in
          backward[(index + 1) * roles + after] + emissions[(index + 1) * roles + after]
            + passages[((index + 1) * roles + role) * roles + after]
        }
      }
    }
    guard count > 0 else { return (forward, backward, 0) }
    return (forward, backward, Self.logSum { forward[(count - 1) * roles + $0] })
  }

  @inline(__always)
  private static func logSum(_ value: (Int) -> Float) -> Float {
    var top = -Float.infinity
    for index in 0..<roles { top = max(top, value(index)) }
    var sum: Float = 0
    for index in 0..<roles { sum += expf(value(index) - top) }
    return top + logf(sum)
  }
}
