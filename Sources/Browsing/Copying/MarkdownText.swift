/// Text that stands in Markdown and is none itself.
package enum MarkdownText {
  /// `text`, made safe, as Markdown that shows it as it is (CommonMark 0.31, 2.4).
  ///
  /// Only what can begin something within a line is escaped, and what can begin a block at the start of one.
  package static func escaped(_ text: String) -> String {
    let safe = DisplayText(text).string
    var escaped = ""
    for (index, scalar) in safe.unicodeScalars.enumerated() {
      switch scalar {
      case "\\", "`", "*", "_", "[", "]", "<", ">", "|", "~", "&": escaped += "\\"
      case "#", "+", "-", "=": if index == 0 { escaped += "\\" }
      case ".", ")":
        // "1986. A great year" would be the item of a list.
        let next = safe.unicodeScalars.dropFirst(index + 1).first
        if index > 0, next == nil || next == " ",
          safe.unicodeScalars.prefix(index).allSatisfy({ ("0"..."9").contains($0) })
        {
          escaped += "\\"
        }
      default: break
      }
      escaped.unicodeScalars.append(scalar)
    }
    return escaped
  }
}
