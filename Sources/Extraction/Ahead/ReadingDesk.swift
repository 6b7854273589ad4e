import Proceedings

/// Which stretches of a document are to be read, are being read, and have been read but not handed out.
struct ReadingDesk: Sendable {
  /// A stretch to read.
  struct Task: Sendable {
    /// Its number.
    let number: Int
    /// Its blocks.
    let blocks: Range<Int>
  }

  /// What the thread that wants the next stretch is to do.
  enum Turn: Sendable {
    /// Take it.
    case take(StretchReading)
    /// Read this one.
    case read(Task)
    /// Nothing: all have been handed out.
    case end
  }

  /// What a helper is to do.
  enum HelperTurn: Sendable {
    /// Read this one.
    case read(Task)
    /// Go.
    case end
  }

  /// Whether helpers are to go.
  var isResting = false

  private let blocks: [Block]
  private let helpers: Int
  /// How many helpers there are.
  private var present = 0
  /// The block that the next stretch to read begins with, and the number of that stretch.
  private var nextBlock: Int
  private var nextNumber = 0
  /// The number of the stretch that is to be handed out next.
  private var wanted = 0
  private var read: [Int: StretchReading] = [:]

  /// The stretches of `document` from block number `first` on, to be read with so many helpers.
  init(_ document: Document, from first: Int, helpers: Int) {
    blocks = document.blocks
    nextBlock = first
    self.helpers = helpers
  }

  /// How many stretches may be read or begun without having been handed out: one a thread, and as many ready.
  private var window: Int { helpers == 0 ? 1 : 2 * (helpers + 1) }

  /// How many helpers are to be started; they count as present.
  mutating func hire() -> Int {
    isResting = false
    // The rest of the document may be one stretch, which the caller reads.
    let left = nextBlock < blocks.count && Stretch.end(of: blocks, from: nextBlock) < blocks.count
    let hired = left ? helpers - present : 0
    present += hired
    return hired
  }

  /// Counts a helper less.
  mutating func dismiss() { present -= 1 }

  /// What the thread that wants the next stretch is to do; nil to wait for another to read it.
  mutating func turn() -> Turn? {
    if let reading = read.removeValue(forKey: wanted) {
      wanted += 1
      return .take(reading)
    }
    if let task = claim() { return .read(task) }
    return wanted == nextNumber ? .end : nil
  }

  /// What a helper is to do; nil to wait for room.
  mutating func helperTurn() -> HelperTurn? {
    if !isResting {
      if let task = claim() { return .read(task) }
      if nextBlock < blocks.count { return nil }
    }
    dismiss()
    return .end
  }

  /// Lays what was read on the desk.
  mutating func lay(_ reading: StretchReading, _ task: Task) { read[task.number] = reading }

  /// The next stretch that nobody reads yet, unless too many lie on the desk.
  private mutating func claim() -> Task? {
    guard nextBlock < blocks.count, nextNumber < wanted + window else { return nil }
    let end = Stretch.end(of: blocks, from: nextBlock)
    defer {
      nextBlock = end
      nextNumber += 1
    }
    return Task(number: nextNumber, blocks: nextBlock..<end)
  }
}
