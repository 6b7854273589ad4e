import Browsing

/// What is sent to a terminal to take its screen over and to give it back.
///
/// ncurses has functions for that, but on the way back they reset the palette (`oc`), which a reader may have set,
/// and none of them may be called after a crash.
struct ScreenStrings {
  /// Shows the cursor.
  let showCursor: [UInt8]
  /// Hides it.
  let hideCursor: [UInt8]

  /// Moves the cursor to a row and a column, counted from 0.
  let placeCursor: Capability.Template

  /// Lets the screen scroll as a whole.
  private let liftRegion: (Size) -> [UInt8]
  private let enterAlternate: [UInt8]
  private let leaveAlternate: [UInt8]

  /// The strings of the terminal whose description has been loaded.
  ///
  /// Nil when it cannot place its cursor.
  init?(usesMouse: Bool) {
    guard let placeCursor = Capability.template("cup") else { return nil }
    self.placeCursor = placeCursor
    let all = { (names: [String]) in names.flatMap { Capability.string($0) ?? [] } }
    // Reports of presses and wheel, in the extended form (xterm's ctlseqs, 1000 and 1006).
    let hasMouse = usesMouse && Capability.string("kmous") != nil
    let mouseOn = hasMouse ? Array("\u{1B}[?1000h\u{1B}[?1006h".utf8) : []
    let mouseOff = hasMouse ? Array("\u{1B}[?1006l\u{1B}[?1000l".utf8) : []
    let setRegion = Capability.template("csr")
    // Without parameters it is lifted whatever the size has become (ECMA-48's DECSTBM).
    let isStandard = setRegion?(1, 2) == Array("\u{1B}[2;3r".utf8)
    liftRegion = { size in
      isStandard ? Array("\u{1B}[r".utf8) : setRegion?(0, size.rows - 1) ?? []
    }
    showCursor = all(["cnorm"])
    hideCursor = all(["civis"])
    // Brackets around what is pasted (xterm's ctlseqs, 2004): without them its letters would be keys. Terminfo has no
    // name for it; whoever can take the mouse or another screen takes or skips a private mode.
    let hasPaste = Capability.string("kmous") != nil || Capability.string("smcup") != nil
    let pasteOn = hasPaste ? Array("\u{1B}[?2004h".utf8) : []
    let pasteOff = hasPaste ? Array("\u{1B}[?2004l".utf8) : []
    enterAlternate = all(["smcup", "rmir", "smam", "smkx"]) + mouseOn + pasteOn
    // The cursor comes last: with the screen of before some terminals also restore whether it is shown, as it was
    // when it was saved last, and ncurses saves a hidden one while it scrolls.
    leaveAlternate = pasteOff + mouseOff + all(["sgr0", "op", "rmkx", "rmcup", "cnorm"])
  }

  /// Takes over a screen of `size` and hides the cursor; a scrolling region that another program has left is lifted.
  func enter(_ size: Size) -> [UInt8] { enterAlternate + begin(size) }

  /// Begins a screen of `size` anew: everything scrolls, and the cursor is hidden.
  func begin(_ size: Size) -> [UInt8] { liftRegion(size) + hideCursor }

  /// Gives back a screen of `size`, with the cursor at its foot where there is no other screen to return to.
  func leave(_ size: Size) -> [UInt8] {
    liftRegion(size) + placeCursor(size.rows - 1, 0) + leaveAlternate + [UInt8(ascii: "\r")]
  }
}
