/// How a word depends on its head: the relations of Universal Dependencies that extraction tells apart.
package enum Relation: UInt8, Sendable, CaseIterable {
  case root, subject, passiveSubject, object, indirectObject, clausalComplement, openComplement,
    clausalSubject,
    adverbialClause, relativeClause, nounClause, oblique, agent, nominalModifier, possessor, apposition,
    adjective,
    number, determiner, caseMark, marker, auxiliary, passiveAuxiliary, copula, adverb, compound, verbParticle,
    flat,
    fixed, conjunct, coordinator, parataxis, expletive, discourse, punctuation, other
  /// Not attached (yet).
  case none

  /// The relation of a treebank's label.
  package init(label: String) {
    switch label {
    case "root": self = .root
    case "nsubj", "nsubj:outer": self = .subject
    case "nsubj:pass": self = .passiveSubject
    case "obj": self = .object
    case "iobj": self = .indirectObject
    case "ccomp": self = .clausalComplement
    case "xcomp": self = .openComplement
    case "csubj", "csubj:pass", "csubj:outer": self = .clausalSubject
    case "advcl", "advcl:relcl": self = .adverbialClause
    case "acl:relcl": self = .relativeClause
    case "acl": self = .nounClause
    case "obl:agent": self = .agent
    case "obl", "obl:unmarked", "obl:tmod", "obl:npmod": self = .oblique
    case "nmod:poss": self = .possessor
    case "nmod", "nmod:unmarked", "nmod:desc", "nmod:tmod", "nmod:npmod": self = .nominalModifier
    case "appos": self = .apposition
    case "amod": self = .adjective
    case "nummod": self = .number
    case "det", "det:predet": self = .determiner
    case "case": self = .caseMark
    case "mark": self = .marker
    case "aux": self = .auxiliary
    case "aux:pass": self = .passiveAuxiliary
    case "cop": self = .copula
    case "advmod": self = .adverb
    case "compound": self = .compound
    case "compound:prt": self = .verbParticle
    case "flat": self = .flat
    case "fixed": self = .fixed
    case "conj": self = .conjunct
    case "cc", "cc:preconj": self = .coordinator
    case "parataxis": self = .parataxis
    case "expl": self = .expletive
    case "discourse", "vocative": self = .discourse
    case "punct": self = .punctuation
    default: self = .other
    }
  }
}
