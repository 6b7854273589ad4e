import Browsing
import Terminal

/// How a reader wants the browser: what their configuration file says, or what it would say by default.
struct Configuration: Equatable {
  /// Whether wheel and click are used.
  var mouse = false
  /// When colours are used.
  var color = ColorChoice.auto
  /// Whether borders are drawn in ASCII; nil leaves it to the locale.
  var ascii: Bool?
  /// The longest line of text, in columns.
  var measure = 88
  /// Whether places are kept from session to session.
  var keepsPlaces = true
  /// After how many minutes without a key a session ends; nil for never.
  var idleTimeout: Int?
  /// After how many minutes a session ends; nil for never.
  var sessionTimeout: Int?
  /// With how many threads a document is worked through; nil leaves it to the machine.
  var jobs: Int?
  /// The colours of some roles; nil in it is the terminal's own.
  var colors: ColorChoices = [:]
  /// Which key does what.
  var keys = KeyTable.standard
  /// What is to be said of keys that commands have lost to others.
  var keyNotices: [String] = []

  /// What `text` says; the file of that text is called `path` in messages.
  init(_ text: String, path: String) throws(ConfigurationMistake) {
    var section: ConfigurationSection?
    var draft = ConfigurationDraft()
    let lines = text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
    for (index, line) in lines.enumerated() {
      do throws(UsageMistake) {
        switch try ConfigurationLine(line) {
        case .nothing: break
        case .section(let next): section = next
        case .setting(let name, let value):
          guard let section else {
            throw UsageMistake(text: "'\(name)' stands in no section; write '[options]' above it")
          }
          try section.apply(name, value, line: index + 1, to: &draft)
        }
      } catch {
        throw ConfigurationMistake(path: path, line: index + 1, text: error.text)
      }
    }
    self = draft.configuration
    do throws(KeyChoices.Mistake) {
      (keys, keyNotices) = try draft.keys.table()
    } catch {
      throw ConfigurationMistake(path: path, line: error.line, text: error.text)
    }
  }

  /// What holds without a file.
  init() {}
}

/// A configuration while its file is read: the keys are known when all of them are.
struct ConfigurationDraft {
  var configuration = Configuration()
  var keys = KeyChoices()
}

/// A mistake in a configuration file.
struct ConfigurationMistake: Error, Equatable {
  /// The file.
  let path: String
  /// The line, counted from 1.
  let line: Int
  /// What is wrong and what may have been meant, without a full stop.
  let text: String

  /// All of it, for the reader.
  var message: String { "\(path):\(line): \(text)" }
}
