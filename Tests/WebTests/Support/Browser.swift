import Domain
import Foundation
import Hummingbird
import HummingbirdTesting
import Logging
import Testing
import Workflows

@testable import Web

/// Sends requests to the whole application of one city, headers and errors and all.
struct Browser: Sendable {
  let city: City
  let client: any TestClientProtocol

  /// Runs a test with the city's application, in demo mode.
  static func open(
    _ city: City, mode: WebApplication.Mode = .demo, pdf: PDFPress = .none,
    _ body: @escaping @Sendable (Browser) async throws -> Void
  ) async throws {
    let web = WebApplication(desk: city.desk, mode: mode, logger: city.logs.logger, pdf: pdf)
    try await web.application().test(.router) { try await body(Browser(city: city, client: $0)) }
  }

  static func open(
    _ body: @escaping @Sendable (Browser) async throws -> Void
  ) async throws {
    try await open(City(), body)
  }

  func send(
    _ method: HTTPRequest.Method, _ path: String, headers: HTTPFields = [:], body: [UInt8]? = nil
  ) async throws -> Answer {
    let answer = try await client.execute(
      uri: path, method: method, headers: headers, body: body.map { ByteBuffer(bytes: $0) })
    return Answer(
      status: answer.status.code, headers: answer.headers, bytes: Array(answer.body.readableBytesView))
  }

  func get(_ path: String) async throws -> Answer { try await send(.get, path) }

  /// Signs in by the page, as a person would.
  func signIn(_ name: String) async throws -> Visit {
    try await signIn(on: city.assignment(name), name)
  }

  func signIn(on assignment: AssignmentID, _ name: String) async throws -> Visit {
    let answer = try await send(
      .post, "/logga-in", body: FormBody.encoded(["assignment": [assignment.text]]))
    #expect(answer.status == 303, "\(name) signs in")
    let cookie = try #require(answer.headers[.setCookie])
    let pair = String(cookie.prefix { $0 != ";" })
    let token = String(try #require(pair.split(separator: "=").last))
    let visitor = try await #require(city.desk.visitor(token))
    return Visit(browser: self, cookie: pair, visitor: visitor)
  }
}

/// One person's session.
struct Visit: Sendable {
  let browser: Browser
  let cookie: String
  let visitor: Desk.Visitor

  var csrf: String { visitor.formSecret }

  func send(
    _ method: HTTPRequest.Method, _ path: String, headers: HTTPFields = [:], body: [UInt8]? = nil
  ) async throws -> Answer {
    var headers = headers
    headers[.cookie] = cookie
    return try await browser.send(method, path, headers: headers, body: body)
  }

  func get(_ path: String, json: Bool = false) async throws -> Answer {
    try await send(.get, path, headers: json ? [.accept: "application/json"] : [:])
  }

  /// Posts the fields with the session's secret, and a key of their own unless one is given.
  func post(
    _ path: String, _ fields: [String: [String]] = [:], headers: HTTPFields = [:]
  ) async throws -> Answer {
    let form = fields.merging(["csrf": [csrf], "key": [UUID().uuidString]]) { given, _ in given }
    return try await send(.post, path, headers: headers, body: Form.encoded(form))
  }

  /// The same, with one text to each field.
  func post(_ path: String, one fields: [String: String], json: Bool = false) async throws -> Answer {
    try await post(
      path, fields.mapValues { [$0] }, headers: json ? [.accept: "application/json"] : [:])
  }
}

/// Fields as a browser sends them; unlike a draft, with the tokens of the page.
enum Form {
  static func encoded(_ values: [String: [String]]) -> [UInt8] {
    var allowed = CharacterSet.alphanumerics
    allowed.insert(charactersIn: "-._")
    let pairs = values.sorted { $0.key < $1.key }.flatMap { name, texts in
      texts.map { text in
        let coded = { (part: String) in part.addingPercentEncoding(withAllowedCharacters: allowed) ?? "" }
        return coded(name) + "=" + coded(text)
      }
    }
    return Array(pairs.joined(separator: "&").utf8)
  }
}

/// What came back.
struct Answer: Sendable, CustomTestStringConvertible {
  let status: Int
  let headers: HTTPFields
  let bytes: [UInt8]

  var text: String { String(decoding: bytes, as: UTF8.self) }
  var testDescription: String { "\(status), \(bytes.count) bytes, “\(title)”" }
  var location: String? { headers[.location] }

  /// Holds these words, whatever tags stand between them.
  func says(_ words: String) -> Bool { text.utf8Contains(words) }

  var title: String { text.between("<title>", "</title>") ?? "" }

  /// The value of a hidden field.
  func hidden(_ name: String) -> String? {
    hiddenFields[name]?.first
  }

  /// What a browser sends back by itself.
  var hiddenFields: [String: [String]] {
    var found: [String: [String]] = [:]
    for part in text.components(separatedBy: "<input type=\"hidden\"").dropFirst() {
      let tag = part.between("", ">") ?? part
      guard let name = tag.between("name=\"", "\""), let value = tag.between("value=\"", "\"") else {
        continue
      }
      found[name, default: []].append(value)
    }
    return found
  }

  /// The values of the boxes that are ticked when the page is shown.
  func checked(_ field: String) -> [String] {
    text.components(separatedBy: "<input type=\"checkbox\"").dropFirst().compactMap { part in
      let tag = part.between("", ">") ?? part
      guard tag.between("name=\"", "\"") == field, tag.utf8Contains("checked") else { return nil }
      return tag.between("value=\"", "\"")
    }
  }
}

extension String {
  func utf8Contains(_ words: String) -> Bool { Data(utf8).range(of: Data(words.utf8)) != nil }

  func between(_ start: String, _ end: String) -> String? {
    let found = start.isEmpty ? startIndex..<startIndex : range(of: start, options: .literal)
    guard let from = found,
      let to = range(of: end, options: .literal, range: from.upperBound..<endIndex)
    else { return nil }
    return String(self[from.upperBound..<to.lowerBound])
  }
}
