import Proceedings

extension BrowserState {
  /// Why a pane shows nothing.
  func emptyReason(_ pane: Pane) -> DisplayText {
    let document = documents[current]
    if pane == .text || document.text.count == 0 {
      switch document.stage {
      case .closed, .opening: return "reading \(document.title.string)…"
      case .failed(let message): return message
      case .partly, .whole: return "\(document.title.string) holds no text"
      }
    }
    let list = document.view[pane]
    if let limit = list.limit, list.base.count > 0 {
      return limit.tested < list.base.count
        ? "looking for “\(limit.pattern.query)”…"
        : "no \(pane.row) with “\(limit.pattern.query)”\(advice(.lift, "lifts the limit"))"
    }
    if pane == .quotes, let acts = document.view.acts.name, document.itemCount(.quotes) > 0 {
      let names = Wording.list(document.view.limit.compactMap { document.name(of: $0) })
      let whose = names.isEmpty ? "" : " by \(names)"
      return "no quotes of \(acts)\(whose)\(document.isGrowing ? " yet" : ""); Esc lifts the limit"
    }
    if !document.view.limit.isEmpty, pane != .speakers {
      let names = Wording.list(document.view.limit.compactMap { document.name(of: $0) })
      let found = pane == .quotes ? "no quotes of" : "no figures stated by"
      return document.isGrowing ? "\(found) \(names) yet" : "\(found) \(names)"
    }
    if document.isGrowing { return "no \(pane.row)s found yet" }
    if document.isStopped {
      return "no \(pane.row)s found before the work was stopped\(advice(.goOn, "goes on with it"))"
    }
    switch pane {
    case .speakers: return "nobody is quoted in this text"
    case .quotes: return "nothing is quoted in this text"
    case .statistics: return "no figures are given in this text"
    case .text: return .empty
    }
  }
}
