import Evaluation
import Extraction
import Proceedings

/// An annotated scene as the learned steps see it.
package struct TrainingScene {
  /// An attribution of the scene: its cue's head and the role of each token.
  struct Attribution {
    let head: Int
    let roles: [Int: Role]
  }

  let article: AnnotatedArticle
  private(set) var scene: Scene
  private let annotated: [(cue: [Int], roles: [Int: Role])]
  /// The attributions whose cue stands in the scene.
  private(set) var attributions: [Attribution] = []

  /// What `article` tells of `scene`, one of its own.
  package init(_ article: AnnotatedArticle, _ scene: Scene) {
    self.article = article
    self.scene = scene
    annotated = article.attributions.compactMap { quote in
      func tokens(_ spans: [ScalarSpan]) -> [Int] {
        spans.compactMap(article.bytes).flatMap { scene.tokens(touching: $0) }
      }
      var cue = tokens(quote.cue)
      // `also said`: the adverb joins sentences and signals nothing.
      if cue.count > 1, scene.isAlso(cue[0]) { cue.removeFirst() }
      guard !cue.isEmpty else { return nil }
      var roles: [Int: Role] = [:]
      for token in tokens(quote.content) { roles[token] = .content }
      for token in tokens(quote.source) { roles[token] = .source }
      for token in cue { roles[token] = .cue }
      return (cue, roles)
    }
  }

  /// The tokens of all cues.
  var cueTokens: Set<Int> { Set(annotated.flatMap(\.cue)) }

  /// Analyses the grammar (with none the words alone count), by which the heads of the cues are known.
  mutating func analyse(_ grammar: Grammar?, _ gate: CueGate) {
    scene.analyse(grammar, gate)
    attributions = annotated.compactMap { cue, roles in
      head(of: cue).map { Attribution(head: $0, roles: roles) }
    }
  }

  /// The word of a cue on which the others depend.
  private func head(of cue: [Int]) -> Int? {
    let words = cue.filter(scene.isWord)
    let candidates = words.isEmpty ? cue : words
    let inside = Set(cue)
    let heads = candidates.filter { !inside.contains(scene.syntax.heads[$0]) }
    return heads.first { scene.syntax.tags[$0].isVerb } ?? candidates.first { scene.syntax.tags[$0].isVerb }
      ?? heads.first
  }

  /// Whether an attribution is annotated with half of the words of `content` and a word of `source`, or both have none.
  func isRight(source: [Int], content: [Int]) -> Bool {
    let content = Set(content.filter(scene.isWord))
    return attributions.contains { attribution in
      var shared = 0
      var size = 0
      var names = false
      for (token, role) in attribution.roles where scene.isWord(token) {
        if role == .source { names = true }
        guard role == .content else { continue }
        size += 1
        if content.contains(token) { shared += 1 }
      }
      guard 4 * shared >= size + content.count, shared > 0 else { return false }
      return source.contains { attribution.roles[$0] == .source } || source.isEmpty && !names
    }
  }
}
