import Extraction
import Proceedings

/// An annotated scene as the learned steps see it.
struct TrainingScene {
  let article: AnnotatedArticle
  private(set) var scene: Scene
  private let cues: [[Int]]
  private let roles: [[Int: Role]]
  /// For each attribution of the scene its cue's head and the role of each token, where they can be told.
  private(set) var attributions: [(head: Int, roles: [Int: Role])] = []

  init(_ article: AnnotatedArticle, _ scene: Scene) {
    self.article = article
    self.scene = scene
    let starts = (0..<scene.count).map { scene.span($0).start }
    func tokens(_ span: Span) -> [Int] {
      var low = 0
      var high = starts.count
      while low < high {
        let middle = (low + high) / 2
        if scene.span(middle).end <= span.start { low = middle + 1 } else { high = middle }
      }
      var found: [Int] = []
      while low < starts.count, starts[low] < span.end {
        found.append(low)
        low += 1
      }
      return found
    }
    var cues: [[Int]] = []
    var allRoles: [[Int: Role]] = []
    for attribution in article.attributions {
      var cue = attribution.cue.flatMap(tokens)
      // `also said`: the adverb joins sentences and signals nothing.
      if cue.count > 1, scene.isAlso(cue[0]) { cue.removeFirst() }
      guard !cue.isEmpty else { continue }
      var roles: [Int: Role] = [:]
      for token in attribution.content.flatMap(tokens) { roles[token] = .content }
      for token in attribution.source.flatMap(tokens) { roles[token] = .source }
      for token in cue { roles[token] = .cue }
      cues.append(cue)
      allRoles.append(roles)
    }
    self.cues = cues
    roles = allRoles
  }

  /// The cues, as tokens.
  var goldCues: [[Int]] { cues }

  /// The tokens of the cues.
  var cueTokens: Set<Int> { Set(cues.joined()) }

  /// Analyses the grammar, by which the heads of the cues are known.
  mutating func analyse(_ grammar: Grammar, _ gate: CueGate) {
    scene.analyse(grammar, gate)
    attributions = zip(cues, roles).compactMap { cue, roles in
      Self.head(of: cue, scene).map { ($0, roles) }
    }
  }

  /// The word of a cue on which the others depend.
  private static func head(of cue: [Int], _ scene: Scene) -> Int? {
    let words = cue.filter(scene.isWord)
    let candidates = words.isEmpty ? cue : words
    let inside = Set(cue)
    let heads = candidates.filter { !inside.contains(scene.syntax.heads[$0]) }
    return heads.first { scene.syntax.tags[$0].isVerb } ?? candidates.first { scene.syntax.tags[$0].isVerb }
      ?? heads.first
  }
}
