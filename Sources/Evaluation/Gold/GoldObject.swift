import Proceedings

/// An object of a gold file, asked for its members by name; says which one is missing or of another sort.
struct GoldObject {
  private let members: [String: JSONValue]
  private let file: String
  /// Where the object stands in the file: `statistics[3]`; empty for the whole.
  private let place: String

  /// The object that the file `file` with the bytes `bytes` is.
  init(_ bytes: [UInt8], file: String) throws(GoldProblem) {
    do throws(JSONReader.Problem) {
      try self.init(try JSONReader.value(bytes), file: file, place: "")
    } catch {
      throw GoldProblem(
        file: file, problem: "line \(error.line), column \(error.column): \(error.text)")
    }
  }

  private init(_ value: JSONValue, file: String, place: String) throws(JSONReader.Problem) {
    guard case .object(let members) = value else {
      throw JSONReader.Problem(text: "an object must stand here, not \(value.sort)", line: 1, column: 1)
    }
    self.members = members
    self.file = file
    self.place = place
  }

  private init(_ members: [String: JSONValue], file: String, place: String) {
    self.members = members
    self.file = file
    self.place = place
  }

  /// A failure of this file.
  func problem(_ text: String) -> GoldProblem {
    GoldProblem(file: file, problem: place.isEmpty ? text : "\(place): \(text)")
  }

  private func unfit(_ key: String, _ value: JSONValue, _ wanted: String) -> GoldProblem {
    problem("\"\(key)\" must be \(wanted), not \(value.sort)")
  }

  private func value(_ key: String) throws(GoldProblem) -> JSONValue {
    guard let value = members[key] else { throw problem("\"\(key)\" is missing") }
    return value
  }

  /// The text under `key`.
  func string(_ key: String) throws(GoldProblem) -> String {
    let value = try value(key)
    guard case .string(let text) = value else { throw unfit(key, value, "a text") }
    return text
  }

  /// The text under `key`; nil for null and where the key is missing.
  func optionalString(_ key: String) throws(GoldProblem) -> String? {
    guard let value = members[key], value != .null else { return nil }
    guard case .string(let text) = value else { throw unfit(key, value, "a text or null") }
    return text
  }

  /// The number under `key`; nil for null.
  func optionalNumber(_ key: String) throws(GoldProblem) -> Double? {
    guard let value = members[key], value != .null else { return nil }
    guard case .number(let number) = value else { throw unfit(key, value, "a number or null") }
    return number
  }

  /// The number under `key`.
  func number(_ key: String) throws(GoldProblem) -> Double {
    guard let number = try optionalNumber(key) else {
      throw unfit(key, try value(key), "a number")
    }
    return number
  }

  /// The whole number, not negative, under `key`.
  func count(_ key: String) throws(GoldProblem) -> Int {
    guard let count = Self.count(.number(try number(key))) else {
      throw problem("\"\(key)\" must be a whole number that is not negative")
    }
    return count
  }

  /// Whether `key` stands with true.
  func isTrue(_ key: String) -> Bool { members[key] == .bool(true) }

  /// Whether `key` stands with anything that says something: no null, false, 0, empty text or list.
  func says(_ key: String) -> Bool {
    switch members[key] {
    case nil, .null, .bool(false), .number(0), .string(""), .array([]): false
    default: true
    }
  }

  /// The texts under `key`; none where the key is missing.
  func strings(_ key: String) throws(GoldProblem) -> [String] {
    guard members[key] != nil else { return [] }
    var strings: [String] = []
    for value in try list(key) {
      guard case .string(let text) = value else { throw unfit(key, value, "a list of texts") }
      strings.append(text)
    }
    return strings
  }

  /// The list under `key`.
  func list(_ key: String) throws(GoldProblem) -> [JSONValue] {
    let value = try value(key)
    guard case .array(let elements) = value else { throw unfit(key, value, "a list") }
    return elements
  }

  /// The objects in the list under `key`.
  func objects(_ key: String) throws(GoldProblem) -> [GoldObject] {
    var objects: [GoldObject] = []
    for (index, value) in try list(key).enumerated() {
      guard case .object(let members) = value else { throw unfit(key, value, "a list of objects") }
      objects.append(GoldObject(members, file: file, place: "\(key)[\(index)]"))
    }
    return objects
  }

  /// The spans, pairs of Unicode scalar offsets, in the list under `key`; none where the key is missing.
  func spans(_ key: String) throws(GoldProblem) -> [ScalarSpan] {
    guard members[key] != nil else { return [] }
    var spans: [ScalarSpan] = []
    for value in try list(key) {
      guard case .array(let ends) = value, ends.count == 2, let start = Self.count(ends[0]),
        let end = Self.count(ends[1])
      else { throw unfit(key, value, "a list of pairs of offsets") }
      spans.append(ScalarSpan(start, end))
    }
    return spans
  }

  private static func count(_ value: JSONValue) -> Int? {
    guard case .number(let number) = value, number >= 0, number < 1e12 else { return nil }
    let whole = Int(number)
    return Double(whole) == number ? whole : nil
  }
}
