import Testing

@testable import Browsing

@Suite("Names that may be made to be taken for others")
struct LookAlikeTests {
  @Test(
    "A letter of another script in a word is told of",
    arguments: [
      ("P\u{0430}vel Novak", LookAlike.Script.latin, LookAlike.Script.cyrillic),
      ("\u{0410}nna Reis", .latin, .cyrillic), ("J\u{03BF}hn Smith", .latin, .greek),
      ("Иван Пeтров", .cyrillic, .latin), ("Γιώργος Παππάc", .greek, .latin),
      // A whole word of letters that have doubles, in a name of another script.
      ("Anna \u{0421}\u{0430}\u{043E}", .latin, .cyrillic), ("\u{0410}. Smith", .latin, .cyrillic),
    ])
  func told(name: String, main: LookAlike.Script, guest: LookAlike.Script) {
    let found = LookAlike.mixture(in: name)
    #expect(found?.main == main && found?.guest == guest, "\(name)")
  }

  @Test(
    "Names as people write them are not",
    arguments: [
      "Anna Reis", "Иван Петров", "Γιώργος Παπαδόπουλος", "Нина Хох", "Сара Оке", "Ωmega Group",
      "Müller-Šťastný",
      "Team Ж", "李小龍", "Иван Петров (Ivan Petrov)", "Delegation of Україна", "Þórður Ægisson", "", "12 %",
      "François Ñúñez", "Cafe\u{301} Society",
    ])
  func silent(name: String) { #expect(LookAlike.mixture(in: name) == nil, "\(name)") }

  @Test("The doubles are letters of the three scripts, each of another than the letters it looks like")
  func table() {
    for row in LookAlike.rows {
      let scripts = row.unicodeScalars.compactMap { LookAlike.script(of: $0) }
      #expect(scripts.count == row.unicodeScalars.count, "\(row)")
      #expect(Set(scripts).count > 1, "\(row)")
    }
  }

  @Test("Such a name has a sign in the list, and a word in the status line when it is chosen")
  func isSeen() {
    var report = ReportBuilder("Two people spoke.")
    report.speaker("Anna Reis")
    report.speaker("P\u{0430}vel Novak")
    var session = Session(report)
    #expect(session.screen.contains { $0.contains("P\u{0430}vel Novak ≠") })
    #expect(!session.screen.contains { $0.contains("Anna Reis ≠") })
    session.press("2")
    #expect(!session.status.contains("letters"))
    session.press("j")
    #expect(session.status.contains("Latin name with Cyrillic letters"))
    var plain = Session(report, options: BrowserOptions(asciiBorders: true))
    plain.press("2")
    #expect(plain.screen.contains { $0.contains("P\u{0430}vel Novak !") })
  }
}
