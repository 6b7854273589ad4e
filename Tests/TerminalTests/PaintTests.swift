import Browsing
import CNcurses
import Glibc
import Testing

@testable import Terminal

@Suite("What cells are painted with")
struct PaintTests {
  init() { setlocale(LC_CTYPE, "C.UTF-8") }

  @Test("the frame's widths are those the C library, and so ncurses, lays out by")
  func widths() {
    var different: [String] = []
    for value in UInt32(0x20)...0x10FFFF {
      guard let scalar = Unicode.Scalar(value), !VisibleForm.isNeeded(scalar) else { continue }
      let width = wcwidth(wchar_t(value))
      // -1 is unknown to the C library: painted as U+FFFD, whatever the frame thinks.
      if width >= 0, Int(width) != ScalarWidth.of(scalar) { different.append(String(value, radix: 16)) }
    }
    #expect(different == [], "\(different.count) scalars differ")
  }

  @Test("a character of unknown or other width is replaced, so that nothing after it moves")
  func replaced() {
    let glyph = Glyph(isUTF8: true)
    #expect(glyph.base(Cell("é")) == "é")
    #expect(glyph.base(Cell("漢", width: 2)) == "漢")
    #expect(glyph.base(Cell("漢", width: 1)) == "\u{FFFD}")
    #expect(glyph.base(Cell("e", width: 1)) == "e")
    #expect(glyph.base(Cell("\u{1FAE8}", width: 2)) == "\u{FFFD}")
    #expect(glyph.base(Cell("\u{1B}")) == "\u{FFFD}")
    #expect(glyph.base(Cell("\u{9B}")) == "\u{FFFD}")
    #expect(Array(glyph.marks(Cell("e", marks: ["\u{301}", "x", "\u{302}"]))) == ["\u{301}"])
  }

  @Test("the signs that screens are drawn with are among what the Linux console can show")
  func console() {
    #expect(ConsoleForm.isNeeded(on: "linux") && ConsoleForm.isNeeded(on: "linux-16color"))
    #expect(!ConsoleForm.isNeeded(on: "xterm"))
    let drawn = "┌┐└┘─│┏┓┗┛━┃▸▌≠▏▎▍▋▊▉█▒▁▂▃▄▅▆▇·▾○"
    let glyph = Glyph(isUTF8: true, isConsole: true)
    let shown = drawn.unicodeScalars.map { glyph.base(Cell($0)) }
    // Of code page 437, beyond ASCII.
    let known = Set("►▼░▒▓█▄▌─│┌┐└┘·○!".unicodeScalars)
    #expect(Set(shown).subtracting(known).isEmpty)
    // What grows still grows.
    let levels = Array("░░▒▒▓▓█".unicodeScalars)
    #expect("▁▂▃▄▅▆▇".unicodeScalars.map { glyph.base(Cell($0)) } == levels)
    #expect(glyph.base(Cell("é")) == "é" && glyph.base(Cell("漢", width: 2)) == "漢")
  }

  @Test("without UTF-8 everything is ASCII, the nearest there is")
  func ascii() {
    let glyph = Glyph(isUTF8: false)
    let text = "a’“”–—…éÜßñŁő│─▌█▸漢Ж"
    let shown = text.unicodeScalars.map { glyph.base(Cell($0, width: UInt8(ScalarWidth.of($0)))) }
    #expect(String(String.UnicodeScalarView(shown)) == "a'\"\"--.eUsnLo|-|#>??")
    for value in UInt32(0x20)...0xFFFF {
      guard let scalar = Unicode.Scalar(value) else { continue }
      #expect((0x20..<0x7F).contains(AsciiForm.of(scalar).value))
    }
    #expect(AsciiForm.of("Ā") == "A")
    #expect(AsciiForm.of("ſ") == "s")
    #expect(AsciiForm.of("ž") == "z")
    #expect(AsciiForm.of("ő") == "o")
    #expect(AsciiForm.of("ř") == "r")
  }

  /// xterm's default palette.
  private static let xterm: [TerminalColor: (Double, Double, Double)] = [
    .red: (205, 0, 0), .magenta: (205, 0, 205), .gray: (127, 127, 127), .brightRed: (255, 0, 0),
    .brightBlue: (92, 92, 255),
  ]

  /// Relative luminance as WCAG 2.1 defines it.
  private func luminance(_ color: (Double, Double, Double)) -> Double {
    func linear(_ value: Double) -> Double {
      let share = value / 255
      return share <= 0.03928 ? share / 12.92 : pow((share + 0.055) / 1.055, 2.4)
    }
    return 0.2126 * linear(color.0) + 0.7152 * linear(color.1) + 0.0722 * linear(color.2)
  }

  @Test("every colour reads on black and on white", arguments: [8, 16, 256])
  func contrast(_ depth: Int) throws {
    for role in Role.allCases {
      guard let color = Palette(depth: depth).color(role) else { continue }
      #expect(Int(color.rawValue) < depth)
      let light = luminance(try #require(Self.xterm[color]))
      #expect((light + 0.05) / 0.05 >= 3, "\(role) on black")
      #expect(1.05 / (light + 0.05) >= 3, "\(role) on white")
    }
    #expect(Palette(depth: depth).color(.text) == nil)
  }

  @Test("a chosen colour wins, as near to it as the terminal has")
  func chosen() {
    let chosen: ColorChoices = [.passage: .brightGreen, .mark: nil, .text: .cyan]
    #expect(Palette(depth: 256, chosen: chosen).color(.passage) == .brightGreen)
    #expect(Palette(depth: 8, chosen: chosen).color(.passage) == .green)
    #expect(Palette(depth: 2, chosen: chosen).color(.passage) == nil)
    #expect(Palette(depth: 16, chosen: chosen).color(.mark) == nil)
    #expect(Palette(depth: 16, chosen: chosen).color(.text) == .cyan)
    #expect(Palette(depth: 16, chosen: chosen).color(.label) == Palette(depth: 16).color(.label))
  }

  @Test("without colours no role has one")
  func mono() {
    for depth in [-1, 0, 1, 2] {
      #expect(Role.allCases.allSatisfy { Palette(depth: depth).color($0) == nil })
    }
  }
}
