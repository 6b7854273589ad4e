import Browsing
import Glibc
import Terminal

/// A program for the tests of the terminal layer: shows which inputs arrive and does on command what a real
/// program does once in its life, such as crashing.
@main
enum Probe {
  static func main() {
    let isUTF8 = Terminal.adoptLocale()
    do {
      let environment = { (name: String) in getenv(name).map { String(cString: $0) } }
      let bell = try Doorbell()
      let settings = TerminalSettings(
        type: environment("TERM"), isUTF8: isUTF8, usesColor: environment("NO_COLOR") == nil,
        usesMouse: environment("MOUSE") != nil,
        multiplexer: environment("TMUX") != nil ? .tmux : environment("STY") != nil ? .screen : .none,
        fallbackSize: .init(columns: environment("COLUMNS"), lines: environment("LINES")))
      let terminal = try Terminal(settings, bell: bell)
      run(terminal, bell)
    } catch {
      let message = "probe: \(error)\n"
      _ = write(STDERR_FILENO, message, message.utf8.count)
      exit(2)
    }
  }

  private static func run(_ terminal: Terminal, _ bell: Doorbell) {
    var log: [String] = []
    var cells: [Cell] = []
    var paints = 0
    while true {
      paints += 1
      terminal.paint(frame(terminal.size, log, cells, paints))
      for input in terminal.wait() {
        log.append(name(input))
        switch input {
        case .key(.character("q")):
          terminal.close()
          exit(0)
        case .end(let ending):
          terminal.close(after: ending)
          Terminal.exit(after: ending)
        case .key(.character("z")): log.append(name(terminal.suspend()))
        case .key(.character("g")): cells = glyphs
        case .key(.character("r")): cells = roles
        case .key(.character("y")): log.append("copied \(terminal.copy("Jänner"))")
        case .key(.character("b")): bell.ring()
        case .key(.character("l")): terminal.redraw()
        case .key(.character("c")): crash()
        case .key(.character("a")): abort()
        case .key(.character("o")): print(overflow(0))
        case .key(.character("O")): overflowInBackground()
        case .key(.character("h")): while true { pause() }
        default: break
        }
      }
    }
  }

  private static func name(_ input: TerminalInput) -> String {
    switch input {
    case .key(.character(let scalar)): String(scalar)
    case .key(let key): "\(key)"
    case .paste(let text): "paste:\(text)"
    case .mouse(let action): "\(action.kind)@\(action.position.column),\(action.position.row)"
    case .resize(let size): "size\(size.columns)x\(size.rows)"
    case .news: "news"
    case .end: "end"
    }
  }

  private static func frame(_ size: Size, _ log: [String], _ cells: [Cell], _ paints: Int) -> Frame {
    var frame = Frame(size: size)
    put("probe \(size.columns)x\(size.rows)", 0, &frame)
    put("log \(log.suffix(12).joined(separator: " "))", 1, &frame)
    put("paints \(paints)", 2, &frame)
    var column = 0
    for cell in cells {
      frame[column, 3] = cell
      if cell.width == 2 { frame[column + 1, 3] = .continuation(cell.style) }
      column += Int(cell.width)
    }
    if !cells.isEmpty { put("end", 4, &frame) }
    return frame
  }

  private static func put(_ text: String, _ row: Int, _ frame: inout Frame) {
    for (column, scalar) in text.unicodeScalars.enumerated() { frame[column, row] = Cell(scalar) }
  }

  /// Narrow, wide, with marks, unknown to the C library, and with a wrong width.
  private static let glyphs = [
    Cell("e", marks: ["\u{301}"]), Cell("漢", marks: ["\u{301}"], width: 2), Cell("|"),
    Cell("\u{1FAE8}", width: 2), Cell("|"), Cell("漢", width: 1), Cell("|"), Cell("\u{85}"), Cell("|"),
    Cell("’"), Cell("é"), Cell("│"), Cell("|"),
  ]

  /// Every role once as it is and once with each emphasis.
  private static let roles =
    Role.allCases.map { Cell("R", style: Style($0)) }
    + [.bold, .underline, .reverse].map { Cell("E", style: Style(.text, $0)) }

  private static func crash() {
    let none: [Int] = []
    print(none[Int(getpid())])
  }

  private static func overflow(_ depth: Int) -> Int { depth < 0 ? 0 : overflow(depth + 1) &+ depth &+ 1 }

  private static func overflowInBackground() {
    var thread = pthread_t()
    pthread_create(
      &thread, nil,
      { _ in
        Terminal.runInBackground { print(Probe.overflow(0)) }
        return nil
      }, nil)
  }
}
