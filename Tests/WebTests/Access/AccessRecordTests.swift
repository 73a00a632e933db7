import Domain
import Foundation
import GRDB
import Pages
import Testing

@testable import Web

/// What is shown and done leaves its trace before the answer leaves the house.
@Suite struct AccessRecordTests {
  @Test("Each look stands in the log once, with who, what and on which ground")
  func looks() async throws {
    try await Browser.open { browser in
      let city = browser.city
      let id = try city.id(Comer.caseOf)
      for (name, ground) in [
        ("Mira Holmqvist", "case-role:firstLots"), ("Eva Lindmark", "unit-leader"),
        ("Sofia Nyberg", "consent:"), ("Elias Sandvik", "own-page:person"),
      ] {
        let visit = try await browser.signIn(name)
        let before = try await city.looks(id).count
        let path = ground.utf8Contains("own") ? Links.own(.looks).text : Links.file(id).text
        #expect(try await visit.get(path).status == 200)
        let looks = try await city.looks(id).dropFirst(before)
        #expect(!looks.isEmpty && looks.allSatisfy { $0.outcome == .permitted })
        #expect(looks.allSatisfy { $0.who?.principal == visit.visitor.author.principal })
        #expect(looks.allSatisfy { $0.reason.utf8.starts(with: ground.utf8) })
      }
    }
  }

  @Test("An act stands in the log under its name, with the look at its form before it")
  func acts() async throws {
    try await Browser.open { browser in
      let city = browser.city
      let id = try city.id(Comer.caseOf)
      let mira = try await browser.signIn("Mira Holmqvist")
      let before = try await city.looks(id).count
      _ = try await mira.post(Addresses.act(.writeNote, id), one: TogetherTests.note("Hej.", "k"))
      let looks = try await city.looks(id).dropFirst(before)
      #expect(looks.map(\.what) == ["form:write-note", "write-note"])
      #expect(looks.allSatisfy { $0.outcome == .permitted })
    }
  }

  @Test("A case number that is another's and one that nobody has are one answer, and the first is recorded")
  func search() async throws {
    try await Browser.open { browser in
      let city = browser.city
      let id = try city.id(Comer.caseOf)
      let leila = try await browser.signIn("Leila Ahmadi")
      let before = try await city.looks(id).count
      let others = try await leila.post("/arenden/sok", one: ["number": id.text])
      let nobodys = try await leila.post("/arenden/sok", one: ["number": CaseID(5).text])
      #expect(others.status == 404)
      #expect(others.bytes == nobodys.bytes)
      #expect(try await city.looks(id).count == before + 1)
      let mira = try await browser.signIn("Mira Holmqvist")
      let own = try await mira.post("/arenden/sok", one: ["number": id.text])
      #expect(own.location == Links.file(id).text)
    }
  }

  @Test("A file whose stored entries have been changed is not shown: 500, and nothing of why")
  func damaged() async throws {
    let city = try await City(on: .sqlite)
    let id = try city.id(Comer.caseOf)
    let database = try DatabaseQueue(path: city.folder.appendingPathComponent("samlots.sqlite").path)
    try await database.write { database in
      try database.execute(sql: "DROP TRIGGER entry_no_update")
      try database.execute(
        sql: "UPDATE entry SET ciphertext = zeroblob(64) WHERE case_id = x'\(id.text)' AND sequence = 3")
    }
    try database.close()
    try await Browser.open(city) { browser in
      let mira = try await browser.signIn("Mira Holmqvist")
      let answer = try await mira.get(Links.file(id).text)
      #expect(answer.status == 500)
      #expect(answer.says("Något gick fel hos oss"))
      for (name, value) in HeaderTests.demanded {
        #expect(answer.headers[.init(name)!] == value, "\(name)")
      }
      for word in ["Sandvik", "cipher", "sequence", "corrupt", id.text] {
        #expect(!answer.says(word), "\(word)")
      }
      #expect(try await mira.get("/regler").status == 200)
    }
  }
}
