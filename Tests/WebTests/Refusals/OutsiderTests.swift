import Domain
import Hummingbird
import Pages
import Testing

@testable import Web

/// "Finns inte" and "du får inte veta" are one answer, byte for byte, however one asks.
@Suite struct OutsiderTests {
  /// Those who are signed in and have nothing to do with the file.
  static let outsiders = Comer.allCases.filter(\.isOutside)

  @Test("Forty ways to come to another's file are forty equal answers, each in the log")
  func fortyWays() async throws {
    try await Browser.open { browser in
      let city = browser.city
      let id = try city.id(Comer.caseOf)
      let before = try await city.looks(id).count
      var asked = 0
      for name in Self.outsiders.map(\.name) + ["Tove Bergström"] {
        let visit = try await browser.signIn(name)
        let never = try await visit.get(Links.file(CaseID(7)).text)
        #expect(never.status == 404)
        for path in Self.ways(id) {
          let answer = try await visit.get(path)
          #expect(answer.status == 404, "\(name) \(path)")
          #expect(answer.bytes == never.bytes, "\(name) \(path)")
          #expect(answer.headers == never.headers, "\(name) \(path)")
          asked += 1
        }
      }
      #expect(asked == 40)
      let looks = try await city.looks(id).dropFirst(before)
      #expect(looks.count == 40)
      #expect(looks.allSatisfy { $0.outcome == .denied })
      #expect(Set(looks.compactMap { $0.who?.principal }).count == 10)
    }
  }

  private static func ways(_ id: CaseID) -> [String] {
    [
      Links.file(id).text, Links.tab(id, .consent).text, Links.act(id, .writeNote).text,
      Links.tab(id, .looks).text,
    ]
  }

  @Test("Nobody outside does anything in the file, and each attempt is recorded", arguments: outsiders)
  func acting(_ comer: Comer) async throws {
    try await Browser.open { browser in
      let city = browser.city
      let id = try city.id(Comer.caseOf)
      let visit = try await browser.signIn(comer.name)
      let version = try await city.version(id)
      for act in ActKind.allCases where act != .registerReferral && act != .breakGlass {
        let before = try await city.looks(id).count
        let answer = try await visit.post(
          Addresses.act(act, id), one: ["text": "hej", "happened": "2026-11-18", "nature": "fact"])
        #expect(answer.status == 404, "\(act.rawValue)")
        #expect(try await city.looks(id).count == before + 1, "\(act.rawValue)")
      }
      #expect(try await city.version(id) == version)
      #expect(try await city.looks(id).suffix(40).allSatisfy { $0.outcome == .denied })
    }
  }

  @Test("An address that is no id is answered like one that nobody has", arguments: malformed)
  func malformedAddress(_ text: String) async throws {
    try await Browser.open { browser in
      let mira = try await browser.signIn("Mira Holmqvist")
      let never = try await mira.get("/arenden/\(CaseID(7).text)/gor/write-note")
      let answer = try await mira.get("/arenden/\(text)/gor/write-note")
      #expect(answer.status == 404)
      #expect(answer.bytes == never.bytes)
    }
  }

  static let malformed = [
    "0", "x", "-1", "..", "%00", "%2e%2e", "'--", String(repeating: "a", count: 31),
    String(repeating: "A", count: 32), String(repeating: "a", count: 33),
    String(repeating: "%D9%A1", count: 32),
  ]

  @Test(
    "Act names that do not exist are not found",
    arguments: ["", "write-Note", "writeNote", "x", "register-referral"])
  func unknownAct(_ act: String) async throws {
    try await Browser.open { browser in
      let mira = try await browser.signIn("Mira Holmqvist")
      let id = try browser.city.id(Comer.caseOf).text
      #expect(try await mira.get("/arenden/\(id)/gor/\(act)").status == 404)
      #expect(try await mira.post("/arenden/\(id)/gor/\(act)").status == 404)
    }
  }
}
