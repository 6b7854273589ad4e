extension BrowserState {
  /// Does what `command` says.
  mutating func perform(_ command: Command, count: Int?) -> [Effect] {
    switch command {
    case .interrupt: return interrupt()
    case .redraw: return [.redraw]
    case .suspend: return [.suspend]
    default: break
    }
    switch mode {
    case .panes: return performInPanes(command, count: count)
    case .prompt, .finder, .outline: return performWhileTyping(command)
    case .replace: return performInReplace(command)
    case .letter: return performInLetter(command)
    case .chart: return performInChart(command)
    case .timeline: return performInTimeline(command)
    case .help: return performInHelp(command)
    case .documents: return performInDocumentList(command)
    }
  }

  private mutating func performInPanes(_ command: Command, count: Int?) -> [Effect] {
    switch command {
    case .lineDown, .lineUp, .pageDown, .pageUp, .halfDown, .halfUp, .start, .end, .percent:
      move(command, count: count)
    case .nextParagraph: moveByParagraphs(count ?? 1)
    case .previousParagraph: moveByParagraphs(-(count ?? 1))
    case .nextOfSpeaker: moveBySpeaker(count ?? 1)
    case .previousOfSpeaker: moveBySpeaker(-(count ?? 1))
    case .outline: beginOutline()
    case .back: goBack(count ?? 1)
    case .setMark: mode = .letter(.set)
    case .goToMark: mode = .letter(.go)
    case .nextPane: focus = focus.advanced(by: 1)
    case .previousPane: focus = focus.advanced(by: -1)
    case .paneLeft, .paneRight: focusSideways(toRight: command == .paneRight)
    case .zoom: zoom()
    case .choose: choose()
    case .lift: lift()
    case .search: beginPrompt(.search)
    case .limitRows: beginPrompt(.limit)
    case .searchNext: searchOn(count ?? 1, isBackward: false)
    case .searchPrevious: searchOn(count ?? 1, isBackward: true)
    case .limitActs: limitActs(to: documents[current].view.acts.next)
    case .findSpeaker: beginFinder()
    case .order: changeOrder(of: focus)
    case .copy: return copy()
    case .chart: beginChart()
    case .timeline: beginTimeline()
    case .copyForm: changeCopyForm()
    case .export: beginExport()
    case .goOn: return goOn()
    case .nextDocument: return showDocument(current + (count ?? 1))
    case .previousDocument: return showDocument(current - (count ?? 1))
    case .documentList: mode = .documents(chosen: current)
    case .help: mode = .help(top: 0)
    case .quit: return [.quit]
    case .previousUnit, .nextUnit, .earlier, .later, .interrupt, .redraw, .suspend, .numberedPane, .leave,
      .accept, .addSpeaker, .olderQuery, .newerQuery,
      .cursorLeft, .cursorRight,
      .cursorStart, .cursorEnd, .deleteBack, .deleteForward, .deleteWord, .deleteAll:
      break
    }
    return []
  }

  // MARK: - Panes

  private mutating func focusSideways(toRight: Bool) {
    let layout = layout
    switch layout.arrangement {
    case .tooSmall: break
    case .single, .zoomed: focus = focus.advanced(by: toRight ? 1 : -1)
    case .stacked, .beside:
      guard let here = layout.outer(focus) else { return }
      let found = Pane.allCases.first { pane in
        guard let there = layout.outer(pane), pane != focus else { return false }
        let isBeside = there.row < here.endRow && here.row < there.endRow
        return isBeside && (toRight ? there.column >= here.endColumn : there.endColumn <= here.column)
      }
      let nearest = toRight ? found : nearestLeft(of: here, layout) ?? found
      guard let nearest else {
        say("no pane to the \(toRight ? "right" : "left")")
        return
      }
      focus = nearest
    }
  }

  /// To the left of the text all the lists are as near; the one the reader was in last is not known, so the middle one.
  private func nearestLeft(of here: Rect, _ layout: Layout) -> Pane? {
    let beside = Pane.allCases.filter { pane in
      guard let there = layout.outer(pane), there.endColumn <= here.column else { return false }
      return there.row < here.endRow && here.row < there.endRow
    }
    guard layout.arrangement == .beside else { return beside.last }
    return beside.contains(.quotes) ? .quotes : beside.first
  }

  private mutating func zoom() {
    guard layout.arrangement != .single, layout.arrangement != .tooSmall else {
      say("a pane fills this screen already")
      return
    }
    isZoomed.toggle()
    let layout = layout
    for pane in Pane.lists { documents[current].fill(pane, layout.shape(pane)) }
  }
}
