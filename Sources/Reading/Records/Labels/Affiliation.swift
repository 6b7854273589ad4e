/// What the brackets of a label tell.
enum Affiliation {
  /// The first bracket that says where somebody belongs; `spoke in French` does not, nor does a time.
  static func of(_ brackets: [String]) -> String? {
    brackets.first { bracket in
      let lower = bracket.lowercased()
      return ![
        "spoke ", "interpret", "interpr", "translat", "continu", "in ", "chat", "via ", "by ", "through ",
        "remote",
      ]
      .contains { lower.hasPrefix($0) } && !lower.utf8.contains(where: { $0.isDigit })
        && lower.utf8.count <= 80
    }
  }
}
