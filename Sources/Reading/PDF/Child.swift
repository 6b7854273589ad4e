internal import CLimits
import Glibc

/// A program that was started without a shell and without an environment, in a process group of its own.
struct Child {
  private let process: pid_t

  /// Starts `program`; it reads from `input`, writes to `output`, and its messages go nowhere.
  init?(_ program: String, _ arguments: [String], input: Channel, output: Channel) {
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    posix_spawn_file_actions_adddup2(&actions, input.there, STDIN_FILENO)
    posix_spawn_file_actions_adddup2(&actions, output.there, STDOUT_FILENO)
    posix_spawn_file_actions_addopen(&actions, STDERR_FILENO, "/dev/null", O_WRONLY, 0)
    var attributes = posix_spawnattr_t()
    posix_spawnattr_init(&attributes)
    defer { posix_spawnattr_destroy(&attributes) }
    var none = sigset_t()
    sigemptyset(&none)
    var all = sigset_t()
    sigfillset(&all)
    posix_spawnattr_setsigmask(&attributes, &none)
    posix_spawnattr_setsigdefault(&attributes, &all)
    posix_spawnattr_setpgroup(&attributes, 0)
    posix_spawnattr_setflags(
      &attributes, Int16(POSIX_SPAWN_SETPGROUP | POSIX_SPAWN_SETSIGMASK | POSIX_SPAWN_SETSIGDEF))
    var words: [UnsafeMutablePointer<CChar>?] = arguments.map { strdup($0) }
    defer { for word in words { free(word) } }
    words.append(nil)
    var environment: [UnsafeMutablePointer<CChar>?] = [nil]
    var process: pid_t = 0
    guard posix_spawn(&process, program, &actions, &attributes, words, &environment) == 0 else { return nil }
    self.process = process
    input.closeThere()
    output.closeThere()
  }

  /// Limits what the program may use; it may write no files at all.
  func limit(processorSeconds: Int, memory: Int) {
    _ = limit_process(process, limit_cpu, UInt64(processorSeconds))
    _ = limit_process(process, limit_memory, UInt64(memory))
    _ = limit_process(process, limit_file, 0)
    _ = limit_process(process, limit_core, 0)
  }

  /// Ends the program and all it started.
  func kill() { _ = Glibc.kill(-process, SIGKILL) }

  /// Waits for the program; its exit code, or the number of the signal that ended it.
  func wait() -> Int32 {
    var status: Int32 = 0
    while waitpid(process, &status, 0) < 0, errno == EINTR {}
    let signal = status & 0x7F
    return signal != 0 ? signal : status >> 8 & 0xFF
  }
}
