import Browsing
import Foundation
import Testing

@testable import lectern

@Suite("The manual page tells what the tables tell")
struct ManualTests {
  /// The page without the escapes of roff.
  private static let words = [
    ("\\-", "-"), ("\\(aq", "'"), ("\\(dq", "\""), ("\\(ha", "^"), ("\\(ti", "~"), ("\\&", ""),
  ]
  .reduce(ManualPage.text()) { $0.replacingOccurrences(of: $1.0, with: $1.1) }

  @Test("Every command, option, variable and file is in it")
  func tables() {
    for command in CommandName.allCases { #expect(Self.words.contains(command.usage)) }
    for row in OptionTable.rows {
      #expect(Self.words.contains(row.shown))
      #expect(Self.words.contains(row.help))
    }
    for row in EnvironmentTable.rows { #expect(Self.words.contains(row.name)) }
    for row in FileTable.rows { #expect(Self.words.contains(row.path)) }
  }

  @Test("Every key is in it, with what it does")
  func keys() {
    for binding in KeyTable.standard.bindings {
      #expect(Self.words.contains(binding.keys.map(\.name).joined(separator: "  ")))
      #expect(Self.words.contains(binding.help.dropFirst()))
    }
  }

  @Test("It is in ASCII, and no line of words begins with what roff takes for a request")
  func isPlainRoff() {
    let requests: Set<Substring> = [
      ".TH", ".SH", ".SS", ".PP", ".TP", ".B", ".RS", ".RE", ".nf", ".fi", ".nh", ".ad",
    ]
    for line in ManualPage.text().split(separator: "\n") {
      #expect(line.utf8.allSatisfy { (0x20..<0x7F).contains($0) })
      guard line.hasPrefix(".") || line.hasPrefix("'") else { continue }
      #expect(requests.contains(line.split(separator: " ")[0]), "\(line)")
    }
  }

  @Test("It is printed on standard output, and roff has nothing to say against it")
  func isPrinted() throws {
    let run = try Program.run("--manual")
    #expect(run.status == 0)
    #expect(run.text == ManualPage.text())
    guard FileManager.default.isExecutableFile(atPath: "/usr/bin/groff") else { return }
    let page = try Program.shell("\"$LECTERN\" --manual | groff -man -ww -Tascii")
    #expect(page.errors.isEmpty)
    #expect(page.text.contains("LECTERN(1)"))
  }
}
