import Browsing
import Terminal

/// A part of the configuration file.
enum ConfigurationSection: String, CaseIterable {
  case options, colors, keys

  /// What the section is for, in the default file.
  var help: String {
    switch self {
    case .options: "How the browser behaves. Options of the command line win over these."
    case .colors:
      "The colour of each role of text: own (the terminal's own colour), "
        + TerminalColor.allCases.map(\.name).joined(separator: ", ") + "."
    case .keys:
      "The keys of each command: characters, Ctrl- with a letter, \(Key.names.joined(separator: ", ")); "
        + "\(KeyChoices.none) for no key. A key that is given here is taken from the command that has it by default."
    }
  }

  /// The settings of the section, as the default file gives them: what each does, its name, its value.
  var settings: [(help: String?, name: String, value: String)] {
    switch self {
    case .options: OptionSetting.all.map { ($0.help, $0.name, $0.value(Configuration())) }
    case .colors:
      Role.allCases.map { (nil, $0.name, Palette.standard(for: $0)?.name ?? TerminalColor.own) }
    case .keys:
      zip(KeyTable.standard.bindings, KeyTable.standard.names).filter { KeyTable.isChangeable($0.0) }.map {
        ($0.0.help, $0.1, $0.0.keys.isEmpty ? KeyChoices.none : $0.0.keyNames)
      }
    }
  }

  /// Takes a setting of the section, on a line of the file, into `draft`.
  func apply(
    _ name: String, _ value: String, line: Int, to draft: inout ConfigurationDraft
  ) throws(UsageMistake) {
    switch self {
    case .options:
      guard let setting = OptionSetting.all.first(where: { $0.name == name }) else {
        throw .unknown("no option", name, among: OptionSetting.all.map(\.name))
      }
      guard setting.apply(value, &draft.configuration) else {
        throw UsageMistake(text: "'\(name)' cannot be '\(value)'; it can be \(setting.values)")
      }
    case .colors:
      guard let role = Role.allCases.first(where: { $0.name == name }) else {
        throw .unknown("no role", name, among: Role.allCases.map(\.name))
      }
      if value == TerminalColor.own {
        draft.configuration.colors[role] = .some(nil)
      } else if let color = TerminalColor.allCases.first(where: { $0.name == value }) {
        draft.configuration.colors[role] = color
      } else {
        throw .unknown("no colour", value, among: TerminalColor.allCases.map(\.name) + [TerminalColor.own])
      }
    case .keys: try draft.keys.take(name, value, line: line)
    }
  }
}
