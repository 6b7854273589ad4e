/// Units as they are compared: spellings and symbols of one unit are one.
extension Statistic {
  /// `unit` in the one spelling under which figures stand side by side: `kilometre` for `km` and `kilometer`.
  ///
  /// `unit` itself keeps the text's own word.
  public var comparedUnit: String? {
    guard let unit, kind == .measure || kind == .duration else { return unit }
    guard let space = unit.lastIndex(of: " ") else { return Self.commonUnits[unit] ?? unit }
    let last = String(unit[unit.index(after: space)...])
    return unit[...space] + (Self.commonUnits[last] ?? last)
  }

  /// American spellings and symbols with the words for them.
  ///
  /// Symbols in capitals (`MB`, `MW`) are told apart by case.
  private static let commonUnits: [String: String] = [
    "meter": "metre", "m": "metre", "kilometer": "kilometre", "km": "kilometre", "centimeter": "centimetre",
    "cm": "centimetre", "millimeter": "millimetre", "mm": "millimetre", "ft": "foot", "liter": "litre",
    "milliliter": "millilitre", "gramme": "gram", "g": "gram", "kilogramme": "kilogram", "kilo": "kilogram",
    "kg": "kilogram", "mg": "milligram", "ha": "hectare", "kmh": "kph",
    "kW": "kilowatt", "MW": "megawatt", "GW": "gigawatt", "TW": "terawatt", "kWh": "kilowatt-hour",
    "KB": "kilobyte", "kB": "kilobyte", "MB": "megabyte", "GB": "gigabyte", "TB": "terabyte",
  ]
}
