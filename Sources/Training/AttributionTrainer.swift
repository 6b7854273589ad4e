import Extraction
import Proceedings

/// An annotated article as the learned steps see it.
struct TrainingScene {
  let article: AnnotatedArticle
  let scene: Scene
  /// For each attribution of the scene its cue's head and the role of each token, where they can be told.
  var attributions: [(head: Int, roles: [Int: Role])] = []

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
    for attribution in article.attributions {
      let cue = attribution.cue.flatMap(tokens)
      guard let head = Self.head(of: cue, scene) else { continue }
      var roles: [Int: Role] = [:]
      for token in attribution.content.flatMap(tokens) { roles[token] = .content }
      for token in attribution.source.flatMap(tokens) { roles[token] = .source }
      for token in cue { roles[token] = .cue }
      attributions.append((head, roles))
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

struct AttributionTrainer {
  var cues = LogisticWeights()
  var emissions = Weights(classes: Role.allCases.count)
  var passages = Weights(classes: Role.allCases.count * Role.allCases.count)
  var generator = SeededGenerator(seed: 3)

  mutating func trainCues(_ scenes: [TrainingScene], epochs: Int) {
    var order = Array(scenes.indices)
    var features = FeatureList()
    for epoch in 1...epochs {
      order.shuffle(using: &generator)
      for index in order {
        let scene = scenes[index].scene
        let heads = Set(scenes[index].attributions.map(\.head))
        for token in 0..<scene.count {
          features.removeAll()
          CueFeatures.collect(&features, scene, token)
          cues.learn(features, heads.contains(token))
        }
      }
      Log.say("cues, epoch \(epoch)")
    }
  }

  func cueAccuracy(_ scenes: [TrainingScene]) {
    var features = FeatureList()
    var scored: [(Float, Bool)] = []
    for scene in scenes {
      let heads = Set(scene.attributions.map(\.head))
      for token in 0..<scene.scene.count {
        features.removeAll()
        CueFeatures.collect(&features, scene.scene, token)
        scored.append((cues.score(features), heads.contains(token)))
      }
    }
    let gold = scored.filter(\.1).count
    for threshold in [-1.5, -1, -0.7, -0.4, 0, 0.4] as [Float] {
      let predicted = scored.filter { $0.0 > threshold }
      let right = predicted.filter(\.1).count
      let f = 2 * Double(right) / Double(predicted.count + gold)
      Log.say(
        "cue heads at \(threshold): P \(Log.share(right, predicted.count)) R \(Log.share(right, gold)) F1 \(f)"
      )
    }
  }

  mutating func trainRoles(_ scenes: [TrainingScene], epochs: Int) {
    var order = scenes.indices.flatMap { scene in scenes[scene].attributions.indices.map { (scene, $0) } }
    for epoch in 1...epochs {
      order.shuffle(using: &generator)
      var right = 0
      var total = 0
      for (scene, attribution) in order {
        let (a, b) = learn(scenes[scene].scene, scenes[scene].attributions[attribution])
        right += a
        total += b
      }
      Log.say(
        "roles, epoch \(epoch): \(Log.share(right, total)) exact, \(emissions.rowCount) \(passages.rowCount)")
    }
  }

  private mutating func learn(_ scene: Scene, _ attribution: (head: Int, roles: [Int: Role])) -> (Int, Int) {
    let window = RoleWindow(scene, cue: attribution.head)
    let gold = window.tokens.map { attribution.roles[$0] ?? .none }
    let roles = Role.allCases.count
    let got = decode(scene, window, attribution.head)
    emissions.step()
    passages.step()
    guard got != gold else { return (1, 1) }
    var features = FeatureList()
    for (place, token) in window.tokens.enumerated() {
      if got[place] != gold[place] {
        features.removeAll()
        window.collect(&features, scene, token)
        emissions.update(features, right: gold[place].rawValue, wrong: got[place].rawValue)
      }
      if place > 0, got[place] != gold[place] || got[place - 1] != gold[place - 1] {
        features.removeAll()
        window.collectPassage(&features, scene, token)
        passages.update(
          features, right: gold[place - 1].rawValue * roles + gold[place].rawValue,
          wrong: got[place - 1].rawValue * roles + got[place].rawValue)
      }
    }
    return (0, 1)
  }

  func decode(_ scene: Scene, _ window: RoleWindow, _ head: Int) -> [Role] {
    let roles = Role.allCases.count
    var features = FeatureList()
    var scores = [Float](repeating: 0, count: window.tokens.count * roles)
    var steps = [Float](repeating: 0, count: window.tokens.count * roles * roles)
    var row = [Float](repeating: 0, count: roles)
    var pairs = [Float](repeating: 0, count: roles * roles)
    for (place, token) in window.tokens.enumerated() {
      features.removeAll()
      window.collect(&features, scene, token)
      for column in row.indices { row[column] = 0 }
      emissions.add(features, to: &row)
      if token == head { row[Role.cue.rawValue] += 1e6 }
      for column in row.indices { scores[place * roles + column] = row[column] }
      features.removeAll()
      window.collectPassage(&features, scene, token)
      for column in pairs.indices { pairs[column] = 0 }
      passages.add(features, to: &pairs)
      for column in pairs.indices { steps[place * roles * roles + column] = pairs[column] }
    }
    return RoleSequence.best(emissions: scores, passages: steps)
  }

  /// Writes what is found in `scenes` as the scorers read it.
  func predict(_ scenes: [TrainingScene], threshold: Float, folder: String) throws {
    var features = FeatureList()
    var byName: [String: [String]] = [:]
    var documents: [String: Document] = [:]
    for item in scenes {
      documents[item.article.name] = item.article.document
      let index = ScalarIndex(item.article.document.text)
      var taken = Set<Int>()
      var heads: [(Int, Float)] = []
      for token in 0..<item.scene.count {
        features.removeAll()
        CueFeatures.collect(&features, item.scene, token)
        let score = cues.score(features)
        if score > threshold { heads.append((token, score)) }
      }
      for (head, _) in heads.sorted(by: { $0.1 > $1.1 }) where !taken.contains(head) {
        let window = RoleWindow(item.scene, cue: head)
        let roles = decodeAveraged(item.scene, window, head)
        func spans(_ role: Role) -> String {
          var spans: [String] = []
          var start: Int?
          for (place, token) in window.tokens.enumerated() {
            let isRole = roles[place] == role && (role == .source || !taken.contains(token))
            if isRole, start == nil { start = token }
            if !isRole || place == window.tokens.count - 1, let first = start {
              let last = isRole ? token : token - 1
              let span = index.scalars(Span(item.scene.span(first).start, item.scene.span(last).end))
              spans.append("[\(span.start),\(span.end)]")
              start = nil
            }
          }
          return "[" + spans.joined(separator: ",") + "]"
        }
        let content = spans(.content)
        let quote = "{\"source\":\(spans(.source)),\"cue\":\(spans(.cue)),\"content\":\(content)}"
        for (place, token) in window.tokens.enumerated()
        where roles[place] == .content || roles[place] == .cue { taken.insert(token) }
        if content != "[]" { byName[item.article.name, default: []].append(quote) }
      }
    }
    for (name, document) in documents {
      var text = ""
      for scalar in document.text.string.unicodeScalars {
        if scalar == "\"" || scalar == "\\" {
          text += "\\" + String(scalar)
        } else if scalar.value < 32 {
          text += "\\u00" + (scalar.value < 16 ? "0" : "") + String(scalar.value, radix: 16)
        } else {
          text.unicodeScalars.append(scalar)
        }
      }
      let quotes = (byName[name] ?? []).joined(separator: ",")
      try File.write(
        Array("{\"document\":{\"text\":\"\(text)\"},\"quotes\":[\(quotes)]}".utf8),
        to: "\(folder)/\(name).json")
    }
  }

  mutating func average() {
    emissions = emissions.averaged()
    passages = passages.averaged()
  }

  func decodeAveraged(_ scene: Scene, _ window: RoleWindow, _ head: Int) -> [Role] {
    decode(scene, window, head)
  }
}
