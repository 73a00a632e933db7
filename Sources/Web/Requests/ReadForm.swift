import Hummingbird
import NIOCore
import Workflows

extension Request {
  /// Largest form, in bytes: a note of 250 000 characters, percent-encoded, with room to spare.
  static let longestForm = 2_000_000

  /// Reads the form of a page that this session was shown.
  /// - Throws: `WebError.forgedForm` unless it comes from this site and carries the session's secret.
  func form(of visitor: Desk.Visitor) async throws -> FormReader {
    try mustBeFromThisSite()
    let values = try await fields()
    guard let secret = values["csrf"]?.first, Self.isSame(secret, visitor.formSecret) else {
      throw WebError.forgedForm
    }
    return FormReader(values)
  }

  /// The fields, whoever sent them.
  func fields() async throws -> [String: [String]] {
    let buffer: ByteBuffer
    do {
      buffer = try await body.collect(upTo: Self.longestForm)
    } catch {
      throw WebError.bodyTooLarge
    }
    do {
      return try FormBody(Array(buffer.readableBytesView)).values
    } catch {
      throw WebError.unreadableForm
    }
  }

  /// Browsers tell where a form comes from, and no page can make them lie about it. Older ones tell
  /// only the origin, and our own pages' referrer policy turns that into `null`, which is then refused.
  func mustBeFromThisSite() throws {
    if let site = headers[.init("Sec-Fetch-Site") ?? .origin] {
      guard site == "same-origin" else { throw WebError.forgedForm }
      return
    }
    guard let origin = headers[.origin] else { return }
    guard let host = head.authority, origin == "http://\(host)" || origin == "https://\(host)" else {
      throw WebError.forgedForm
    }
  }

  /// Takes the same time wherever the first difference is.
  private static func isSame(_ left: String, _ right: String) -> Bool {
    let (left, right) = (Array(left.utf8), Array(right.utf8))
    guard left.count == right.count else { return false }
    return zip(left, right).reduce(UInt8(0)) { $0 | ($1.0 ^ $1.1) } == 0
  }
}
