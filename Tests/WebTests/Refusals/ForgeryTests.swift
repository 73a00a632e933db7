import Domain
import Hummingbird
import Testing

@testable import Web

/// A form counts only when this session was shown it by this site; else nothing is read of it.
@Suite struct ForgeryTests {
  /// An emergency begins at an address of its own, and has its own tests.
  private static let acts = ActKind.allCases.filter { $0 != .breakGlass }

  private func expectNothing(
    _ what: String, logged: Int = 0, _ send: @escaping @Sendable (Visit, String) async throws -> Answer
  ) async throws {
    try await Browser.open { browser in
      let city = browser.city
      let id = try city.id(Comer.caseOf)
      let mira = try await browser.signIn("Mira Holmqvist")
      let (entries, log) = try await (city.count("entry"), city.count("access_log"))
      for act in Self.acts {
        let answer = try await send(mira, Addresses.act(act, id))
        #expect(answer.status == 403, "\(what) \(act.rawValue)")
        #expect(answer.says("Inget är sparat."), "\(what) \(act.rawValue)")
      }
      #expect(try await city.count("entry") == entries)
      #expect(try await city.count("access_log") == log + logged)
      #expect(try await city.count("idempotency") == 0)
    }
  }

  @Test func withoutTheSecret() async throws {
    try await expectNothing("no secret") { visit, path in
      try await visit.send(.post, path, body: Form.encoded(["text": ["hej"]]))
    }
  }

  @Test("An empty or wrong secret is no secret", arguments: ["", "x", "åäö"])
  func withAWrongSecret(_ secret: String) async throws {
    try await expectNothing("wrong") { visit, path in
      try await visit.post(path, one: ["csrf": secret])
    }
  }

  @Test("The secret of one session does not count in another, not even for the same person")
  func withAnotherSessionsSecret() async throws {
    try await expectNothing("another", logged: Self.acts.count) { visit, path in
      let other = try await visit.browser.city.desk.signIn(visit.visitor.author.assignment)
      let secret = try await visit.browser.city.desk.visitor(other)?.formSecret ?? ""
      #expect(secret != visit.csrf)
      return try await visit.post(path, one: ["csrf": secret])
    }
  }

  @Test(
    "A form from another site is refused even with the right secret", arguments: 0..<Foreign.headers.count)
  func fromAnotherSite(_ index: Int) async throws {
    try await expectNothing("foreign") { visit, path in
      try await visit.post(path, [:], headers: Foreign.headers[index])
    }
  }

  /// Under our own referrer policy a browser calls its own site `null`, and tells in the other header.
  static let own: [HTTPFields] = [
    [.origin: "http://localhost"], [.origin: "https://localhost"], [:],
    [.origin: "null", .init("Sec-Fetch-Site")!: "same-origin"],
  ]

  @Test("A form from this site is read", arguments: 0..<own.count)
  func fromThisSite(_ index: Int) async throws {
    try await Browser.open { browser in
      let mira = try await browser.signIn("Mira Holmqvist")
      let path = Addresses.act(.giveInformation, try browser.city.id(Comer.caseOf))
      let answer = try await mira.post(path, [:], headers: Self.own[index])
      #expect(answer.status == 422)
    }
  }

  @Test("A draft that another site sends is not kept")
  func drafts() async throws {
    try await Browser.open { browser in
      let mira = try await browser.signIn("Mira Holmqvist")
      let path = "/utkast/write-note.\(try browser.city.id(Comer.caseOf).text)"
      for headers in Foreign.headers {
        #expect(try await mira.post(path, ["text": ["x"]], headers: headers).status == 403)
      }
      #expect(try await mira.send(.post, path, body: Form.encoded(["text": ["x"]])).status == 403)
      #expect(try await browser.city.count("draft") == 0)
    }
  }
}
