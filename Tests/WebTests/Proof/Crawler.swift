import Domain
import Foundation
import Hummingbird
import HummingbirdTesting
import Testing
import Workflows

@testable import Web

/// Goes wherever one principal can go, and keeps what came.
final class Crawler {
  let world: CanaryWorld
  let client: any TestClientProtocol
  /// Nil for somebody who has not signed in.
  let author: Author?
  private var cookie: String?
  private var secret = ""
  private var waiting: [String] = []
  private var asked: Set<String> = []
  private var counts: [String: Int] = [:]
  /// Addresses that answered with a page.
  private(set) var seen: Set<String> = []
  /// Each item that was received, and where first.
  private(set) var received: [String: String] = [:]
  /// What stood where nothing about anybody may stand, in words.
  private(set) var misplaced: Set<String> = []

  init(_ world: CanaryWorld, _ client: any TestClientProtocol, _ author: Author?) {
    self.world = world
    self.client = client
    self.author = author
  }

  var name: String { author.map { String($0.name.prefix { $0 != " " }) } ?? "nobody" }

  func signIn() async throws {
    guard let author else { return }
    let token = try await world.desk.signIn(author.assignment)
    cookie = "samlots=\(token)"
    secret = try #require(try await world.desk.visitor(token)).formSecret
  }

  // MARK: Going

  /// Follows everything from the addresses on, each once.
  func crawl(from addresses: [String]) async throws {
    waiting += addresses
    while let next = waiting.popLast() {
      guard PageLinks.isWorthAsking(next), !asked.contains(next), isNotEnough(next) else { continue }
      asked.insert(next)
      let answer = try await get(next)
      keep(answer, of: next)
      if let place = answer.headers[.location] { waiting.append(PageLinks.address(place)) }
      let page = String(next.prefix { $0 != "?" })
      if count("JSON", PageLinks.shape(next)) == 1 {
        keep(try await get(next, json: true), of: next + " (JSON)")
      }
      guard answer.status == 200 else {
        count("turned away", page)
        continue
      }
      seen.insert(next)
      waiting += PageLinks.links(of: answer.bytes, at: next)
    }
  }

  /// A log of years and months has no end, and a page that is not there is not there for any question to it.
  private func isNotEnough(_ address: String) -> Bool {
    let page = String(address.prefix { $0 != "?" })
    if address != page, counts["turned away " + page, default: 0] >= 3 { return false }
    let most = address.hasPrefix("/logggranskning") ? 8 : 400
    return count("asked", PageLinks.shape(address)) <= most
  }

  @discardableResult
  private func count(_ what: String, _ of: String) -> Int {
    counts[what + " " + of, default: 0] += 1
    return counts[what + " " + of, default: 0]
  }

  /// Asks for something that is no page, and keeps what comes.
  func search(for number: String) async throws {
    let form = Form.encoded(["csrf": [secret], "number": [number]])
    keep(try await send(.post, "/arenden/sok", body: form), of: "/arenden/sok")
  }

  /// Listens to every stream that it may have, until it signs out.
  func listen(_ hub: LiveHub, _ streams: [String]) async throws {
    for path in streams {
      try await signIn()
      let head = try await send(.head, path)
      keep(head, of: "HEAD " + path)
      guard head.status == 200 else { continue }
      let (client, headers) = (client, headers(json: false))
      async let stream = client.execute(uri: path, method: .get, headers: headers, body: nil)
      try await hub.fills(to: 1)
      _ = try await send(.post, "/logga-ut", body: Form.encoded(["csrf": [secret]]))
      let answer = try await stream
      keep(Self.answer(answer), of: path)
    }
  }

  private func get(_ path: String, json: Bool = false) async throws -> Answer {
    try await send(.get, path, json: json)
  }

  private func headers(json: Bool) -> HTTPFields {
    var headers: HTTPFields = json ? [.accept: "application/json"] : [:]
    if let cookie { headers[.cookie] = cookie }
    return headers
  }

  private func send(
    _ method: HTTPRequest.Method, _ path: String, json: Bool = false, body: [UInt8]? = nil
  ) async throws -> Answer {
    Self.answer(
      try await client.execute(
        uri: path, method: method, headers: headers(json: json), body: body.map { ByteBuffer(bytes: $0) }))
  }

  private static func answer(_ response: TestResponse) -> Answer {
    Answer(
      status: response.status.code, headers: response.headers,
      bytes: Array(response.body.readableBytesView))
  }

  // MARK: Keeping

  private func keep(_ answer: Answer, of path: String) {
    if answer.status >= 500 { misplaced.insert("\(name) \(path): \(answer.status)") }
    for item in world.word.found(in: answer.bytes) {
      received[item] = received[item] ?? path
    }
    for form in world.numberForms where !answer.bytes.places(of: Array(form.utf8)).isEmpty {
      received["youth.number"] = received["youth.number"] ?? path
    }
    for writing in world.word.disguised(in: answer.bytes) { tell(writing, path, "in another writing") }
    let open =
      answer.headers.map { "\($0.name): \($0.value)" } + answer.bytes.between("<title>", "<")
      + PageLinks.all(in: answer.bytes) + [path]
    // Gone through together first: hardly ever is there anything to find.
    guard !world.told(in: open.joined(separator: "\n")).isEmpty else { return }
    for text in open { tell(world.told(in: text), path, text) }
  }

  private func tell(_ found: [String], _ path: String, _ place: String) {
    for item in found { tell(item, path, place) }
  }

  private func tell(_ item: String, _ path: String, _ place: String) {
    misplaced.insert("\(name) \(path) \(place): \(item)")
  }
}

extension CanaryWorld {
  /// The personal number as it is written in different places.
  var numberForms: [String] {
    let text = number.digits
    let last = String(text.suffix(4))
    let long = String(text.prefix(8))
    let short = String(long.suffix(6))
    return [long + last, "\(long)-\(last)", "\(short)-\(last)"]
  }

  /// Words of items and the personal number in a text, however they are written.
  func told(in text: String) -> [String] {
    word.traces(in: text) + numberForms.filter { text.utf8Contains($0) }.map { _ in "youth.number" }
  }
}

extension [UInt8] {
  /// Every text between two words.
  func between(_ start: String, _ end: String) -> [String] {
    let last = end.utf8.first
    return places(of: Array(start.utf8)).compactMap { place in
      let from = place + start.utf8.count
      guard let last, let end = self[from...].firstIndex(of: last) else { return nil }
      return String(decoding: self[from..<end], as: UTF8.self)
    }
  }
}
