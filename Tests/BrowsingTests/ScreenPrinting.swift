import Foundation
import Testing

@testable import Browsing

@Suite("Looking at screens")
struct ScreenPrinting {
  /// Prints the screen that keys lead to: `LECTERN_KEYS='3jj' LECTERN_SIZE=80x24 swift test --filter ScreenPrinting`.
  @Test(
    "Prints a screen when asked to", .enabled(if: ProcessInfo.processInfo.environment["LECTERN_KEYS"] != nil))
  func printsScreen() {
    let environment = ProcessInfo.processInfo.environment
    let size = (environment["LECTERN_SIZE"] ?? "80x24").split(separator: "x").compactMap { Int($0) }
    let report =
      switch environment["LECTERN_REPORT"] {
      case "record": Reports.record
      case "scripts": Reports.scripts
      default: Reports.harbours
      }
    let options = BrowserOptions(asciiBorders: environment["LECTERN_ASCII"] != nil)
    var session = Session(report, Reports.record, columns: size[0], rows: size[1], options: options)
    for part in (environment["LECTERN_KEYS"] ?? "").split(separator: ";", omittingEmptySubsequences: false) {
      session.press(String(part))
      print(session.screen.joined(separator: "\n"))
      print(String(repeating: "=", count: size[0]))
    }
  }
}
