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

  /// The roles with the highest sum of scores (Viterbi), and that sum.
  package func best() -> (roles: [Role], score: Float) {
    let roles = Self.roles
    guard count > 0 else { return ([], 0) }
    var scores = Array(emissions[0..<roles])
    var back = [UInt8](repeating: 0, count: count * roles)
    var next = scores
    for index in 1..<max(count, 1) {
      for role in 0..<roles {
        var top = -Float.infinity
        for before in 0..<roles {
          let score = scores[before] + passages[(index * roles + before) * roles + role]
          if score > top {
            top = score
            back[index * roles + role] = UInt8(before)
          }
        }
        next[role] = top + emissions[index * roles + role]
      }
      swap(&scores, &next)
    }
    var role = scores.indices.reduce(0) { scores[$1] > scores[$0] ? $1 : $0 }
    let score = scores[role]
    var result = [Role](repeating: .none, count: count)
    for index in (0..<count).reversed() {
      result[index] = Role(rawValue: role) ?? .none
      role = Int(back[index * roles + role])
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
