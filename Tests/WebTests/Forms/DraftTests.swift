import Domain
import Pages
import Testing

@testable import Web

/// What is typed and not sent is kept for its writer, and for nobody else.
@Suite struct DraftTests {
  private static let typed = "Halvfärdigt om Elias."

  @Test("A draft is back in the form, and gone when the form has been sent")
  func roundTrip() async throws {
    try await Browser.open { browser in
      let id = try browser.city.id(Comer.caseOf)
      let mira = try await browser.signIn("Mira Holmqvist")
      let form = Addresses.act(.writeNote, id)
      let saved = try await mira.post(Self.place(id), one: ["text": Self.typed, "happened": "2026-11-18"])
      #expect(saved.status == 200)
      #expect(saved.text == "{\"saved\":\"10.30\"}")
      let page = try await mira.get(form)
      #expect(page.says(Self.typed))
      #expect(page.says("Utkast sparat 10.30. Bara du ser det."))
      let sent = try await mira.post(
        form, one: ["text": Self.typed, "happened": "2026-11-18", "nature": "fact"])
      #expect(sent.status == 303)
      #expect(try await browser.city.count("draft") == 0)
      #expect(try await !mira.get(form).says(Self.typed))
    }
  }

  @Test("A draft outlives the session, and a refusal")
  func outlives() async throws {
    try await Browser.open { browser in
      let id = try browser.city.id(Comer.caseOf)
      let mira = try await browser.signIn("Mira Holmqvist")
      _ = try await mira.post(Self.place(id), one: ["text": Self.typed])
      #expect(try await mira.post(Addresses.act(.writeNote, id)).status == 422)
      _ = try await mira.post("/logga-ut")
      let again = try await browser.signIn("Mira Holmqvist")
      #expect(try await again.get(Addresses.act(.writeNote, id)).says(Self.typed))
    }
  }

  @Test("A draft is never another's, nor another file's, nor another form's")
  func othersDraft() async throws {
    try await Browser.open { browser in
      let city = browser.city
      let id = try city.id(Comer.caseOf)
      let mira = try await browser.signIn("Mira Holmqvist")
      let jonas = try await browser.signIn("Jonas Ekdahl")
      _ = try await mira.post(Self.place(id), one: ["text": Self.typed])
      #expect(try await !jonas.get(Addresses.act(.writeNote, id)).says(Self.typed))
      #expect(try await !mira.get(Addresses.act(.writeNotice, id)).says(Self.typed))
      let other = city.everyFile.first { file in
        file.id != id && file.group.caseRole(of: mira.visitor.author.principal) != nil
      }
      let otherID = try #require(other?.id)
      #expect(try await !mira.get(Addresses.act(.writeNote, otherID)).says(Self.typed))
    }
  }

  @Test("When somebody may no longer see the file, the draft shows nothing of it")
  func afterAccess() async throws {
    try await Browser.open { browser in
      let city = browser.city
      let id = try city.id(Comer.caseOf)
      let sofia = try await browser.signIn("Sofia Nyberg")
      let place = "/utkast/write-notice.\(id.text)"
      _ = try await sofia.post(place, one: ["text": Self.typed])
      #expect(try await sofia.get(Addresses.act(.writeNotice, id)).says(Self.typed))
      let back = TakeBackConsent(party: sofia.visitor.author.agency, by: .person, whole: true, categories: [])
      _ = try await city.desk.perform(back, on: id, by: city.author("Mira Holmqvist"))
      let answer = try await sofia.get(Addresses.act(.writeNotice, id))
      #expect(answer.status == 404)
      #expect(!answer.says(Self.typed))
    }
  }

  @Test("A draft is sealed where it lies")
  func sealed() async throws {
    try await Browser.open { browser in
      let city = browser.city
      let mira = try await browser.signIn("Mira Holmqvist")
      _ = try await mira.post(Self.place(city.id(Comer.caseOf)), one: ["text": "KANARIEORD"])
      let bytes = try await city.asKeeper { connection in
        try connection.rows("SELECT body FROM draft") { try $0.blob(0) }
      }
      #expect(bytes.count == 1)
      #expect(!String(decoding: bytes[0], as: UTF8.self).utf8Contains("KANARIE"))
    }
  }

  @Test(
    "A draft place that does not exist is not found",
    arguments: [
      "write-note.x", "nothing", "write-note..", "write-note.00", ".", "write-note.\(CaseID(1).text).x",
    ])
  func unknownPlace(_ key: String) async throws {
    try await Browser.open { browser in
      let mira = try await browser.signIn("Mira Holmqvist")
      #expect(try await mira.post("/utkast/\(key)", one: ["text": "x"]).status == 404)
      #expect(try await browser.city.count("draft") == 0)
    }
  }

  @Test("A draft that is too large is refused, and the one before it stays")
  func tooLarge() async throws {
    try await Browser.open { browser in
      let id = try browser.city.id(Comer.caseOf)
      let mira = try await browser.signIn("Mira Holmqvist")
      _ = try await mira.post(Self.place(id), one: ["text": Self.typed])
      let long = String(repeating: "a", count: 2_000_001)
      #expect(try await mira.post(Self.place(id), one: ["text": long]).status == 413)
      #expect(try await mira.get(Addresses.act(.writeNote, id)).says(Self.typed))
    }
  }

  private static func place(_ id: CaseID) -> String { "/utkast/write-note.\(id.text)" }
}
