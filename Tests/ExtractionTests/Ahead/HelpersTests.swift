import Foundation
import Proceedings
import Synchronization
import TestSupport
import Testing

@testable import Extraction

@Suite("A long document is read by several threads at once")
struct HelpersTests {
  /// A report of some forty stretches; who speaks in one is named in full only before it.
  private static let report: Document = {
    let names = ["Amira Okonjo", "Tobias Lindqvist", "Ines Abreu", "Kwame Mwangi", "Helga Castellan"]
    var text = ""
    var number = 0
    while text.utf8.count < 40 * Stretch.size {
      number += 1
      let name = names[number / 3 % names.count]
      let who = number % 3 == 0 ? name : String(name.split(separator: " ")[1])
      text += "\(who) said that \(number) of the \(number * 7) boats had been repaired. "
      text += "“We will not wait for another \(number) storms,” he added.\n\n"
    }
    return document(text)
  }()

  private static func document(_ text: String) -> Document {
    let text = DocumentText(text)
    var blocks: [Block] = []
    var start = 0
    for (offset, byte) in text.bytes.enumerated() where byte == UInt8(ascii: "\n") {
      if offset > start { blocks.append(Block(.paragraph, Span(start, offset))) }
      start = offset + 1
    }
    if start < text.count { blocks.append(Block(.paragraph, Span(start, text.count))) }
    return Document(source: Source(path: "-", format: "text"), text: text, blocks: blocks)
  }

  /// Threads like those of the program, and how many were started.
  private final class Threads: Sendable {
    let started = Atomic(0)

    func start(_ work: @escaping @Sendable () -> Void) -> Bool {
      started.add(1, ordering: .relaxed)
      Thread.detachNewThread(work)
      return true
    }
  }

  private static let alone = Extraction.annotations(of: report)

  @Test("What is found does not depend on how many read", arguments: [1, 2, 4])
  func sameForAnyNumber(helpers count: Int) {
    let threads = Threads()
    let found = Extraction.annotations(
      of: Self.report, helpers: Helpers(count: count, start: threads.start))
    #expect(found == Self.alone)
    #expect(threads.started.load(ordering: .relaxed) == count)
  }

  @Test("Threads that cannot be had are done without")
  func noThreads() {
    let found = Extraction.annotations(of: Self.report, helpers: Helpers(count: 3) { _ in false })
    #expect(found == Self.alone)
  }

  @Test("A document of one stretch is read without helpers")
  func shortDocument() {
    let threads = Threads()
    _ = Extraction.annotations(
      of: Self.document("Okonjo said that it rained."), helpers: Helpers(count: 4, start: threads.start))
    #expect(threads.started.load(ordering: .relaxed) == 0)
  }

  @Test("Helpers rest between two steps and come back; a copy goes its own way")
  func restAndCopy() {
    let threads = Threads()
    var extraction = Extraction(Self.report, helpers: Helpers(count: 2, start: threads.start))
    for _ in 0..<5 {
      extraction.advance()
      extraction.rest()
    }
    var copy = extraction
    while !extraction.isComplete { extraction.advance() }
    while !copy.isComplete { copy.advance() }
    #expect(extraction.annotations == Self.alone)
    #expect(copy.annotations == Self.alone)
  }

  @Test("Helpers go when the extraction is given up, and read only so far ahead")
  func givenUp() {
    let threads = Threads()
    weak var document: AnyObject?
    do {
      let owner = Owner()
      document = owner
      var extraction = Extraction(
        Self.report,
        helpers: Helpers(count: 3) { work in
          threads.start {
            work()
            withExtendedLifetime(owner) {}
          }
        })
      extraction.advance()
    }
    let end = ContinuousClock.now + .seconds(20)
    while document != nil, ContinuousClock.now < end { usleep(1000) }
    #expect(document == nil)
    #expect(threads.started.load(ordering: .relaxed) == 3)
  }

  private final class Owner: Sendable {}
}
