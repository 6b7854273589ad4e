/// Labels whose parts stand between bars.
enum BarLabel {
  /// `GROUP | Name | Function`, `Country | Function`.
  static func label(_ printed: String) -> Label? {
    guard printed.utf8.contains(UInt8(ascii: "|")), printed.firstRange(of: " | ") != nil else { return nil }
    let parts = printed.split(separator: "|").map { LabelText.collapsed(String($0)) }.filter { !$0.isEmpty }
    guard parts.count >= 2, parts.count <= 4,
      parts.allSatisfy({ $0.utf8.count <= 80 && $0.contains(where: \.isLetter) })
    else { return nil }
    var label = Label(form: .bars, key: LabelText.key(parts.joined(separator: " | ")))
    label.affiliation = parts[0]
    if parts.count == 2 {
      if FunctionWords.name(parts[1]) {
        label.role = parts[1]
      } else {
        label.name = words(parts[1])
      }
    } else {
      label.name = words(parts[1])
      label.role = parts[2]
    }
    return label
  }

  private static func words(_ text: String) -> [String] { text.split(separator: " ").map(String.init) }
}
