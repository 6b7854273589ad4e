import Browsing

/// Writes to files what the reader exports.
struct Exporter {
  /// Where a name that begins with `~/` leads.
  let home: String?

  /// Forms what `request` asks for, as far as it is known in `state`, and writes it.
  func carryOut(_ request: ExportRequest, of state: BrowserState) -> ExportOutcome {
    guard let (document, annotations) = state.document(at: request.document) else {
      return .failed("nothing of the document has been read yet")
    }
    let bytes = ExportedBytes.of(request, from: AnnotatedDocument(document, annotations))
    return ExportFile.write(bytes, to: resolved(request.path), mayReplace: request.mayReplace)
  }

  private func resolved(_ path: String) -> String {
    guard path.hasPrefix("~/"), let home else { return path }
    return home + path.dropFirst()
  }
}
