internal import Crypto
internal import CryptoExtras
internal import FoundationEssentials

/// Bytes under a passphrase: AES-256-GCM (NIST SP 800-38D), with a key by scrypt (RFC 7914).
///
/// Laid out as a line that names the form, one byte for the cost, 16 of salt, and the sealed box: nonce, text, tag. All
/// that stands before the box is authenticated with it.
package enum Sealed {
  /// What such a file begins with.
  static let mark = Array("pathways-sealed 1\n".utf8)
  /// What the name of such a file ends in.
  package static let ending = "sealed"
  private static let saltSize = 16
  /// The logarithm of scrypt's cost: 128 MB and some tenths of a second, as OWASP advises for r = 8 and p = 1.
  package static let cost: UInt8 = 17
  /// More than this is no file of ours: opening it would take all memory.
  private static let highestCost: UInt8 = 20

  /// `bytes` so that only `passphrase` opens them; never the same twice.
  package static func seal(_ bytes: [UInt8], _ passphrase: String, cost: UInt8 = cost) throws(SealError) -> [UInt8] {
    var generator = SystemRandomNumberGenerator()
    let salt = (0..<saltSize).map { _ in UInt8.random(in: .min ... .max, using: &generator) }
    let head = mark + [cost] + salt
    do {
      let box = try AES.GCM.seal(bytes, using: key(passphrase, salt, cost), authenticating: head)
      guard let combined = box.combined else { throw SealError.failed }
      return head + [UInt8](combined)
    } catch { throw .failed }
  }

  /// Whether `bytes` look like a sealed file.
  package static func isSealed(_ bytes: some Collection<UInt8>) -> Bool { bytes.starts(with: mark) }

  /// What was sealed; throws `notSealed`, or `wrongPassphrase`, which a changed file gives too.
  package static func open(_ bytes: [UInt8], _ passphrase: String) throws(SealError) -> [UInt8] {
    let size = mark.count + 1 + saltSize
    guard bytes.count > size, bytes.starts(with: mark), bytes[mark.count] <= highestCost, bytes[mark.count] > 0 else {
      throw .notSealed
    }
    let head = Array(bytes[..<size])
    do {
      let box = try AES.GCM.SealedBox(combined: bytes[size...])
      let key = try key(passphrase, Array(head.suffix(saltSize)), head[mark.count])
      return [UInt8](try AES.GCM.open(box, using: key, authenticating: head))
    } catch { throw .wrongPassphrase }
  }

  private static func key(_ passphrase: String, _ salt: [UInt8], _ cost: UInt8) throws -> SymmetricKey {
    try KDF.Scrypt.deriveKey(
      from: Array(passphrase.utf8), salt: salt, outputByteCount: 32, rounds: 1 << Int(cost), blockSize: 8,
      parallelism: 1)
  }
}

/// Why something was not sealed or opened.
package enum SealError: Error, Equatable, Sendable, CustomStringConvertible {
  case notSealed
  case wrongPassphrase
  case failed

  package var description: String {
    switch self {
    case .notSealed: "this was not locked by Pathways, or by a newer one."
    case .wrongPassphrase: "this passphrase does not open it, or the file was changed. Nothing was done."
    case .failed: "it could not be sealed. Nothing was done."
    }
  }
}
