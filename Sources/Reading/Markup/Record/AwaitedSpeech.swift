/// What comes after a printed label, kept until it can be told where the label ends and the speech begins.
struct AwaitedSpeech {
  /// Whether a label was printed and its colon or dash is still to come.
  private(set) var isAwaited = false
  private var bytes: [UInt8] = []

  /// More than this is no label's rest.
  private static let longest = 600

  /// A label was printed.
  mutating func await() { isAwaited = true }

  /// Keeps `more`; whether now it can be told: `: I beg to move`, ` asked the Minister`, ` (NSW) (10:01): I rise`.
  mutating func isTold(with more: UnsafeBufferPointer<UInt8>) -> Bool {
    bytes += more
    if bytes.count > Self.longest { return true }
    if case .speech = SpeechStart(bytes) { return true }
    return false
  }

  /// Whether there is more than a colon.
  var hasWords: Bool { bytes.contains { $0 > 0x20 && $0 != UInt8(ascii: ":") } }

  /// What was kept; nothing is awaited any more.
  mutating func take() -> [UInt8] {
    defer { self = AwaitedSpeech() }
    return bytes
  }
}
