import Glibc
import Reading

/// The reader's configuration file.
enum ConfigurationFile {
  /// A longer file is none of ours.
  private static let sizeLimit = 1 << 16

  /// Where it is (XDG Base Directory Specification); nil without a home.
  static func path(configHome: String?, home: String?) -> String? {
    if let configHome, configHome.hasPrefix("/") { return configHome + "/lectern/config" }
    if let home, home.hasPrefix("/") { return home + "/.config/lectern/config" }
    return nil
  }

  /// What the file at `path` says; the default where there is none.
  static func read(_ path: String?) throws(ConfigurationMistake) -> Configuration {
    guard let path else { return Configuration() }
    let descriptor = open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK)
    guard descriptor >= 0 else {
      if errno == ENOENT || errno == ENOTDIR { return Configuration() }
      throw ConfigurationMistake(path: path, line: 0, text: "cannot be read (error \(errno))")
    }
    defer { close(descriptor) }
    var status = stat()
    guard fstat(descriptor, &status) == 0, status.st_mode & S_IFMT == S_IFREG else {
      throw ConfigurationMistake(path: path, line: 0, text: "is no file")
    }
    guard status.st_size <= sizeLimit else {
      throw ConfigurationMistake(path: path, line: 0, text: "is longer than \(sizeLimit >> 10) kB")
    }
    let bytes = [UInt8](unsafeUninitializedCapacity: Int(status.st_size)) { buffer, count in
      count = max(0, Glibc.read(descriptor, buffer.baseAddress, buffer.count))
    }
    return try Configuration(String(decoding: bytes, as: UTF8.self), path: path)
  }

  /// The whole file with everything as it is by default.
  static var standard: String {
    var text =
      "# The configuration of lectern; everything here is as it is without a file.\n"
      + "# It is read from $XDG_CONFIG_HOME/lectern/config, else from ~/.config/lectern/config.\n"
    for section in ConfigurationSection.allCases {
      text += "\n[\(section.rawValue)]\n# \(section.help)\n"
      for setting in section.settings {
        if let help = setting.help { text += "\n# \(help)\n" }
        text += "\(setting.name) = \(setting.value)\n"
      }
    }
    return text
  }
}
