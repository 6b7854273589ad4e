import Browsing
import Extraction
import Foundation
import Proceedings
import Reading
import TestSupport
import Testing

@testable import lectern

@Suite("Hostile documents")
struct HostileTests {
  private static let parts = 20
  /// LECTERN_HOSTILE=500 makes ten thousand of them, a minute in a build for tests; a tenth is the rule.
  private static let perPart =
    ProcessInfo.processInfo.environment["LECTERN_HOSTILE"].flatMap { Int($0) } ?? 50

  @Test(
    "No control character of a document gets to the screen, into a list, the plain text or what is copied",
    arguments: 0..<parts)
  func areHarmless(part: Int) {
    for number in 0..<Self.perPart {
      let seed = UInt64(part * Self.perPart + number)
      // What is taken for a binary file is refused, which harms nobody.
      guard
        let document = try? Reading.document(bytes: HostileDocument.bytes(seed: seed), path: "h\u{1B}[2J.txt")
      else { continue }
      let found = AnnotatedDocument(document, Extraction.annotations(of: document))
      expectHarmless(PlainText.lines(of: found), seed, "plain")
      expectHarmless(rows(SpeakerListing(), found), seed, "speakers")
      expectHarmless(rows(QuoteListing(speaker: SpeakerFilter(nil), kind: nil), found), seed, "quotes")
      expectHarmless(rows(StatisticListing(speaker: SpeakerFilter(nil)), found), seed, "statistics")
      browse(found, seed)
    }
  }

  private func rows(_ listing: some Listing, _ found: AnnotatedDocument) -> [String] {
    listing.items(of: found).flatMap { item in
      // The end of line in CSV is ours.
      [
        DisplayText(listing.text(item, of: found)).string,
        String(CSVRow.line(listing.cells(item, of: found)).dropLast()),
      ]
    }
  }

  private func browse(_ found: AnnotatedDocument, _ seed: UInt64) {
    var state = BrowserState(sources: [found.document.source.path], size: Size(columns: 80, rows: 24))
    _ = state.begin()
    _ = update(&state, .read(index: 0, found.document, isWhole: true))
    let findings = Findings(found.annotations, of: found.document.text)
    _ = update(&state, .found(index: 0, findings, progress: 1))
    for key: Key in ["2", .enter, "3", "j", "y", .enter, "y", "4", "y", "G", "L"] {
      for case .copy(let text, let notice) in update(&state, .key(key)) {
        expectHarmless(text.split(separator: "\n").map(String.init), seed, "copied")
        expectHarmless([notice], seed, "notice")
      }
    }
    let scalars = render(state).cells.flatMap { [$0.base] + Array($0.marks) }
    #expect(!scalars.contains(where: VisibleForm.isNeeded), "seed \(seed) on the screen")
  }

  private func expectHarmless(_ lines: [String], _ seed: UInt64, _ place: String) {
    let isHarmless = lines.allSatisfy { !$0.unicodeScalars.contains(where: VisibleForm.isNeeded) }
    #expect(isHarmless, "seed \(seed) in \(place)")
  }
}
