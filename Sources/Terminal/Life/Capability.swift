import CNcurses

/// What the terminal's description (terminfo) says; `load` comes first.
enum Capability {
  /// Loads the description of `type`; false when there is none.
  static func load(_ type: String, for descriptor: Int32) -> Bool {
    var problem: Int32 = 0
    return setupterm(type, descriptor, &problem) == OK
  }

  /// The string that terminfo(5) calls `name`, without padding; nil where the terminal has none.
  static func string(_ name: String) -> [UInt8]? { pointer(name).map(bytes) }

  /// The string `name` into which numbers are filled; nil where the terminal has none.
  static func template(_ name: String) -> Template? { pointer(name).map(Template.init) }

  /// A string of the description with places for one or two numbers.
  struct Template {
    /// Part of the description, which stays for the life of the program.
    fileprivate let pointer: UnsafeMutablePointer<CChar>
    /// What stands before and behind the number, where one decimal number is all that is filled in.
    private let around: (before: [UInt8], behind: [UInt8])?

    fileprivate init(_ pointer: UnsafeMutablePointer<CChar>) {
      self.pointer = pointer
      around = Self.around(Capability.bytes(pointer))
    }

    /// Adds the string with `number` filled in to `out`.
    ///
    /// The C library's way takes two thousand instructions, and a screen has a hundred such strings.
    func write(_ number: Int, to out: inout [UInt8]) {
      guard let around, number >= 0 else {
        out += self(number)
        return
      }
      out += around.before
      var unit = 1
      while number / unit >= 10 { unit *= 10 }
      while unit > 0 {
        out.append(UInt8(ascii: "0") + UInt8(number / unit % 10))
        unit /= 10
      }
      out += around.behind
    }

    /// The string with the numbers filled in.
    func callAsFunction(_ first: Int, _ second: Int = 0) -> [UInt8] {
      nc_tiparm2(pointer, Int32(first), Int32(second)).map(Capability.bytes) ?? []
    }

    /// The two sides of `%p1%d` in `text`; nil where anything else is filled in.
    private static func around(_ text: [UInt8]) -> (before: [UInt8], behind: [UInt8])? {
      let number = Array("%p1%d".utf8)
      guard let at = text.firstIndex(of: UInt8(ascii: "%")), text[at...].starts(with: number) else {
        return nil
      }
      let behind = Array(text[(at + number.count)...])
      return behind.contains(UInt8(ascii: "%")) ? nil : (Array(text[..<at]), behind)
    }
  }

  /// The number `name`; 0 where the terminal has none.
  static func number(_ name: String) -> Int { max(0, Int(tigetnum(name))) }

  /// Whether the terminal has the flag `name`.
  static func flag(_ name: String) -> Bool { tigetflag(name) > 0 }

  private static func pointer(_ name: String) -> UnsafeMutablePointer<CChar>? {
    guard let value = tigetstr(name), Int(bitPattern: value) != -1 else { return nil }
    return value
  }

  private static func bytes(_ value: UnsafeMutablePointer<CChar>) -> [UInt8] {
    var count = 0
    while value[count] != 0 { count += 1 }
    return withoutPadding(UnsafeRawBufferPointer(start: value, count: count))
  }

  /// `bytes` without the `$<…>` marks that say how long old terminals need to obey.
  static func withoutPadding(_ bytes: some Collection<UInt8>) -> [UInt8] {
    guard bytes.contains(UInt8(ascii: "$")) else { return Array(bytes) }
    var out: [UInt8] = []
    var rest = bytes[...]
    while let byte = rest.first {
      let isMark = byte == UInt8(ascii: "$") && rest.dropFirst().first == UInt8(ascii: "<")
      if isMark, let end = rest.firstIndex(of: UInt8(ascii: ">")) {
        rest = rest[rest.index(after: end)...]
      } else {
        out.append(byte)
        rest = rest.dropFirst()
      }
    }
    return out
  }
}
