/// Tags of languages.
enum LanguageTag {
  /// The tag that BCP 47 wants for a language of three letters that has one of two.
  static func short(_ code: String) -> String { two[code] ?? code }

  private static let two = [
    "eng": "en", "fra": "fr", "fre": "fr", "deu": "de", "ger": "de", "spa": "es", "ita": "it", "por": "pt",
    "nld": "nl",
    "dut": "nl", "gle": "ga", "cat": "ca", "afr": "af", "swa": "sw", "zho": "zh", "chi": "zh", "pol": "pl",
    "ces": "cs",
  ]
}
