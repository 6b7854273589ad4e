import Proceedings

/// Takes `event` into `state`; what the world has to do for it is returned.
///
/// It does no more than a key may cost: what takes longer goes on step by step, by `Effect.tick`.
public func update(_ state: inout BrowserState, _ event: Event) -> [Effect] {
  var effects: [Effect] = []
  switch event {
  case .key(let key): effects = state.press(key)
  case .paste(let text): state.paste(text)
  case .mouse(let action): effects = state.use(action)
  case .resize(let size): state.resize(to: size)
  case .read(let index, let document, let isWhole): state.take(document, at: index, isWhole: isWhole)
  case .found(let index, let findings, let progress):
    state.take(findings, at: index, progress: progress)
  case .failed(let index, let message): state.fail(at: index, message)
  case .exported(let request, let outcome): state.take(outcome, of: request)
  case .notice(let text): state.say("\(text)")
  case .tick: state.isTickAsked = false
  case .pause: state.endCountOfPanes()
  }
  if case .tick = event {
    state.work(budget: WorkBudget.tick)
    state.advanceFinder(names: WorkBudget.names)
  } else {
    state.work(budget: WorkBudget.key)
  }
  if state.hasWork, !state.isTickAsked {
    state.isTickAsked = true
    effects.append(.tick)
  }
  return effects
}

/// How much is looked through at a time, so that the next key never waits long: in bytes that a filter passes over.
enum WorkBudget {
  /// While a key waits for its answer.
  static let key = 3 << 20
  /// While nothing waits.
  static let tick = 6 << 20
  /// How many names are matched.
  static let names = 250
}

extension BrowserState {
  /// Where everything stands.
  var layout: Layout { Layout(size: size, focus: focus, isZoomed: isZoomed) }

  /// The text pane of the document that is shown.
  var textView: TextView {
    let layout = layout
    let page = documents[current].page(width: layout.textColumns(measure: options.measure))
    return TextView(page: page, rows: layout.textRows, context: layout.contextRows)
  }

  mutating func say(_ text: DisplayText) { message = Message(text: text, isError: false) }

  mutating func complain(_ text: DisplayText) { message = Message(text: text, isError: true) }

  /// A smaller or larger screen shows the same place; lists come down when there is room above their first row.
  mutating func resize(to size: Size) {
    self.size = size
    let layout = layout
    for index in documents.indices {
      for pane in Pane.lists { documents[index].fill(pane, layout.shape(pane)) }
    }
  }
}
