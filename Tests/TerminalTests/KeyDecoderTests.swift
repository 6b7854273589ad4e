import Browsing
import Testing

@testable import Terminal

@Suite("Bytes from the terminal become keys")
struct KeyDecoderTests {
  private func keys(_ text: String, mouse: Bool = false) -> [TerminalInput] {
    var decoder = KeyDecoder(readsMouse: mouse)
    return decoder.decode(Array(text.utf8)) + decoder.giveUp()
  }

  @Test(
    "a key in each form that terminals send",
    arguments: [
      ("j", Key.character("j")), ("é", .character("é")), ("漢", .character("漢")), ("😀", .character("😀")),
      ("\r", .enter), ("\n", .enter), ("\t", .tab), ("\u{7F}", .backspace), ("\u{8}", .backspace),
      ("\u{3}", .control("c")), ("\u{1A}", .control("z")), ("\u{1F}", .control("_")), ("\u{0}", .unknown),
      ("\u{1B}", .escape), ("\u{1B}[A", .up), ("\u{1B}OA", .up), ("\u{1B}[B", .down), ("\u{1B}OC", .right),
      ("\u{1B}[D", .left), ("\u{1B}[H", .home), ("\u{1B}OF", .end), ("\u{1B}[1~", .home),
      ("\u{1B}[8~", .end), ("\u{1B}[5~", .pageUp), ("\u{1B}[6~", .pageDown), ("\u{1B}[3~", .delete),
      ("\u{1B}[Z", .backTab), ("\u{1B}OM", .enter), ("\u{1B}Ow", .character("7")),
      ("\u{1B}[15~", .unknown), ("\u{1B}[1;5A", .unknown), ("\u{1B}OP", .unknown), ("\u{1B}O5P", .unknown),
      ("\u{1B}[[A", .unknown), ("\u{1B}[2~", .unknown),
    ])
  func oneKey(_ sent: String, _ key: Key) { #expect(keys(sent) == [.key(key)]) }

  @Test(
    "what is no key is swallowed whole",
    arguments: [
      "\u{1B}[?1;2c", "\u{1B}[>41;354;0c", "\u{1B}[24;80R", "\u{1B}[?62;22c", "\u{1B}[8;24;80t",
      "\u{1B}]11;rgb:ffff/ffff/ffff\u{7}", "\u{1B}]11;rgb:0000/0000/0000\u{1B}\\",
      "\u{1B}P1+r544e=787465726d\u{1B}\\", "\u{1B}_Gi=31;OK\u{1B}\\", "\u{1B}[200~\u{1B}[201~", "\u{1B}[201~",
      "\u{1B}[I", "\u{1B}[O", "\u{1B}[?2026;2$y",
    ])
  func noKey(_ sent: String) {
    #expect(keys(sent) == [])
    #expect(keys("j" + sent + "k") == [.key(.character("j")), .key(.character("k"))])
  }

  @Test("an answer may arrive in any pieces", arguments: 1..<8)
  func pieces(_ length: Int) {
    let sent = Array("a\u{1B}]11;rgb:ffff/0000/ffff\u{1B}\\\u{1B}[?1;2c\u{1B}[6~é\u{1B}OBb".utf8)
    var decoder = KeyDecoder()
    var inputs: [TerminalInput] = []
    for start in stride(from: 0, to: sent.count, by: length) {
      inputs += decoder.decode(sent[start..<min(start + length, sent.count)])
    }
    #expect(
      inputs == [.character("a"), .pageDown, .character("é"), .down, .character("b")].map { .key($0) })
    #expect(decoder.patience == nil)
  }

  @Test("what is pasted comes as one piece, whatever keys its characters would be", arguments: 1..<9)
  func paste(_ length: Int) {
    let pasted = "q\n\u{3}\u{1B}[A\u{1B}[201é:q!"
    let sent = Array("j\u{1B}[200~\(pasted)\u{1B}[201~k".utf8)
    var decoder = KeyDecoder()
    var inputs: [TerminalInput] = []
    for start in stride(from: 0, to: sent.count, by: length) {
      inputs += decoder.decode(sent[start..<min(start + length, sent.count)])
    }
    #expect(inputs == [.key(.character("j")), .paste(pasted), .key(.character("k"))])
    #expect(decoder.patience == nil)
  }

  @Test("a paste that is never closed ends after a long silence, and a huge one is cut, not taken for keys")
  func unclosedPaste() {
    var decoder = KeyDecoder()
    #expect(decoder.decode(Array("\u{1B}[200~abc\u{1B}[20".utf8)) == [])
    #expect(decoder.patience == .seconds(5))
    #expect(decoder.giveUp() == [.paste("abc")])
    #expect(decoder.decode([UInt8(ascii: "k")]) == [.key(.character("k"))])
    let huge = String(repeating: "q", count: 200_000)
    let inputs = decoder.decode(Array("\u{1B}[200~\(huge)\u{1B}[201~n".utf8))
    #expect(inputs == [.paste(String(repeating: "q", count: 65_536)), .key(.character("n"))])
  }

  @Test("Escape typed ahead of other keys loses neither")
  func typeAhead() {
    #expect(keys("\u{1B}j") == [.key(.escape), .key(.character("j"))])
    #expect(keys("\u{1B}\u{1B}[B") == [.key(.escape), .key(.down)])
    #expect(keys("\u{1B}\r") == [.key(.escape), .key(.enter)])
    #expect(keys("12j/x") == "12j/x".unicodeScalars.map { .key(.character($0)) })
  }

  @Test("Escape and then a bracket are two keys once nothing follows")
  func bracket() {
    var decoder = KeyDecoder()
    #expect(decoder.decode("\u{1B}".utf8) == [])
    #expect(decoder.patience == KeyDecoder.escapePatience)
    #expect(decoder.decode("[".utf8) == [])
    #expect(decoder.patience == KeyDecoder.sequencePatience)
    #expect(decoder.giveUp() == [.key(.escape), .key(.character("["))])
    #expect(decoder.patience == nil)
  }

  @Test("a sequence that breaks off does not take the keys after it")
  func brokenOff() {
    #expect(keys("\u{1B}[12\u{1B}[A") == [.key(.up)])
    #expect(keys("\u{1B}[12\rj") == [.key(.enter), .key(.character("j"))])
    #expect(keys("\u{1B}]0;abc\u{18}j") == [.key(.character("j"))])
  }

  @Test("bytes that are not UTF-8 are keys without meaning, and harm none after them")
  func illFormed() {
    var decoder = KeyDecoder()
    let sent: [UInt8] = [0xFF, 0x6A, 0xC3, 0x6A, 0xE2, 0x80, 0x6A, 0xED, 0xA0, 0x80, 0x6A]
    let inputs = decoder.decode(sent)
    #expect(inputs.filter { $0 == .key(.character("j")) }.count == 4)
    #expect(inputs.allSatisfy { $0 == .key(.character("j")) || $0 == .key(.unknown) })
    var latin = KeyDecoder(isUTF8: false)
    #expect(latin.decode([0xC3, 0xA9]) == [.key(.unknown), .key(.unknown)])
  }

  @Test("a string without end takes bounded memory and is dropped")
  func endless() {
    var decoder = KeyDecoder()
    #expect(decoder.decode("\u{1B}]".utf8) == [])
    for _ in 0..<40 { #expect(decoder.decode(Array(repeating: 0x61, count: 4096)).count < 4096 * 40) }
    #expect(decoder.decode("\u{7}".utf8).count <= 1)
  }

  @Test("the mouse in both forms, and only when asked for")
  func mouse() {
    #expect(
      keys("\u{1B}[<0;10;5M", mouse: true) == [.mouse(MouseAction(.press, at: Position(column: 9, row: 4)))])
    #expect(keys("\u{1B}[<0;10;5m", mouse: true) == [])
    #expect(
      keys("\u{1B}[<64;1;1M\u{1B}[<65;1;1M", mouse: true) == [
        .mouse(MouseAction(.wheelUp, at: Position(column: 0, row: 0))),
        .mouse(MouseAction(.wheelDown, at: Position(column: 0, row: 0))),
      ])
    #expect(
      keys("\u{1B}[M !!j", mouse: true) == [
        .mouse(MouseAction(.press, at: Position(column: 0, row: 0))), .key(.character("j")),
      ])
    #expect(keys("\u{1B}[<0;10;5M") == [])
    #expect(keys("\u{1B}[<0;?;5M\u{1B}[<99999999999999999999;1;1M", mouse: true) == [])
  }

  @Test("the terminal's own description adds its sequences")
  func described() {
    let table = KeyTable { $0 == "kcuu1" ? Array("\u{1B}x1".utf8) : nil }
    var decoder = KeyDecoder(table: table)
    #expect(decoder.decode("\u{1B}x".utf8) == [])
    #expect(decoder.decode("1".utf8) == [.key(.up)])
    #expect(decoder.decode("\u{1B}[A".utf8) == [.key(.up)])
  }
}
