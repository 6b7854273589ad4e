import Proceedings

/// A speaker's row: the name and how many quotes; below it role and affiliation where there is room.
struct SpeakerRows: RowMaker {
  private let scene: Scene
  private let shape: ListShape
  private let pattern: TextPattern?

  init(_ scene: Scene, _ shape: ListShape) {
    self.scene = scene
    self.shape = shape
    pattern = scene.pattern(in: .speakers)
  }

  func lines(of item: Int) -> [Strip] {
    let document = scene.document
    let speaker = document.annotations.speakers[item]
    let name = scene.strip(DisplayText(speaker.name), Look.text, searchedBy: pattern)
    let count = Strip("\(Digits.grouped(document.index.quotesOf[item].count))", Look.dim)
    var lines = [Strip.line(name, count, columns: shape.textColumns)]
    guard shape.height(of: item, in: document) > 1 else { return lines }
    var detail = Strip()
    detail.pad(to: ListShape.indent)
    let known = [speaker.role, speaker.affiliation].compactMap { $0 }.joined(separator: " · ")
    detail.append(scene.strip(DisplayText(known), Look.dim, searchedBy: pattern))
    lines.append(detail.truncated(to: shape.textColumns))
    return lines
  }
}
