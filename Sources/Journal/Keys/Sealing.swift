import Crypto
import Foundation

/// AES-256-GCM over bytes, laid out as nonce, ciphertext, tag.
enum Sealing {
  static let nonceLength = 12
  static let tagLength = 16

  static func seal(
    _ plain: [UInt8], with key: SymmetricKey, binding context: [UInt8], _ random: RandomBytes
  ) throws -> [UInt8] {
    let nonce = random(nonceLength)
    return nonce + (try seal(plain, with: key, nonce: nonce, binding: context))
  }

  static func open(
    _ sealed: [UInt8], with key: SymmetricKey, binding context: [UInt8]
  ) -> [UInt8]? {
    guard sealed.count >= nonceLength + tagLength else { return nil }
    return open(
      Array(sealed[nonceLength...]), with: key, nonce: Array(sealed[..<nonceLength]),
      binding: context)
  }

  /// - Returns: ciphertext and tag.
  static func seal(
    _ plain: [UInt8], with key: SymmetricKey, nonce: [UInt8], binding context: [UInt8]
  ) throws -> [UInt8] {
    let box = try AES.GCM.seal(
      plain, using: key, nonce: AES.GCM.Nonce(data: nonce), authenticating: context)
    return Array(box.ciphertext) + Array(box.tag)
  }

  /// Nil when the key, the nonce, the context or any byte is another than when it was sealed.
  static func open(
    _ sealed: [UInt8], with key: SymmetricKey, nonce: [UInt8], binding context: [UInt8]
  ) -> [UInt8]? {
    guard sealed.count >= tagLength, nonce.count == nonceLength else { return nil }
    var combined = Data(capacity: nonceLength + sealed.count)
    combined.append(contentsOf: nonce)
    combined.append(contentsOf: sealed)
    guard let box = try? AES.GCM.SealedBox(combined: combined),
      let plain = try? AES.GCM.open(box, using: key, authenticating: context)
    else { return nil }
    return Array(plain)
  }
}
