/// What each token around a cue is to the attribution that the cue signals.
package enum Role: Int, Sendable, CaseIterable {
  case none, cue, source, content
}
