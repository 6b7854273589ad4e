/// A way of printing labels.
struct LabelStyle: Hashable {
  var form: Label.Form
  var end: LabelEnd

  /// The forms of labels that name somebody.
  static let namings: [Label.Form] = [.titled, .role, .capitals, .name, .word, .nick, .initials]
}

/// How often a style and its labels occur.
struct StyleCount {
  let style: LabelStyle
  var total = 0
  var keys = Tally<Int>()
  /// How many begin a paragraph and have words behind them.
  var spoken = 0

  /// Labels that occur twice or more.
  var recurrent: Int { keys.entries.count { $0.value >= 2 } }
  /// How often they occur.
  var recurring: Int { keys.entries.reduce(0) { $0 + ($1.value >= 2 ? $1.value : 0) } }
}
