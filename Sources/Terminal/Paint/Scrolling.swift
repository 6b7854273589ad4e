/// How a terminal is told to move rows, by what terminfo(5) says of it.
struct Scrolling {
  private let region: Capability.Template
  private let up: Capability.Template
  private let down: Capability.Template
  private let save: [UInt8]
  private let restore: [UInt8]

  /// Nil where the terminal cannot move rows of a region, or where the cursor, whose place ncurses knows, could not be put
  /// back.
  init?() {
    guard let region = Capability.template("csr"), let up = Capability.template("indn"),
      let down = Capability.template("rin"), let save = Capability.string("sc"),
      let restore = Capability.string("rc")
    else { return nil }
    self.region = region
    self.up = up
    self.down = down
    self.save = save
    self.restore = restore
  }

  /// What carries out `plan` on a screen of `rows` rows; the cursor and its looks are as before.
  func bytes(_ plan: ScrollPlan, rows: Int) -> [UInt8] {
    save + region(plan.top, plan.bottom) + (plan.shift > 0 ? up(plan.shift) : down(-plan.shift))
      + region(0, rows - 1) + restore
  }
}
