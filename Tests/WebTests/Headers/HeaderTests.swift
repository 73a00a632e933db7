import Domain
import Hummingbird
import Testing

@testable import Web

@Suite struct HeaderTests {
  /// Written out here by itself: what every answer has to carry.
  static let demanded: [(name: String, value: String)] = [
    (
      "Content-Security-Policy",
      "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; font-src 'self'; "
        + "connect-src 'self'; form-action 'self'; frame-ancestors 'none'; base-uri 'none'"
    ),
    ("X-Content-Type-Options", "nosniff"), ("X-Frame-Options", "DENY"),
    ("Referrer-Policy", "no-referrer"), ("Cross-Origin-Opener-Policy", "same-origin"),
    ("Cross-Origin-Resource-Policy", "same-origin"),
    ("Permissions-Policy", "camera=(), microphone=(), geolocation=()"),
    ("X-Robots-Tag", "noindex, nofollow"), ("Cache-Control", "no-store"),
  ]

  private func expectHeaders(_ answer: Answer, _ what: String, cached: Bool = false) {
    for (name, value) in Self.demanded where !(cached && name == "Cache-Control") {
      #expect(answer.headers[.init(name)!] == value, "\(what): \(name)")
    }
    #expect(answer.headers[.server] == nil, "\(what) tells nothing about the server")
  }

  @Test("Every answer has its headers, also to thrown errors and unknown addresses")
  func always() async throws {
    try await Browser.open { browser in
      let mira = try await browser.signIn("Mira Holmqvist")
      let id = try browser.city.id(Comer.caseOf).text
      let form = "/arenden/\(id)/gor/give-information"
      let answers: [(String, Int, Answer)] = [
        ("start", 303, try await browser.get("/")),
        ("sign-in page", 200, try await browser.get("/logga-in")),
        ("alive", 200, try await browser.get("/health/live")),
        ("signed out", 303, try await browser.get(form)),
        ("signed out, sent", 401, try await browser.send(.post, form, body: [])),
        ("no such page", 404, try await browser.get("/finns-inte")),
        ("no such page, signed in", 404, try await mira.get("/finns-inte")),
        ("form", 200, try await mira.get(form)),
        ("head", 200, try await mira.send(.head, form)),
        ("no such case", 404, try await mira.get("/arenden/\(CaseID(1).text)/gor/give-information")),
        ("no id", 404, try await mira.get("/arenden/x/gor/give-information")),
        ("forged", 403, try await mira.send(.post, form, body: Array("text=a".utf8))),
        ("unreadable", 400, try await mira.send(.post, form, body: Array("text=%FF".utf8))),
        ("empty", 422, try await mira.post(form)),
      ]
      for (what, status, answer) in answers {
        #expect(answer.status == status, "\(what)")
        expectHeaders(answer, what)
      }
    }
  }

  @Test("A body that is too large is refused with the headers, whether or not its length is told")
  func tooLarge() async throws {
    try await Browser.open { browser in
      let mira = try await browser.signIn("Mira Holmqvist")
      let id = try browser.city.id(Comer.caseOf)
      let version = try await browser.city.version(id)
      let answer = try await mira.post(
        Addresses.act(.writeNote, id), one: ["text": String(repeating: "a", count: 2_000_001)])
      #expect(answer.status == 413)
      #expect(answer.says("250 000 tecken"))
      expectHeaders(answer, "413")
      #expect(try await browser.city.version(id) == version)
    }
  }

  @Test("An answer about a fault has the headers, and tells nothing of what went wrong")
  func fault() async throws {
    let city = try await City()
    try await Browser.open(city) { browser in
      let mira = try await browser.signIn("Mira Holmqvist")
      let id = try city.id(Comer.caseOf)
      await city.journal.engine.close()
      let answer = try await mira.get(Addresses.act(.giveInformation, id))
      #expect(answer.status == 503)
      expectHeaders(answer, "503")
    }
  }

  @Test(
    "Methods that nothing answers are told no", arguments: ["PUT", "DELETE", "PATCH", "OPTIONS", "TRACE"])
  func unknownMethods(_ method: String) async throws {
    try await Browser.open { browser in
      let mira = try await browser.signIn("Mira Holmqvist")
      let path = Addresses.act(.giveInformation, try browser.city.id(Comer.caseOf))
      let answer = try await mira.send(HTTPRequest.Method(method)!, path)
      #expect([404, 405].contains(answer.status))
      #expect(answer.headers[.init("Access-Control-Allow-Origin")!] == nil)
      expectHeaders(answer, method)
    }
  }

  @Test("HEAD is GET without its body, and stands in the access log like it")
  func head() async throws {
    try await Browser.open { browser in
      let city = browser.city
      let id = try city.id(Comer.caseOf)
      let mira = try await browser.signIn("Mira Holmqvist")
      let before = try await city.looks(id).count
      let answer = try await mira.send(.head, Addresses.act(.giveInformation, id))
      #expect(answer.status == 200)
      #expect(answer.bytes.isEmpty)
      #expect(try await city.looks(id).count == before + 1)
    }
  }

  @Test(
    "Assets may be kept and are asked for anew by their tag",
    arguments: ["samlots.css", "sprite.svg", "autosave.js"])
  func assets(_ name: String) async throws {
    try await Browser.open { browser in
      let answer = try await browser.get("/assets/\(name)")
      #expect(answer.status == 200)
      #expect(!answer.bytes.isEmpty)
      expectHeaders(answer, name, cached: true)
      let tag = try #require(answer.headers[.eTag])
      let again = try await browser.send(.get, "/assets/\(name)", headers: [.ifNoneMatch: tag])
      #expect(again.status == 304)
      #expect(again.bytes.isEmpty)
    }
  }
}
