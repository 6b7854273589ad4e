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

  /// Sets the scores of the roles of the element at `place`.
  @inline(__always)
  mutating func setSingles(at place: Int, _ scores: SIMD4<Float>) {
    emissions.withUnsafeMutableBytes {
      $0.storeBytes(of: scores, toByteOffset: place * 16, as: SIMD4<Float>.self)
    }
  }

  /// Sets the scores of the roles of the element at `place` after an element with `role`.
  @inline(__always)
  mutating func setPairs(at place: Int, after role: Int, _ scores: SIMD4<Float>) {
    passages.withUnsafeMutableBytes {
      $0.storeBytes(of: scores, toByteOffset: (place * Self.roles + role) * 16, as: SIMD4<Float>.self)
    }
  }

  /// Rules out every other role for the element at `place`.
  package mutating func fix(_ role: Role, at place: Int) {
    for other in 0..<Self.roles where other != role.rawValue { emissions[place * Self.roles + other] -= 1e4 }
  }

  /// How far a sequence has come: `pieces * 2 + sources` of what has begun, two pieces of content and one source at most.
  ///
  /// A role stays in its course but where a source or a piece of content begins, which leads to a later one.
  private enum Course {
    static let count = 6
    /// How much further a source leads, and a piece of content.
    static let source = 1
    static let content = 2

    private static let impossible = SIMD4<Float>(repeating: -.infinity)
    private static let roles = SIMD4<Int32>(0, 1, 2, 3)

    /// Of the `scores` of the roles after `role` those that stay in the course.
    @inline(__always)
    static func staying(_ scores: SIMD4<Float>, after role: Int) -> SIMD4<Float> {
      impossible.replacing(with: scores, where: roles .< 2 .| roles .== Int32(role))
    }

    /// Of the `scores` of roles that of `role`, which begins.
    @inline(__always)
    static func beginning(_ scores: SIMD4<Float>, _ role: Role) -> SIMD4<Float> {
      impossible.replacing(with: scores, where: roles .== Int32(role.rawValue))
    }
  }

  /// The best ways to the roles of an element in one course: their scores, and the states that they come from.
  private struct Ways {
    var scores = SIMD4<Float>(repeating: -.infinity)
    var origins = SIMD4<Int32>(repeating: -1)

    /// Keeps the better ones; the earlier of equals.
    @inline(__always)
    mutating func consider(_ others: SIMD4<Float>, from origin: Int) {
      let isBetter = others .> scores
      scores.replace(with: others, where: isBetter)
      origins.replace(with: Int32(truncatingIfNeeded: origin), where: isBetter)
    }
  }

  /// The roles with the highest sum of scores (Viterbi) among those with one source and two pieces of content at
  /// most, and that sum: 99.9 % of the attributions in PolNeAR are like that.
  package func best() -> (roles: [Role], score: Float) {
    let roles = Self.roles
    guard count > 0 else { return ([], 0) }
    let first = singles(0)
    var scores = InlineArray<6, SIMD4<Float>>(repeating: SIMD4(repeating: -.infinity))
    scores[0] = Course.staying(first, after: Role.none.rawValue)
    scores[Course.source] = Course.beginning(first, .source)
    scores[Course.content] = Course.beginning(first, .content)
    var origins = [SIMD4<Int32>](repeating: SIMD4(repeating: -1), count: count * Course.count)
    for index in 1..<max(count, 1) {
      let singles = singles(index)
      let pairs = InlineArray<4, SIMD4<Float>> { self.pairs(index, after: $0) }
      var next = scores
      for course in 0..<Course.count {
        var ways = Ways()
        // From the earliest state on, so that of equals the first is kept.
        if course >= Course.content {
          let before = course - Course.content
          for role in 0..<roles where role != Role.content.rawValue {
            let pair = Course.beginning(pairs[role], .content)
            ways.consider(scores[before][role] + pair + singles, from: before * roles + role)
          }
        }
        if course % Course.content == Course.source {
          let before = course - Course.source
          for role in 0..<roles where role != Role.source.rawValue {
            let pair = Course.beginning(pairs[role], .source)
            ways.consider(scores[before][role] + pair + singles, from: before * roles + role)
          }
        }
        for role in 0..<roles {
          let pair = Course.staying(pairs[role], after: role)
          ways.consider(scores[course][role] + pair + singles, from: course * roles + role)
        }
        next[course] = ways.scores
        origins[index * Course.count + course] = ways.origins
      }
      scores = next
    }
    let states = 0..<(Course.count * roles)
    var state = states.reduce(0) {
      scores[$1 / roles][$1 % roles] > scores[$0 / roles][$0 % roles] ? $1 : $0
    }
    let score = scores[state / roles][state % roles]
    var result = [Role](repeating: .none, count: count)
    for index in (0..<count).reversed() {
      result[index] = Role(rawValue: state % roles) ?? .none
      if index > 0 { state = max(0, Int(origins[index * Course.count + state / roles][state % roles])) }
    }
    return (result, score)
  }

  /// The scores of the roles of the element at `index`.
  @inline(__always)
  private func singles(_ index: Int) -> SIMD4<Float> {
    emissions.withUnsafeBytes { $0.loadUnaligned(fromByteOffset: index * 16, as: SIMD4<Float>.self) }
  }

  /// The scores of the roles of the element at `index` after an element with `role`.
  @inline(__always)
  private func pairs(_ index: Int, after role: Int) -> SIMD4<Float> {
    passages.withUnsafeBytes {
      $0.loadUnaligned(fromByteOffset: (index * Self.roles + role) * 16, as: SIMD4<Float>.self)
    }
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

  /// The logarithm of the sum over all sequences.
  package func total() -> Float {
    let roles = Self.roles
    guard count > 0 else { return 0 }
    var here = Array(emissions[..<roles])
    var next = here
    for index in 1..<max(count, 1) {
      for role in 0..<roles {
        next[role] =
          emissions[index * roles + role]
          + Self.logSum { here[$0] + passages[(index * roles + $0) * roles + role] }
      }
      swap(&here, &next)
    }
    return Self.logSum { here[$0] }
  }

  @inline(__always)
  private static func logSum(_ value: (Int) -> Float) -> Float {
    var top = -Float.infinity
    for index in 0..<roles { top = max(top, value(index)) }
    var sum: Float = 0
    for index in 0..<roles {
      let value = value(index)
      sum += value == top ? 1 : expf(value - top)
    }
    return top + logf(sum)
  }
}
