import Proceedings
import Testing

@testable import Extraction

@Suite("Working through a document")
struct ExtractionTests {
  @Test("A document without text is complete at once and has nothing in it")
  func emptyDocument() {
    let document = Document(source: Source(path: "-", format: "text"), text: DocumentText(""), blocks: [])
    #expect(Extraction(document).isComplete)
    #expect(Extraction.annotations(of: document) == Annotations())
  }
}
