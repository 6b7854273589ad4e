import Proceedings

/// The public interface of `extract --format json`: the members, their names and their order.
enum DocumentJSON {
  /// Raised when a reader of the format would break.
  private static let schema = 1

  /// The whole document as one object on one line.
  static func line(_ found: AnnotatedDocument) -> [UInt8] {
    var writer = JSONWriter()
    writer.object { writer in
      writer.key("schema")
      writer.value(schema)
      writer.key("document")
      writer.object { document(found.document, into: &$0) }
      writer.key("speakers")
      writer.list { list in
        for index in found.annotations.speakers.indices {
          list.object { speaker(Speaker.ID(index), of: found, into: &$0) }
        }
      }
      writer.key("quotes")
      writer.list { list in
        for index in found.annotations.quotes.indices {
          list.object { quote(Quote.ID(index), of: found, into: &$0) }
        }
      }
      writer.key("statistics")
      writer.list { list in
        for index in found.annotations.statistics.indices {
          list.object { statistic(index, of: found, into: &$0) }
        }
      }
    }
    return writer.bytes + [UInt8(ascii: "\n")]
  }

  private static func document(_ document: Document, into writer: inout JSONWriter) {
    writer.key("path")
    writer.value(document.source.path)
    writer.key("format")
    writer.value(document.source.format)
    writer.key("title")
    writer.value(document.metadata.title)
    writer.key("date")
    writer.value(document.metadata.date)
    writer.key("place")
    writer.value(document.metadata.place)
    writer.key("publisher")
    writer.value(document.metadata.publisher)
    writer.key("language")
    writer.value(document.metadata.language)
    writer.key("sha256")
    writer.value(document.source.sha256)
    writer.key("text")
    writer.value(document.text.span, of: document.text)
  }

  /// The members of a speaker.
  static func speaker(_ id: Speaker.ID, of found: AnnotatedDocument, into writer: inout JSONWriter) {
    guard let speaker = found.annotations.speaker(id) else { return }
    writer.key("id")
    writer.value(id.description)
    writer.key("name")
    writer.value(speaker.name)
    writer.key("kind")
    writer.value(speaker.kind.rawValue)
    writer.key("role")
    writer.value(speaker.role)
    writer.key("affiliation")
    writer.value(speaker.affiliation)
    writer.key("mentions")
    writer.value(found.scalars(speaker.mentions))
  }

  /// The members of a quote.
  static func quote(_ id: Quote.ID, of found: AnnotatedDocument, into writer: inout JSONWriter) {
    guard let quote = found.annotations.quote(id) else { return }
    writer.key("id")
    writer.value(id.description)
    writer.key("speaker")
    writer.value(quote.speaker?.description)
    writer.key("kind")
    writer.value(quote.kind.rawValue)
    writer.key("verb")
    writer.value(quote.verb)
    writer.key("source")
    writer.value(found.scalars(quote.source))
    writer.key("cue")
    writer.value(found.scalars(quote.cue))
    writer.key("content")
    writer.value(found.scalars(quote.content))
    writer.key("confidence")
    writer.value(quote.confidence)
  }

  /// The members of the statistic at `index`.
  static func statistic(_ index: Int, of found: AnnotatedDocument, into writer: inout JSONWriter) {
    let statistic = found.annotations.statistics[index]
    writer.key("id")
    writer.value("n\(index + 1)")
    writer.key("span")
    writer.value(found.scalars(statistic.span))
    writer.key("value")
    writer.value(statistic.value)
    writer.key("upper")
    writer.value(statistic.upper)
    writer.key("qualifier")
    writer.value(statistic.qualifier.rawValue)
    writer.key("unit")
    writer.value(statistic.unit)
    writer.key("kind")
    writer.value(statistic.kind.rawValue)
    writer.key("speaker")
    writer.value(statistic.speaker?.description)
    writer.key("quote")
    writer.value(statistic.quote?.description)
  }
}
