import TestSupport
import Testing

/// Compares what `session` shows with the golden of `name` and the size of the screen.
func expectScreen(
  _ session: Session, _ name: String, testFile: String = #filePath,
  sourceLocation: SourceLocation = #_sourceLocation
) {
  let size = session.state.size
  expectGolden(
    FrameText.styled(session.frame), "\(name)-\(size.columns)x\(size.rows).txt", testFile: testFile,
    sourceLocation: sourceLocation)
}
