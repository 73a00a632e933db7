import Domain
import Pages
import Testing

@testable import Web

/// Without a session there is nothing behind any address.
@Suite struct SignedOutTests {
  @Test("Nobody sees a file, a form or a list without being signed in")
  func reading() async throws {
    try await Browser.open { browser in
      for path in try Addresses.read(browser.city.id(Comer.caseOf)) {
        let answer = try await browser.get(path)
        #expect(answer.status == 303 || answer.status == 404, "\(path)")
        #expect(answer.status == 404 || answer.location == "/logga-in", "\(path)")
        #expect(answer.bytes.isEmpty || answer.status == 404, "\(path)")
        let asked = try await browser.send(.get, path, headers: [.accept: "application/json"])
        #expect([401, 404].contains(asked.status), "\(path)")
      }
    }
  }

  @Test("Nothing is done for somebody who is signed out, and nothing is written")
  func acting() async throws {
    try await Browser.open { browser in
      let city = browser.city
      let entries = try await city.count("entry")
      let log = try await city.count("access_log")
      for act in ActKind.allCases where act != .breakGlass {
        let path = try Addresses.act(act, city.id(Comer.caseOf))
        let answer = try await browser.send(.post, path, body: Form.encoded(["text": ["hej"]]))
        #expect(answer.status == 401, "\(act.rawValue)")
        #expect(answer.says("Du är utloggad"), "\(act.rawValue)")
      }
      #expect(try await city.count("entry") == entries)
      #expect(try await city.count("access_log") == log)
      #expect(try await city.count("idempotency") == 0)
    }
  }

  @Test("A draft is kept for nobody")
  func draft() async throws {
    try await Browser.open { browser in
      let path = "/utkast/write-note.\(try browser.city.id(Comer.caseOf).text)"
      #expect(try await browser.send(.post, path, body: Form.encoded(["text": ["hej"]])).status == 401)
      #expect(try await browser.city.count("draft") == 0)
    }
  }
}
