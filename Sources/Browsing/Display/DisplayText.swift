/// Text that is safe to send to a terminal: no control, bidi-override or invisible character is left in it.
///
/// The screen and the text formats accept nothing else. Threats: terminal escape injection (CVE-2003-0070,
/// CVE-2022-46663), bidi spoofing (CVE-2021-42574).
public struct DisplayText: Hashable, Sendable {
  /// The safe text.
  public let string: String

  /// Makes `text` safe: white space other than the space becomes a space, the rest see `VisibleForm`.
  public init(_ text: String) {
    guard text.unicodeScalars.contains(where: VisibleForm.isNeeded) else {
      string = text
      return
    }
    var safe = String.UnicodeScalarView()
    var afterReturn = false
    for scalar in text.unicodeScalars {
      defer { afterReturn = scalar == "\r" }
      if scalar == "\n", afterReturn { continue }
      if let form = VisibleForm.of(scalar) {
        safe.append(contentsOf: form.unicodeScalars)
      } else {
        safe.append(scalar)
      }
    }
    string = String(safe)
  }

  /// Width on the screen.
  public var columns: Columns {
    Columns(string.unicodeScalars.reduce(0) { $0 + ScalarWidth.of($1) })
  }
}
