/// A word that may signal an attribution, with what would be its source and content.
struct CueCandidate: Sendable {
  /// What a cue is followed by, or where else its content stands.
  enum Frame: UInt8, CaseIterable, Sendable {
    /// `said that …`.
    case that
    /// `asked whether …`, `explained how …`.
    case wh
    /// `wants to …`.
    case infinitive
    /// `said he …`.
    case clause
    /// `said: “…”`.
    case quote
    /// `praised the …`.
    case object
    /// `spoke about …`.
    case preposition
    /// `denied taking …`.
    case gerund
    /// `which she said was …`.
    case inserted
    /// `…, she said`.
    case before
    /// `as expected`, `he insisted.`
    case none
  }

  /// The token that decides: the verb, the noun, "according".
  var head: Int
  /// The cue's tokens.
  var cue: Range<Int>
  /// The first token of the head with its auxiliaries.
  var group: Int
  /// The sentence that holds the head.
  var sentence: Range<Int>
  var form: VerbGroup.Form
  var frame: Frame
  var subject: Subject?
  /// What the verb says something of where that is part of the content: the subject of a passive, or of "seem".
  var theme: Range<Int>?
  /// Where the content begins, for frames whose content follows.
  var contentStart: Int
  /// Whom it was said to stands between cue and content.
  var hasAddressee = false
}
