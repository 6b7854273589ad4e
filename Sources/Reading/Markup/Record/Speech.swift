/// The words by which labels of records tell titles, offices and crowds from names.
enum Speech {
  /// What stands before a name and does not belong to it.
  static let titles: Set<String> = [
    "mr", "mrs", "ms", "miss", "mx", "dr", "sir", "dame", "hon", "honourable", "honorable", "rt", "right",
    "prof",
    "professor", "rev", "reverend", "senator", "sen", "deputy", "madam", "madame", "mme", "mlle", "monsieur",
    "m", "herr",
    "frau", "signor", "señor", "sr", "sra", "dom", "dona", "justice", "judge", "president", "ambassador",
    "councillor",
    "cllr", "captain", "major", "colonel", "general", "brigadier", "rep", "representative", "congressman",
    "congresswoman", "chancellor", "governor", "minister", "secretary", "bishop", "chief",
  ]

  /// Words that begin the name of a function.
  static let offices: Set<String> = [
    "speaker", "deputy", "president", "vice-president", "vice", "chair", "chairman", "chairwoman",
    "chairperson",
    "co-chair", "clerk", "minister", "secretary", "under-secretary", "chancellor", "lord", "attorney",
    "attorney-general",
    "solicitor", "solicitor-general", "leader", "whip", "governor", "commissioner", "ambassador",
    "representative",
    "moderator", "convener", "convenor", "acting", "assistant", "prime", "parliamentary", "director",
    "director-general",
    "delegate", "taoiseach", "tánaiste", "ceann", "leas-cheann", "leas-chathaoirleach", "cathaoirleach", "an",
    "counsel",
    "witness", "rapporteur", "secretary-general", "presiding", "temporary", "usher", "serjeant", "law",
    "treasurer",
    "mayor", "interpreter", "operator", "premier", "majority", "minority", "first", "second", "third",
    "advocate",
    "comptroller", "paymaster", "financial", "economic", "chief", "permanent", "head",
  ]

  /// Titles of rank that belong to the name.
  static let peers: Set<String> = [
    "lord", "lady", "viscount", "viscountess", "baroness", "baron", "earl", "countess", "duke", "duchess",
    "marquess",
  ]

  /// Words of office that stand as titles before full names too.
  static let beforeFullNames: Set<String> = [
    "deputy", "justice", "judge", "ambassador", "president", "governor", "chancellor", "representative",
  ]

  /// The articles that functions begin with.
  static let articles: Set<String> = [
    "the", "el", "la", "le", "les", "l'", "der", "die", "das", "il", "lo", "o", "a", "os", "as", "de", "het",
    "den",
  ]

  /// Whom nobody counts.
  static let crowds: Set<String> = [
    "members", "member", "senators", "senator", "mps", "voices", "delegates", "deputies", "delegations",
    "participants",
    "audience", "journalist", "journalists", "reporter", "reporters", "teachtaí",
  ]

  /// What stands before the word for a crowd.
  static let crowdWords: Set<String> = [
    "some", "several", "many", "all", "an", "a", "the", "hon", "honourable", "honorable", "opposition",
    "government",
    "other", "another", "various", "unidentified", "unknown", "noble", "right", "labour", "conservative",
    "and",
  ]
}
