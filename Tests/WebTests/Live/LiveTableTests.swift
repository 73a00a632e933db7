import Domain
import HTTPTypes
import Hummingbird
import Pages
import Testing

@testable import Web

/// Who gets which stream. Asked for with `HEAD`, since a stream that is given does not end.
@Suite struct LiveTableTests {
  private static func status(_ path: String, _ visit: Visit) async throws -> Int {
    try await visit.send(.head, path).status
  }

  @Test("B4-19, B4-12: each stream is for those who have its pages", arguments: Comer.allCases)
  func comers(_ comer: Comer) async throws {
    try await Browser.open { browser in
      let id = try browser.city.id(Comer.caseOf)
      let visit = try await browser.signIn(comer.name)
      let file = try await Self.status("/arenden/\(id.text)/live", visit)
      #expect(file == (comer.isOutside ? 404 : 200), "\(comer)")
      let list = try await Self.status("/min-dag/live", visit)
      #expect(list == (comer.lists.contains("/min-dag") ? 200 : 404), "\(comer)")
      let own = try await Self.status("/min-sida/live", visit)
      #expect(own == (comer.lists.contains("/min-sida") ? 200 : 404), "\(comer)")
    }
  }

  @Test("B4-12, B4-19: a stream one may not have is not found, byte for byte as one that does not exist")
  func outsiders() async throws {
    try await Browser.open { browser in
      let id = try browser.city.id(Comer.caseOf)
      for name in Comer.allCases.filter(\.isOutside).map(\.name) {
        let visit = try await browser.signIn(name)
        let never = try await visit.get("/arenden/\(CaseID(7).text)/live")
        #expect(never.status == 404)
        for path in ["/arenden/\(id.text)/live", "/arenden/\(id.text)/live?sedan=1", "/arenden/x/live"] {
          let answer = try await visit.get(path)
          #expect(answer.status == 404, "\(name) \(path)")
          #expect(answer.bytes == never.bytes, "\(name) \(path)")
          #expect(answer.headers == never.headers, "\(name) \(path)")
        }
      }
    }
  }

  @Test("B4-31: without a session there is no stream")
  func signedOut() async throws {
    try await Browser.open { browser in
      let id = try browser.city.id(Comer.caseOf)
      for path in ["/arenden/\(id.text)/live", "/min-sida/live", "/min-dag/live"] {
        let answer = try await browser.get(path)
        #expect(answer.status == 303 && answer.location == Links.signIn.text, "\(path)")
      }
    }
  }

  @Test("B4-19: whoever has left the file, or has no file, has no own stream")
  func ownWithoutCase() async throws {
    try await Browser.open { browser in
      let file = try browser.city.file(Comer.caseOf)
      let birthday = try #require(file.intake.person?.born.adding(years: 18))
      browser.city.time.move(to: SwedishTime.start(of: birthday))
      let karin = try await browser.signIn("Karin Sandvik")
      #expect(try await Self.status("/min-sida/live", karin) == 404)
      #expect(try await karin.get("/min-sida").status == 200)
      #expect(try await !karin.get("/min-sida").says("/min-sida/live"))
    }
  }
}
