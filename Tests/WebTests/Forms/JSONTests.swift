import Domain
import Foundation
import Testing

@testable import Web

/// The same answers for programs.
@Suite struct JSONTests {
  private struct Refused: Decodable {
    struct Problem: Decodable {
      let field: String
      let message: String
    }
    struct RuleRow: Decodable {
      let id: String
      let sentence: String
      let source: String
    }
    let error: String
    let problems: [Problem]?
    let rules: [RuleRow]?
    let entries: [Int]?
  }

  private func refused(_ answer: Answer) throws -> Refused {
    #expect(answer.headers[.contentType] == "application/json; charset=utf-8")
    return try JSONDecoder().decode(Refused.self, from: Data(answer.bytes))
  }

  @Test func fieldProblems() async throws {
    try await Browser.open { browser in
      let mira = try await browser.signIn("Mira Holmqvist")
      let answer = try await mira.post(
        Addresses.act(.giveInformation, browser.city.id(Comer.caseOf)), one: ["on": "2026-02-30"],
        json: true)
      #expect(answer.status == 422)
      let refused = try refused(answer)
      #expect(refused.error == "invalid")
      #expect(refused.problems?.map(\.field) == ["on"])
    }
  }

  @Test func aRule() async throws {
    try await Browser.open { browser in
      let karim = try await browser.signIn("Karim Daher")
      let answer = try await karim.post(
        Addresses.act(.openInvestigation, browser.city.id("Jerzy Nowak")), one: ["reason": "r"],
        json: true)
      #expect(answer.status == 422)
      let refused = try refused(answer)
      #expect(refused.error == "rule")
      #expect(refused.rules?.count == 1)
      #expect(refused.rules?.first?.source.isEmpty == false)
    }
  }

  @Test func aConflict() async throws {
    try await Browser.open { browser in
      let id = try browser.city.id("Emil Brant")
      let path = Addresses.act(.recordLifeArea, id)
      let jonas = try await browser.signIn("Jonas Ekdahl")
      let version = try await browser.city.version(id)
      let form = [
        "area": "home", "ownWords": "o", "facts": "f", "judgement": "j", "need": "", "resources": "r",
        "sources": "s", "basedOn": String(version),
      ]
      #expect(try await jonas.post(path, one: form, json: true).status == 200)
      let answer = try await jonas.post(path, one: form, json: true)
      #expect(answer.status == 409)
      #expect(try refused(answer).entries == [version + 1])
    }
  }

  @Test("A receipt tells the file's new version")
  func receipt() async throws {
    try await Browser.open { browser in
      let id = try browser.city.id(Comer.caseOf)
      let mira = try await browser.signIn("Mira Holmqvist")
      let answer = try await mira.post(
        Addresses.act(.writeNote, id), one: TogetherTests.note("Hej.", "k"), json: true)
      #expect(answer.status == 200)
      let version = try await browser.city.version(id)
      #expect(answer.text == "{\"case\":\"\(id.text)\",\"version\":\(version)}")
    }
  }

  @Test("What one may not know is not found for programs either, and tells nothing more")
  func notFound() async throws {
    try await Browser.open { browser in
      let leila = try await browser.signIn("Leila Ahmadi")
      let path = "/arenden/\(try browser.city.id(Comer.caseOf).text)"
      let denied = try await leila.get(path, json: true)
      let nobodys = try await leila.get("/arenden/\(CaseID(3).text)", json: true)
      #expect(denied.status == 404)
      #expect(denied.text == "{\"error\":\"notFound\"}")
      #expect(denied.bytes == nobodys.bytes)
      let forged = try await leila.send(
        .post, path + "/gor/write-note", headers: [.accept: "application/json"], body: [])
      #expect(forged.status == 403)
      #expect(forged.text == "{\"error\":\"forgedForm\"}")
    }
  }
}
