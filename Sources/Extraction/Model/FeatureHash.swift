/// Hashes features of a decision into 64 bits: a template's number and up to three values.
///
/// Feature names are never stored. A 16-bit fingerprint in the weight table keeps foreign features from being
/// taken for known ones but once in some 10,000 look-ups, which costs no measurable accuracy.
package enum FeatureHash {
  /// The hash of one feature.
  @inline(__always)
  package static func of(_ template: UInt64, _ a: UInt64, _ b: UInt64 = 0, _ c: UInt64 = 0) -> UInt64 {
    var hash = (template &+ 1) &* 0x9E37_79B9_7F4A_7C15
    hash = (hash ^ a) &* 0xFF51_AFD7_ED55_8CCD
    hash ^= hash >> 32
    hash = (hash ^ b) &* 0xC4CE_B9FE_1A85_EC53
    hash ^= hash >> 29
    hash = (hash ^ c) &* 0xFF51_AFD7_ED55_8CCD
    return hash ^ hash >> 32
  }

  /// The hash of a run of bytes.
  @inline(__always)
  package static func of(bytes: some Sequence<UInt8>) -> UInt64 {
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    for byte in bytes { hash = (hash ^ UInt64(byte)) &* 0x0000_0100_0000_01B3 }
    return hash ^ hash >> 31
  }
}
