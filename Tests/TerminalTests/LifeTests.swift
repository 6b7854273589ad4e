import Browsing
import CVterm
import Glibc
import PtySupport
import TestSupport
import Testing

/// On a real pseudo-terminal, with a small program in place of the real one.
@Suite("The life of a terminal")
struct LifeTests {
  private let probe = Program.built("terminal-probe")

  private func start(_ environment: [String: String?] = [:], blocking: [Int32] = []) throws -> Program {
    let program = try Program([probe], environment: environment, blocking: blocking)
    program.expect("paints")
    return program
  }

  /// The terminal is as it was: its settings, the main screen, the cursor, no mouse.
  private func expectRestored(_ program: Program, sourceLocation: SourceLocation = #_sourceLocation) {
    #expect(program.terminal.settings == program.settingsBefore, sourceLocation: sourceLocation)
    #expect(!program.screen.properties.isAlternate, sourceLocation: sourceLocation)
    #expect(program.screen.properties.showsCursor, sourceLocation: sourceLocation)
    #expect(!program.reportsMouse, sourceLocation: sourceLocation)
    #expect(!program.screen.properties.wasTitled, sourceLocation: sourceLocation)
  }

  @Test("starts on the alternate screen without echo, and leaves everything as it was")
  func ordinary() throws {
    let program = try start()
    #expect(program.screen.properties.isAlternate)
    #expect(!program.screen.properties.showsCursor)
    #expect(program.terminal.settings != program.settingsBefore)
    program.type("q")
    #expect(program.waitForEnd() == .exited(0))
    expectRestored(program)
  }

  @Test(
    "an ending signal restores the terminal and shows as the cause", arguments: [SIGTERM, SIGHUP, SIGINT])
  func signals(_ signal: Int32) throws {
    let program = try start(["MOUSE": "1"])
    kill(program.process, signal)
    #expect(program.waitForEnd(within: 1) == .signalled(signal))
    expectRestored(program)
  }

  @Test(
    "a crash restores the terminal and shows as what it was",
    .disabled(if: Sanitiser.isActive, "a sanitizer takes the signals of a crash itself"),
    arguments: [("c", [SIGTRAP, SIGILL]), ("a", [SIGABRT]), ("o", [SIGSEGV]), ("O", [SIGSEGV])])
  func crash(_ key: String, _ signals: [Int32]) throws {
    let program = try start(["MOUSE": "1"])
    program.type(key)
    let status = program.waitForEnd()
    #expect(signals.contains { status == .signalled($0) })
    expectRestored(program)
    #expect(program.screen.text.contains("lectern: internal error"))
  }

  @Test(
    "a crash from outside restores the terminal",
    .disabled(if: Sanitiser.isActive, "a sanitizer takes the signals of a crash itself"),
    arguments: [SIGSEGV, SIGABRT, SIGBUS, SIGFPE])
  func crashFromOutside(_ signal: Int32) throws {
    let program = try start()
    kill(program.process, signal)
    #expect(program.waitForEnd() == .signalled(signal))
    expectRestored(program)
  }

  @Test("a program that hangs still ends within a second when asked to")
  func hang() throws {
    let program = try start()
    program.type("h")
    // What was typed has been read once nothing is left in the terminal's queue.
    var waiting: Int32 = 1
    #expect(program.wait { ioctl(program.terminal.slave, UInt(FIONREAD), &waiting) == 0 && waiting == 0 })
    kill(program.process, SIGTERM)
    #expect(program.waitForEnd(within: 1) == .signalled(SIGTERM))
    expectRestored(program)
  }

  @Test("a terminal that vanishes ends the program within a second, without effort")
  func vanished() throws {
    let program = try start()
    program.terminal.hangUp()
    #expect(program.waitForEnd(within: 1) == .signalled(SIGHUP))
    #expect(try #require(program.usage).milliseconds < 300)
  }

  @Test("also with SIGHUP ignored or blocked", arguments: ["ignored", "blocked"])
  func vanishedUnheard(_ how: String) throws {
    let program: Program
    if how == "ignored" {
      program = try Program(["/bin/sh", "-c", "trap '' HUP; exec \(probe)"])
      program.expect("paints")
    } else {
      program = try start(blocking: [SIGHUP])
    }
    program.terminal.hangUp()
    #expect(program.waitForEnd(within: 1) == (how == "ignored" ? .exited(128 + SIGHUP) : .signalled(SIGHUP)))
    #expect(try #require(program.usage).milliseconds < 300)
  }

  @Test("waiting takes no processor time and wakes for nothing")
  func idle() throws {
    let program = try start()
    // What comes after the first frame is over when the number of sleeps has stood still for a while.
    var before = -1
    var steady = 0
    let isIdle = program.wait {
      let sleeps = program.sleeps
      steady = sleeps == before && program.isAsleep ? steady + 1 : 0
      before = sleeps
      return steady > 25
    }
    #expect(isIdle)
    _ = program.wait(within: 0.3) { false }
    #expect(program.sleeps == before)
  }

  @Test("a new size arrives and is painted", arguments: [(200, 60), (20, 5), (1, 1), (300, 2)])
  func resize(_ columns: Int, _ rows: Int) throws {
    let program = try start()
    program.resize(to: Size(columns: columns, rows: rows))
    program.expect("the size") { $0.row(0) == String("probe \(columns)x\(rows)".prefix(columns)) }
    program.resize(to: Size(columns: 80, rows: 24))
    program.expect("the old size") { $0.row(0) == "probe 80x24" && $0.row(2).hasPrefix("paints") }
    program.type("q")
    #expect(program.waitForEnd() == .exited(0))
  }

  @Test("a terminal without a size takes that of the environment, within bounds")
  func sizeless() throws {
    let zero = Size(columns: 0, rows: 0)
    let program = try Program([probe], size: Size(columns: 80, rows: 24))
    program.expect("probe 80x24")
    program.terminal.resize(to: zero)
    program.type("j")
    program.expect("both") { $0.row(1).contains("size80x24") && $0.row(1).contains(" j") }
    let other = try Program(
      ["/bin/sh", "-c", "stty cols 0 rows 0; exec \(probe)"],
      environment: ["COLUMNS": "70", "LINES": "20"])
    other.expect("probe 70x20")
    let absurd = try Program(
      ["/bin/sh", "-c", "stty cols 0 rows 0; exec \(probe)"],
      environment: ["COLUMNS": "999999", "LINES": "-5"])
    absurd.expect("probe 1000x24")
    let stale = try start(["COLUMNS": "10", "LINES": "3"])
    stale.expect("probe 80x24")
  }

  @Test("keys arrive in the terminal's own mode and in the other")
  func keys() throws {
    let program = try start()
    program.press(VTERM_KEY_UP)
    program.type("\u{1B}[B")
    program.press(VTERM_KEY_PAGEDOWN)
    program.type("é\u{1B}[?1;2c")
    program.press(VTERM_KEY_BACKSPACE)
    program.type("\u{1B}")
    program.expect("log up down pageDown é backspace escape")
  }

  @Test("keys typed ahead are painted once")
  func typeAhead() throws {
    let program = try start()
    program.type(String(repeating: "j", count: 200) + "k")
    program.expect("the last key") { $0.row(1).hasSuffix("k") }
    let paints = try #require(Int(program.screen.row(2).split(separator: " ").last ?? ""))
    #expect(paints < 20)
  }

  @Test("work in the background rings through")
  func bell() throws {
    let program = try start()
    program.type("b")
    program.expect("news")
  }

  @Test("the mouse is reported when asked for")
  func mouse() throws {
    let program = try start(["MOUSE": "1"])
    #expect(program.reportsMouse)
    program.type("\u{1B}[<0;10;5M\u{1B}[<0;10;5m\u{1B}[<65;3;4M")
    program.expect("log press@9,4 wheelDown@2,3")
    let silent = try start()
    #expect(!silent.reportsMouse)
  }

  @Test("characters keep their cells whatever they are")
  func glyphs() throws {
    let program = try start()
    program.type("g")
    program.expect("end")
    #expect(program.screen.row(3) == "e\u{301}漢\u{301}|\u{FFFD} |\u{FFFD}|\u{FFFD}|’é│|")
    #expect(program.screen.cell(3, 3).text == "|")
  }

  @Test("a frame looks the same whether it is painted whole or as a change", arguments: ["g", "r"])
  func twoPainters(_ key: String) throws {
    let program = try start()
    program.type(key)
    program.expect("end")
    let cells = { (0..<80).map { program.screen.cell($0, 3) } }
    let changed = cells()
    program.type("l")
    program.expect("painted whole") { $0.row(1).hasSuffix(" l") && $0.row(4) == "end" }
    #expect(cells() == changed)
    program.type("x")
    program.expect("a change after it") { $0.row(1).hasSuffix(" x") && $0.row(2) == "paints 4" }
    #expect(cells() == changed)
  }

  @Test("a locale without UTF-8 gets ASCII")
  func asciiLocale() throws {
    let program = try start(["LC_ALL": "C"])
    program.type("g")
    program.expect("end")
    #expect(program.screen.row(3) == "e??|??|?|?|'e||")
    #expect(program.output.allSatisfy { $0 < 0x80 })
  }

  @Test("roles have colours of the terminal's sixteen, none with NO_COLOR, and emphasis always")
  func roles() throws {
    for isPlain in [false, true] {
      let program = try start(isPlain ? ["NO_COLOR": "1"] : [:])
      program.type("r")
      program.expect("end")
      let count = Role.allCases.count
      let colors = (0..<count).map { program.screen.cell($0, 3).foreground }
      #expect(isPlain ? colors.allSatisfy { $0 == nil } : Set(colors).count > 3)
      #expect(colors.allSatisfy { ($0 ?? 0) < 16 })
      #expect((0..<count).allSatisfy { program.screen.cell($0, 3).background == nil })
      #expect(program.screen.cell(count, 3).isBold)
      #expect(program.screen.cell(count + 1, 3).isUnderlined)
      #expect(program.screen.cell(count + 2, 3).isReversed)
    }
  }

  @Test("text is copied through the terminal, and only when asked")
  func copy() throws {
    let program = try start()
    #expect(!program.output.contains(sequence: "\u{1B}]"))
    program.type("y")
    program.expect("copied true")
    #expect(program.output.contains(sequence: "\u{1B}]52;c;SsOkbm5lcg==\u{7}"))
  }

  @Test(
    "an unknown, missing or simple terminal type is an error, not a crash",
    arguments: [
      (nil, "TERM is not set"), ("", "TERM is not set"), ("no-such-terminal", "unknown terminal type"),
      ("dumb", "cannot show a screen"), ("../../etc/passwd", "unknown terminal type"),
    ] as [(String?, String)])
  func types(_ type: String?, _ message: String) throws {
    let program = try Program([probe], environment: ["TERM": type])
    #expect(program.waitForEnd() == .exited(2))
    #expect(program.screen.text.contains(message))
    expectRestored(program)
  }

  @Test("other terminals work", arguments: ["linux", "vt100", "screen", "tmux-256color", "xterm", "rxvt"])
  func otherTypes(_ type: String) throws {
    let program = try start(["TERM": type])
    program.type("j\u{1B}[A")
    program.expect("j up")
    program.type("q")
    #expect(program.waitForEnd() == .exited(0))
    expectRestored(program)
  }

  @Test(
    "suspended it gives the terminal back, resumed it paints anew", arguments: ["own key", "from outside"])
  func suspend(_ how: String) throws {
    let shell = try Program(
      ["/bin/bash", "--norc", "--noprofile", "-i"], environment: ["PS1": "ready$ ", "TERM": "xterm-256color"])
    shell.expect("ready$")
    shell.type("\(probe)\n")
    shell.expect("paints")
    if how == "own key" { shell.type("z") } else { kill(child(of: shell.process), SIGTSTP) }
    shell.expect("the shell") { !$0.properties.isAlternate && $0.text.contains("Stopped") }
    shell.resize(to: Size(columns: 100, rows: 30))
    shell.type("fg\n")
    shell.expect("the probe again") { $0.properties.isAlternate && $0.row(0) == "probe 100x30" }
    shell.type("q")
    shell.expect("the shell again") { !$0.properties.isAlternate }
    shell.type("echo left=$?; exit\n")
    shell.expect("left=0")
    #expect(shell.waitForEnd() == .exited(0))
  }

  @Test("stopped and continued by force it paints anew")
  func stopped() throws {
    let program = try start()
    kill(program.process, SIGSTOP)
    kill(program.process, SIGCONT)
    program.expect("paints 2")
    program.type("q")
    #expect(program.waitForEnd() == .exited(0))
  }

  /// The first child of `process`.
  private func child(of process: pid_t) -> pid_t {
    Program.text(of: "/proc/\(process)/task/\(process)/children").split(separator: " ").first.flatMap {
      pid_t($0)
    } ?? 0
  }
}

extension Program {
  /// Whether the last thing said about the mouse (mode 1000; this libvterm overlooks it in a list) is that it is on.
  fileprivate var reportsMouse: Bool {
    let text = String(decoding: output, as: UTF8.self)
    guard let on = text.ranges(of: "1000h").last else { return false }
    return !text[on.upperBound...].contains("1000l")
  }
}

extension [UInt8] {
  fileprivate func contains(sequence text: String) -> Bool { firstRange(of: Array(text.utf8)) != nil }
}
