import Proceedings

/// Finds units of time, length, mass, temperature and the like behind a number.
struct MeasureUnits {
  private let text: FigureText

  /// Reads in `text`.
  init(_ text: FigureText) { self.text = text }

  /// The unit joined to the digits of `phrase`: `5km`, `30s`.
  func suffix(_ phrase: NumberPhrase) -> FigureUnit? {
    guard !phrase.suffix.isEmpty else { return nil }
    let entry = text.lexicon.entryID(phrase.suffix[...])
    let end = phrase.tokens.upperBound
    if let unit = text.lexicon.reading(entry, .measureUnit) {
      return FigureUnit(kind: .measure, name: printed(phrase, unit.lemma), end: end)
    }
    if let unit = text.lexicon.reading(entry, .durationUnit) {
      return FigureUnit(kind: .duration, name: unit.lemma, end: end)
    }
    return nil
  }

  /// The letters of the text (`MB`) where they are as many as the unit's.
  private func printed(_ phrase: NumberPhrase, _ lemma: String) -> String {
    guard phrase.suffix.count == lemma.utf8.count else { return lemma }
    return String(
      decoding: text.bytes(phrase.tokens.upperBound - 1).suffix(phrase.suffix.count), as: UTF8.self)
  }

  /// The unit that begins at `index`, directly behind `phrase`.
  func after(_ index: Int, _ phrase: NumberPhrase) -> FigureUnit? {
    var start = index
    let isCompound = text.isHyphen(start)
    if isCompound { start += 1 }
    if phrase.form == .indefinite, text.isWord(start, "of") { start += 1 }
    if phrase.form == .fraction {
      // `half an hour`, `a quarter of a mile`, `half a century`.
      if text.isWord(start, "of"), text.isWord(start + 1, among: ["a", "an"]) {
        start += 2
      } else if text.isWord(start, among: ["a", "an"]) {
        start += 1
      } else if !isCompound || ![0.5, 0.25].contains(phrase.value) {
        // `a quarter-century`; `a third-year student` is in the third.
        return nil
      }
    }
    if let unit = degrees(start) { return unit }
    if let unit = power(start) { return unit }
    if let time = text.reading(start, .durationUnit), isTime(start, phrase, isCompound) {
      return FigureUnit(kind: .duration, name: time.lemma, end: start + 1)
    }
    guard let reading = text.reading(start, .measureUnit) else { return nil }
    let isSymbol = reading.values.contains("symbol")
    if isSymbol, phrase.form != .digits || text[start]?.shape.contains(.sentenceStart) == true { return nil }
    // `m` behind a number is metres only in lower case; `5 M` is a scale.
    if isSymbol, text.isWord(start, "m"), text[start]?.shape.contains(.capitalised) == true { return nil }
    // Symbols keep their capitals: `GW`, `MHz`.
    let printed = text.bytes(start)
    let isPrinted = isSymbol && printed.count == reading.lemma.utf8.count
    let name = isPrinted ? String(decoding: printed, as: UTF8.self) : reading.lemma
    return FigureUnit(kind: .measure, name: name + rate(&start), end: start + 1)
  }

  private func isTime(_ index: Int, _ phrase: NumberPhrase, _ isCompound: Bool) -> Bool {
    if text.isWord(index, among: ["sec", "min", "hr"]) { return phrase.form == .digits }
    // `13 Hours`: a title, unless everything has capitals.
    if text.isCapitalised(index), !text.isTitleCase(around: index) { return false }
    // `two second terms`: in the singular a second is the one after the first.
    return !text.isWord(index, "second") || isCompound || phrase.value <= 1
  }

  /// `degrees Celsius`, `degrees`, `°C`.
  private func degrees(_ index: Int) -> FigureUnit? {
    if text.bytes(index).elementsEqual("°".utf8) {
      let isScaleLetter = text.isJoined(index + 1) && text.isWord(index + 1, among: ["c", "f", "c.", "f."])
      let letter = text[index + 1]?.first == UInt8(ascii: "c") ? "C" : "F"
      return FigureUnit(
        kind: .measure, name: isScaleLetter ? "°" + letter : "degree", end: index + (isScaleLetter ? 2 : 1))
    }
    guard text.isWord(index, among: ["degree", "degrees"]) else { return nil }
    for (word, name) in Self.temperatureScales where text.isWord(index + 1, word) {
      return FigureUnit(kind: .measure, name: "degree " + name, end: index + 2)
    }
    // `two degrees in law` are certificates.
    if text.isWord(index + 1, "from") { return nil }
    return FigureUnit(kind: .measure, name: "degree", end: index + 1)
  }

  private static let temperatureScales: [(StaticString, String)] = [
    ("celsius", "Celsius"), ("fahrenheit", "Fahrenheit"), ("centigrade", "Celsius"), ("c", "Celsius"),
    ("f", "Fahrenheit"), ("c.", "Celsius"), ("f.", "Fahrenheit"),
  ]

  /// `square miles`, `cubic metres`, `nautical miles`, `metric tons`.
  private func power(_ index: Int) -> FigureUnit? {
    for word in ["square", "cubic", "nautical", "metric"] as [StaticString] where text.isWord(index, word) {
      let unit = text.isHyphen(index + 1) ? index + 2 : index + 1
      guard let reading = text.reading(unit, .measureUnit) else { return nil }
      return FigureUnit(kind: .measure, name: "\(word) \(reading.lemma)", end: unit + 1)
    }
    return nil
  }

  /// `miles per hour`: the unit of speed is one unit.
  private func rate(_ index: inout Int) -> String {
    guard text.isWord(index + 1, "per"), text.isWord(index + 2, among: ["hour", "second"]),
      text.isWord(index, among: Self.lengths)
    else { return "" }
    index += 2
    return text.isWord(index, "hour") ? " per hour" : " per second"
  }

  private static let lengths: [StaticString] = [
    "mile", "miles", "kilometre", "kilometres", "kilometer", "kilometers", "metre", "metres", "meter",
    "meters",
    "foot", "feet", "km",
  ]
}
