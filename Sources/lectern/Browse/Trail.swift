import Browsing
import Terminal

/// Lets the text trail behind a list that the reader runs through, or a search that is being typed.
///
/// Every row's passage is mostly another page of the text: sent with every key, it would keep the row itself, or what was
/// typed, from a reader at the far end of a slow link. The first key brings its passage at once; those that come in haste
/// after it bring the row alone, and the passage once the hands are still.
struct Trail {
  /// Keys that come closer together than this come in haste.
  static let haste = Duration.milliseconds(200)

  /// When the text is to be brought up; nil when it is.
  private(set) var due: Moment?
  private var shown: Shown?
  private var isHasty = false
  private var lastKey: Moment

  /// What is on the screen, and whom its text follows.
  private struct Shown {
    let frame: Frame
    let following: Following?
  }

  init(from now: Moment) { lastKey = now - Self.haste }

  /// A key has come.
  mutating func note(_ now: Moment) {
    isHasty = now - lastKey < Self.haste
    lastKey = now
  }

  /// The screen to be shown at `now`.
  mutating func frame(of state: BrowserState, at now: Moment) -> Frame {
    let following = state.following
    let end = lastKey + Self.haste
    var frame: Frame?
    due = nil
    if isHasty, now < end, let shown, following != nil, shown.following == following {
      frame = render(state, keepingTextOf: shown.frame)
      due = end
    }
    let painted = frame ?? render(state)
    shown = Shown(frame: painted, following: following)
    return painted
  }
}
