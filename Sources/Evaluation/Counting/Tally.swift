/// How many were right, how many were predicted and how many there are.
public struct Tally: Equatable, Sendable {
  /// Predicted and right.
  public var right = 0
  /// Predicted.
  public var predicted = 0
  /// There according to the gold.
  public var actual = 0

  /// Counts; none unless given.
  public init(right: Int = 0, predicted: Int = 0, actual: Int = 0) {
    self.right = right
    self.predicted = predicted
    self.actual = actual
  }

  /// The share of the predicted that is right, from 0 to 1; 0 where nothing was predicted.
  public var precision: Double { predicted > 0 ? Double(right) / Double(predicted) : 0 }

  /// The share of the actual that is right, from 0 to 1; 0 where there is nothing.
  public var recall: Double { actual > 0 ? Double(right) / Double(actual) : 0 }

  /// The harmonic mean of precision and recall, from 0 to 1.
  public var f1: Double { Self.f1(precision, recall) }

  static func f1(_ precision: Double, _ recall: Double) -> Double {
    precision + recall > 0 ? 2 * precision * recall / (precision + recall) : 0
  }

  static func += (a: inout Tally, b: Tally) {
    a.right += b.right
    a.predicted += b.predicted
    a.actual += b.actual
  }
}
