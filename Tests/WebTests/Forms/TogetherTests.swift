import Domain
import Foundation
import Testing

@testable import Web

/// Two who write at once, and one who sends twice.
@Suite struct TogetherTests {
  @Test("Two who edit the same part both see both versions, and none is lost")
  func stale() async throws {
    try await Browser.open { browser in
      let city = browser.city
      let id = try city.id("Emil Brant")
      let path = Addresses.act(.recordLifeArea, id)
      let jonas = try await browser.signIn("Jonas Ekdahl")
      let samira = try await browser.signIn("Samira Noori")
      let page = try await jonas.get(path + "?area=home")
      let opened = try #require(page.hidden("basedOn"))
      let first = try await samira.post(path, Self.area("Samiras ord", basedOn: opened))
      #expect(first.status == 303)
      let version = try await city.version(id)

      let second = try await jonas.post(path, Self.area("Jonas ord", basedOn: opened))
      #expect(second.status == 409)
      #expect(second.says("Samiras ord") && second.says("Jonas ord"))
      #expect(second.says("Samira Noori"))
      #expect(second.hidden("basedOn") == String(version))
      #expect(try await city.version(id) == version)
      #expect(try await city.looks(id).last?.reason == "changed-meanwhile")

      let third = try await jonas.post(path, Self.area("Bådas ord", basedOn: String(version)))
      #expect(third.status == 303)
      #expect(try await city.version(id) == version + 1)
    }
  }

  @Test("Different parts of a file are no conflict")
  func otherPart() async throws {
    try await Browser.open { browser in
      let id = try browser.city.id("Emil Brant")
      let path = Addresses.act(.recordLifeArea, id)
      let jonas = try await browser.signIn("Jonas Ekdahl")
      let opened = String(try await browser.city.version(id))
      #expect(try await jonas.post(path, Self.area("a", basedOn: opened)).status == 303)
      var other = Self.area("b", basedOn: opened)
      other["area"] = ["health"]
      #expect(try await jonas.post(path, other).status == 303)
    }
  }

  private static func area(_ words: String, basedOn: String) -> [String: [String]] {
    [
      "area": ["home"], "ownWords": [words], "facts": ["f"], "judgement": ["j"], "need": [""],
      "resources": ["r"], "sources": ["s"], "basedOn": [basedOn],
    ]
  }

  @Test("A form that is sent twice is one act, also when both are under way at once")
  func twice() async throws {
    try await Browser.open { browser in
      let id = try browser.city.id(Comer.caseOf)
      let mira = try await browser.signIn("Mira Holmqvist")
      let version = try await browser.city.version(id)
      let key = UUID().uuidString
      async let first = mira.post(Addresses.act(.writeNote, id), one: Self.note("En gång.", key))
      async let second = mira.post(Addresses.act(.writeNote, id), one: Self.note("En gång.", key))
      #expect(try await [first.status, second.status] == [303, 303])
      let third = try await mira.post(Addresses.act(.writeNote, id), one: Self.note("En gång.", key))
      #expect(third.status == 303)
      #expect(try await browser.city.version(id) == version + 1)
    }
  }

  @Test("A form that is gone back to and changed is an act of its own: nothing typed is lost")
  func changed() async throws {
    try await Browser.open { browser in
      let id = try browser.city.id(Comer.caseOf)
      let mira = try await browser.signIn("Mira Holmqvist")
      for text in ["Första.", "Andra."] {
        let answer = try await mira.post(Addresses.act(.writeNote, id), one: Self.note(text, "samma"))
        #expect(answer.status == 303)
      }
      #expect(try await browser.city.reload(id).notes.suffix(2) == ["Första.", "Andra."])
    }
  }

  @Test("Another person's key is another act")
  func othersKey() async throws {
    try await Browser.open { browser in
      let id = try browser.city.id(Comer.caseOf)
      let version = try await browser.city.version(id)
      for name in ["Mira Holmqvist", "Jonas Ekdahl"] {
        let visit = try await browser.signIn(name)
        let answer = try await visit.post(Addresses.act(.writeNote, id), one: Self.note("Lika.", "k"))
        #expect(answer.status == 303)
      }
      #expect(try await browser.city.version(id) == version + 2)
    }
  }

  @Test("A form that was refused keeps its key, and counts once when it is sent again")
  func refusedKey() async throws {
    try await Browser.open { browser in
      let id = try browser.city.id(Comer.caseOf)
      let mira = try await browser.signIn("Mira Holmqvist")
      let path = Addresses.act(.writeNote, id)
      let refused = try await mira.post(path, one: Self.note("", "nyckel-1"))
      #expect(refused.status == 422)
      #expect(refused.hidden("key") == "nyckel-1")
      #expect(try await mira.post(path, one: Self.note("Nu så.", "nyckel-1")).status == 303)
    }
  }

  static func note(_ text: String, _ key: String) -> [String: String] {
    ["text": text, "happened": "2026-11-18", "nature": "fact", "key": key]
  }
}
