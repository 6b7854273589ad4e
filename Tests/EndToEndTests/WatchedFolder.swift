import Foundation
import Glibc

/// A folder of which every file that is opened, made or changed is noticed, with the folders in it.
final class WatchedFolder {
  /// What happened to a file.
  struct Access: Hashable {
    let path: String
    let isChange: Bool
  }

  let folder: Folder
  private let notifier: Int32
  private var paths: [Int32: String] = [:]

  /// Watches `folder` and the folders in it as they are now.
  init(_ folder: Folder) throws {
    self.folder = folder
    notifier = inotify_init1(Int32(IN_NONBLOCK | IN_CLOEXEC))
    guard notifier >= 0 else { throw POSIXError(.EMFILE) }
    watch(folder.path, "")
    let all = FileManager.default.enumerator(atPath: folder.path)?.compactMap { $0 as? String } ?? []
    for name in all {
      var isFolder: ObjCBool = false
      if FileManager.default.fileExists(atPath: folder.path + "/" + name, isDirectory: &isFolder),
        isFolder.boolValue
      {
        watch(folder.path + "/" + name, name + "/")
      }
    }
  }

  deinit { close(notifier) }

  private static let changes = UInt32(IN_CREATE | IN_MODIFY | IN_MOVED_TO | IN_DELETE | IN_ATTRIB)

  private func watch(_ path: String, _ name: String) {
    let watch = inotify_add_watch(notifier, path, UInt32(IN_OPEN) | Self.changes)
    if watch >= 0 { paths[watch] = name }
  }

  /// What has happened since the last call, apart from looking at the folders themselves.
  func accesses() -> Set<Access> {
    var all: Set<Access> = []
    var buffer = [UInt8](repeating: 0, count: 1 << 16)
    while true {
      let count = read(notifier, &buffer, buffer.count)
      guard count > 0 else { return all }
      buffer.withUnsafeBytes { bytes in
        var start = 0
        while start + MemoryLayout<inotify_event>.size <= count {
          let event = bytes.loadUnaligned(fromByteOffset: start, as: inotify_event.self)
          start += MemoryLayout<inotify_event>.size
          let name = bytes[start..<start + Int(event.len)].prefix { $0 != 0 }
          start += Int(event.len)
          guard event.mask & UInt32(IN_ISDIR) == 0, !name.isEmpty else { continue }
          let path = (paths[event.wd] ?? "?/") + String(decoding: name, as: UTF8.self)
          all.insert(Access(path: path, isChange: event.mask & Self.changes != 0))
        }
      }
    }
  }
}
