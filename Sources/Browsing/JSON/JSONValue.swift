import Proceedings

/// What can be the value of a member.
package protocol JSONValue {
  /// Writes the value.
  func write(into writer: inout JSONWriter)
}

extension JSONWriter {
  /// A member of an object: its name and its value.
  package mutating func member(_ name: StaticString, _ value: some JSONValue) {
    key(name)
    value.write(into: &self)
  }
}

extension Optional: JSONValue where Wrapped: JSONValue {
  package func write(into writer: inout JSONWriter) {
    if let self { self.write(into: &writer) } else { writer.null() }
  }
}

extension String: JSONValue {
  package func write(into writer: inout JSONWriter) { writer.value(self) }
}

extension Int: JSONValue {
  package func write(into writer: inout JSONWriter) { writer.value(self) }
}

extension Double: JSONValue {
  package func write(into writer: inout JSONWriter) { writer.value(self) }
}

extension ScalarSpan: JSONValue {
  package func write(into writer: inout JSONWriter) { writer.value(self) }
}

extension Array: JSONValue where Element: JSONValue {
  package func write(into writer: inout JSONWriter) {
    writer.list { list in for element in self { element.write(into: &list) } }
  }
}
