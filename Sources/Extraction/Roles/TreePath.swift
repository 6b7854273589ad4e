/// How a token hangs together with a cue in the dependency tree.
struct TreePath: Sendable {
  /// Relations from the token up to the common ancestor and down to the cue, hashed.
  var hash: UInt64 = 0
  /// How many steps up from the cue the common ancestor is.
  var up: UInt8 = 15
  /// The relation through which the token's branch hangs on the common ancestor.
  var branch: UInt8 = 63
  /// The root of that branch.
  var root: Int32 = -1

  /// How far up from the cue and from a token common ancestors are looked for.
  private static let height = 8
  private static let depth = 24

  /// The paths from each token of `range` to `cue`.
  static func paths(_ syntax: Syntax, to cue: Int, from range: Range<Int>) -> [TreePath] {
    // The cue's ancestors and the hashed way down from each to the cue.
    var ancestors: [(token: Int, down: UInt64)] = [(cue, 7)]
    var at = cue
    while ancestors.count < height, syntax.heads[at] >= 0 {
      let down = FeatureHash.of(1, ancestors[ancestors.count - 1].down, UInt64(syntax.relations[at].rawValue))
      at = syntax.heads[at]
      ancestors.append((at, down))
    }
    return range.map { token in
      var path = TreePath()
      var up: UInt64 = 11
      var at = token
      var branch = UInt8(62)
      var root = token
      for _ in 0..<depth {
        if let step = ancestors.firstIndex(where: { $0.token == at }) {
          path.hash = FeatureHash.of(2, up, ancestors[step].down)
          path.up = UInt8(step)
          path.branch = branch
          path.root = Int32(root)
          return path
        }
        guard syntax.heads[at] >= 0 else { break }
        up = FeatureHash.of(3, up, UInt64(syntax.relations[at].rawValue))
        branch = syntax.relations[at].rawValue
        root = at
        at = syntax.heads[at]
      }
      return path
    }
  }
}
