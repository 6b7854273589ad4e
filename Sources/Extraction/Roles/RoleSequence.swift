/// Finds the best sequence of roles over a window (Viterbi).
package enum RoleSequence {
  /// The roles with the highest sum of `emissions` (a row of roles a token) and `passages` (a row of role pairs, the
  /// earlier one first, a token; the first row is not used).
  package static func best(emissions: [Float], passages: [Float]) -> [Role] {
    let roles = Role.allCases.count
    let count = emissions.count / roles
    guard count > 0 else { return [] }
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
    var result = [Role](repeating: .none, count: count)
    for index in (0..<count).reversed() {
      result[index] = Role(rawValue: role) ?? .none
      role = Int(back[index * roles + role])
    }
    return result
  }
}
