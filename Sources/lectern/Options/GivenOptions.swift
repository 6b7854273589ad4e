/// The options that were given, the last of each, with their values.
///
/// A list: there are a few at most, and the first screen need not wait for the runtime to make up a dictionary's type.
struct GivenOptions: Equatable {
  private struct Given: Equatable {
    let name: OptionName
    var value: String
  }

  private var given: [Given] = []

  /// The value of an option, empty for one without; nil when it was not given.
  subscript(name: OptionName) -> String? {
    get { given.first { $0.name == name }?.value }
    set {
      given.removeAll { $0.name == name }
      if let newValue { given.append(Given(name: name, value: newValue)) }
    }
  }
}
