import Testing

@testable import Evaluation

@Suite("JSON is read as RFC 8259 has it")
struct JSONReaderTests {
  private func read(_ text: String) throws -> JSONValue { try JSONReader.value(Array(text.utf8)) }

  @Test("Values of every sort, nested, with white space anywhere")
  func values() throws {
    let value = try read(" {\"a\" : [1, -2.5e1, true ,false,null, \"x\"],\n\t\"b\":{}, \"c\": []} \r\n")
    #expect(
      value
        == .object([
          "a": .array([.number(1), .number(-25), .bool(true), .bool(false), .null, .string("x")]),
          "b": .object([:]), "c": .array([]),
        ]))
  }

  @Test("Escapes, surrogate pairs and raw text beyond ASCII")
  func strings() throws {
    #expect(try read(#""a\"\\\/\b\f\n\r\té\ud83d\ude00ü""#) == .string("a\"\\/\u{8}\u{c}\n\r\té😀ü"))
  }

  @Test(
    "What is no JSON is told with its place",
    arguments: [
      ("", 1, 1), ("[1,\n  2", 2, 4), ("{\"a\" 1}", 1, 6), ("[1] x", 1, 5), ("[01x]", 1, 4), ("[.5]", 1, 2),
      ("[1.]", 1, 2), ("[+1]", 1, 2), ("\"a", 1, 3), ("\"\\q\"", 1, 3), ("\"\\ud800\"", 1, 8),
      ("[tru]", 1, 2),
      ("{a:1}", 1, 2), ("[1,]", 1, 4), ("\"a\nb\"", 1, 3),
    ])
  func problems(text: String, line: Int, column: Int) throws {
    let problem = try #require(throws: JSONReader.Problem.self) { try read(text) }
    #expect(problem.line == line && problem.column == column, "\(problem)")
  }

  @Test("Deep nesting is refused instead of exhausting the stack")
  func depth() throws {
    let deep = String(repeating: "[", count: 100_000)
    #expect(throws: JSONReader.Problem.self) { try read(deep) }
    #expect(try read(String(repeating: "[", count: 60) + String(repeating: "]", count: 60)) != .null)
  }
}
