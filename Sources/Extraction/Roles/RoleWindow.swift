/// The surroundings of a cue in which its attribution is looked for, in elements that have one role each.
///
/// In the cue's sentence every token is an element of its own. A quotation that does not hold the cue is one element,
/// wherever it stands: quotation marks are hard limits. So is what is left of the sentences before and after.
package struct RoleWindow {
  /// A run of tokens that has one role.
  package struct Element: Sendable {
    /// What an element is.
    package enum Kind: UInt8, Sendable {
      case token, quotation, rest
    }

    /// The tokens.
    package let tokens: Range<Int>
    /// What it is.
    package let kind: Kind
  }

  /// The elements, in text order; tokens between them have no role.
  package private(set) var elements: [Element] = []
  /// The place of the cue among them.
  package private(set) var cuePlace = 0
  /// The token that signals the attribution.
  package let cue: Int
  /// The cue's sentence.
  let sentence: Int
  /// Its tokens.
  let sentenceTokens: Range<Int>
  /// How each token of the sentence hangs together with the cue.
  let paths: [TreePath]

  /// How many elements before and after the cue's sentence are looked at.
  private static let reach = 6
  /// How many of them are looked at beyond which no quotation stands: farther off nobody speaks without marks.
  private static let reachOfProse = 2
  /// How many around a mark that names a speaker, whose contribution may be long.
  private static let reachOfLabel = 12
  /// How far from the cue its own sentence is looked at, in tokens.
  private static let longest = 120

  /// The window around the cue at `cue`.
  package init(_ scene: borrowing Scene, cue: Int) {
    self.cue = cue
    let reach = scene.isLabelMark(cue) ? Self.reachOfLabel : Self.reach
    sentence = Int(scene.sentenceOfToken[cue])
    let whole = scene.stretch.sentences[sentence].tokens
    sentenceTokens = whole.clamped(to: (cue - Self.longest)..<(cue + Self.longest))
    paths = TreePath.paths(scene.syntax, to: cue, from: sentenceTokens)
    let own = scene.quotation(cue)
    var token = sentenceTokens.lowerBound
    while token < sentenceTokens.upperBound {
      let number = scene.quotation(token)
      if number >= 0, number != own {
        elements.append(Element(tokens: scene.quotations[number].tokens, kind: .quotation))
        token = max(token + 1, scene.quotations[number].tokens.upperBound)
      } else {
        elements.append(Element(tokens: token..<(token + 1), kind: .token))
        token += 1
      }
    }
    let near = scene.isLabelMark(cue) ? reach : Self.reachOfProse
    var before: [Element] = []
    var low = elements.first?.tokens.lowerBound ?? cue
    while before.count < reach, low > 0 {
      let element = Self.element(scene, endingAt: low, own)
      before.append(element)
      low = element.tokens.lowerBound
    }
    while before.count > near, before.last?.kind == .rest { before.removeLast() }
    var high = max(elements.last?.tokens.upperBound ?? cue, sentenceTokens.upperBound)
    let core = elements.count
    while elements.count < core + reach, high < scene.count {
      let element = Self.element(scene, beginningAt: high, own)
      elements.append(element)
      high = element.tokens.upperBound
    }
    while elements.count > core + near, elements.last?.kind == .rest { elements.removeLast() }
    elements = before.reversed() + elements
    cuePlace = elements.firstIndex { $0.kind == .token && $0.tokens.lowerBound == cue } ?? 0
  }

  private static func element(_ scene: borrowing Scene, endingAt end: Int, _ own: Int) -> Element {
    let last = scene.quotation(end - 1)
    if last >= 0, last != own { return Element(tokens: scene.quotations[last].tokens, kind: .quotation) }
    let sentence = scene.sentence(of: end - 1).tokens
    var start = end - 1
    while start > sentence.lowerBound, scene.quotation(start - 1) == last { start -= 1 }
    return Element(tokens: start..<end, kind: .rest)
  }

  private static func element(_ scene: borrowing Scene, beginningAt start: Int, _ own: Int) -> Element {
    let first = scene.quotation(start)
    if first >= 0, first != own {
      return Element(
        tokens: start..<max(start + 1, scene.quotations[first].tokens.upperBound), kind: .quotation)
    }
    let sentence = scene.sentence(of: start).tokens
    var end = start + 1
    while end < sentence.upperBound, scene.quotation(end) == first { end += 1 }
    return Element(tokens: start..<end, kind: .rest)
  }
}
