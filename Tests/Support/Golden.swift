import Foundation
import Testing

/// Compares `actual` with the golden file `name` in the folder `Goldens` beside the test's source file.
///
/// With `LECTERN_REWRITE_GOLDENS` set the file is rewritten and the test fails, so that a rewriting run
/// cannot pass unseen.
public func expectGolden(
  _ actual: String, _ name: String, testFile: String = #filePath,
  sourceLocation: SourceLocation = #_sourceLocation
) {
  let folder = URL(fileURLWithPath: testFile).deletingLastPathComponent().appendingPathComponent("Goldens")
  let file = folder.appendingPathComponent(name)
  if ProcessInfo.processInfo.environment["LECTERN_REWRITE_GOLDENS"] != nil {
    do {
      try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
      try actual.write(to: file, atomically: true, encoding: .utf8)
      Issue.record("rewrote \(name): read it, then run again without it", sourceLocation: sourceLocation)
    } catch {
      Issue.record("cannot write \(name): \(error)", sourceLocation: sourceLocation)
    }
    return
  }
  guard let expected = try? String(contentsOf: file, encoding: .utf8) else {
    Issue.record("no golden \(name); LECTERN_REWRITE_GOLDENS=1 writes it", sourceLocation: sourceLocation)
    return
  }
  guard actual != expected else { return }
  let want = expected.split(separator: "\n", omittingEmptySubsequences: false)
  let got = actual.split(separator: "\n", omittingEmptySubsequences: false)
  let line = zip(want, got).prefix { $0 == $1 }.count
  let wantLine = line < want.count ? String(want[line]) : "(end)"
  let gotLine = line < got.count ? String(got[line]) : "(end)"
  Issue.record(
    "\(name) differs at line \(line + 1)\nwant |\(wantLine)|\ngot  |\(gotLine)|\n\nwhole:\n\(actual)",
    sourceLocation: sourceLocation)
}
