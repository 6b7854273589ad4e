import Proceedings

/// The persons and organisations that the header of a TEI file lists.
struct TEIPeople {
  private struct Affiliation {
    var role: String?
    var organisation: String?
    var from: String?
    var to: String?
    var words = ""
  }

  private struct Name {
    var isPast: Bool
    var forenames: [String] = []
    var links: [String] = []
    var surnames: [String] = []
    var whole = ""
  }

  private struct Person {
    var id: String
    var names: [Name] = []
    var roles: [String] = []
    var affiliations: [Affiliation] = []

    /// The name that is still borne.
    var name: String {
      guard let name = names.first(where: { !$0.isPast }) ?? names.first else { return Cast.readable(id) }
      let parts = (name.forenames + name.links + name.surnames).joined(separator: " ")
      return parts.isEmpty ? PrintedLabel(name.whole).fullName ?? Cast.readable(id) : parts
    }
  }

  private var persons: [Person] = []
  private var organisations: [String: String] = [:]
  private var person: Person?
  private var affiliation: Affiliation?
  private var organisation: String?
  private var organisationName: (isFull: Bool, words: String)?
  private var isFullName = false

  /// Whether `name` belongs to a person list that stands outside a header.
  func isPersonList(_ name: String, in parents: [String]) -> Bool {
    name == "listPerson" || name == "listOrg" || parents.contains("listPerson") || parents.contains("listOrg")
  }

  /// Takes note of an element of a list; true where its words are wanted.
  mutating func begins(_ tag: MarkupTag, _ parents: [String]) -> Bool {
    switch tag.name {
    case "person", "personGrp":
      if let id = tag["id"] { person = Person(id: id) }
      return false
    case "org":
      if person == nil { organisation = tag["id"] }
      organisationName = nil
      return false
    case "orgName":
      isFullName = tag["full"] == "yes"
      return organisation != nil && person == nil
    case "persName":
      person?.names.append(Name(isPast: tag["to"] != nil))
      return person != nil
    case "forename", "surname", "nameLink", "roleName", "genName", "addName": return person != nil
    case "affiliation":
      guard person != nil else { return false }
      affiliation = Affiliation(
        role: tag["role"], organisation: tag["ref"].flatMap(TEIDialect.key), from: tag["from"], to: tag["to"])
      return true
    default: return false
    }
  }

  /// Takes the words of an element for which `begins` said yes.
  mutating func captured(_ name: String, _ words: String) {
    if name == "orgName", !words.isEmpty {
      if organisationName == nil || isFullName && organisationName?.isFull == false {
        organisationName = (isFullName, words)
      }
      return
    }
    guard let last = person?.names.indices.last, !words.isEmpty || name == "affiliation" else {
      if name == "affiliation" { affiliation?.words = words }
      return
    }
    switch name {
    case "forename": person?.names[last].forenames.append(words)
    case "surname": person?.names[last].surnames.append(words)
    case "nameLink": person?.names[last].links.append(words)
    case "roleName": person?.roles.append(words)
    case "persName": person?.names[last].whole = words
    case "affiliation": affiliation?.words = words
    default: break
    }
  }

  /// Takes note of the end of an element.
  mutating func ended(_ name: String) {
    switch name {
    case "affiliation":
      if let affiliation { person?.affiliations.append(affiliation) }
      affiliation = nil
    case "person", "personGrp":
      if let person { persons.append(person) }
      person = nil
    case "org":
      if let organisation, let organisationName { organisations[organisation] = organisationName.words }
      organisation = nil
    default: break
    }
  }

  /// Everybody by identifier, with the functions and the party of the day `date`, where the list dates them.
  func participants(on date: String?) -> [String: Participant] {
    var participants: [String: Participant] = [:]
    for person in persons {
      let current = person.affiliations.filter { entry in
        guard let date else { return true }
        return (entry.from.map { $0 <= date } ?? true)
          && (entry.to.map { $0 >= date.prefix($0.count) } ?? true)
      }
      // A printed function (`Minister of Justice`) rather than a coded one (`member`).
      let office =
        current.first { !$0.words.isEmpty && $0.role != "member" } ?? current.first { !$0.words.isEmpty }
      let party = current.first { Self.isParty($0.organisation) } ?? current.first { $0.role == "member" }
      participants[person.id] = Participant(
        name: person.name, role: office?.words ?? person.roles.first,
        affiliation: party?.organisation.map { organisations[$0] ?? Cast.readable(Self.withoutPrefix($0)) })
    }
    return participants
  }

  private static func isParty(_ organisation: String?) -> Bool {
    guard let organisation else { return false }
    return organisation.hasPrefix("party") || organisation.hasPrefix("group")
      || organisation.hasPrefix("parliamentaryGroup")
  }

  private static func withoutPrefix(_ organisation: String) -> String {
    guard let dot = organisation.firstIndex(of: ".") else { return organisation }
    return String(organisation[organisation.index(after: dot)...])
  }
}
