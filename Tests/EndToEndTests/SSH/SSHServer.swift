import Browsing
import Foundation
import Glibc
import PtySupport
import Testing

/// OpenSSH's server on loopback, with keys made for it alone, that runs one command for whoever logs in.
final class SSHServer {
  /// Where the server is, on Debian and elsewhere.
  private static let path: String? = ["/usr/sbin/sshd", "/usr/local/sbin/sshd"].first { (path: String) in
    access(path, X_OK) == 0
  }

  /// Why no server can be started here; nil where one can.
  static var obstacle: String? {
    if path == nil { return "no OpenSSH server is installed" }
    // Only root may lock the server's unprivileged half in and give a session a terminal of its own.
    if geteuid() != 0 { return "only root can start an OpenSSH server" }
    return access("/usr/bin/ssh", X_OK) == 0 ? nil : "no OpenSSH client is installed"
  }

  let folder: Folder
  private let port: UInt16
  private let process: Process

  /// A server that runs `command` in each session, with `environment`.
  init(command: String, environment: [String: String] = [:]) throws {
    folder = try Folder()
    port = try Self.freePort()
    for key in ["host", "user"] {
      try Self.run("/usr/bin/ssh-keygen", ["-q", "-t", "ed25519", "-N", "", "-f", "\(folder.path)/\(key)"])
    }
    // The start-up files of the shell that runs the command are nobody's: what they do would be cut, too.
    let own = ["HOME": folder.path].merging(environment) { $1 }
    let variables = own.map { "\($0.key)=\($0.value)" }.joined(separator: " ")
    let configuration = try folder.write(
      """
      ListenAddress 127.0.0.1
      Port \(port)
      HostKey \(folder.path)/host
      AuthorizedKeysFile \(folder.path)/user.pub
      PidFile none
      StrictModes no
      UsePAM no
      PasswordAuthentication no
      PermitRootLogin prohibit-password
      PrintMotd no
      PrintLastLog no
      MaxStartups 100:30:200
      LogLevel ERROR
      ForceCommand \(command)
      SetEnv \(variables)

      """, to: "sshd_config")
    // Where the server locks its unprivileged half in, made by the system's start-up scripts where it has run.
    mkdir("/run/sshd", 0o755)
    process = Process()
    process.executableURL = URL(fileURLWithPath: Self.path ?? "")
    process.arguments = ["-D", "-e", "-f", configuration]
    process.standardError = FileHandle.nullDevice
    try process.run()
    try #require(Self.wait { Self.connects(to: port) }, "the server takes connections")
  }

  deinit {
    process.terminate()
    process.waitUntilExit()
  }

  /// Logs in, on a terminal of `size`.
  func logIn(size: Size = Size(columns: 80, rows: 24)) throws -> Program {
    let options = [
      "BatchMode=yes", "StrictHostKeyChecking=no", "UserKnownHostsFile=/dev/null", "LogLevel=QUIET",
      "IdentitiesOnly=yes",
    ]
    return try Program(
      ["/usr/bin/ssh", "-F", "none", "-tt", "-p", "\(port)", "-i", "\(folder.path)/user"]
        + options.flatMap { ["-o", $0] } + ["127.0.0.1"], size: size)
  }

  /// The processes on this machine that were started with `argument`.
  static func processes(with argument: String) -> [pid_t] {
    let names = (try? FileManager.default.contentsOfDirectory(atPath: "/proc")) ?? []
    return names.compactMap { pid_t($0) }.filter { process in
      let line = Program.text(of: "/proc/\(process)/cmdline").split(separator: "\0")
      // The server's own shell has the whole command as one argument.
      return line.first.map { $0.hasSuffix("lectern") } == true && line.contains { $0 == argument }
    }
  }

  private static func connects(to port: UInt16) -> Bool {
    let descriptor = socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
    defer { close(descriptor) }
    return withLoopback(port) { connect(descriptor, $0, $1) == 0 }
  }

  /// A port that nobody listens on.
  private static func freePort() throws -> UInt16 {
    let descriptor = socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
    defer { close(descriptor) }
    try #require(withLoopback(0) { bind(descriptor, $0, $1) == 0 })
    var address = sockaddr_in()
    var length = socklen_t(MemoryLayout<sockaddr_in>.size)
    _ = withUnsafeMutablePointer(to: &address) {
      $0.withMemoryRebound(to: sockaddr.self, capacity: 1) { getsockname(descriptor, $0, &length) }
    }
    return UInt16(bigEndian: address.sin_port)
  }

  private static func withLoopback<Result>(
    _ port: UInt16, _ use: (UnsafePointer<sockaddr>, socklen_t) -> Result
  ) -> Result {
    var address = sockaddr_in()
    address.sin_family = sa_family_t(AF_INET)
    address.sin_port = port.bigEndian
    address.sin_addr.s_addr = UInt32(0x7F00_0001).bigEndian
    return withUnsafePointer(to: &address) {
      $0.withMemoryRebound(to: sockaddr.self, capacity: 1) {
        use($0, socklen_t(MemoryLayout<sockaddr_in>.size))
      }
    }
  }

  private static func run(_ path: String, _ arguments: [String]) throws {
    let process = try Process.run(URL(fileURLWithPath: path), arguments: arguments)
    process.waitUntilExit()
    try #require(process.terminationStatus == 0, "\(path) works")
  }

  /// Waits up to `seconds` for `condition`.
  static func wait(within seconds: Double = 10, for condition: () -> Bool) -> Bool {
    let end = Program.now() + seconds
    while Program.now() < end {
      if condition() { return true }
      usleep(5_000)
    }
    return condition()
  }
}
