import Domain
import Testing

@testable import Web

@Suite("The days between meetings, over the web", .serialized)
struct BetweenTests {
  private static let words = "Kom inte till skolan i dag."

  /// As a browser sends the form that is shown, with the button that shares.
  private func send(_ page: Answer, _ change: [String: [String]] = [:]) -> [String: [String]] {
    var fields = page.hiddenFields
    fields["to"] = page.checked("to")
    fields["guardians"] = page.checked("guardians")
    fields["step"] = ["send"]
    return fields.merging(change) { $1 }
  }

  @Test("R-SHR-03: from an open file to a notice shared there are three steps, and guardians are told")
  func threeSteps() async throws {
    try await Browser.open { browser in
      let id = try browser.city.id("Elias Sandvik")
      let mira = try await browser.signIn("Mira Holmqvist")
      var steps = 0
      func step(_ page: Answer) -> Answer {
        steps += 1
        return page
      }
      let overview = try await mira.get("/arenden/\(id.text)")
      let path = Addresses.act(.writeNotice, id)
      #expect(overview.says("href=\"\(path)\""))
      let writing = step(try await mira.get(path))
      #expect(writing.says("\(path)?template=absent"))
      let shown = step(try await mira.get("\(path)?template=absent"))
      #expect(shown.says("Vem får det?") && shown.says(Self.words))
      #expect(shown.says("Ska bekräftas inom 4 timmar."))
      let sent = step(try await mira.post(path, send(shown)))
      #expect(sent.status == 303)
      #expect(steps == 3)
      let notice = try #require(try await browser.city.reload(id).sharing.notices.last)
      #expect(notice.body.template == "absent")
      #expect(notice.body.guardians == [0, 1])
      let karin = try await (try await browser.signIn("Karin Sandvik")).get("/min-sida")
      #expect(karin.says(Self.words))
      let elias = try await (try await browser.signIn("Elias Sandvik")).get("/min-sida")
      #expect(!elias.says(Self.words))
    }
  }

  @Test("R-SHR-03: the person reads a message on the own page, says so, and the lots sees it")
  func person() async throws {
    try await Browser.open { browser in
      let id = try browser.city.id("Elias Sandvik")
      let path = Addresses.act(.writeNotice, id)
      let mira = try await browser.signIn("Mira Holmqvist")
      let shown = try await mira.get("\(path)?template=absent")
      #expect(shown.says("Elias Sandvik, på sin egen sida"))
      #expect(try await mira.post(path, send(shown, ["person": ["ja"], "to": []])).status == 303)
      let elias = try await browser.signIn("Elias Sandvik")
      let home = try await elias.get("/min-sida")
      #expect(home.says("Nytt till dig") && home.says(Self.words))
      let read = Addresses.act(.acknowledgeNotice, id)
      let number = try #require(home.text.between("name=\"notice\" value=\"", "\""))
      // A guardian has numbers of their own: the same one is another message, or none.
      #expect(try await elias.post(read, one: ["notice": "9999"]).status == 422)
      #expect(try await mira.get("/arenden/\(id.text)/flode").says("Elias Sandvik har inte läst än"))
      #expect(try await elias.post(read, one: ["notice": number]).status == 303)
      #expect(!(try await elias.get("/min-sida")).says("Nytt till dig"))
      #expect(try await mira.get("/arenden/\(id.text)/flode").says("Elias Sandvik har läst"))
      #expect(!(try await browser.signIn("Sofia Nyberg").get("/arenden/\(id.text)/flode")).says("har läst"))
    }
  }

  @Test("R-SHR-03: a guardian whose page shows no messages is a task on Min dag until it is done")
  func guardianByLots() async throws {
    try await Browser.open { browser in
      let id = try browser.city.id("Elias Sandvik")
      let mira = try await browser.signIn("Mira Holmqvist")
      let hidden = try await mira.post(
        Addresses.act(.chooseOwnPageParts, id),
        ["giver": ["guardian-0"], "parts": ["meetings"], "together": ["ja"], "words": [""]])
      #expect(hidden.status == 303)
      let path = Addresses.act(.writeNotice, id)
      let shown = try await mira.get("\(path)?template=absent")
      #expect(shown.says("Du får en uppgift att berätta."))
      #expect(try await mira.post(path, send(shown)).status == 303)
      #expect(try await mira.get("/min-dag").says("Berätta för Karin Sandvik"))
      let notice = try #require(try await browser.city.reload(id).sharing.notices.last).sequence
      let tell = Addresses.act(.tellGuardian, id)
      let form = try await mira.get("\(tell)?notice=\(notice)&guardian=0")
      #expect(form.says("Hur fick Karin Sandvik veta?"))
      let fields = ["notice": "\(notice)", "guardian": "0", "on": "2026-11-18", "words": ""]
      #expect(try await mira.post(tell, one: fields).status == 422)
      #expect(try await mira.post(tell, one: fields.merging(["way": "call"]) { $1 }).status == 303)
      #expect(try await mira.get("/arenden/\(id.text)/flode").says("fick veta i telefon"))
      #expect(!(try await mira.get("/min-dag")).says("Berätta för Karin Sandvik"))
      for name in ["Sofia Nyberg", "Karin Sandvik"] {
        #expect(try await browser.signIn(name).get("\(tell)?notice=\(notice)&guardian=0").status == 404)
      }
    }
  }

  @Test("R-SHR-01: who is left out of a notice does not get it")
  func leftOut() async throws {
    try await Browser.open { browser in
      let id = try browser.city.id("Elias Sandvik")
      let path = Addresses.act(.writeNotice, id)
      let mira = try await browser.signIn("Mira Holmqvist")
      let shown = try await mira.get("\(path)?template=absent")
      let school = try #require(
        browser.city.directory.agencies.values.first { $0.name == "Västra skolan" })
      let sent = try await mira.post(
        path, send(shown, ["to": shown.checked("to").filter { $0 != school.id.text }]))
      #expect(sent.status == 303)
      let feed = try await (try await browser.signIn("Sofia Nyberg")).get("/arenden/\(id.text)/flode")
      #expect(!feed.says(Self.words))
      let again = try await mira.get("\(path)?template=absent")
      let nobody = try await mira.post(path, send(again, ["to": [], "guardians": []]))
      #expect(nobody.status == 422)
      #expect(nobody.problemFields.contains("to"))
    }
  }

  @Test("R-SHR-02: an answer stands with what it answers, in the words that its reader may read")
  func answer() async throws {
    try await Browser.open { browser in
      let id = try browser.city.id("Elias Sandvik")
      let path = Addresses.act(.writeNotice, id)
      let mira = try await browser.signIn("Mira Holmqvist")
      _ = try await mira.post(path, send(try await mira.get("\(path)?template=absent")))
      let sofia = try await browser.signIn("Sofia Nyberg")
      let feed = try await sofia.get("/arenden/\(id.text)/flode")
      let number = try #require(feed.text.between("\(path)?answers=", "\""))
      let shown = try await sofia.post(
        path, one: ["answers": number, "text": "Vi ringer hem.", "category": "studies", "step": "show"])
      #expect(shown.checked("to").count == 1)
      #expect(try await sofia.post(path, send(shown)).status == 303)
      let answered = try await browser.city.reload(id)
      let notice = try #require(answered.sharing.notices.last)
      #expect(notice.body.text == "Vi ringer hem.")
      #expect(notice.body.answers == answered.sharing.notices.dropLast().last?.sequence)
      #expect(try await mira.get("/arenden/\(id.text)/flode").says("Svar på ”\(Self.words)”"))
    }
  }

  @Test("R-SHR-09: a suspicion that is not served is refused, with the way to its compartment")
  func suspicion() async throws {
    try await Browser.open { browser in
      let id = try browser.city.id("Elias Sandvik")
      let path = Addresses.act(.writeNotice, id)
      let mira = try await browser.signIn("Mira Holmqvist")
      let version = try await browser.city.version(id)
      let shown = try await mira.post(
        path, one: ["text": "Misstänks för något.", "category": "safety", "step": "show"])
      #expect(shown.says("som personen inte har fått del av"))
      let no = try await mira.post(path, send(shown, ["unserved": ["ja"]]))
      #expect(no.status == 422)
      #expect(no.says("skyddade facket"))
      #expect(try await browser.city.version(id) == version)
    }
  }

  @Test("R-ROL-06: a contact that told of a threat leads to where that is written, and keeps nothing of it")
  func threat() async throws {
    try await Browser.open { browser in
      let id = try browser.city.id("Elias Sandvik")
      let path = Addresses.act(.recordContact, id)
      let mira = try await browser.signIn("Mira Holmqvist")
      let today = SwedishTime.day(browser.city.desk.now).description
      let fields = [
        "contact": "call", "with": "person", "reached": "ja", "on": today, "time": "08:30",
        "words": "Ringde.", "threat": "ja",
      ]
      let done = try await mira.post(path, one: fields)
      #expect(done.status == 303)
      #expect(done.location?.contains("/gor/learn-of-threat") == true)
      let contact = try #require(try await browser.city.reload(id).sharing.log.contacts.last)
      #expect(contact.body.words == "Ringde.")
      let feed = try await mira.get("/arenden/\(id.text)/flode")
      #expect(feed.says("Kontakter mellan mötena"))
      let members = try await (try await browser.signIn("Sofia Nyberg")).get("/arenden/\(id.text)/flode")
      #expect(!members.says("Kontakter mellan mötena") && !members.says("Ringde."))
    }
  }

  @Test("R-SHR-05: the school sees one picture of what it has a part in, and no need that it was not given")
  func commonPicture() async throws {
    try await Browser.open { browser in
      let id = try browser.city.id("Elias Sandvik")
      let page = try await (try await browser.signIn("Sofia Nyberg")).get("/arenden/\(id.text)")
      #expect(page.says("Helhetsbild"))
      #expect(page.says("Behov, mål och läge för det ni har del av"))
    }
  }

  @Test("R-ROL-24: the police officer who is named for the person stands among the members with that title")
  func contactPolice() async throws {
    try await Browser.open { browser in
      let id = try browser.city.id("Elias Sandvik")
      let mira = try await browser.signIn("Mira Holmqvist")
      let members = try await mira.get("/arenden/\(id.text)/deltagare")
      #expect(members.says("Anders Bräck, kontaktpolis"))
    }
  }

  @Test("those who lead or keep the organisation have a day, without any person in it")
  func officeDay() async throws {
    try await Browser.open { browser in
      for name in ["Gunilla Ask", "Åsa Moberg"] {
        let page = try await (try await browser.signIn(name)).get("/min-dag")
        #expect(page.status == 200)
        #expect(page.says("Att göra"))
        #expect(!page.says("Elias") && !page.says("/arenden/"))
      }
    }
  }

  @Test("who works chooses mail only where it is sent")
  func settings() async throws {
    try await Browser.open { browser in
      let mira = try await browser.signIn("Mira Holmqvist")
      #expect(try await mira.get("/mina-installningar").says("Mejl är inte påslaget här."))
      let no = try await mira.post(
        "/mina-installningar", one: ["choice": "daily", "address": "mira@ekhamn.example"])
      #expect(no.status == 422)
      let karin = try await browser.signIn("Karin Sandvik")
      #expect(try await karin.get("/mina-installningar").status == 404)
    }
  }
}
