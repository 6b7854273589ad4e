/// An option in the configuration file.
struct OptionSetting {
  /// Its name.
  let name: String
  /// The values there are, in words.
  let values: String
  /// What it does.
  let help: String
  /// Its value in a configuration.
  let value: (Configuration) -> String
  /// Takes a value into a configuration; false when there is no such value.
  let apply: (String, inout Configuration) -> Bool

  /// All options, in the order of the default file.
  static var all: [OptionSetting] {
    [
      flag("mouse", \.mouse, "let wheel and click move and choose"),
      OptionSetting(
        name: "color", values: "auto, always or never",
        help: "auto, always or never; auto uses colours unless NO_COLOR is set",
        value: { $0.color.rawValue },
        apply: { value, configuration in
          guard let choice = ColorChoice(rawValue: value) else { return false }
          configuration.color = choice
          return true
        }),
      OptionSetting(
        name: "ascii", values: "auto, yes or no",
        help: "auto, yes or no: draw borders in ASCII; auto does in a locale that is not UTF-8",
        value: { $0.ascii.map(yesOrNo) ?? "auto" },
        apply: { value, configuration in
          guard value == "auto" || flag(value) != nil else { return false }
          configuration.ascii = flag(value)
          return true
        }),
      number("measure", 20...1000, \.measure, "the longest line of text, in columns"),
      flag("places", \.keepsPlaces, "keep the place in each document for the next time"),
      number(
        "idle-timeout", 1...100_000, or: "never", \.idleTimeout,
        "never, or after how many minutes without a key the session ends"),
      number(
        "session-timeout", 1...100_000, or: "never", \.sessionTimeout,
        "never, or after how many minutes the session ends"),
      number(
        "jobs", 1...1000, or: "auto", \.jobs,
        "auto, or with how many threads a long document is worked through; auto takes one a processor"),
    ]
  }

  private static func flag(
    _ name: String, _ path: WritableKeyPath<Configuration, Bool>, _ help: String
  ) -> OptionSetting {
    OptionSetting(
      name: name, values: "yes or no", help: "yes or no: \(help)", value: { yesOrNo($0[keyPath: path]) },
      apply: { value, configuration in
        guard let flag = flag(value) else { return false }
        configuration[keyPath: path] = flag
        return true
      })
  }

  private static func number(
    _ name: String, _ range: ClosedRange<Int>, _ path: WritableKeyPath<Configuration, Int>, _ help: String
  ) -> OptionSetting {
    OptionSetting(
      name: name, values: "a number from \(range.lowerBound) to \(range.upperBound)", help: help,
      value: { String($0[keyPath: path]) },
      apply: { value, configuration in
        guard let number = Int(value), range.contains(number) else { return false }
        configuration[keyPath: path] = number
        return true
      })
  }

  private static func number(
    _ name: String, _ range: ClosedRange<Int>, or none: String,
    _ path: WritableKeyPath<Configuration, Int?>, _ help: String
  ) -> OptionSetting {
    OptionSetting(
      name: name, values: "\(none) or a number from \(range.lowerBound) to \(range.upperBound)", help: help,
      value: { $0[keyPath: path].map(String.init) ?? none },
      apply: { value, configuration in
        let number = Int(value)
        guard value == none || number.map(range.contains) == true else { return false }
        configuration[keyPath: path] = number
        return true
      })
  }

  private static func flag(_ value: String) -> Bool? {
    switch value {
    case "yes": true
    case "no": false
    default: nil
    }
  }

  private static func yesOrNo(_ flag: Bool) -> String { flag ? "yes" : "no" }
}
