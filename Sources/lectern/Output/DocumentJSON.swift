import Browsing
import Proceedings

/// The public interface of `extract --format json`: the members, their names and their order.
enum DocumentJSON {
  /// Raised when a reader of the format would break.
  private static let schema = 1

  /// Writes the whole document as one object on one line; no more than a piece of it is held.
  static func write(_ found: AnnotatedDocument, to sink: any DataSink) {
    var writer = JSONWriter { sink.write(data: $0) }
    writer.object { writer in
      writer.member("schema", schema)
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
    writer.endLine()
    writer.finish()
  }

  private static func document(_ document: Document, into writer: inout JSONWriter) {
    writer.member("path", document.source.path)
    writer.member("format", document.source.format)
    writer.member("title", document.metadata.title)
    writer.member("date", document.metadata.date)
    writer.member("place", document.metadata.place)
    writer.member("publisher", document.metadata.publisher)
    writer.member("language", document.metadata.language)
    writer.member("sha256", document.source.sha256)
    writer.key("text")
    writer.value(document.text.span, of: document.text)
  }

  /// The members of a speaker.
  static func speaker(_ id: Speaker.ID, of found: AnnotatedDocument, into writer: inout JSONWriter) {
    guard let speaker = found.annotations.speaker(id) else { return }
    writer.member("id", id.description)
    writer.member("name", speaker.name)
    writer.member("kind", speaker.kind.rawValue)
    writer.member("role", speaker.role)
    writer.member("affiliation", speaker.affiliation)
    writer.member("mentions", found.scalars(speaker.mentions))
  }

  /// The members of a quote.
  static func quote(_ id: Quote.ID, of found: AnnotatedDocument, into writer: inout JSONWriter) {
    guard let quote = found.annotations.quote(id) else { return }
    writer.member("id", id.description)
    writer.member("speaker", quote.speaker?.description)
    writer.member("kind", quote.kind.rawValue)
    writer.member("act", quote.act?.rawValue)
    writer.member("verb", quote.verb)
    writer.member("source", found.scalars(quote.source))
    writer.member("cue", found.scalars(quote.cue))
    writer.member("content", found.scalars(quote.content))
    writer.member("confidence", quote.confidence)
    place(quote.content.first ?? quote.source.first, of: found, into: &writer)
  }

  /// Where the record places what stands at `span`: the number of the turn, from 1, and page, time or element as cited.
  private static func place(_ span: Span?, of found: AnnotatedDocument, into writer: inout JSONWriter) {
    writer.member("turn", found.turn(span))
    writer.member("locator", found.locator(span))
  }

  /// The members of the statistic at `index`.
  static func statistic(_ index: Int, of found: AnnotatedDocument, into writer: inout JSONWriter) {
    let statistic = found.annotations.statistics[index]
    writer.member("id", "n\(index + 1)")
    writer.member("span", found.scalars(statistic.span))
    writer.member("value", statistic.value)
    writer.member("upper", statistic.upper)
    writer.member("qualifier", statistic.qualifier.rawValue)
    writer.member("unit", statistic.unit)
    writer.member("kind", statistic.kind.rawValue)
    writer.member("speaker", statistic.speaker?.description)
    writer.member("quote", statistic.quote?.description)
    place(statistic.span, of: found, into: &writer)
  }
}
