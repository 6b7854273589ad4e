/// Understands the command line by the conventions of GNU and the table of options.
struct ArgumentParser {
  /// An option as it was typed, before it is known which command it is for.
  private struct Typed {
    let name: OptionName
    let shown: String
    let value: String?
  }

  private var arguments: ArraySlice<String>
  private var typed: [Typed] = []
  private var operands: [String] = []
  /// The command's name comes first, unless `--` came before it.
  private var command: CommandName?

  /// What `arguments` (without the program's own name) ask for.
  static func parse(_ arguments: [String]) throws(UsageMistake) -> Invocation {
    var parser = ArgumentParser(arguments: arguments[...])
    try parser.read()
    return try parser.invocation()
  }

  private init(arguments: ArraySlice<String>) { self.arguments = arguments }

  private mutating func read() throws(UsageMistake) {
    while let argument = arguments.popFirst() {
      if argument == "--" {
        operands += arguments
        return
      }
      if argument.hasPrefix("--") {
        try readLong(argument)
      } else if argument.hasPrefix("-"), argument != "-" {
        try readShort(argument)
      } else if operands.isEmpty, command == nil,
        let name = CommandName.named.first(where: { $0.rawValue == argument })
      {
        command = name
      } else {
        operands.append(argument)
      }
    }
  }

  /// `--name`, `--name=value`, `--name value`; a name may be shortened while it is clear.
  private mutating func readLong(_ argument: String) throws(UsageMistake) {
    let parts = argument.dropFirst(2).split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
    let given = String(parts.first ?? "")
    let names = OptionTable.rows.map(\.long)
    let candidates = Set(
      names.filter { $0 == given }.isEmpty ? names.filter { $0.hasPrefix(given) } : [given])
    guard candidates.count == 1, let long = candidates.first,
      let row = OptionTable.rows.first(where: { $0.long == long })
    else {
      if candidates.isEmpty || given.isEmpty {
        throw .unknown("no option", "--" + given, among: names.map { "--" + $0 })
      }
      throw UsageMistake(
        text: "'--\(given)' may be \(candidates.sorted().map { "'--\($0)'" }.joined(separator: " or "))")
    }
    let shown = "--\(long)"
    if parts.count > 1 {
      if row.value == nil { throw UsageMistake(text: "'\(shown)' takes no value") }
      typed.append(Typed(name: row.name, shown: shown, value: String(parts[1])))
    } else {
      typed.append(Typed(name: row.name, shown: shown, value: try nextValue(of: row, shown: shown)))
    }
  }

  /// `-x`, `-xvalue`, `-x value`; options without a value may be bundled.
  private mutating func readShort(_ argument: String) throws(UsageMistake) {
    var letters = argument.dropFirst()
    while let letter = letters.popFirst() {
      let shown = "-\(letter)"
      guard let row = OptionTable.rows.first(where: { $0.short == letter }) else {
        throw UsageMistake(text: "no option '\(shown)'")
      }
      if row.value != nil, !letters.isEmpty {
        let value = letters.first == "=" ? letters.dropFirst() : letters
        typed.append(Typed(name: row.name, shown: shown, value: String(value)))
        return
      }
      typed.append(Typed(name: row.name, shown: shown, value: try nextValue(of: row, shown: shown)))
    }
  }

  private mutating func nextValue(of row: OptionRow, shown: String) throws(UsageMistake) -> String? {
    guard let value = row.value else { return nil }
    guard let next = arguments.popFirst() else {
      throw UsageMistake(text: "'\(shown)' needs a \(value.placeholder)")
    }
    return next
  }

  private func invocation() throws(UsageMistake) -> Invocation {
    let command = command ?? .browse
    var invocation = Invocation(command: command, paths: operands)
    for option in typed {
      guard let row = OptionTable.rows(of: command).first(where: { $0.name == option.name }) else {
        throw UsageMistake(text: notForCommand(option, command))
      }
      if let choices = row.value?.choices, !choices.isEmpty,
        let value = row.values(in: option.value ?? "").first(where: { !choices.contains($0) })
      {
        let all = choices.joined(separator: ", ")
        let nearest =
          NearestName.of(value, among: choices).map { "did you mean '\($0)'? (\(all))" } ?? "it can be \(all)"
        throw UsageMistake(text: "'\(option.shown)' cannot be '\(value)'; \(nearest)")
      }
      if let range = row.value?.range, !range.contains(option.value.flatMap { Int($0) } ?? 0) {
        throw UsageMistake(
          text: "'\(option.shown)' cannot be '\(option.value ?? "")'; it can be a number from "
            + "\(range.lowerBound) to \(range.upperBound)")
      }
      invocation.options[option.name] = option.value ?? ""
    }
    if invocation.paths.contains("") { throw UsageMistake(text: "an empty name names no file") }
    if let path = invocation.paths.first, !command.readsInputs {
      throw UsageMistake(text: "'\(command.rawValue)' takes no FILE, and '\(path)' was given")
    }
    if command != .browse, command.readsInputs, invocation.paths.isEmpty, !invocation.has(.help),
      !invocation.has(.version)
    {
      throw UsageMistake(text: "'\(command.rawValue)' needs \(command.operand)")
    }
    return invocation
  }

  private func notForCommand(_ option: Typed, _ command: CommandName) -> String {
    guard command == .browse else { return "'\(command.rawValue)' has no option '\(option.shown)'" }
    let owners = OptionTable.rows.filter { $0.name == option.name }.flatMap(\.commands).map {
      "'\($0.rawValue)'"
    }
    return "'\(option.shown)' goes with the command \(owners.joined(separator: " or "))"
  }
}
