/// With how many threads a document is worked through.
struct Jobs: Equatable {
  /// How many there are; with one everything is done in turn.
  let count: Int

  /// More than this have nothing to do: what is followed from stretch to stretch is followed by one.
  static let most = 16

  /// As many as were `asked` for; else as many as there are processors, or one in restricted mode: the host is shared.
  init(_ asked: Int?, _ restriction: Restriction) {
    count = asked ?? (restriction == .none ? min(Processors.available, Self.most) : 1)
  }
}
