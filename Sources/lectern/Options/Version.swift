/// The version of lectern.
enum Version {
  static let text = "lectern 0.1.0"
}
