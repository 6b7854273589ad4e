import CVterm
import PtySupport
import TestSupport
import Testing

@testable import Browsing
@testable import Terminal

@Suite("What ncurses sends is said in fewer bytes")
struct ThriftTests {
  private func shortened(_ text: String) -> String {
    var thrift = Thrift(rows: 24)
    return String(decoding: thrift.shortened(Array(text.utf8)), as: UTF8.self)
  }

  @Test(
    "Looks are sent when there is something to look at, and only what differs",
    arguments: [
      // Taken back before a movement, and set again behind it.
      ("\u{1B}[1ma\u{1B}(B\u{1B}[m\u{1B}[5;1H\u{1B}(B\u{1B}[0;1mb", "\u{1B}[1ma\u{1B}[5;1Hb"),
      // Colour and attributes in one sequence.
      ("\u{1B}(B\u{1B}[0;1;7m\u{1B}[94ma\u{1B}[39m\u{1B}(B\u{1B}[m", "\u{1B}[1;7;94ma"),
      ("\u{1B}[94ma\u{1B}[39mb\u{1B}[1mc", "\u{1B}[94ma\u{1B}[mb\u{1B}[1mc"),
      ("\u{1B}[1m\u{1B}[94ma\u{1B}[39mb", "\u{1B}[1;94ma\u{1B}[39mb"),
      ("\u{1B}[38;5;200ma\u{1B}[38;5;201mb", "\u{1B}[38;5;200ma\u{1B}[38;5;201mb"),
      // What erases or scrolls does so as the moment looks.
      ("\u{1B}[7ma\u{1B}[m\u{0F}\u{1B}[K", "\u{1B}[7ma\u{1B}[m\u{1B}[K"),
      ("\u{1B}[7ma\u{1B}[m\n", "\u{1B}[7ma\u{1B}[m\n"),
      ("\u{1B}[7ma\u{1B}[m\r\u{8}\u{1B}[3d\u{1B}[7mb", "\u{1B}[7ma\r\u{8}\u{1B}[3db"),
    ])
  func short(_ sent: String, _ expected: String) { #expect(shortened(sent) == expected) }

  @Test(
    "The region that scrolls stays until something would go another way by it",
    arguments: [
      // Set once for two lines of movement; the cursor need not be brought back.
      (
        "\u{1B}[3;23r\u{1B}[23;1H\n\u{1B}[1;24r\u{1B}[23da\u{1B}7\u{1B}[3;23r\u{1B}8\r\n\u{1B}[1;24r\u{1B}[5;1Hb",
        "\u{1B}[3;23r\u{1B}[23;1H\n\u{1B}[H\u{1B}[23da\r\n\u{1B}[5;1Hb"
      ),
      // Down within it, and below it.
      (
        "\u{1B}[3;20r\u{1B}[20;1H\n\u{1B}[1;24r\u{1B}[4;1H\na\u{1B}[21;1H\na",
        "\u{1B}[3;20r\u{1B}[20;1H\n\u{1B}[4;1H\na\u{1B}[21;1H\na"
      ),
      // Out of it, and at the foot of the screen.
      (
        "\u{1B}[3;20r\u{1B}[1;24r\u{1B}[20;1H\na", "\u{1B}[3;20r\u{1B}[20;1H\u{1B}7\u{1B}[r\u{1B}8\na"
      ),
      (
        "\u{1B}[3;20r\u{1B}[1;24r\u{1B}[2;1H\u{1B}[9Ba",
        "\u{1B}[3;20r\u{1B}[2;1H\u{1B}[9Ba"
      ),
      (
        "\u{1B}[3;20r\u{1B}[1;24r\u{1B}[24;1H\na", "\u{1B}[3;20r\u{1B}[24;1H\u{1B}7\u{1B}[r\u{1B}8\na"
      ),
      // Lines are inserted within it.
      (
        "\u{1B}[3;20r\u{1B}[1;24r\u{1B}[5;1H\u{1B}[L", "\u{1B}[3;20r\u{1B}[5;1H\u{1B}7\u{1B}[r\u{1B}8\u{1B}[L"
      ),
    ])
  func region(_ sent: String, _ expected: String) { #expect(shortened(sent) == expected) }

  @Test("In the row where it is the cursor is placed by its column alone, unless the terminal knows no way")
  func column() {
    let sent = "\u{1B}[3;20r\u{1B}[20;1H\n\u{1B}[1;24r\u{1B}[20;9Ha\u{1B}[20;1Hb\u{1B}[21;9Hc\u{1B}[20;1H\n"
    #expect(
      shortened(sent)
        == "\u{1B}[3;20r\u{1B}[20;1H\n\u{1B}[9Ga\rb\u{1B}[21;9Hc\u{1B}[20;1H\u{1B}7\u{1B}[r\u{1B}8\n")
    var thrift = Thrift(rows: 24, placesInRow: false)
    let bytes = thrift.shortened(Array("\u{1B}[20;5Ha\u{1B}[20;9Hb\u{1B}[20;1Hc".utf8))
    #expect(String(decoding: bytes, as: UTF8.self) == "\u{1B}[20;5Ha\u{1B}[20;9Hb\rc")
    // After characters of which terminals think differently it is placed anew.
    for (text, isKnown) in [("é “│▌…", true), ("漢", false), ("e\u{301}", false), ("🚢", false), ("⚓", false)] {
      let bytes = shortened("\u{1B}[5;5H\(text)\u{1B}[5;1H")
      #expect(bytes == "\u{1B}[5;5H\(text)" + (isKnown ? "\r" : "\u{1B}[5;1H"))
    }
  }

  @Test(
    "Where the terminal sets what scrolls in another way, or wraps lines by itself, that is passed on as it came"
  )
  func otherRegion() {
    let (set, save, restore) = ("\u{1B}[2;3r", "\u{1B}7", "\u{1B}8")
    func keeps(_ set: String?, _ save: String?, _ goesOnByItself: Bool) -> Bool {
      Thrift.mayKeepRegion(
        setRegion: set.map { Array($0.utf8) }, save: save.map { Array($0.utf8) },
        restore: Array(restore.utf8), goesOnByItself: goesOnByItself)
    }
    #expect(keeps(set, save, false))
    #expect(!keeps(nil, save, false) && !keeps("\u{1B}[2;3s", save, false))
    #expect(!keeps(set, nil, false) && !keeps(set, save, true))
    let sent = "\u{1B}[3;20r\u{1B}[20;1H\n\u{1B}[1;24r\u{1B}[23da"
    var thrift = Thrift(rows: 24, keepsRegion: false)
    #expect(String(decoding: thrift.shortened(Array(sent.utf8)), as: UTF8.self) == sent)
  }

  @Test("With the cursor the terminal restores how it looked when it was saved")
  func saved() {
    #expect(
      shortened("\u{1B}7\u{1B}[1ma\u{1B}8\u{1B}[1mb") == "\u{1B}7\u{1B}[1ma\u{1B}8\u{1B}[1mb")
  }

  @Test("From a sequence that is not understood on everything is passed on as it came")
  func lost() {
    for strange in ["\u{1B}[48;5;3m", "\u{1B}[1:2m", "\u{0E}"] {
      let rest = "\(strange)a\u{1B}[m\u{1B}[1mb\u{1B}[1;24r"
      #expect(shortened("\u{1B}[1m" + rest) == "\u{1B}[1m" + rest)
    }
  }

  @Test("Only terminals that speak as ECMA-48 says are understood")
  func understood() {
    for (plain, own) in [
      ("\u{1B}(B\u{1B}[m", "\u{1B}[39;49m"), ("\u{1B}[m\u{0F}", "\u{1B}[39;49m"), ("\u{1B}[0m", nil),
    ] {
      #expect(Thrift.understands(plain: Array(plain.utf8), ownColors: own.map { Array($0.utf8) }))
    }
    for (plain, own) in [("\u{1B}G0", nil), ("\u{1B}[m", "\u{1B}[37;40m"), (nil, nil)] as [(String?, String?)]
    {
      #expect(
        !Thrift.understands(plain: plain.map { Array($0.utf8) }, ownColors: own.map { Array($0.utf8) }))
    }
  }

  @Test("A screen looks the same with what is sent in its place, whatever is painted and erased")
  func sameScreen() {
    var random = Random(seed: 48)
    let pieces = [
      "\u{1B}[1m", "\u{1B}[4m", "\u{1B}[7m", "\u{1B}[2m", "\u{1B}(B\u{1B}[m", "\u{1B}(B\u{1B}[0;1;7m",
      "\u{1B}[94m", "\u{1B}[39m", "\u{1B}[39;49m", "\u{1B}[27m", "\u{1B}[22m", "\u{1B}[24m", "ab", "é漢",
      " ", "\u{1B}[K", "\u{1B}[2;3H", "\u{1B}[4d", "\r", "\u{8}", "\r\n", "\u{1B}[2;5r", "\u{1B}[1;6r",
      "\u{1B}[L", "\u{1B}[M", "\u{1B}[3X", "\u{1B}[2P", "\u{1B}[2@", "\u{1B}[2S", "\u{1B}[2T",
      "\u{1B}7\u{1B}[1mab\u{1B}[3;2H\u{1B}[2;5r\u{1B}8", "\u{1B}7\u{1B}[2;5r\u{1B}8", "\u{1B}M", "\u{1B}[2A",
      "\u{1B}[2B", "\u{1B}[5;1H", "\u{1B}[6;1H", "\u{1B}[5;9H", "\u{1B}[6;9H", "\u{1B}[2;9H", "\n",
      "\u{1B}[1;6r",
    ]
    // No line is so full that the terminal would go on in the next one.
    let size = Size(columns: 250, rows: 6)
    for _ in 0..<200 {
      let plain = EmulatedScreen(size: size)
      let thrifty = EmulatedScreen(size: size)
      var thrift = Thrift(rows: 6)
      for _ in 0..<3 {
        let bytes = (0..<40).flatMap { _ in Array(random.pick(pieces).utf8) }
        plain.show(bytes)
        thrifty.show(thrift.shortened(bytes))
      }
      #expect(plain.text == thrifty.text)
      for row in 0..<size.rows {
        for column in 0..<size.columns {
          let (a, b) = (plain.cell(column, row), thrifty.cell(column, row))
          #expect(a == b, "row \(row), column \(column)")
        }
      }
    }
  }
}
