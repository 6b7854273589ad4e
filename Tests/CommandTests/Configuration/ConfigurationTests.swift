import Browsing
import TestSupport
import Testing

@testable import lectern

@Suite("The configuration file")
struct ConfigurationTests {
  private func mistake(_ text: String) -> String? {
    do throws(ConfigurationMistake) {
      _ = try Configuration(text, path: "config")
      return nil
    } catch {
      return error.message
    }
  }

  @Test("The default file says what holds without one, and is whole")
  func standard() throws {
    var read = try Configuration(ConfigurationFile.standard, path: "config")
    #expect(read.colors.count == Role.allCases.count)
    read.colors = [:]
    #expect(read == Configuration())
    for setting in OptionSetting.all { #expect(ConfigurationFile.standard.contains("\n\(setting.name) = ")) }
    for (binding, name) in zip(KeyTable.standard.bindings, KeyTable.standard.names)
    where KeyTable.isChangeable(binding) {
      #expect(ConfigurationFile.standard.contains("\n\(name) = "))
    }
    for role in Role.allCases { #expect(ConfigurationFile.standard.contains("\n\(role.name) = ")) }
    #expect(try Program.run("--print-config").text == ConfigurationFile.standard)
  }

  @Test("Options and colours are taken; comments, blanks and Windows line ends do no harm")
  func settings() throws {
    let text = """
      # mine
        [ options ]
      mouse=yes\r
      measure =  66
      ascii = no
      color = never
      places = no
      idle-timeout = 30
      jobs = 2

      [colors]
      passage = bright-green
      focused-border = own
      """
    let read = try Configuration(text, path: "config")
    #expect(read.mouse && !read.keepsPlaces)
    #expect(read.measure == 66)
    #expect(read.ascii == false)
    #expect(read.color == .never)
    #expect(read.idleTimeout == 30)
    #expect(read.jobs == 2)
    #expect(read.colors == [.passage: .brightGreen, .focusedBorder: nil])
  }

  @Test(
    "A mistake is told with file, line and what may have been meant",
    arguments: [
      ("[option]", "config:1: no section 'option'; did you mean 'options'?"),
      ("[options]\n\nmouze = yes", "config:3: no option 'mouze'; did you mean 'mouse'?"),
      ("[options]\nmouse = maybe", "config:2: 'mouse' cannot be 'maybe'; it can be yes or no"),
      ("[options]\nmeasure = 5", "config:2: 'measure' cannot be '5'; it can be a number from 20 to 1000"),
      ("[colors]\npasage = red", "config:2: no role 'pasage'; did you mean 'passage'?"),
      ("[colors]\npassage = redd", "config:2: no colour 'redd'; did you mean 'red'?"),
      ("mouse = yes", "config:1: 'mouse' stands in no section; write '[options]' above it"),
      ("[options]\nmouse", "config:2: 'mouse' is no setting; write 'name = value'"),
      ("[options", "config:1: a section's name ends with ']'"),
    ])
  func mistakes(text: String, message: String) {
    #expect(mistake(text) == message)
  }

  @Test("Keys are chosen by the names of commands; a key that is taken from another command is told of")
  func keys() throws {
    let read = try Configuration(
      """
      [keys]
      quit = x ctrl-q
      page-down = PgDn
      copy = =
      order = none
      line-down = j e Space
      """, path: "config")
    let keys = read.keys
    #expect(keys.binding(for: "x", in: .text)?.command == .quit)
    #expect(keys.binding(for: .control("q"), in: .quotes)?.command == .quit)
    #expect(keys.binding(for: "q", in: .text) == nil)
    #expect(keys.binding(for: "=", in: .text)?.command == .copy)
    #expect(keys.binding(for: "o", in: .quotes) == nil)
    #expect(keys.binding(for: " ", in: .help)?.command == .lineDown)
    #expect(keys.binding(for: .down, in: .text) == nil)
    #expect(read.keyNotices.isEmpty || read.keyNotices.allSatisfy { $0.contains("takes x from") })
    let taken = try Configuration("[keys]\nsearch = n\n", path: "config")
    #expect(taken.keyNotices == ["line 2 of the configuration takes n from search-next"])
    #expect(taken.keys.binding(for: "n", in: .text)?.command == .search)
    #expect(!ManualPage.text(keys: keys).contains(".B \"q\"\n"))
  }

  @Test(
    "What cannot be a key is told with what may have been meant, and so are two commands with one key",
    arguments: [
      ("qiut = x", "config:2: no command 'qiut'; did you mean 'quit'?"),
      ("quit = Ctlr-X", "config:2: no key 'Ctlr-X'; did you mean 'Ctrl-X'?"),
      ("quit = none", "config:2: 'quit' needs a key: there is no other way out"),
      ("quit =", "config:2: 'quit' names no key; write 'none' for none"),
      ("search = 7", "config:2: '7' cannot be a key of 'search': digits begin numbers"),
      ("leave-in-typing = x", "config:2: 'x' cannot be a key of 'leave-in-typing': it can be typed there"),
      ("quit = w\nzoom = w", "config:3: 'w' is a key of 'quit' already, on line 2"),
      ("search = q", "config:2: 'q' is the key of 'quit', which needs it"),
      (
        "numbered-pane = a b c d",
        "config:2: 'numbered-pane' has the digits for its keys, which begin numbers as well"
      ),
    ])
  func keyMistakes(text: String, message: String) {
    #expect(mistake("[keys]\n" + text) == message)
  }

  @Test("The file is found below the folders of the XDG specification")
  func places() {
    #expect(ConfigurationFile.path(configHome: "/c", home: "/h") == "/c/lectern/config")
    #expect(ConfigurationFile.path(configHome: "relative", home: "/h") == "/h/.config/lectern/config")
    #expect(ConfigurationFile.path(configHome: nil, home: nil) == nil)
  }

  @Test(
    "A mistake in it ends the browser with one message before anything is shown; restricted, it is not read")
  func refuses() throws {
    let folder = try TemporaryFolder()
    let environment = ["XDG_CONFIG_HOME": folder.path("")]
    try folder.folder("lectern")
    _ = try folder.file("lectern/config", "[options]\nmouze = yes\n")
    let run = try Program.run([], environment: environment)
    #expect(run.status == 2)
    #expect(run.errors.hasSuffix("config:2: no option 'mouze'; did you mean 'mouse'?\n"))
    let restricted = try Program.run(["--restricted"], environment: environment)
    #expect(!restricted.errors.contains("mouze"))
  }
}
