/// What each token around a cue is to the attribution that the cue signals.
package enum Role: Int, Sendable, CaseIterable {
  case none, cue, source, content
}

/// The tokens around a cue in which its attribution is looked for, with the features of each.
package struct RoleWindow {
  /// The window, as token indices.
  package let tokens: Range<Int>
  private let cue: Int
  private let sentence: Int
  /// For each token of the cue's sentence, how it hangs together with the cue.
  private var paths: [Path] = []
  private let sentenceTokens: Range<Int>
  private let stem: UInt64
  private let cueTag: UInt64
  private let cueQuotation: Int
  private let complement: UInt64
  private var commas: [UInt8] = []

  private struct Path {
    /// Relations from the token up to the common ancestor and down to the cue, hashed.
    var hash: UInt64 = 0
    /// How many steps up from the cue the common ancestor is.
    var up: UInt8 = 15
    /// The relation through which the token's branch hangs on the common ancestor.
    var branch: UInt8 = 63
    /// The root of that branch.
    var root: Int32 = -1
  }

  /// How many sentences before and after the cue's are looked at.
  private static let reach = 3
  private static let longest = 130

  /// The window around the cue at `cue`.
  package init(_ scene: borrowing Scene, cue: Int) {
    let syntax = scene.syntax
    self.cue = cue
    sentence = Int(scene.sentenceOfToken[cue])
    let sentences = scene.stretch.sentences
    let first = max(0, sentence - Self.reach)
    let last = min(sentences.count - 1, sentence + Self.reach)
    let low = max(sentences[first].tokens.lowerBound, cue - Self.longest)
    let high = min(sentences[last].tokens.upperBound, cue + Self.longest)
    tokens = low..<high
    sentenceTokens = sentences[sentence].tokens.clamped(to: tokens)
    stem = scene.stem(cue)
    cueTag = scene.tag(cue)
    cueQuotation = scene.quotation(cue)
    complement = syntax.dependents[cue]
    paths = Self.paths(scene, cue, sentenceTokens)
    commas = Self.commas(scene, cue, sentenceTokens)
  }

  /// The features of `token` in the window.
  package func collect(_ features: inout FeatureList, _ scene: borrowing Scene, _ token: Int) {
    let offset = Int(scene.sentenceOfToken[token]) - sentence
    let quotation = scene.quotation(token)
    let form = scene.form(token)
    let tag = scene.tag(token)
    let side: UInt64 = token < cue ? 0 : token == cue ? 1 : 2
    let quote = quoteRelation(scene, token, quotation)
    let sameBlock: UInt64 =
      scene.stretch.sentences[Int(scene.sentenceOfToken[token])].block
        == scene.stretch.sentences[sentence].block ? 1 : 0
    features.add(0, side, quote)
    features.add(1, quote, UInt64(bitPattern: Int64(offset)), sameBlock)
    features.add(2, quote, stem, side)
    guard sentenceTokens.contains(token) else {
      features.add(3, tag, side, quote)
      features.add(4, form, side, quote)
      features.add(5, scene.form(token - 1), scene.form(token + 1), quote)
      features.add(6, UInt64(bitPattern: Int64(offset)), cueTag, quote << 8 | complement & 0xFF)
      features.add(7, UInt64(bitPattern: Int64(offset)), stem, quote)
      features.add(8, sameBlock, quote, beforeOrAfterQuote(scene, token))
      return
    }
    let path = paths[token - sentenceTokens.lowerBound]
    let distance = UInt64(min(abs(token - cue), 12)) << 2 | side
    let branch = UInt64(path.branch) << 4 | UInt64(path.up)
    features.add(10, path.hash, side)
    features.add(11, branch, side)
    features.add(12, branch, side, quote)
    features.add(13, branch, side, tag)
    features.add(14, branch, stem, side)
    features.add(15, branch, cueTag, side)
    features.add(16, branch, form, side)
    features.add(17, distance)
    features.add(18, distance, tag)
    features.add(19, distance, stem)
    features.add(20, form, side)
    features.add(21, tag, side, cueTag)
    features.add(22, scene.form(token - 1), side, tag)
    features.add(23, scene.form(token + 1), side, tag)
    features.add(24, scene.tag(token - 1), tag, scene.tag(token + 1) << 2 | side)
    features.add(25, UInt64(commas[token - sentenceTokens.lowerBound]), side, branch)
    features.add(26, UInt64(commas[token - sentenceTokens.lowerBound]), side, quote)
    features.add(27, branch, scene.form(Int(path.root)), side)
    features.add(28, branch, scene.tag(Int(path.root)), side << 8 | tag)
    features.add(29, path.hash, stem)
    features.add(30, branch, complement & 0xFFFF, side)
    let into = UInt64(min(max(token - Int(path.root) + 8, 0), 16))
    features.add(31, branch, into, side)
    features.add(32, scene.form(cue + 1), branch, side)
    features.add(33, path.hash, tag, UInt64(path.up) << 2 | side)
    features.add(34, scene.form(cue - 1), branch, side)
    features.add(35, scene.form(token - 1), scene.form(token - 2), side)
    features.add(
      36, UInt64(scene.syntax.relations[token].rawValue), scene.tag(scene.syntax.heads[token]),
      side << 6 | tag)
    features.add(
      37, scene.quotation(token - 1) >= 0 ? 1 : 0, scene.quotation(token + 1) >= 0 ? 1 : 0, quote << 2 | side)
  }

  /// The features of passing from one role to the next at `token`.
  package func collectPassage(_ features: inout FeatureList, _ scene: borrowing Scene, _ token: Int) {
    let side: UInt64 = token < cue ? 0 : token == cue ? 1 : token == cue + 1 ? 2 : 3
    let inside = sentenceTokens.contains(token)
    let starts: UInt64 =
      scene.sentenceOfToken[token] != (token > 0 ? scene.sentenceOfToken[token - 1] : -1) ? 1 : 0
    let quote: UInt64 =
      (scene.quotation(token) >= 0 ? 2 : 0) | (scene.quotation(token - 1) >= 0 ? 1 : 0)
      | (scene.quotation(token) != scene.quotation(token - 1) ? 4 : 0)
    features.add(50, starts, quote, side)
    features.add(51, scene.form(token), side)
    features.add(52, scene.form(token - 1), side)
    features.add(53, scene.tag(token - 1), scene.tag(token), side)
    features.add(54, quote, scene.form(token), starts)
    features.add(58, starts, quote, inside ? 1 : 0)
    guard inside else { return }
    let path = paths[token - sentenceTokens.lowerBound]
    let before = token > sentenceTokens.lowerBound ? paths[token - 1 - sentenceTokens.lowerBound] : Path()
    let changes: UInt64 = path.root == before.root ? 0 : 1
    features.add(55, changes, UInt64(path.branch) << 8 | UInt64(before.branch), side)
    features.add(56, changes, scene.form(token), side)
    features.add(57, changes, stem, UInt64(path.branch) << 2 | side)
    features.add(59, changes, UInt64(path.up) << 8 | UInt64(before.up), scene.tag(token))
  }

  private func quoteRelation(_ scene: borrowing Scene, _ token: Int, _ quotation: Int) -> UInt64 {
    guard quotation >= 0 else { return cueQuotation >= 0 ? 1 : 0 }
    if quotation == cueQuotation { return 2 }
    let span = scene.quotations[quotation].tokens
    let gap = token < cue ? cue - span.upperBound : span.lowerBound - cue
    let near: UInt64 = gap <= 1 ? 0 : gap <= 4 ? 1 : gap <= 10 ? 2 : 3
    let first = scene.quotation(token < cue ? span.upperBound : span.lowerBound - 1) >= 0 ? 1 : 0
    // How many other quotations lie between.
    var between: UInt64 = 0
    if token < cue {
      if quotation + 1 < scene.quotations.count, scene.quotations[quotation + 1].tokens.upperBound <= cue {
        between = 1
      }
    } else if quotation > 0, scene.quotations[quotation - 1].tokens.lowerBound > cue {
      between = 1
    }
    let ends: UInt64 =
      Int(scene.sentenceOfToken[token < cue ? span.upperBound - 1 : span.lowerBound]) == sentence ? 1 : 0
    let long: UInt64 = span.count > 6 ? 1 : 0
    return 4 + (near << 4 | UInt64(first) << 3 | between << 2 | ends << 1 | long)
  }

  private func beforeOrAfterQuote(_ scene: borrowing Scene, _ token: Int) -> UInt64 {
    let sentences = scene.stretch.sentences[sentence].tokens
    let starts: UInt64 = scene.quotation(sentences.lowerBound) >= 0 ? 1 : 0
    let ends: UInt64 = scene.quotation(sentences.upperBound - 1) >= 0 ? 2 : 0
    return starts | ends | (token < cue ? 4 : 0)
  }

  private static func commas(_ scene: borrowing Scene, _ cue: Int, _ range: Range<Int>) -> [UInt8] {
    var counts = [UInt8](repeating: 0, count: range.count)
    var count: UInt8 = 0
    for token in cue..<max(cue, range.upperBound) {
      counts[token - range.lowerBound] = count
      if scene.syntax.tags[token] == .punctuation { count = min(count + 1, 4) }
    }
    count = 0
    for token in (range.lowerBound..<min(cue, range.upperBound)).reversed() {
      if scene.syntax.tags[token] == .punctuation { count = min(count + 1, 4) }
      counts[token - range.lowerBound] = count
    }
    return counts
  }

  private static func paths(_ scene: borrowing Scene, _ cue: Int, _ range: Range<Int>) -> [Path] {
    let syntax = scene.syntax
    // The cue's ancestors and the hashed way down from each to the cue.
    var ancestors: [(token: Int, down: UInt64)] = [(cue, 7)]
    var at = cue
    while ancestors.count < 8, syntax.heads[at] >= 0 {
      let down = FeatureHash.of(1, ancestors[ancestors.count - 1].down, UInt64(syntax.relations[at].rawValue))
      at = syntax.heads[at]
      ancestors.append((at, down))
    }
    return range.map { token in
      var path = Path()
      var up: UInt64 = 11
      var at = token
      var branch = UInt8(62)
      var root = token
      for _ in 0..<24 {
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
