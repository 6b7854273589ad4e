import Foundation
import Testing

@testable import Terminal

@Suite("Text for the clipboard")
struct ClipboardTests {
  @Test("base 64 as RFC 4648 has it", arguments: 0..<40)
  func base64(_ count: Int) {
    let bytes = (0..<count).map { UInt8(truncatingIfNeeded: $0 &* 37 &+ 200) }
    #expect(String(decoding: Clipboard.base64(bytes), as: UTF8.self) == Data(bytes).base64EncodedString())
  }

  private func sequence(_ text: String, _ multiplexer: Multiplexer) -> String? {
    Clipboard.sequence(for: text, through: multiplexer).map { String(decoding: $0, as: UTF8.self) }
  }

  @Test("goes out as OSC 52, also through tmux and GNU Screen")
  func wrapped() {
    let plain = "\u{1B}]52;c;SsOkbm5lcg==\u{7}"
    #expect(sequence("Jänner", .none) == plain)
    #expect(sequence("Jänner", .tmux) == plain + "\u{1B}Ptmux;\u{1B}" + plain + "\u{1B}\\")
    #expect(sequence("Jänner", .screen) == "\u{1B}P" + plain + "\u{1B}\\")
  }

  @Test("GNU Screen gets pieces it can take, which make up the whole")
  func pieces() throws {
    let text = String(repeating: "x", count: 3000)
    let whole = try #require(sequence(text, .screen))
    let pieces = whole.components(separatedBy: "\u{1B}\\").filter { !$0.isEmpty }
    #expect(pieces.allSatisfy { $0.hasPrefix("\u{1B}P") && $0.utf8.count < 768 })
    #expect(pieces.map { $0.dropFirst(2) }.joined() == sequence(text, .none))
  }

  @Test("is not cut: what is longer than terminals take is not sent")
  func limit() {
    #expect(sequence(String(repeating: "x", count: Clipboard.limit), .none) != nil)
    #expect(sequence(String(repeating: "x", count: Clipboard.limit + 1), .none) == nil)
  }
}
