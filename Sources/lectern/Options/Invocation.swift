import Reading

/// What lectern was asked to do, understood.
struct Invocation: Equatable {
  /// The command.
  var command: CommandName
  /// The options that were given, the last of each; an option without a value has an empty one.
  var options = GivenOptions()
  /// The inputs as they were given.
  var paths: [String] = []

  /// Whether `option` was given.
  func has(_ option: OptionName) -> Bool { options[option] != nil }

  /// The values of an option that takes a list; none when it was not given.
  func list(_ option: OptionName) -> [String] {
    guard let given = options[option],
      let row = OptionTable.rows(of: command).first(where: { $0.name == option })
    else { return [] }
    return row.values(in: given)
  }

  /// The number that was given with `option`.
  func number(_ option: OptionName) -> Int? { options[option].flatMap { Int($0) } }

  /// How documents are to be read: in the format of `--from`, as far as `restriction` allows.
  func reading(_ restriction: Restriction) -> ReadingOptions {
    ReadingOptions(
      abilities: restriction.reading, format: options[.from].flatMap(DocumentFormat.init(named:)))
  }
}
