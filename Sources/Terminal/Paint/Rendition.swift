/// How a terminal shows what it is sent next, as far as select-graphic-rendition sequences say it (ECMA-48, 8.3.117).
struct Rendition: Equatable {
  /// The attributes that are on: 1 bold, 2 faint, 3 italic, 4 underlined, 7 reversed.
  private(set) var attributes: [Int] = []
  /// The parameters that choose the foreground; nil for the terminal's own.
  private(set) var color: [Int]?

  /// As after a reset.
  static let plain = Rendition()

  /// Takes the parameters of a sequence in; false when one is none of those that paint foregrounds.
  mutating func take(_ parameters: [Int]) -> Bool {
    var rest = parameters[...]
    while let parameter = rest.popFirst() {
      switch parameter {
      case 0: self = .plain
      case 1...4, 7: if !attributes.contains(parameter) { attributes = (attributes + [parameter]).sorted() }
      case 22: attributes.removeAll { $0 < 3 }
      case 23, 24, 27: attributes.removeAll { $0 == parameter - 20 }
      case 30...37, 90...97: color = [parameter]
      case 38 where rest.first == 5 && rest.count > 1: color = [38, 5, rest[rest.startIndex + 1]]
      case 39: color = nil
      // The background is never another than the terminal's own.
      case 49: break
      default: return false
      }
      if parameter == 38 { rest = rest.dropFirst(2) }
    }
    return true
  }

  /// The shortest sequence that makes this of `other`.
  func sequence(from other: Rendition) -> [UInt8] {
    if self == other { return [] }
    guard self != .plain else { return Self.sequence([]) }
    let anew = Self.sequence([0] + attributes + (color ?? []))
    guard other.attributes.allSatisfy(attributes.contains) else { return anew }
    let added = attributes.filter { !other.attributes.contains($0) }
    let more = Self.sequence(added + (color == other.color ? [] : color ?? [39]))
    return more.count <= anew.count ? more : anew
  }

  private static func sequence(_ parameters: [Int]) -> [UInt8] {
    Array("\u{1B}[\(parameters.map(String.init).joined(separator: ";"))m".utf8)
  }
}
