import Testing

@testable import Extraction

@Suite("Units are the singular of what is counted")
struct SingularTests {
  @Test(
    "English plurals",
    arguments: [
      ("citizens", "citizen"), ("people", "person"), ("countries", "country"), ("movies", "movie"),
      ("men", "man"),
      ("policewomen", "policewoman"), ("buses", "bus"), ("viruses", "virus"), ("houses", "house"),
      ("clauses", "clause"),
      ("classes", "class"), ("boxes", "box"), ("churches", "church"), ("headaches", "headache"),
      ("crises", "crisis"),
      ("lives", "life"), ("heroes", "hero"), ("bases", "base"), ("axes", "axis"), ("prizes", "prize"),
      ("series", "series"),
      ("personnel", "personnel"), ("troops", "troop"), ("children", "child"), ("passersby", "passerby"),
      ("uses", "use"),
    ])
  func singular(plural: String, singular: String) {
    let figures = FigureCase.figures(in: "There were 20 \(plural) then.")
    #expect(figures.map(\.unit) == [singular])
  }

  @Test(
    "Words in -s that are no plurals end no count",
    arguments: [
      "is", "was", "has", "this", "as", "plus", "always", "towards", "process", "campus", "previous",
    ])
  func notPlural(word: String) {
    let figures = FigureCase.figures(in: "Some 20,000 \(word) then.")
    #expect(figures.map(\.unit) == [nil])
  }
}
