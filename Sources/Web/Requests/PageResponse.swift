import HTML
import HTTPTypes
import Hummingbird
import NIOCore

/// A finished page as an answer.
struct PageResponse: ResponseGenerator, Sendable {
  let status: HTTPResponse.Status
  let bytes: [UInt8]

  init(_ page: Markup, status: HTTPResponse.Status = .ok) {
    self.status = status
    bytes = page.rendered()
  }

  func response(from request: Request, context: some RequestContext) -> Response {
    Response(
      status: status, headers: [.contentType: "text/html; charset=utf-8"],
      body: ResponseBody(byteBuffer: ByteBuffer(bytes: bytes)))
  }
}

extension Response {
  /// Post, redirect, get: a reload sends nothing again.
  static func see(_ link: Link) -> Response {
    Response(status: .seeOther, headers: [.location: link.text])
  }

  static func json(_ text: String, status: HTTPResponse.Status = .ok) -> Response {
    Response(
      status: status, headers: [.contentType: "application/json; charset=utf-8"],
      body: ResponseBody(byteBuffer: ByteBuffer(string: text)))
  }
}

extension Request {
  var wantsJSON: Bool {
    headers[.accept].map { $0.utf8.starts(with: "application/json".utf8) } ?? false
  }

  /// The query as fields; what cannot be read is as if it was not there.
  var queryFields: [String: [String]] {
    uri.query.flatMap { try? FormBody(Array($0.utf8)).values } ?? [:]
  }
}
