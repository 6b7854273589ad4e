import Foundation

/// The folder of real proceedings and gold that may lie beside the checkout; nil where it is absent.
///
/// Tests that need it are enabled by `Shared.isPresent`, so that they are reported as skipped elsewhere.
public enum Shared {
  /// The folder: `LECTERN_SHARED`, else `../shared` beside the checkout.
  public static let folder: URL? = {
    let checkout = URL(fileURLWithPath: #filePath)
      .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    let named = ProcessInfo.processInfo.environment["LECTERN_SHARED"].map { URL(fileURLWithPath: $0) }
    let folder = named ?? checkout.deletingLastPathComponent().appendingPathComponent("shared")
    return FileManager.default.fileExists(atPath: folder.path) ? folder : nil
  }()

  /// Whether the folder is there.
  public static var isPresent: Bool { folder != nil }
}
