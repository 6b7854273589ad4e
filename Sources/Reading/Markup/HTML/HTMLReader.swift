import Proceedings

/// Reads pages: the article without what the site puts around it, minutes and debates with their speakers.
enum HTMLReader {
  /// What a page turns out to be.
  enum Outcome {
    /// An article, or a record with its turns.
    case record(Record)
    /// Text that the page only carries: preformatted records, with what the page says about them.
    case plain(String, Metadata)
  }

  /// What `beginning` shows of being the first part of a page, front matter of a static site aside.
  ///
  /// A piece of a page may also be Markdown that begins with a picture or a title in HTML.
  static func evidence(_ beginning: ArraySlice<UInt8>) -> Evidence {
    let text = String(decoding: beginning.prefix(4096).filter { $0 != 0 }, as: UTF8.self)
    let body = text[FrontMatterLines.end(in: text)...].drop { $0.isWhitespace || $0 == "\u{FEFF}" }
    guard body.first == "<" else { return .none }
    let head = body.prefix(1500).lowercased()
    if head.hasPrefix("<!doctype html") || head.contains("<html")
      || ["<head>", "<head ", "<body>", "<body "].contains(where: head.hasPrefix)
    {
      return .sure
    }
    guard !head.hasPrefix("<?xml"), !head.hasPrefix("<!doctype") else { return .none }
    let isPiece =
      [
        "<p>", "<p ", "<h1", "<h2", "<h3", "<div", "<article", "<title>", "<pre", "<ul", "<dl", "<table",
        "<center", "<!--",
      ]
      .contains { head.hasPrefix($0) }
      && (head.contains("</p>") || head.contains("</h") || head.contains("<p") || head.contains("<pre"))
    return isPiece ? .likely : .none
  }

  /// The page in `bytes`, which are UTF-8, and what ended it early.
  static func read(_ bytes: [UInt8]) -> (outcome: Outcome, problem: MarkupProblem?) {
    var bytes = bytes
    let survey = HTMLSurvey()
    let beginning = String(decoding: bytes.prefix(16_384), as: UTF8.self)
    let frontMatter = FrontMatterLines.lines(in: beginning)
    if !frontMatter.isEmpty {
      bytes.removeFirst(
        beginning.utf8.distance(from: beginning.startIndex, to: FrontMatterLines.end(in: beginning)))
    }
    let problem = MarkupParser.parseHTML(bytes, survey) ?? HTMLEnding.problem(of: bytes)
    if let problem, !problem.isHarmless {
      return (
        .record(Record(format: "html", metadata: Metadata(), text: TextBuilder(), runs: [], people: [:])),
        problem
      )
    }
    var page = survey.page
    page.note(frontMatter: frontMatter)
    let plan = HTMLPlan(survey)
    let metadata = page.metadata
    if plan.isPreformatted {
      let text = PreformattedText(plan.root)
      _ = MarkupParser.parseHTML(bytes, text)
      return (.plain(text.text, metadata), problem)
    }
    let reader = DialectReader(HTMLDialect(plan, metadata: metadata, needsTitle: !plan.hasHeading))
    _ = MarkupParser.parseHTML(bytes, reader)
    return (.record(reader.finish()), problem)
  }
}
