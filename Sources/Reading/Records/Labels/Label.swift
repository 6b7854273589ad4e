import Proceedings

/// A printed speaker label, taken apart.
struct Label: Equatable, Sendable {
  /// What a label is made of.
  enum Form: Sendable {
    /// A title and a name: `Mr. Otieno`, `Senator BRANDT`, `The Minister for Water (Dr. Odhiambo)`.
    case titled
    /// A function alone: `The PRESIDENT`, `Moderator`, `Some hon. Members`.
    case role
    /// `GROUP | Name | Function`.
    case bars
    /// Two to five capitals: `AWB`, joint `DT/MM`.
    case initials
    /// Words in capitals without a title: `MARTA QUELL`, `QUELL`.
    case capitals
    /// Two words or more that begin with capitals.
    case name
    /// One such word.
    case word
    /// `Q` or `A` of questions and answers.
    case question
    /// `<nick>` of a chat.
    case nick
  }

  /// What it is made of.
  var form: Form
  /// Titles before the name, in lower case without stops: `mr`, `the hon`, `senator`.
  var title: String?
  /// The words of the personal name, as printed.
  var name: [String] = []
  /// The function, as printed, without article.
  var role: String?
  /// Whether the label gives a function and, in brackets, who holds it.
  var isNamedFunction = false
  /// What stands in brackets or after "of": a country, party or constituency.
  var affiliation: String?
  /// Whether several people are meant.
  var isGroup = false
  /// The same for all printings of the same label: lower case, single spaces, without stops.
  var key: String
  /// Whether the title is printed with damage, as scanning leaves it: `MR..`, `MR .`, `MR.OTIENO`.
  var isDamaged = false
}

/// What ends a label.
enum LabelEnd: Sendable {
  /// A colon.
  case colon
  /// A full stop: `Mr. SMITH. I yield.`
  case stop
  /// A full stop or nothing and a dash: `President. – The debate is closed.`
  case dash
  /// The end of the line.
  case line
  /// Blanks only: `Q    Thank you.`
  case gap
  /// A comma, in bullets of minutes: `- Rosa, wants more time`.
  case comma
  /// The closing angle bracket of a nickname.
  case angle
  /// The closing round bracket, in bullets of minutes: `- (Rosa) wants more time`.
  case bracket
  /// A time stamp: `Rosa Quell  0:31`, `Rosa Quell: (00:31)`; or bold print that a time stamp came before.
  case time
}

/// A place where a label may stand.
struct LabelCandidate: Sendable {
  /// Where in its paragraph a label begins.
  enum Place: Sendable { case paragraph, line, middle }

  /// The first byte of the line's label or of the marks before it: bullet, emphasis, time stamp.
  var start: Int
  /// The printed label, without emphasis and what ends it.
  var printed: Span
  /// The first byte of what is said.
  var textStart: Int
  /// The label taken apart.
  var label: Label
  /// What ends it.
  var end: LabelEnd
  /// Where it begins.
  var place: Place
  /// How far in its bullet stands; nil without one.
  var bulletIndent: Int?
  /// The time stamp before it, in milliseconds.
  var time: Int?
  /// Whether a quotation mark follows.
  var quotes = false
  /// Whether a link follows: the label names what is linked.
  var isLinked = false
  /// Whether its line begins further in than the line before.
  var isIndented = false
  /// Whether other names follow the comma that ends it: `Rosa, John and Mary agreed`.
  var isInList = false
  /// Whether label and what follows on its line are in capitals alone, as a title in two parts is: `WATER: A LAW`.
  var isShouted = false
  /// Whether nothing follows on its line.
  var isAlone = false
  /// Index of the piece of text that it stands in.
  var piece = 0
}
