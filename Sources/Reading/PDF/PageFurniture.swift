/// What stands at the head and foot of pages and belongs to no paragraph: page numbers, running titles, dates.
struct PageFurniture {
  /// The numbers printed on the pages, by their index.
  private(set) var numbers: [Int: String] = [:]
  private var repeated: Set<String> = []
  private let rows: [Set<Int>]

  /// How much of a page's height its head and its foot may take.
  private static let margin = 0.11

  /// Looks at the heads and feet of all `pages`.
  init(_ pages: [PDFPage]) {
    var counts: [String: Int] = [:]
    var rows: [Set<Int>] = []
    for page in pages {
      for key in Set(page.lines.filter { Self.isAtEdge($0, page) }.map(Self.key)) {
        counts[key, default: 0] += 1
      }
    }
    repeated = Set(counts.filter { $0.value >= 2 && !$0.key.isEmpty }.map(\.key))
    for (index, page) in pages.enumerated() {
      let edge = page.lines.filter { Self.isAtEdge($0, page) }
      // A page number makes a head of all that stands beside it.
      var tops: Set<Int> = []
      for line in edge where Self.isNumber(line.text) {
        numbers[index] = numbers[index] ?? line.text.trimmedOfSpace
        tops.insert(Int(line.top / 4))
      }
      rows.append(tops)
    }
    self.rows = rows
  }

  /// Whether `line` belongs to the head or foot of `page`.
  func holds(_ line: PDFPage.Line, of page: PDFPage) -> Bool {
    guard Self.isAtEdge(line, page) else { return false }
    if Self.isNumber(line.text) || repeated.contains(Self.key(line)) { return true }
    return page.lines.contains {
      Self.isNumber($0.text) && Self.isAtEdge($0, page) && abs($0.top - line.top) < line.height / 2
        && line.text.utf8.count <= 80
    }
  }

  private static func isAtEdge(_ line: PDFPage.Line, _ page: PDFPage) -> Bool {
    line.bottom < page.height * margin || line.top > page.height * (1 - margin)
  }

  /// A number by itself, be it Roman or between hyphens: `12`, `- 12 -`, `xiv`, `Page 3 of 9`.
  private static func isNumber(_ text: String) -> Bool {
    let words = text.lowercased().filter { $0.isLetter || $0.isNumber || $0 == " " }.split(separator: " ")
    guard let last = words.last, words.count <= 4 else { return false }
    let isRoman = last.allSatisfy { "ivxlc".contains($0) }
    let rest = words.dropLast()
    return (last.allSatisfy(\.isNumber) || isRoman && rest.isEmpty)
      && rest.allSatisfy { $0 == "page" || $0 == "of" || $0.allSatisfy(\.isNumber) }
  }

  /// What is the same in a running title from page to page.
  private static func key(_ line: PDFPage.Line) -> String {
    String(line.text.lowercased().filter { $0.isLetter })
  }
}
