import Domain
import Pages
import Testing

@testable import Web

/// What own pages say besides plan, meeting and consent.
@Suite struct OwnSupportTests {
  private static let languages: [OwnLanguage] = OwnLanguage.allCases

  @Test("R-ROL-07: whoever has an own page meets no title that names the program, not even on an error")
  func neutralTitles() async throws {
    try await Browser.open { browser in
      let title = " – Samlots</title>"
      for who in ["Elias Sandvik", "Karin Sandvik"] {
        let visit = try await browser.signIn(who)
        for path in ["/min-sida", "/min-sida/finns-inte", "/finns-inte", "/arenden"] {
          #expect(!(try await visit.get(path)).says(title), "\(who) \(path)")
        }
      }
      #expect(try await browser.signIn("Mira Holmqvist").get("/finns-inte").says(title))
    }
  }

  @Test("R-ROL-02, R-ROL-07: who the lots is and where to ring, in each language", arguments: languages)
  func lots(_ language: OwnLanguage) async throws {
    try await Browser.open { browser in
      for name in ["Elias Sandvik", "Karin Sandvik"] {
        let page = try await browser.signIn(name).reading(language).get("/min-sida")
        for words in ["Mira Holmqvist", "Jonas Ekdahl", "href=\"tel:0846500410\"", "href=\"tel:112\""] {
          #expect(page.says(words), "\(name) \(words)")
        }
      }
    }
  }

  @Test("Nothing in the title, the icon or the bar of an own page tells what it is", arguments: languages)
  func neutral(_ language: OwnLanguage) async throws {
    try await Browser.open { browser in
      let visit = try await browser.signIn("Elias Sandvik").reading(language)
      for path in ["/min-sida", "/min-sida/min-plan", "/min-sida/mitt-ja", "/min-sida/vem-har-tittat"] {
        let page = try await visit.get(path)
        #expect(!page.title.utf8Contains("Samlots") && !page.title.utf8Contains("SIG"))
        #expect(page.says("/assets/plain.svg") && !page.says("href=\"/assets/sprite.svg\""))
        #expect(page.says("data-leave=\"/almanacka\""))
      }
    }
  }

  @Test("Leaving an own page ends the session and leads to a page of the day")
  func leaves() async throws {
    try await Browser.open { browser in
      let visit = try await browser.signIn("Elias Sandvik")
      #expect(try await visit.send(.post, "/min-sida/lamna").status == 403)
      let answer = try await visit.post("/min-sida/lamna")
      #expect(answer.status == 303 && answer.location == "/almanacka")
      #expect(try await visit.get("/min-sida").location == "/logga-in")
      let almanac = try await browser.get("/almanacka")
      #expect(almanac.says("Onsdag 18 november") && almanac.says("Vecka 47") && !almanac.says("Samlots"))
    }
  }

  @Test("R-ROL-02: what is not chosen is not on the page, and its address is one that does not exist")
  func parts() async throws {
    try await Browser.open { browser in
      let id = try browser.city.id(Comer.caseOf)
      let mira = try await browser.signIn("Mira Holmqvist")
      let elias = try await browser.signIn("Elias Sandvik")
      #expect(try await elias.get("/min-sida/vem-har-tittat").status == 200)
      let chosen = try await mira.post(
        Addresses.act(.chooseOwnPageParts, id),
        ["giver": ["person"], "parts": ["questionnaire"], "together": ["ja"], "words": [""]])
      #expect(chosen.status == 303)
      for path in ["/min-sida/vem-har-tittat", "/min-sida/min-plan", "/min-sida/mote"] {
        #expect(try await elias.get(path).status == 404, "\(path)")
      }
      // What is not shown cannot be done either; what is in no part always can.
      for act in [ActKind.answerInvitation, .askQuestion, .tellHowItFelt, .acknowledgeNotice] {
        #expect(try await elias.get(Addresses.act(act, id)).status == 404, "\(act)")
        #expect(try await elias.post(Addresses.act(act, id)).status == 404, "\(act)")
      }
      for act in [ActKind.takeBackConsent, .askToReport, .reportCommitment] {
        #expect(try await elias.get(Addresses.act(act, id)).status == 200, "\(act)")
      }
      let home = try await elias.get("/min-sida")
      #expect(!home.says("/min-sida/min-plan") && !home.says("Kulturhuset") && home.says("Mitt ja"))
      #expect(try await elias.get("/min-sida/mina-svar").status == 200)
    }
  }

  @Test("R-FUP-12: what the person says does not work is a task for the lotsar, and nobody else reads it")
  func shortcoming() async throws {
    try await Browser.open { browser in
      let id = try browser.city.id(Comer.caseOf)
      let path = Addresses.act(.askToReport, id)
      let words = "Ingen svarar när jag ringer kvällstelefonen."
      let elias = try await browser.signIn("Elias Sandvik")
      #expect(try await elias.get("/min-sida").says("Säg om något inte fungerar"))
      let empty = try await elias.post(path, one: ["shortcoming": " "])
      #expect(empty.status == 422 && empty.says("Skriv vad som inte fungerar."))
      #expect(try await elias.post(path, one: ["shortcoming": words]).status == 303)
      #expect(!(try await elias.get("/min-sida")).says(words), "a found telephone does not tell")
      let mira = try await browser.signIn("Mira Holmqvist")
      let day = try await mira.get("/min-dag")
      #expect(day.says("Prata om något som inte fungerar") && !day.says(words))
      let told = try #require(try await browser.city.reload(id).followUp.openShortcomings.first).sequence
      let talk = Addresses.act(.talkOverShortcoming, id)
      #expect(try await mira.get("\(talk)?told=\(told)").says(words))
      for name in ["Karin Sandvik", "Sofia Nyberg", "Gunilla Ask"] {
        let other = try await browser.signIn(name)
        #expect(try await other.get("\(talk)?told=\(told)").status == 404, "\(name)")
      }
      #expect(try await mira.post(talk, one: ["told": "\(told)"]).status == 303)
      #expect(!(try await mira.get("/min-dag")).says("Prata om något som inte fungerar"))
      #expect(!(try await elias.get("/min-sida/vem-har-tittat")).says("inte fungerar"))
    }
  }

  @Test("R-FUP-07: nobody can answer for somebody else, and what is kept is on no page of the file")
  func answers() async throws {
    try await Browser.open { browser in
      let id = try browser.city.id(Comer.caseOf)
      let mira = try await browser.signIn("Mira Holmqvist")
      let offered = try await mira.post(
        Addresses.act(.offerQuestionnaire, id),
        one: ["whom": "person young", "told": "ja", "reply": "onOwnPage"])
      #expect(offered.status == 303)
      let path = Addresses.act(.answerQuestionnaire, id)
      let karin = try await browser.signIn("Karin Sandvik")
      let form = ["giver": "person", "questionnaire": "young", "q.school": "worse", "share": "nej"]
      #expect(try await karin.post(path, one: form).status == 422)
      let elias = try await browser.signIn("Elias Sandvik")
      #expect(try await elias.get(path + "?questionnaire=young").says("Svaren är dina."))
      var missing = form
      missing["share"] = nil
      #expect(try await elias.post(path, one: missing).status == 422)
      #expect(try await elias.post(path, one: form).status == 303)
      for tab in ["uppfoljning", "journal"] {
        let page = try await mira.get("/arenden/\(id.text)/\(tab)")
        #expect(!page.says(">Sämre"), "\(tab)")
      }
      #expect(try await mira.get("/arenden/\(id.text)/uppfoljning").says("behåller svaren för sig själv"))
      #expect(try await elias.get("/min-sida/mina-svar").says("Bara du ser de här svaren."))
      #expect(try await karin.get("/min-sida/mina-svar").says("Sämre") == false)
    }
  }

  @Test("R-FUP-01: the leader goes through the cases that are due, and comes back to the list")
  func supervision() async throws {
    try await Browser.open { browser in
      let eva = try await browser.signIn("Eva Lindmark")
      let list = try await eva.get("/arendeavstamning")
      #expect(list.status == 200 && list.says("record-supervision?from=lista"))
      let id = try browser.city.id(Comer.caseOf)
      let sent = try await eva.post(
        Addresses.act(.recordSupervision, id),
        one: [
          "from": "lista", "with": "Mira Holmqvist", "progress": "Det går.", "agreed": "Ring.",
          "happened": "2026-11-18", "next": "2026-12-10",
        ])
      #expect(sent.location?.utf8Contains("/arendeavstamning") == true)
      for name in ["Mira Holmqvist", "Gunilla Ask", "Elias Sandvik", "Sofia Nyberg"] {
        #expect(try await browser.signIn(name).get("/arendeavstamning").status == 404, "\(name)")
      }
    }
  }

  @Test("R-ROL-26: a member reads its own role, and only its own")
  func sheet() async throws {
    try await Browser.open { browser in
      let id = try browser.city.id(Comer.caseOf)
      let school = try await browser.signIn("Sofia Nyberg")
      #expect(try await school.get("/arenden/\(id.text)").says("Er roll"))
      let police = try #require(browser.city.directory.agencies.values.first { $0.kind == .police })
      let print = try await school.get("/arenden/\(id.text)/utskrift/aktorsblad?part=\(police.id.text)")
      #expect(print.status == 200 && print.says("Rektor ser till") && !print.says("hot- och riskbedömningar"))
      for name in ["Elias Sandvik", "Daniel Öberg", "Per Lundin"] {
        #expect(
          try await browser.signIn(name).get("/arenden/\(id.text)/utskrift/aktorsblad").status == 404,
          "\(name)")
      }
    }
  }

  @Test("R-FUP-07: results say n of N and hide what is small")
  func results() async throws {
    try await Browser.open { browser in
      let page = try await browser.signIn("Gunilla Ask").get("/statistik")
      #expect(page.says("SIG unga, Hur går det för dig?") && page.says("döljs av döljs tillfrågade"))
    }
  }
}
