/// The form in which words are copied with their citation.
public enum CitationForm: String, Hashable, Sendable, CaseIterable {
  /// The words, and a line that says where they come from.
  case plain
  /// A block quote of Markdown.
  case markdown
  /// An entry of a BibTeX file.
  case bibtex
  /// An item of the Citation Style Language, as reference managers import it.
  case csl

  /// The form that follows when the reader asks for another.
  var next: CitationForm {
    let all = Self.allCases
    return all[((all.firstIndex(of: self) ?? 0) + 1) % all.count]
  }

  /// What it is called.
  var name: String {
    switch self {
    case .plain: "plain text"
    case .markdown: "Markdown"
    case .bibtex: "BibTeX"
    case .csl: "CSL-JSON"
    }
  }

  /// `citation` in this form: safe to be pasted into a terminal, with a line end behind its last line.
  func text(_ citation: Citation) -> String {
    switch self {
    case .plain: PlainCitation.text(citation)
    case .markdown: MarkdownCitation.text(citation)
    case .bibtex: BibTeXCitation.text(citation)
    case .csl: CSLCitation.text(citation)
    }
  }
}
