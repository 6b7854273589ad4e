import CMd

/// SHA-256, so that a quote is tied to the very file that it was read from.
struct Digest {
  private var context = SHA2_CTX()

  /// The digest of nothing yet.
  init() { SHA256Init(&context) }

  /// Takes in the next bytes.
  mutating func add(_ bytes: [UInt8]) { SHA256Update(&context, bytes, bytes.count) }

  /// The digest of all that was taken in, in lower-case hexadecimal.
  var hexadecimal: String {
    var context = context
    var digest = [UInt8](repeating: 0, count: Int(SHA256_DIGEST_LENGTH))
    SHA256Final(&digest, &context)
    let digits = Array("0123456789abcdef".utf8)
    return String(
      decoding: digest.flatMap { [digits[Int($0 >> 4)], digits[Int($0 & 15)]] }, as: UTF8.self)
  }

  /// The digest of `bytes` in lower-case hexadecimal.
  static func sha256(_ bytes: [UInt8]) -> String {
    var digest = Digest()
    digest.add(bytes)
    return digest.hexadecimal
  }
}
