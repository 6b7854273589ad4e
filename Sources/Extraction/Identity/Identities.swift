import Proceedings

/// Follows who is who through a document, stretch by stretch: names, shortened names, pronouns, descriptions.
///
/// First all names of a stretch are read and linked, so that a surname finds the full name wherever it stands; then
/// the sources are resolved in text order, each against what was mentioned before it.
struct Identities: Sendable {
  /// Everyone to whom something was attributed so far, by first mention.
  private(set) var speakers: [Speaker] = []

  /// Everyone the document mentions.
  var index = EntityIndex()
  /// What pronouns look back at.
  var history = History()
  /// Who issued the statement or report that the text speaks of, by the noun.
  var issues: [Issue] = []
  /// The speaker of the latest attribution with the sentence that it stands in.
  var latest: (entity: Entity.ID, sentence: Int32)?
  /// Whose words the text is that spoke last: `the statement said …. It added …`.
  var textual: Entity.ID?
  /// Who has the floor where the attribution stands that is being resolved, in a record.
  var floor: Entity.ID?
  /// Who has the floor where each attribution of the stretch stands.
  var floors: [Entity.ID?] = []
  /// Those whom a record lists as having the floor, by their number in it.
  var participants: [Entity.ID] = []
  /// What the record itself says of them.
  var listed: [Entity.ID: Participant] = [:]
  /// Labels of the turns that begin in the stretch, with those whom they name.
  var heard: [(entity: Entity.ID, span: Span)] = []
  /// How sure it is whom the source stands for that is being resolved.
  var certainty = 1.0
  /// The tokens and sentences of the stretches before.
  var tokenBase: Int32 = 0
  /// The sentences of the stretches before.
  var sentenceBase: Int32 = 0

  /// A text with the one who issued it.
  struct Issue: Sendable {
    /// The noun: `statement`.
    let noun: WordForms.ID
    /// Who issued it.
    let issuer: Entity.ID
    /// Where the text says so.
    let sentence: Int32
  }

  /// The speaker of each of `attributions`, which stand in `stretch` in text order.
  mutating func resolve(_ attributions: [Attribution], in stretch: Stretch) -> [Identified] {
    var context = StretchNames(stretch, attributions, &index.words)
    link(&context)
    var mentions: [(entity: Entity.ID, span: Span)] = []
    for (name, entity) in context.entityOf.enumerated() where entity >= 0 {
      mentions.append((entity, stretch.span(context.names[name].tokens)))
    }
    let resolved = resolveSources(context, &mentions)
    tokenBase += Int32(stretch.tokens.count)
    sentenceBase += Int32(stretch.sentences.count)
    history.trim()
    record(mentions + heard)
    let published = publish(resolved.map(\.entity) + heard.map(\.entity))
    heard.removeAll(keepingCapacity: true)
    return zip(resolved, published).map { Identified(speaker: $1, certainty: $0.certainty) }
  }

  /// Keeps the mentions of the stretch with their entities, in text order, one for overlapping ones.
  private mutating func record(_ mentions: [(entity: Entity.ID, span: Span)]) {
    for mention in mentions.sorted(by: { $0.span < $1.span }) where !mention.span.isEmpty {
      guard index[mention.entity].note(mention.span) else { continue }
      if let speaker = index[mention.entity].speaker { speakers[speaker.index].mentions.append(mention.span) }
    }
  }

  /// Gives ids to new speakers by first mention, and brings all speakers of the stretch up to date.
  private mutating func publish(_ resolved: [Entity.ID?]) -> [Speaker.ID?] {
    var fresh: [Entity.ID] = []
    var seen: Set<Entity.ID> = []
    for case let entity? in resolved where index[entity].speaker == nil && seen.insert(entity).inserted {
      fresh.append(entity)
    }
    func first(_ id: Entity.ID) -> Int { index[id].mentions.first?.start ?? .max }
    fresh.sort { (first($0), $0) < (first($1), $1) }
    for id in fresh {
      index[id].speaker = Speaker.ID(speakers.count)
      speakers.append(
        Speaker(name: index[id].name, kind: index[id].speakerKind, mentions: index[id].mentions))
      update(id)
    }
    for id in index.changed { update(id) }
    index.changed.removeAll(keepingCapacity: true)
    return resolved.map { $0.flatMap { index[$0].speaker } }
  }

  /// Shows what is known of an entity now.
  private mutating func update(_ id: Entity.ID) {
    guard let speaker = index[id].speaker else { return }
    // The record knows its participants better than the text that they speak.
    let known = listed[id]
    speakers[speaker.index].name = known?.name ?? index[id].name
    speakers[speaker.index].kind = known?.kind ?? index[id].speakerKind
    speakers[speaker.index].role = known?.role ?? index[id].role
    speakers[speaker.index].affiliation = known?.affiliation ?? index[id].affiliation
  }
}
