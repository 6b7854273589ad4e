import Browsing

/// The manual page, made from the tables of commands, options, keys and variables.
enum ManualPage {
  /// The page in the macros of man(7), with the keys as the reader has them: what `lectern --manual` prints.
  static func text(keys table: KeyTable = .standard) -> String {
    var page = Roff(name: "lectern", version: Version.text)
    page.section("Name")
    page.paragraph("lectern - read conference proceedings in a terminal")
    synopsis(&page)
    page.section("Description")
    page.paragraph(HelpText.introduction)
    options(&page)
    keys(&page, table)
    page.section("Environment")
    for row in EnvironmentTable.rows { page.entry(row.name, row.help) }
    page.section("Files")
    for row in FileTable.rows { page.entry(row.path, row.help) }
    page.section("Exit status")
    for row in ExitStatus.rows { page.entry(String(row.status), row.help) }
    return page.text
  }

  private static func synopsis(_ page: inout Roff) {
    page.section("Synopsis")
    for command in CommandName.allCases { page.example(command.usage) }
  }

  private static func options(_ page: inout Roff) {
    page.section("Options")
    for row in OptionTable.rows(of: .browse) { page.entry(row.shown, row.help) }
    page.section("Commands")
    for command in CommandName.named {
      page.subsection("lectern \(command.rawValue)")
      page.paragraph(HelpText.sentence(command.summary))
      // What every command has in common with the browser is told once.
      for row in OptionTable.rows(of: command) where !row.commands.contains(.browse) {
        page.entry(row.shown, row.help)
      }
      for note in command.notes { page.paragraph(note) }
    }
  }

  private static func keys(_ page: inout Roff, _ table: KeyTable) {
    page.section("Keys")
    for group in KeyBinding.Group.allCases {
      page.subsection(group.rawValue)
      for binding in table.bindings where binding.group == group {
        page.entry(
          binding.keys.isEmpty ? binding.keyNames : binding.keys.map(\.name).joined(separator: "  "),
          HelpText.sentence(binding.help))
      }
    }
  }
}
