import Domain
import Foundation
import HTTPTypes
import HummingbirdTesting
import Journal
import SQLiteJournal
import TestSupport
import Testing
import Workflows

@testable import Web

/// A city of its own that began as a copy of the canary world. Two of them are alike until something is done
/// in one of them alone.
final class TwinWorld: Sendable {
  let desk: Desk
  let journal: OpenJournal
  let time: TestClock
  let directory: Directory
  let youth: CaseID
  private let folder: URL

  private struct Template: Sendable {
    let files: [String: Data]
    let now: Instant
    let youth: CaseID
  }

  /// Built once. The emergency look of the morning is over in it.
  private static let template = Task {
    let made = try await CanaryWorld.lived()
    made.world.time.pass(seconds: 7200)
    let now = made.world.time.now
    await made.world.journal.engine.close()
    var files: [String: Data] = [:]
    let folder = made.world.folder
    for name in try FileManager.default.contentsOfDirectory(atPath: folder.path)
    where !name.hasSuffix("-shm") {
      files[name] = try Data(contentsOf: folder.appendingPathComponent(name))
    }
    try? FileManager.default.removeItem(at: folder)
    return Template(files: files, now: now, youth: try #require(made.ids["youth"]))
  }

  init(seed: UInt64) async throws {
    let template = try await Self.template.value
    folder = FileManager.default.temporaryDirectory
      .appendingPathComponent("samlots-twin-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    for (name, bytes) in template.files { try bytes.write(to: folder.appendingPathComponent(name)) }
    let random = RandomBytes.seeded(seed)
    var settings = SQLiteEngine.Settings()
    settings.busyTimeout = 5
    journal = try await OpenJournal(
      SQLiteEngine(folder: folder, settings: settings, random: random),
      KeyRing(master: Array(1...32), random: random), now: template.now)
    time = TestClock(template.now)
    desk = Desk(journal, clock: time.clock, random: random)
    directory = try await desk.directory()
    youth = template.youth
  }

  func close() async {
    await journal.engine.close()
    try? FileManager.default.removeItem(at: folder)
  }

  var today: Day { time.today }

  func author(_ name: String) throws -> Author {
    let found = directory.assignments.values.compactMap { directory.author($0.id, on: today) }
      .first { $0.name == name }
    return try #require(found, "nobody is \(name)")
  }

  func agency(_ name: String) throws -> AgencyID {
    try #require(directory.agencies.values.first { $0.name == name }).id
  }

  func file() async throws -> CaseFile {
    let (files, youth) = (journal.files, [self.youth])
    return try await #require(
      journal.engine.read { connection in
        try youth.first.flatMap { try files.load($0, connection, locking: .none) }
      })
  }

  /// - Returns: whether the rules let it through.
  @discardableResult
  func act(_ act: some Act, on id: CaseID? = nil, by name: String) async throws -> Bool {
    let author = try author(name)
    do {
      _ = try await desk.perform(act, on: id ?? youth, by: author)
      return true
    } catch {
      guard case .refused(.explain(let advisories)) = error else { return false }
      let reasons = advisories.map { ($0.rule.id, "Därför.") }
      let receipt = try? await desk.perform(
        act, on: id ?? youth, by: author, explanations: Dictionary(reasons) { first, _ in first })
      return receipt != nil
    }
  }
}

/// What one viewer gets from one world, page by page.
struct TwinReader {
  struct Page: Equatable {
    let path: String
    let status: Int
    let headers: [String]
    let body: [UInt8]
  }

  let world: TwinWorld
  let client: any TestClientProtocol
  let hub: LiveHub
  let name: String

  /// Everything that can be reached, in the order it was found, and these addresses beside it.
  func pages(also others: [String], atMost limit: Int) async throws -> [Page] {
    let (cookie, secret) = try await signIn()
    var waiting = ["/"]
    var asked: Set<String> = []
    var pages: [Page] = []
    while !waiting.isEmpty, pages.count < limit {
      let path = waiting.removeFirst()
      guard PageLinks.isWorthAsking(path, pagesOfList: 2), asked.insert(path).inserted else { continue }
      let answer = try await get(path, cookie)
      pages.append(Self.page(path, answer, without: secret))
      if let place = answer.headers[.location] { waiting.append(PageLinks.address(place)) }
      if answer.status == 200 { waiting += PageLinks.links(of: answer.bytes, at: path) }
    }
    for path in others where asked.insert(path).inserted {
      pages.append(Self.page(path, try await get(path, cookie), without: secret))
      let json = try await get(path, cookie, json: true)
      pages.append(Self.page(path + " (JSON)", json, without: secret))
    }
    return pages
  }

  /// The words of a stream that was opened by a page of an earlier moment.
  func stream(_ path: String, since then: Instant) async throws -> String? {
    let (cookie, secret) = try await signIn()
    let address = "\(path)?sedan=\(then.milliseconds)"
    let head = try await client.execute(uri: address, method: .head, headers: [.cookie: cookie], body: nil)
    guard head.status == .ok else { return nil }
    let client = client
    async let stream = client.execute(uri: address, method: .get, headers: [.cookie: cookie], body: nil)
    try await hub.fills(to: 1)
    _ = try await client.execute(
      uri: "/logga-ut", method: .post, headers: [.cookie: cookie],
      body: .init(bytes: Form.encoded(["csrf": [secret]])))
    return String(buffer: try await stream.body)
  }

  private func signIn() async throws -> (cookie: String, secret: String) {
    let token = try await world.desk.signIn(try world.author(name).assignment)
    return ("samlots=\(token)", try #require(try await world.desk.visitor(token)).formSecret)
  }

  private func get(_ path: String, _ cookie: String, json: Bool = false) async throws -> Answer {
    let response = try await client.execute(
      uri: path, method: .get,
      headers: json ? [.cookie: cookie, .accept: "application/json"] : [.cookie: cookie], body: nil)
    return Answer(
      status: response.status.code, headers: response.headers,
      bytes: Array(response.body.readableBytesView))
  }

  /// The parts of a cookie are written in any order.
  private static func header(_ field: HTTPField) -> String {
    let parts = field.value.components(separatedBy: "; ")
    return "\(field.name): " + (field.name == .setCookie ? parts.sorted() : parts).joined(separator: "; ")
  }

  /// Without what is new in every session and every form.
  private static func page(_ path: String, _ answer: Answer, without secret: String) -> Page {
    var text = answer.text.replacingOccurrences(of: secret, with: "csrf", options: .literal)
    for key in answer.hiddenFields["key"] ?? [] where !key.isEmpty {
      text = text.replacingOccurrences(of: key, with: "key", options: .literal)
    }
    return Page(
      path: path, status: answer.status, headers: answer.headers.map(header),
      body: Array(text.utf8))
  }
}
