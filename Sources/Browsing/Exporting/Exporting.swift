extension BrowserState {
  /// Asks for the name of the file that the list or the document of the pane is exported to.
  mutating func beginExport() {
    let document = documents[current]
    guard focus == .text ? !document.blocks.isEmpty : document.view[focus].rows.count > 0 else {
      say(emptyReason(focus))
      return
    }
    var prompt = Prompt(purpose: .export, origin: here)
    let draft = exportDraft.flatMap { $0.document == current && $0.pane == focus ? $0.name : nil }
    prompt.input = InputLine(draft ?? suggestedName)
    mode = .prompt(prompt)
  }

  /// The file's own name with what is exported of it.
  private var suggestedName: String {
    let name = documents[current].name.split(separator: "/").last.map(String.init) ?? ""
    let stem = name.lastIndex(of: ".").map { String(name[..<$0]) } ?? name
    let safe = stem.unicodeScalars.filter { !VisibleForm.isNeeded($0) }
    let base = safe.isEmpty || stem == "-" ? "document" : String(String.UnicodeScalarView(safe))
    let what =
      switch focus {
      case .text: "text"
      case .speakers: "speakers"
      case .quotes: "quotes"
      case .statistics: "figures"
      }
    return "\(base)-\(what).txt"
  }

  /// Enter in the prompt: asks for the file to be written.
  mutating func acceptExport(_ prompt: Prompt) -> [Effect] {
    let name = prompt.input.text
    guard let format = ExportFormat(fileName: name) else {
      complain("the name has to end with \(ExportFormat.allEndings)")
      return []
    }
    mode = .panes
    exportDraft = ExportDraft(document: current, pane: focus, name: name)
    let items = focus == .text ? [] : documents[current].view[focus].rows.items.map { Int($0) }
    return [
      .export(
        ExportRequest(
          document: current, pane: focus, items: items, format: format, path: name, mayReplace: false))
    ]
  }

  /// What came of it.
  mutating func take(_ outcome: ExportOutcome, of request: ExportRequest) {
    switch outcome {
    case .written(let bytes):
      let what = request.pane == .text ? "the document" : request.pane.rows(request.items.count)
      let isGrowing = documents.indices.contains(request.document) && documents[request.document].isGrowing
      say(
        "wrote \(what)\(isGrowing ? " found so far" : "") to \(request.path): \(Digits.grouped(bytes)) bytes of "
          + "\(request.format.name)")
    case .exists: mode = .replace(request)
    case .failed(let reason): complain("\(request.path): \(reason)")
    }
  }

  /// The answer to whether a file may be replaced.
  mutating func performInReplace(_ command: Command) -> [Effect] {
    guard case .replace(var request) = mode else { return [] }
    mode = .panes
    guard command == .accept else {
      say("\(request.path) was left as it is")
      return []
    }
    request.mayReplace = true
    return [.export(request)]
  }
}

/// The name that the reader typed last for an export, to be offered when the same is exported again.
struct ExportDraft: Hashable, Sendable {
  var document: Int
  var pane: Pane
  var name: String
}
