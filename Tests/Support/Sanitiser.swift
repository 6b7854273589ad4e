import Glibc

/// Whether the tests were built with a sanitizer, which changes how a crashing program ends.
public enum Sanitiser {
  /// Whether the address or the thread sanitizer is linked.
  public static var isActive: Bool {
    dlsym(nil, "__asan_init") != nil || dlsym(nil, "__tsan_init") != nil
  }
}
