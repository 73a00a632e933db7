import Access
import Domain
import Foundation
import Pages
import Testing

@testable import Web

@Suite("Lämna ut, step by step", .serialized)
struct DiscloseTests {
  /// Elias' file with its form, as far as the test has come.
  private struct Walk {
    let browser: Browser
    let visit: Visit
    let file: CaseFile
    var fields: [String: [String]] = [:]

    init(_ browser: Browser, _ who: String = "Mira Holmqvist") async throws {
      self.browser = browser
      visit = try await browser.signIn(who)
      file = try browser.city.file(Comer.caseOf)
    }

    var path: String { Addresses.act(.disclose, file.id) }

    mutating func go(_ step: DiscloseStep, _ more: [String: [String]] = [:]) async throws -> Answer {
      fields.merge(more) { $1 }
      fields["step"] = [step.rawValue]
      return try await visit.post(path, fields)
    }

    /// Sends what the page of the last step carries.
    func press(_ page: Answer) async throws -> Answer {
      var hidden = page.hiddenFields
      hidden["step"] = ["send"]
      return try await visit.post(path, hidden)
    }

    func version() async throws -> Int { try await browser.city.version(file.id) }
  }

  private static func party(_ name: String, _ city: City) throws -> String {
    try #require(city.directory.agencies.values.first { $0.name == name }).id.text
  }

  /// The newest thing of the own unit in a category.
  private static func item(_ category: InformationCategory, _ file: CaseFile) throws -> String {
    let items = file.sharing.items.values.filter {
      $0.category == category && $0.owner == file.intake.owner
    }
    let newest = try #require(items.max { $0.ref.sequence < $1.ref.sequence })
    return "\(newest.ref.sequence).\(newest.ref.part)"
  }

  private func consented(_ walk: inout Walk) async throws -> Answer {
    let planning = try Self.item(.planning, walk.file)
    let parties = try ["Polisen", "Västra skolan", "BUP"].map { try Self.party($0, walk.browser.city) }
    return try await walk.go(
      .preview,
      [
        "items": [planning, try Self.item(.health, walk.file)], "to": parties,
        "basis": ["consent"], "purpose": ["coordination"], "channel": ["system"],
      ])
  }

  @Test("R-SHR-06: each step asks for its own, says what lacks at its field, and keeps all that was chosen")
  func steps() async throws {
    try await Browser.open { browser in
      var walk = try await Walk(browser)
      let before = try await walk.version()
      #expect(try await walk.visit.get(walk.path).says("<h1>Vad ska lämnas ut?"))
      for (step, field) in [
        (DiscloseStep.to, "items"), (.ground, "items"), (.preview, "items"), (.send, "items"),
      ] {
        let answer = try await walk.go(step)
        #expect(
          answer.status == 422 && answer.says("href=\"#f-\(field)\"") && answer.says("id=\"f-\(field)\""))
      }
      let chosen = try Self.item(.planning, walk.file)
      #expect(try await walk.go(.to, ["items": [chosen]]).says("<h1>Vem ska få det?"))
      #expect(try await walk.go(.ground).says("href=\"#f-to\""))
      let police = try Self.party("Polisen", browser.city)
      #expect(try await walk.go(.ground, ["to": [police]]).says("<h1>På vilken grund?"))
      #expect(try await walk.go(.conditions).says("href=\"#f-basis\""))
      let conditions = try await walk.go(
        .conditions, ["basis": ["stop-crime"], "weighing": ["Ett vapen & en plats."]])
      #expect(conditions.status == 200 && conditions.says("Stämmer allt det här?"))
      #expect(conditions.says("Ett vapen &amp; en plats."))
      #expect(conditions.hidden("items") == chosen && conditions.hidden("to") == police)
      let back = try await walk.go(.items)
      #expect(back.says("value=\"\(chosen)\" checked"))
      #expect(back.hidden("weighing") == "Ett vapen &amp; en plats.")
      #expect(try await walk.version() == before)
    }
  }

  @Test("R-SHR-01: before it is sent stands who gets what, who does not, why, and what would be needed")
  func preview() async throws {
    try await Browser.open { browser in
      var walk = try await Walk(browser)
      let before = try await walk.version()
      let page = try await consented(&walk)
      #expect(page.status == 200)
      for words in [
        "De här får det", "Anders Bräck, Polisen", "Sofia Nyberg, Västra skolan", "De här får det inte",
        "BUP", "Samtycke saknas.", "Fråga om samtycke till", "Går inte att ångra.",
        "Lämna ut till två aktörer",
      ] { #expect(page.says(words), "\(words)") }
      #expect(try await walk.version() == before)

      let sent = try await walk.press(page)
      #expect(sent.status == 303)
      let now = try await browser.city.reload(walk.file.id)
      let given = now.sharing.disclosures.filter { $0.sequence > before }
      #expect(Set(given.map(\.to.name)) == ["Polisen", "Västra skolan"])
      #expect(given.allSatisfy { $0.ground == .consent && $0.channel == .system })
    }
  }

  @Test("B4-43: nothing is sent without the preview, nor to anybody that it did not show")
  func unseen() async throws {
    try await Browser.open { browser in
      var walk = try await Walk(browser)
      let before = try await walk.version()
      let page = try await consented(&walk)
      #expect(try await walk.go(.send).status == 422)
      var tampered = page.hiddenFields
      tampered["step"] = ["send"]
      tampered["to"]?.removeLast()
      tampered["items"] = [try Self.item(.studies, walk.file)]
      let again = try await walk.visit.post(walk.path, tampered)
      #expect(again.status == 422 && again.says("Inget är skickat") && again.says("<h1>Vem får vad?"))
      var stranger = page.hiddenFields
      stranger["step"] = ["send"]
      stranger["to"] = [AgencyID(4711).text]
      #expect(try await walk.visit.post(walk.path, stranger).status == 422)
      #expect(!page.says("type=\"email\""))
      #expect(try await walk.version() == before)
    }
  }

  @Test("B4-09: somebody takes consent back after the preview, and nothing at all is sent")
  func takenBackBetween() async throws {
    try await Browser.open { browser in
      var walk = try await Walk(browser)
      let page = try await consented(&walk)
      let school = try #require(AgencyID(try Self.party("Västra skolan", browser.city)))
      _ = try await browser.city.desk.perform(
        TakeBackConsent(party: school, by: .person, whole: true, categories: .all),
        on: walk.file.id, by: browser.city.author("Jonas Ekdahl"))
      let before = try await walk.version()
      let answer = try await walk.press(page)
      #expect(answer.status == 422)
      #expect(answer.says("Inget är skickat") && answer.says("Samtycket återtaget"))
      #expect(answer.says("Lämna ut till en aktör"))
      #expect(try await walk.version() == before)
      #expect(try await walk.press(answer).status == 303)
    }
  }

  @Test("R-SHR-06: what the law does not allow here cannot be chosen, and is told with why")
  func grounds() async throws {
    try await Browser.open { browser in
      var walk = try await Walk(browser)
      let chosen = try Self.item(.planning, walk.file)
      let fields = ["items": [chosen], "to": [try Self.party("Västra skolan", browser.city)]]
      let page = try await walk.go(.ground, fields)
      #expect(page.says("value=\"consent\"") && !page.says("value=\"general\""))
      #expect(!page.says("value=\"stop-crime\"") && page.says("Kan inte användas här"))
      #expect(page.says("Generalklausulen får inte användas") && page.says("Bestäms av arbetsledaren"))
      let answer = try await walk.go(
        .preview, ["basis": ["general"], "weighing": ["x"], "purpose": ["safety"], "channel": ["paper"]])
      #expect(answer.says("Ska-regel. ") && !answer.says("Lämna ut till"))
      #expect(try await walk.go(.send).status == 422)
    }
  }

  @Test(
    "R-SHR-06: a leader discloses on a ground in law, and the ledger keeps its dated text and the weighing")
  func onLaw() async throws {
    try await Browser.open { browser in
      var walk = try await Walk(browser, "Eva Lindmark")
      let page = try await walk.go(
        .preview,
        [
          "items": [try Self.item(.health, walk.file)], "to": [try Self.party("Polisen", browser.city)],
          "basis": ["prevent-crime"], "weighing": ["Fara för andra väger över."], "purpose": ["safety"],
          "checked": ["authority", "crime", "exempt", "interest"].map { "prevent-crime/\($0)" },
          "channel": ["telephone"],
        ])
      #expect(page.says("Lämna ut till en aktör") && !page.says("Inte bekräftad mot lagtexten än"))
      #expect(try await walk.press(page).status == 303)
      let ledger = try await walk.visit.get("/arenden/\(walk.file.id.text)/flode?visa=utlamnat")
      for words in [
        "Fara för andra väger över.", "Per telefon", "gäller från 1 december 2025",
        "Det som sekretessen ska skydda väger inte tyngre", "Läses nu",
      ] { #expect(ledger.says(words), "\(words)") }
      let police = try await browser.signIn("Anders Bräck")
      let own = try await police.get("/arenden/\(walk.file.id.text)/flode?visa=utlamnat")
      #expect(own.says("Det ni har fått") && !own.says("Fara för andra"))
    }
  }

  @Test(
    "R-SHR-06: a row that nobody has read against the statute cannot be chosen, and is refused with what to do"
  )
  func unread() async throws {
    try await Browser.open { browser in
      var walk = try await Walk(browser, "Eva Lindmark")
      let fields = [
        "items": [try Self.item(.health, walk.file)], "to": [try Self.party("Polisen", browser.city)],
      ]
      let page = try await walk.go(.ground, fields)
      #expect(!page.says("value=\"close-violence\"") && page.says("value=\"prevent-crime\""))
      #expect(page.says("Be administratören bekräfta lagrummet."))
      let answer = try await walk.go(
        .preview,
        [
          "basis": ["close-violence"], "weighing": ["Fara."], "purpose": ["safety"], "channel": ["paper"],
          "checked": ["close-violence/violence"],
        ])
      #expect(answer.says("Ska-regel. ") && answer.says("Be administratören bekräfta lagrummet"))
      #expect(try await walk.go(.send).status == 422)
    }
  }

  @Test("R-DOC-05: another agency has a ledger of its own, and sees nothing of what others were given")
  func ownLedger() async throws {
    try await Browser.open { browser in
      let id = try browser.city.id(Comer.caseOf)
      let sofia = try await browser.signIn("Sofia Nyberg")
      for path in ["flode?visa=utlamnat", "utskrift/utlamnat"] {
        let page = try await sofia.get("/arenden/\(id.text)/\(path)")
        #expect(page.status == 200)
        #expect(page.says("Samtycke") && page.says("Plan, version"))
        #expect(!page.says("Polisen") && !page.says("Jobbtorg"))
      }
      let school = try Self.party("Västra skolan", browser.city)
      let given = try browser.city.file(Comer.caseOf).sharing.disclosures
        .filter { $0.to.agency.text == school }
      let count = Set(given.map(\.sequence)).count
      #expect(try await sofia.get(Links.tab(id, .feed).text).says(">Alla \(count)<"))
      let mira = try await browser.signIn("Mira Holmqvist")
      let one = try await mira.get("/arenden/\(id.text)/flode?visa=utlamnat&part=\(school)")
      #expect(one.status == 200 && one.says("aria-current=\"page\""))
      #expect(try await mira.get("/arenden/\(id.text)/utskrift/utlamnat").says("Jobbtorg"))
      let elias = try await browser.signIn("Elias Sandvik")
      #expect(try await elias.get("/arenden/\(id.text)/utskrift/utlamnat").status == 404)
    }
  }

  @Test("R-SHR-04: the ledger says who can no longer read what was given, and why")
  func noLongerRead() async throws {
    try await Browser.open { browser in
      let id = try browser.city.id(Comer.caseOf)
      let mira = try await browser.signIn("Mira Holmqvist")
      let school = try #require(AgencyID(try Self.party("Västra skolan", browser.city)))
      let path = "/arenden/\(id.text)/flode?visa=utlamnat&part=\(school.text)"
      #expect(try await !mira.get(path).says("Nej, "))
      _ = try await browser.city.desk.perform(
        TakeBackConsent(party: school, by: .person, whole: true, categories: .all), on: id,
        by: browser.city.author("Mira Holmqvist"))
      #expect(try await mira.get(path).says("Nej, är inte med i gruppen"))
    }
  }

  @Test("R-DOC-04: a request is registered, assessed with reasons and appeal, and stands with its answer")
  func recordsRequest() async throws {
    try await Browser.open { browser in
      let id = try browser.city.id(Comer.caseOf)
      let mira = try await browser.signIn("Mira Holmqvist")
      let register = Addresses.act(.registerRecordsRequest, id)
      let answer = Addresses.act(.answerRecordsRequest, id)
      #expect(try await mira.get(answer).says("Ingen begäran väntar på svar"))
      #expect(try await mira.post(register, one: ["by": "Karin Sandvik"]).status == 422)
      let typed = [
        "by": "Karin Sandvik", "capacity": "vårdnadshavare", "wants": "Utredningen",
        "received": "2026-11-17",
      ]
      #expect(try await mira.post(register, one: typed).status == 303)
      #expect(try await mira.get(answer).says("Karin Sandvik, vårdnadshavare"))
      let request = try #require(try await browser.city.reload(id).sharing.requests.last).sequence
      var given = ["request": String(request), "outcome": "releasedInPart", "reasons": ""]
      #expect(try await mira.post(answer, one: given).says("href=\"#f-reasons\""))
      given["reasons"] = "Uppgifter om en kamrat är maskerade."
      let untold = try await mira.post(answer, one: given)
      #expect(untold.status == 422 && untold.says("hur beslutet kan överklagas"))
      given["appealTold"] = "ja"
      #expect(try await mira.post(answer, one: given).status == 303)
      let feed = try await mira.get(Links.tab(id, .feed).text)
      #expect(feed.says("Lämnas ut delvis") && feed.says("Uppgifter om en kamrat är maskerade."))
    }
  }
}
