/// Where an arc-hybrid parse stands: a stack of words without head, and the words not yet read.
///
/// The root is a word after the last, as in Ballesteros and Nivre (2013), "Going to the Roots of Dependency Parsing".
package struct ParserState: Sendable {
  /// What can be done next.
  package enum Move: Int, Sendable, CaseIterable {
    /// The next word goes onto the stack.
    case shift
    /// The top of the stack gets the next word as its head.
    case left
    /// The top of the stack gets the word below it as its head.
    case right
  }

  /// Words in the sentence; also the index of the root.
  package let count: Int
  /// Words that still want a head, the latest last.
  package private(set) var stack: [Int] = []
  /// Index of the next word; `count` at the root.
  package private(set) var next = 0
  /// What is attached so far; `-1` for words without a head.
  package private(set) var heads: [Int]
  /// The relations given so far.
  package private(set) var relations: [Relation]
  /// For each word and the root, its outermost dependents so far, `-1` for none.
  package private(set) var leftmost: [Int]
  /// See `leftmost`.
  package private(set) var rightmost: [Int]
  /// For each word and the root, the relations of its dependents so far, a bit each.
  package private(set) var dependents: [UInt64]

  /// The beginning of a parse of `count` words.
  package init(count: Int) {
    self.count = count
    heads = Array(repeating: -1, count: count)
    relations = Array(repeating: .none, count: count)
    leftmost = Array(repeating: -1, count: count + 1)
    rightmost = Array(repeating: -1, count: count + 1)
    dependents = Array(repeating: 0, count: count + 1)
    stack.reserveCapacity(count)
  }

  /// Whether every word has its head.
  package var isComplete: Bool { next == count && stack.isEmpty }

  /// Whether `move` can be done.
  package func allows(_ move: Move) -> Bool {
    switch move {
    case .shift: next < count
    case .left: !stack.isEmpty
    case .right: stack.count > 1
    }
  }

  /// The arc that `move` would draw; nil for a shift.
  package func arc(_ move: Move) -> (head: Int, dependent: Int)? {
    switch move {
    case .shift: nil
    case .left: (next, stack[stack.count - 1])
    case .right: (stack[stack.count - 2], stack[stack.count - 1])
    }
  }

  /// Puts the next word onto the stack.
  package mutating func shift() {
    stack.append(next)
    next += 1
  }

  /// Draws an arc to the top of the stack, which leaves it.
  package mutating func attach(head: Int, dependent: Int, _ relation: Relation) {
    stack.removeLast()
    heads[dependent] = head
    relations[dependent] = relation
    dependents[head] |= 1 << UInt64(relation.rawValue)
    if dependent < head {
      if leftmost[head] < 0 || dependent < leftmost[head] { leftmost[head] = dependent }
    } else if dependent > rightmost[head] {
      rightmost[head] = dependent
    }
  }

  /// The tree of a complete parse.
  package var tree: Tree { Tree(heads: heads, relations: relations) }
}
