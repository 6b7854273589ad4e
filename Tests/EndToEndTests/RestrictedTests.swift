import Browsing
import CVterm
import Foundation
import PtySupport
import Testing

@testable import lectern

/// Every key, option and variable of the tables, tried in restricted mode on a folder of which every access is noticed:
/// a new row is tried here without anybody adding it.
@Suite("Restricted, the program touches nothing but what it was given")
struct RestrictedTests {
  private let watched: WatchedFolder
  private let given: String

  init() throws {
    let folder = try Folder()
    given = try folder.write(
      Texts.report + "\n\n# A heading\n\n" + Texts.paragraphs(20), to: "given/report.md")
    try folder.write("SECRET said the owner. “SECRET” said Ann Secret.", to: "given/secret.txt")
    try folder.write("[options]\nmouze = yes\n", to: "lectern/config")
    try folder.write("[options]\nmouze = yes\n", to: ".config/lectern/config")
    // What libraries look for, where the environment tells them to.
    for place in [
      "x/xterm-256color", ".terminfo/x/xterm-256color", "C.UTF-8/LC_CTYPE", "gconv-modules", "pdftotext",
    ] {
      try folder.write("", to: place)
    }
    try FileManager.default.createSymbolicLink(
      atPath: folder.path + "/given/out.txt", withDestinationPath: "../secret")
    try folder.write("SECRET", to: "secret")
    watched = try WatchedFolder(folder)
  }

  /// Every variable that lectern or a library of its own looks at, each naming the watched folder.
  private var environment: [String: String?] {
    let names =
      EnvironmentTable.rows.flatMap {
        $0.name.split(separator: ",").map { $0.trimmingCharacters(in: .whitespaces) }
      }
      + [
        "TERMINFO", "TERMINFO_DIRS", "TERMCAP", "TERMPATH", "LOCPATH", "GCONV_PATH", "NLSPATH", "TMPDIR",
        "PATH",
      ]
      + ["XML_CATALOG_FILES", "CHARSET", "LANGUAGE", "PWD", "SHELL", "EDITOR", "PAGER", "BROWSER"]
    var variables: [String: String?] = [:]
    for name in names where !["TERM", "LC_ALL"].contains(name) { variables[name] = watched.folder.path }
    return variables
  }

  /// What was touched besides the given file, and what the thread sanitizer makes wherever files are made.
  private func touched() -> [String] {
    watched.accesses().filter { $0.path != "given/report.md" || $0.isChange }.map(\.path)
      .filter { !$0.hasPrefix("tsan.") }.sorted()
  }

  @Test("the watch notices what is opened without restriction")
  func control() throws {
    let run = try Program([Browser.path, given], environment: ["XDG_CONFIG_HOME": watched.folder.path])
    #expect(run.waitForEnd() == .exited(2))
    #expect(touched() == ["lectern/config"])
  }

  @Test("every key in every room, with paths and commands typed into prompts")
  func keys() throws {
    let program = try Browser.open(["--restricted", given], environment: environment)
    let entrances: [(room: Room, keys: String)] = [
      (.text, "1"), (.speakers, "2"), (.quotes, "3"), (.statistics, "4"), (.help, "?"), (.documents, "L"),
      (.prompt, "/"), (.finder, "s"), (.outline, "O"), (.letter, "m"), (.chart, "4c"), (.timeline, "v"),
    ]
    for (room, entrance) in entrances {
      for binding in KeyTable.standard.bindings where binding.rooms.contains(room) && binding.command != .quit
      {
        for key in binding.keys {
          // Out of whatever is open, and in; what a key asks for is answered with a path.
          program.type("\u{3}\u{3}\u{3}" + entrance)
          if !room.isDisjoint(with: .typing) { program.type("!touch \(watched.folder.path)/made") }
          program.press(key)
          if let ability = binding.needs, ability != .copy {
            program.expect("not allowed in restricted mode")
          }
          program.type("\(watched.folder.path)/given/secret.txt\r")
        }
      }
      program.type("\u{3}\u{3}\u{3}")
      program.settle()
    }
    #expect(program.isAsleep, "it is not stopped")
    let children = Program.text(of: "/proc/\(program.process)/task/\(program.process)/children")
    #expect(children.isEmpty)
    #expect(!program.screen.text.contains("SECRET"))
    program.type("1")
    program.settle()
    program.quit()
    #expect(touched() == [])
  }

  @Test("every option of every command, with paths for values")
  func options() throws {
    for command in CommandName.allCases {
      for row in OptionTable.rows(of: command) {
        let value =
          row.value.map { value in
            value.choices.first ?? value.range.map { "\($0.lowerBound)" } ?? watched.folder.path
              + "/given/secret.txt"
          }
        var arguments = command == .browse ? [] : [command.rawValue]
        arguments += ["--restricted", "--\(row.long)" + (value.map { "=\($0)" } ?? "")]
        if command.readsInputs { arguments.append(given) }
        let run = try Program([Browser.path] + arguments, environment: environment)
        // For those that open the browser.
        run.type("q")
        run.waitForEnd()
        #expect(!String(decoding: run.output, as: UTF8.self).contains("SECRET"), "\(arguments)")
        #expect(touched() == [], "\(arguments)")
      }
    }
  }

  @Test("types of terminals and locales that are paths are not looked for")
  func names() throws {
    for name in ["TERM", "LC_ALL", "LC_CTYPE", "LANG"] {
      for value in [watched.folder.path, "../../..\(watched.folder.path)/x"] {
        var variables = environment
        variables[name] = value
        let run = try Program([Browser.path, "--restricted", given], environment: variables)
        run.type("q")
        run.waitForEnd()
        #expect(touched() == [], "\(name)=\(value)")
      }
    }
  }

  @Test(
    "other paths are refused with a message, by every command",
    arguments: CommandName.allCases.filter(\.readsInputs))
  func paths(_ command: CommandName) throws {
    for path in ["given/../secret", "given/out.txt"].map({ watched.folder.path + "/" + $0 }) {
      let arguments = (command == .browse ? [] : [command.rawValue]) + ["--restricted", path]
      let run = try Program([Browser.path] + arguments, environment: environment)
      #expect(run.waitForEnd() != .exited(0))
      let said = String(decoding: run.output, as: UTF8.self)
      #expect(said.contains("restricted mode does not follow"), "\(said)")
      #expect(touched() == [])
    }
  }

  @Test("a link put in the place of a file after it was checked is not followed")
  func race() throws {
    let program = try Browser.start(
      ["--restricted", given, "\(watched.folder.path)/given/secret.txt"],
      size: Size(columns: 240, rows: 30))
    program.expect("The lighthouse keepers")
    // The second document has been checked and is opened when it is gone to.
    let manager = FileManager.default
    try manager.removeItem(atPath: watched.folder.path + "/given/secret.txt")
    try manager.createSymbolicLink(
      atPath: watched.folder.path + "/given/secret.txt", withDestinationPath: watched.folder.path + "/secret")
    _ = watched.accesses()
    program.type("]")
    program.expect("restricted mode does not follow")
    program.quit(1)
    #expect(touched() == [])
  }
}
