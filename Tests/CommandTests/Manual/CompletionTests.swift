import Foundation
import TestSupport
import Testing

@testable import lectern

@Suite("Shells complete the command line from the tables")
struct CompletionTests {
  /// What bash offers after `words`, the last of which is being typed.
  private func bash(_ words: String...) throws -> [String] {
    let script = """
      . <("$LECTERN" --completions=bash)
      compopt() { :; }
      COMP_WORDS=(lectern "$@"); COMP_CWORD=$#
      _lectern
      printf '%s\\n' "${COMPREPLY[@]}"
      """
    let run = try Program.shell("set -u; " + script, words)
    #expect(run.errors.isEmpty)
    return run.lines
  }

  @Test("bash offers the commands and the files as the first word")
  func commands() throws {
    #expect(try bash("sp") == ["speakers"])
    #expect(try Set(bash("/usr/bi")) == ["/usr/bin"])
    #expect(try bash("extract", "sp").isEmpty)
  }

  @Test("bash offers the options of the command, and of the browser where there is none")
  func options() throws {
    #expect(try bash("quotes", "--ki") == ["--kind"])
    #expect(try bash("speakers", "--ki").isEmpty)
    #expect(try bash("--pla") == ["--plain"])
    #expect(try Set(bash("extract", "-")).isSuperset(of: ["-f", "--format", "--help"]))
  }

  @Test("bash offers the values of an option, after a blank and after an equals sign")
  func values() throws {
    #expect(try bash("extract", "--format", "j") == ["json", "jsonl"])
    #expect(try bash("extract", "--format", "=", "t") == ["tree"])
    #expect(try bash("quotes", "-f", "") == ["text", "json", "csv"])
    #expect(try bash("--color", "=") == ["auto", "always", "never"])
    #expect(try bash("quotes", "--speaker", "").isEmpty, "a name is not a file")
    #expect(try bash("quotes", "--act", "sta") == ["statement"])
    #expect(try bash("quotes", "--act", "statement,que") == ["statement,question"], "a list goes on")
  }

  @Test("Each shell takes the script without a complaint", arguments: Shell.allCases)
  func parses(shell: Shell) throws {
    let path = "/usr/bin/" + shell.rawValue
    guard FileManager.default.isExecutableFile(atPath: path) else {
      print("skipped: \(path) is not installed")
      return
    }
    let folder = try TemporaryFolder()
    let script = try folder.file("completions", shell.completions)
    let run = try Program.shell("\"$1\" -n \"$2\"", path, script)
    #expect(run.status == 0)
    #expect(run.errors.isEmpty)
  }

  @Test("Every option of every command is in every script", arguments: Shell.allCases)
  func isWhole(shell: Shell) throws {
    let script = try Program.run("--completions", shell.rawValue).text
    #expect(script == shell.completions)
    for row in OptionTable.rows {
      #expect(script.contains(shell == .fish ? "-l \(row.long) " : "--\(row.long)"))
      for choice in row.value?.choices ?? [] { #expect(script.contains(choice)) }
    }
    for command in CommandName.named { #expect(script.contains(command.rawValue)) }
  }
}
