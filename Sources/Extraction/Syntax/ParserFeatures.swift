/// What the parser's decisions are made from (after Zhang and Nivre 2011, cut to what helped on the development set).
package enum ParserFeatures {
  /// A tagged sentence, seen with nothing before and after it.
  package struct Sentence: Sendable {
    /// The words.
    package let words: [WordForm]
    /// Their parts of speech.
    package let tags: [WordTag]

    /// A sentence of words and as many tags.
    package init(words: [WordForm], tags: [WordTag]) {
      self.words = words
      self.tags = tags
    }

    @inline(__always)
    fileprivate func form(_ index: Int) -> UInt64 {
      index >= 0 && index < words.count ? words[index].form : index == words.count ? 2 : 1
    }

    @inline(__always)
    fileprivate func cluster(_ index: Int) -> UInt64 {
      index >= 0 && index < words.count ? words[index].cluster : 511
    }

    @inline(__always)
    fileprivate func tag(_ index: Int) -> UInt64 {
      index >= 0 && index < tags.count ? UInt64(tags[index].rawValue) : index == tags.count ? 30 : 31
    }
  }

  /// The features of the next move.
  package static func move(
    _ features: inout FeatureList, _ sentence: borrowing Sentence, _ state: borrowing ParserState
  ) {
    let depth = state.stack.count
    let s0 = depth > 0 ? state.stack[depth - 1] : -1
    let s1 = depth > 1 ? state.stack[depth - 2] : -1
    let s2 = depth > 2 ? state.stack[depth - 3] : -1
    let b0 = state.next
    let w0 = sentence.form(s0)
    let w1 = sentence.form(s1)
    let wb = sentence.form(b0)
    let wb1 = sentence.form(b0 + 1)
    let t0 = sentence.tag(s0)
    let t1 = sentence.tag(s1)
    let t2 = sentence.tag(s2)
    let tb = sentence.tag(b0)
    let tb1 = b0 < state.count ? sentence.tag(b0 + 1) : 31
    let tb2 = b0 + 1 < state.count ? sentence.tag(b0 + 2) : 31
    func left(_ word: Int) -> Int { word >= 0 ? state.leftmost[word] : -1 }
    func right(_ word: Int) -> Int { word >= 0 ? state.rightmost[word] : -1 }
    func relation(_ word: Int) -> UInt64 { word >= 0 ? UInt64(state.relations[word].rawValue) : 63 }
    func relations(_ word: Int) -> UInt64 { word >= 0 ? state.dependents[word] : 0 }
    let l0 = left(s0)
    let r0 = right(s0)
    let r1 = right(s1)
    let lb = left(b0)
    let distance = UInt64(min(b0 - s0, 8))
    let gap = UInt64(min(s0 - s1, 8))

    features.add(0, t0, tb)
    features.add(1, w0, t0)
    features.add(2, w1, t1)
    features.add(3, wb, tb)
    features.add(4, wb1, tb1)
    features.add(5, w0, wb)
    features.add(6, w0, tb)
    features.add(7, t0, wb)
    features.add(8, w0, w1)
    features.add(9, w1, t0)
    features.add(10, t1, w0)
    features.add(11, t1, t0, tb)
    features.add(12, t2, t1, t0)
    features.add(13, t0, tb, tb1)
    features.add(14, tb, tb1, tb2)
    features.add(15, t1, t0, tb << 8 | tb1)
    features.add(16, t1, tb, wb)
    features.add(17, t0, sentence.tag(l0), tb)
    features.add(18, t0, sentence.tag(r0), tb)
    features.add(19, t1, sentence.tag(r1), t0)
    features.add(20, t0, tb, sentence.tag(lb))
    features.add(21, w0, relations(s0) & 0xFFFF)
    features.add(22, t0, relations(s0))
    features.add(23, t1, relations(s1), t0)
    features.add(24, tb, relations(b0), t0)
    features.add(25, t0, tb, distance)
    features.add(26, t1, t0, gap)
    features.add(27, w0, distance, tb)
    features.add(28, w1, sentence.form(r1), t0)
    features.add(29, t0, relation(l0), relation(r0))
    features.add(30, t1, relation(r1), tb)
    features.add(31, w0, tb, tb1)
    features.add(32, w1, w0, tb)
    features.add(33, w1, t0, tb)
    features.add(34, sentence.form(s0 - 1), t0, tb)
    features.add(35, sentence.tag(s0 + 1), t0, tb)
    features.add(36, sentence.tag(b0 - 1), t0, tb)
    features.add(37, w0, sentence.form(l0), tb)
    features.add(38, t1, t0, sentence.tag(l0) << 8 | sentence.tag(r1))
    features.add(39, t2, t1, t0 << 8 | tb)
    features.add(40, sentence.cluster(s0), sentence.cluster(b0))
    features.add(41, sentence.cluster(s1), sentence.cluster(s0), tb)
  }

  /// The features of the relation of `dependent` to `head`.
  package static func relation(
    _ features: inout FeatureList, _ sentence: borrowing Sentence, _ state: borrowing ParserState, head: Int,
    dependent: Int
  ) {
    let hw = sentence.form(head)
    let dw = sentence.form(dependent)
    let ht = sentence.tag(head)
    let dt = sentence.tag(dependent)
    let side: UInt64 = dependent < head ? 0 : 1
    let distance = UInt64(min(abs(head - dependent), 6)) << 1 | side
    let l = state.leftmost[dependent]
    let r = state.rightmost[dependent]
    let siblings = state.dependents[head]
    let own = state.dependents[dependent]
    features.add(100, ht, dt, side)
    features.add(101, hw, dt, side)
    features.add(102, ht, dw, side)
    features.add(103, hw, dw, side)
    features.add(104, dw, dt)
    features.add(105, ht, dt, distance)
    features.add(106, ht << 8 | dt, siblings, side)
    features.add(107, hw, siblings & 0xFF, side << 8 | dt)
    features.add(108, ht << 8 | dt, own, side)
    features.add(109, sentence.form(l), dt, ht << 1 | side)
    features.add(110, sentence.tag(l), dt, ht << 1 | side)
    features.add(111, sentence.tag(r), dt, ht << 1 | side)
    features.add(112, sentence.tag(dependent - 1), dt, ht << 1 | side)
    features.add(113, sentence.tag(dependent + 1), dt, ht << 1 | side)
    features.add(114, sentence.tag(head - 1), dt, ht << 1 | side)
    features.add(115, sentence.tag(head + 1), dt, ht << 1 | side)
    features.add(116, sentence.form(dependent - 1), dt, ht << 1 | side)
    features.add(117, sentence.form(l), hw, side)
    features.add(118, dependent < sentence.words.count ? sentence.words[dependent].suffixes.2 : 0, ht, side)
    features.add(119, sentence.form(head + 1), dt, ht << 1 | side)
    features.add(120, sentence.cluster(head), sentence.cluster(dependent), side)
    features.add(121, sentence.cluster(head), dt, siblings << 1 | side)
  }
}
