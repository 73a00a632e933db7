import Domain
import Testing

@testable import Web

@Suite("A message to the group", .serialized)
struct NoticeTests {
  private let words = "Kom till skolan alla dagar den här veckan."

  @Test("R-SHR-02: nothing is shared before the sender has seen who gets it and who does not")
  func twoSteps() async throws {
    try await Browser.open { browser in
      let id = try browser.city.id("Elias Sandvik")
      let path = Addresses.act(.writeNotice, id)
      let mira = try await browser.signIn("Mira Holmqvist")
      let before = try await browser.city.version(id)
      let typed = ["text": words, "category": "studies"]

      let shown = try await mira.post(path, one: typed.merging(["step": "show"]) { $1 })
      #expect(shown.status == 200)
      #expect(shown.says("De här får den inte"))
      #expect(shown.says("samtycket gäller inte närvaro och studier"))
      #expect(shown.checked("to").count == 2)
      #expect(try await browser.city.version(id) == before)

      var hidden = shown.hiddenFields
      hidden["step"] = ["send"]
      hidden["to"] = shown.checked("to")
      hidden["guardians"] = shown.checked("guardians")
      let sent = try await mira.post(path, hidden)
      #expect(sent.status == 303)
      let notice = try #require(try await browser.city.reload(id).sharing.notices.last)
      #expect(notice.body.text == words)
      #expect(notice.body.category == .studies)
    }
  }

  @Test("R-SHR-02: a button that promised other receivers shares nothing and shows them anew")
  func otherReceivers() async throws {
    try await Browser.open { browser in
      let id = try browser.city.id("Elias Sandvik")
      let path = Addresses.act(.writeNotice, id)
      let mira = try await browser.signIn("Mira Holmqvist")
      let before = try await browser.city.version(id)
      let shown = try await mira.post(
        path, one: ["text": words, "category": "safety", "step": "show"])
      var hidden = shown.hiddenFields
      hidden["step"] = ["send"]
      hidden["category"] = ["planning"]
      let again = try await mira.post(path, hidden)
      #expect(again.status == 200)
      #expect(again.says("Vem får det?"))
      #expect(try await browser.city.version(id) == before)
    }
  }

  @Test("what was typed stands there again after \"Ändra\"")
  func edit() async throws {
    try await Browser.open { browser in
      let path = Addresses.act(.writeNotice, try browser.city.id("Elias Sandvik"))
      let sofia = try await browser.signIn("Sofia Nyberg")
      let answer = try await sofia.post(
        path, one: ["text": words, "category": "studies", "step": "edit"])
      #expect(answer.status == 200)
      #expect(answer.says("<h1>Skriv till gruppen"))
      #expect(answer.says(words))
    }
  }

  @Test("R-SHR-01: another agency is offered only the kinds that its consent lets it share")
  func ownKinds() async throws {
    try await Browser.open { browser in
      let path = Addresses.act(.writeNotice, try browser.city.id("Elias Sandvik"))
      let page = try await browser.signIn("Rasmus Hägg").get(path)
      #expect(page.status == 200)
      #expect(!page.says("value=\"crime\""))
      #expect(!page.says("value=\"health\""))
    }
  }

  @Test("one press says that a message is read")
  func read() async throws {
    try await Browser.open { browser in
      let id = try browser.city.id("Elias Sandvik")
      let mira = try await browser.signIn("Mira Holmqvist")
      let unread = try browser.city.file("Elias Sandvik").sharing.notices.first {
        $0.by.agency != mira.visitor.author.agency && $0.readBy[mira.visitor.author.agency] == nil
      }
      let notice = try #require(unread)
      let answer = try await mira.post(
        Addresses.act(.acknowledgeNotice, id), one: ["notice": String(notice.sequence), "key": ""])
      #expect(answer.status == 303)
      let now = try await browser.city.reload(id).sharing.notices.first { $0.sequence == notice.sequence }
      #expect(now?.readBy[mira.visitor.author.agency] != nil)
    }
  }
}
