import Testing

@testable import lectern

@Suite("What was probably meant is proposed")
struct NearestNameTests {
  @Test(
    "Few changes are near, many are not",
    arguments: [
      ("jsno", "json"), ("jsn", "json"), ("tre", "tree"), ("xml", nil), ("JSON", nil), ("", nil), ("a", nil),
    ] as [(String, String?)])
  func nearest(typed: String, name: String?) {
    #expect(NearestName.of(typed, among: ["json", "jsonl", "tree"]) == name)
  }
}
