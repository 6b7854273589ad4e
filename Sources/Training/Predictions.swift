import Extraction
import Proceedings

/// Writes what is found in articles as the scorers read it.
enum Predictions {
  static func write(_ scenes: [TrainingScene], _ model: Model, threshold: Float, folder: String) throws {
    var byName: [String: [String]] = [:]
    var documents: [String: Document] = [:]
    for item in scenes {
      // An article with several annotations comes several times.
      guard documents[item.article.name] == nil || item.article.isFirst else { continue }
      guard item.article.isFirst else { continue }
      documents[item.article.name] = item.article.document
      let index = ScalarIndex(item.article.document.text)
      func list(_ spans: [Span]) -> String {
        "[" + spans.map { index.scalars($0) }.map { "[\($0.start),\($0.end)]" }.joined(separator: ",") + "]"
      }
      for found in item.scene.attributions(model, threshold: threshold) {
        byName[item.article.name, default: []].append(
          "{\"source\":\(list(found.source)),\"cue\":\(list(found.cue)),\"content\":\(list(found.content))}")
      }
    }
    for (name, document) in documents {
      var text = ""
      for scalar in document.text.string.unicodeScalars {
        if scalar == "\"" || scalar == "\\" {
          text += "\\" + String(scalar)
        } else if scalar.value < 32 {
          text += "\\u00" + (scalar.value < 16 ? "0" : "") + String(scalar.value, radix: 16)
        } else {
          text.unicodeScalars.append(scalar)
        }
      }
      let quotes = (byName[name] ?? []).joined(separator: ",")
      try File.write(
        Array("{\"document\":{\"text\":\"\(text)\"},\"quotes\":[\(quotes)]}".utf8),
        to: "\(folder)/\(name).json")
    }
  }
}
