/// The words that labels are recognised by, in lower case without stops.
enum LabelWords {
  /// Words before a personal name that say how the person is addressed.
  static let personalTitles: WordSet = [
    "mr", "mrs", "ms", "miss", "mx", "messrs", "dr", "prof", "professor", "sir", "dame", "lord", "lady",
    "baroness",
    "baron", "viscount", "earl", "countess", "rev", "reverend", "fr", "father", "sister", "shri", "smt",
    "shrimati",
    "sri", "kumari", "mme", "mlle", "monsieur", "madame", "herr", "frau", "pak", "sheikh", "bw", "bi", "adv",
    "advocate",
    "eng", "engr", "arch", "rabbi", "imam", "madam", "señor", "señora", "sr", "sra", "datuk", "dato", "tuan",
    "puan",
  ]

  /// Words before a personal name that name an office.
  static let officeTitles: WordSet = [
    "hon", "honourable", "honorable", "rt", "sen", "senator", "rep", "representative", "congressman",
    "congresswoman",
    "delegate", "del", "gov", "governor", "president", "vice-president", "secretary", "undersecretary",
    "minister",
    "ambassador", "amb", "chairman", "chairwoman", "chairperson", "chair", "chairlady", "co-chair", "cochair",
    "director", "commissioner", "councillor", "councilor", "cllr", "councilmember", "councilman",
    "councilwoman",
    "alderman", "alderwoman", "alderperson", "ald", "mayor", "supervisor", "judge", "justice", "general",
    "gen",
    "admiral", "adm", "col", "colonel", "major", "maj", "capt", "captain", "commander", "lt", "lieutenant",
    "sgt",
    "sergeant", "prince", "princess", "king", "queen", "bishop", "archbishop", "chief", "officer", "deputy",
    "speaker", "premier", "chancellor", "trustee", "member", "attorney", "counsel", "superintendent",
    "administrator",
    "treasurer", "commodore", "brigadier", "comrade", "excellency", "rapporteur", "spokesperson", "moderator",
    "vice-chair", "vice-chairman", "ranking", "manager", "clerk", "planner", "engineer", "auditor",
  ]

  /// Words that may stand before or between titles: `The Rt. Hon.`, `Vice Mayor`, `His Excellency`.
  static let beforeTitles: WordSet = [
    "the", "his", "her", "their", "vice", "deputy", "acting", "prime", "council", "board", "committee",
    "former",
    "attorney", "temporary", "city", "county", "town", "village", "right", "most", "very", "first", "second",
    "h.e", "he", "assistant", "interim",
    "fmr",
  ]

  /// Nouns that name a function in which somebody may have the floor.
  static let roles = irishOffices.union([
    "president", "vice-president", "speaker", "chair", "chairman", "chairwoman", "chairperson", "chairlady",
    "co-chair",
    "co-chairs", "cochair", "co-chairman", "vice-chair", "vice-chairman", "moderator", "co-moderator", "host",
    "co-host", "cohost", "interviewer", "interviewee", "journalist", "journalists", "reporter", "reporters",
    "press",
    "question", "questioner", "answer", "operator", "clerk", "secretary", "secretary-general", "secretariat",
    "minister", "ministers", "premier", "chancellor", "governor", "mayor", "councillor", "councilor",
    "councillors",
    "councilmember", "commissioner", "director", "director-general", "counsel", "witness", "witnesses",
    "judge",
    "justice", "court", "attorney", "attorney-general", "prosecutor", "defendant", "solicitor-general",
    "senator",
    "senators", "member", "members", "deputy", "deputies", "delegate", "delegates", "delegation",
    "representative",
    "representatives", "ambassador", "official", "officials", "officer", "staff", "staffer", "aide",
    "audience",
    "participant", "participants", "translator", "interpreter", "narrator", "announcer", "voice", "voices",
    "rapporteur", "facilitator", "panelist", "panellist", "panelists", "panellists", "observer",
    "spokesperson",
    "spokesman", "spokeswoman", "leader", "whip", "sergeant-at-arms", "prince", "princess", "king", "queen",
    "bishop",
    "archbishop", "imam", "administrator", "adviser", "advisor", "coordinator", "commander", "treasurer",
    "convener",
    "convenor", "registrar", "bailiff", "foreperson", "juror", "caller", "unidentified", "unknown",
    "protester",
    "protesters", "student", "students", "everyone", "lord", "lords", "excellency", "presenter", "anchor",
    "correspondent", "commissioners", "superintendent", "comptroller", "controller", "ombudsman", "mediator",
    "provost", "dean", "chaplain", "historian", "resident", "applicant", "petitioner", "respondent",
    "senators-elect",
    "manager", "planner", "engineer", "auditor", "usher", "teller", "tellers", "parliamentarian", "reader",
    "guest", "guests", "citizen", "expert",
    "experts",
  ])

  /// The offices of the Irish parliament, which are not translated.
  static let irishOffices: WordSet = [
    "taoiseach", "tánaiste", "comhairle", "leas-cheann", "cathaoirleach", "leas-chathaoirleach",
  ]

  /// Plural or indefinite functions: several people, or one who is not named.
  static let groups: WordSet = [
    "members", "senators", "deputies", "delegates", "representatives", "officials", "participants",
    "journalists",
    "reporters", "voices", "audience", "panelists", "panellists", "ministers", "everyone", "protesters",
    "students",
    "witnesses", "lords", "guests", "experts", "q", "question", "questioner", "press", "journalist",
    "reporter",
    "tellers", "councillors", "commissioners", "staff", "crowd",
  ]

  /// Small words inside functions and names.
  static let small: WordSet = [
    "of", "the", "for", "and", "in", "on", "to", "at", "with", "pro", "tempore", "tem", "de", "da", "do",
    "dos", "das",
    "del", "della", "di", "du", "la", "le", "les", "el", "al", "van", "von", "der", "den", "ter", "ten",
    "bin", "ibn",
    "binti", "bint", "arap", "ole", "wa", "ya", "y", "e", "i", "zu", "af", "av", "san", "st", "hon", "an",
    "a", "some",
    "several", "behalf", "noble", "as", "from", "by", "&",
  ]

  /// The particles of personal names among them.
  static let particles: WordSet = [
    "de", "da", "do", "dos", "das", "del", "della", "di", "du", "la", "le", "el", "al", "van", "von", "der",
    "den",
    "ter", "ten", "bin", "ibn", "binti", "bint", "arap", "ole", "wa", "ya", "y", "e", "i", "zu", "af", "av",
  ]

  /// Words that begin a line of a form, of a list or of an argument, not of a speech.
  static let notSpeakers: WordSet = [
    "note", "notes", "nb", "date", "dates", "time", "times", "venue", "place", "location", "locations",
    "subject",
    "subjects", "source", "sources", "title", "contact", "contacts", "email", "e-mail", "tel", "telephone",
    "phone",
    "fax", "mobile", "website", "web", "media", "summary", "background", "conclusion", "conclusions",
    "action",
    "actions", "agenda", "present", "absent", "apologies", "attendees", "attendance", "attending", "attended",
    "regrets", "minutes", "resolution", "resolved", "resolutions", "topic", "topics", "scribe", "scribes",
    "keywords",
    "key", "example", "examples", "warning", "tip", "tips", "step", "figure", "fig", "table", "chapter",
    "section",
    "part", "photo", "photograph", "image", "caption", "read", "see", "related", "update", "updated",
    "correction",
    "tags", "tag", "category", "categories", "author", "authors", "published", "copyright", "reference",
    "references",
    "url", "link", "links", "video", "audio", "recording", "github", "issue", "issues", "pr", "pdf", "file",
    "files",
    "status", "version", "format", "language", "type", "name", "names", "address", "re", "cc", "bcc", "fyi",
    "todo",
    "ps", "faq", "option", "options", "proposal", "proposals", "motion", "motions", "vote", "votes", "ayes",
    "noes",
    "nays", "yeas", "abstentions", "abstain", "abstained", "against", "favour", "favor", "result", "results",
    "total",
    "decision", "decisions", "outcome", "outcomes", "recommendation", "recommendations", "next", "previous",
    "first",
    "second", "third", "firstly", "secondly", "thirdly", "finally", "lastly", "also", "however", "therefore",
    "but",
    "and", "or", "so", "because", "if", "when", "then", "thus", "indeed", "remember", "importantly",
    "meanwhile",
    "yes", "no", "this", "that", "these", "those", "it", "its", "they", "we", "he", "she", "i", "you",
    "there", "here",
    "what", "why", "how", "who", "where", "which", "problem", "problems", "solution", "solutions", "goal",
    "goals",
    "aim", "aims", "objective", "objectives", "purpose", "scope", "pros", "cons", "advantages",
    "disadvantages",
    "benefits", "risks", "cost", "costs", "price", "duration", "deadline", "due", "start", "end", "began",
    "ended",
    "begins", "ends", "opening", "closing", "introduction", "overview", "discussion", "comment", "comments",
    "remark",
    "remarks", "observation", "context", "details", "detail", "description", "highlights", "points", "point",
    "item",
    "items", "annex", "appendix", "attachment", "attachments", "document", "documents", "report", "reports",
    "list",
    "page", "pages", "volume", "number", "no.", "article", "articles", "rule", "rules", "definition",
    "definitions",
    "requirements", "requirement", "task", "tasks", "thesis", "hypothesis", "evidence", "fact", "facts",
    "claim",
    "quote", "quotes", "statement", "statements", "transcript", "presiding", "appearances", "proceedings",
    "ai", "assignments", "assigned", "editor's",
    "editor’s", "embargo", "hashtag",
    "twitter", "facebook", "instagram", "youtube", "followed", "led", "followed-up", "q&a", "todos", "zakim",
    "rrsagent",
    "trackbot", "chat", "slides", "slide", "reminder", "reminders", "announcements", "announcement", "quorum",
    "whereas", "http", "https", "ftp", "gs", "cf", "eg", "ie", "via", "per", "usa", "uk", "eu", "un", "tbd",
    "tba",
    "edit", "aside", "meeting", "meetings", "session", "sessions", "proposed", "proposing", "implementers",
    "idea",
    "ideas", "answers", "questions", "consensus", "poll", "polls", "rationale", "aob", "dialin", "dial-in",
    "host-city",
    "bill", "amendment", "clause", "lines", "line", "day", "today", "tomorrow", "yesterday", "monday",
    "tuesday",
    "wednesday", "thursday", "friday", "saturday", "sunday", "january", "february", "march", "april", "june",
    "july",
    "august", "september", "october", "november", "december", "one", "two", "three", "four", "five",
    "priority",
    "priorities", "theme", "themes", "concern", "concerns", "challenge", "challenges", "lesson", "lessons",
    "like",
    "moving", "presenter(s)", "presenters", "chaired", "deadlines", "breaking", "watch", "listen", "more",
    "share",
    "specifically", "generally", "basically", "especially", "additionally", "moreover", "furthermore",
    "alternatively",
    "otherwise", "instead", "overall", "again", "still", "well", "ok", "okay", "thanks", "let", "let's",
    "use", "add",
    "implementation", "syntax", "semantics", "api", "apis", "spec", "test", "tests", "code", "input",
    "output",
    "default", "null", "true", "false", "error", "errors", "bug", "bugs", "fix", "fixes", "feature",
    "features",
  ]

  /// Abbreviations after which a full stop ends no label.
  static func isTitle(_ word: String) -> Bool { personalTitles.contains(word) || officeTitles.contains(word) }
}
