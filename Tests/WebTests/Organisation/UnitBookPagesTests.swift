import Domain
import Pages
import Testing

@testable import Web

/// The units' own books on screen: who reads what, and what changes for whom.
@Suite struct UnitBookPagesTests {
  private static let told = "En man som inte sa vem han var"

  @Test(
    "R-SAF-05: an incident is read by its writer and the leader; a colleague and the management see no word of it"
  )
  func incidents() async throws {
    try await Browser.open { browser in
      let page = Links.register(.incidents).text
      for (name, reads) in [
        ("Karim Daher", true), ("Eva Lindmark", true), ("Mira Holmqvist", false), ("Samira Noori", false),
        ("Magnus Rydell", false), ("Gunilla Ask", false),
      ] {
        let answer = try await browser.signIn(name).get(page)
        #expect(answer.status == 200)
        #expect(answer.says(Self.told) == reads, "\(name)")
      }
      #expect(try await browser.signIn("Gunilla Ask").get(page).says("Ekhamn Väst"))
      #expect(!(try await browser.signIn("Magnus Rydell").get(page).says("Ekhamn Väst</th>")))
    }
  }

  @Test(
    "R-ORG-12, R-ORG-18: a template of the city is read by every unit, and a unit's document begins from it")
  func templates() async throws {
    try await Browser.open { browser in
      let sent = [
        "kind": "process", "name": "Så arbetar vi", "from": "2026-11-16", "text": "Först lyssnar vi.",
      ]
      let gunilla = try await browser.signIn("Gunilla Ask")
      #expect(try await gunilla.post(Links.register(.keepTemplate).text, one: sent).location != nil)
      let page = Links.register(.documents).text
      for name in ["Mira Holmqvist", "Magnus Rydell"] {
        #expect(try await browser.signIn(name).get(page).says("Först lyssnar vi."), "\(name)")
      }
      let eva = try await browser.signIn("Eva Lindmark")
      let listed = try await eva.get(page)
      let id = String(
        try #require(listed.text.firstMatch(of: #/keep-document\?template=([0-9a-f]{32})/#)?.output.1))
      let form = try await eva.get(Links.register(.keepDocument).text + "?template=\(id)")
      #expect(form.says("Först lyssnar vi.</textarea>") && form.says("Så arbetar vi"))
      #expect(try await eva.post(Links.register(.keepTemplate).text, one: sent).status == 404)
    }
  }

  @Test("R-SAF-05: nobody changes or follows up another unit's incident by its number")
  func strangers() async throws {
    try await Browser.open { browser in
      let before = try await browser.city.count("register")
      let karim = try await browser.signIn("Eva Lindmark")
      let page = try await karim.get(Links.register(.incidents).text)
      let id = try #require(page.text.firstMatch(of: #/follow-up-incident\?record=([0-9a-f]{32})/#)?.output.1)
      let sent = ["record": String(id), "investigated": "A", "measures": "B"]
      let magnus = try await browser.signIn("Magnus Rydell")
      let path = Links.register(.followUpIncident).text
      let form = try await magnus.get(path + "?record=\(id)")
      #expect(!form.says(Self.told))
      #expect(try await magnus.post(path, one: sent).status == 422)
      #expect(try await browser.city.count("register") == before)
      #expect(try await karim.post(path, one: sent).location != nil)
      #expect(try await browser.city.count("register") == before + 1)
    }
  }

  @Test("R-ROL-10: whoever is given an assignment has it, and from the day after the last one has it no more")
  func assignments() async throws {
    try await Browser.open { browser in
      let asa = try await browser.signIn("Åsa Moberg")
      let unit = try await browser.city.desk.directory().agencies.values.first { $0.name == "Ekhamn Öst" }
      let give = Links.register(.giveAssignment).text
      let sent = [
        "name": "Nora Ny", "agency": try #require(unit).id.text, "role": "lots", "title": "Samordnare",
        "from": "2026-11-18",
      ]
      #expect(try await asa.post(give, one: sent).location != nil)
      let directory = try await browser.city.desk.directory()
      let row = try #require(
        directory.assignments.values.first { directory.principals[$0.principal]?.name == "Nora Ny" })
      let nora = try await browser.signIn(on: row.id, "Nora Ny")
      #expect(try await nora.get("/min-dag").status == 200)
      let change = [
        "assignment": row.id.text, "title": "Samordnare",
        "through": row.validFrom.adding(days: -1).description,
      ]
      #expect(try await asa.post(Links.register(.changeAssignment).text, one: change).location != nil)
      #expect(try await nora.get("/min-dag").status != 200)
    }
  }

  @Test("R-ROL-10: no person of a case and no guardian is named among assignments")
  func noPersons() async throws {
    try await Browser.open { browser in
      let asa = try await browser.signIn("Åsa Moberg")
      for path in [
        Links.register(.assignments).text, Links.register(.giveAssignment).text,
        Links.register(.agencies).text,
      ] {
        let answer = try await asa.get(path)
        for name in ["Elias", "Sandvik", "Marcus", "Ella Nordin"] {
          #expect(!answer.says(name), "\(path) \(name)")
        }
      }
    }
  }

  @Test("R-ORG-13: what a merge means is told before, and under two authorities open cases hold it back")
  func merge() async throws {
    try await Browser.open { browser in
      let asa = try await browser.signIn("Åsa Moberg")
      let directory = try await browser.city.desk.directory()
      let west = try #require(directory.agencies.values.first { $0.name == "Ekhamn Väst" })
      let east = try #require(directory.agencies.values.first { $0.name == "Ekhamn Öst" })
      let path = Links.register(.mergeAgency).text
      let chosen = try await asa.get(path + "?agency=\(west.id.text)")
      #expect(chosen.says("Se först vad det betyder om den går upp i:"))
      let form = try await asa.get(path + "?agency=\(west.id.text)&successor=\(east.id.text)")
      #expect(form.says("tar slut i dag.") && form.says("Det går inte än.") && form.says("räknas de som två"))
      for name in ["Elias", "Sandvik", "Marcus"] { #expect(!form.says(name)) }
      let sent = ["agency": west.id.text, "successor": east.id.text, "confirms": "ja"]
      let answer = try await asa.post(path, one: sent)
      #expect(answer.status == 422 && answer.says("öppna ärenden"))
      #expect(try await browser.city.desk.directory().agencies[west.id]?.validTo == nil)
    }
  }

  @Test("R-ORG-13: within one authority the preview says that everything goes on, and the merge is done")
  func mergeWithin() async throws {
    try await Browser.open { browser in
      let asa = try await browser.signIn("Åsa Moberg")
      let directory = try await browser.city.desk.directory()
      let path = Links.register(.mergeAgency).text
      var ids: [String: AgencyID] = [:]
      for name in ["Ekhamn Väst", "Ekhamn Öst"] {
        let unit = try #require(directory.agencies.values.first { $0.name == name })
        ids[name] = unit.id
        let saved = try await asa.post(
          Links.register(.keepAgency).text,
          one: [
            "agency": unit.id.text, "name": unit.name, "area": unit.area, "kind": unit.kind.rawValue,
            "from": unit.validFrom.description, "authority": "Socialnämnden",
          ])
        #expect(saved.status == 303)
      }
      let (west, east) = (try #require(ids["Ekhamn Väst"]), try #require(ids["Ekhamn Öst"]))
      let form = try await asa.get(path + "?agency=\(west.text)&successor=\(east.text)")
      #expect(form.says("Båda hör till Socialnämnden.") && form.says("Ekhamn Öst leder dem från i morgon."))
      let done = try await asa.post(
        path, one: ["agency": west.text, "successor": east.text, "confirms": "ja"])
      #expect(done.status == 303)
      let row = try await browser.city.desk.directory().agencies[west]
      #expect(row?.carries == true && row?.successor == east)
      #expect(
        try await asa.get(Links.register(.agencies).text).says(
          "Ekhamn Öst tog över, med ärenden och samtycken."))
    }
  }

  @Test("R-ROL-11, R-ROL-12: the leader sees numbers by lots, and no person")
  func caseload() async throws {
    try await Browser.open { browser in
      let eva = try await browser.signIn("Eva Lindmark")
      let page = try await eva.get(Links.register(.caseload).text)
      #expect(page.says("Mira Holmqvist") && page.says("Högst 8 aktiva ärenden"))
      for name in ["Elias", "Sandvik", "Marcus"] { #expect(!page.says(name)) }
      let day = try await eva.get("/min-dag")
      #expect(day.says("Överenskommelsen går ut: Samverkan kring unga i Ekhamn Väst"))
      #expect(day.says("Händelse att följa upp: hot och våld"))
      #expect(day.says("Saknas: rutin med polisen: information om hot"))
    }
  }

  @Test(
    "R-ORG-14: the management is led from its day to results by unit, asks for more, and meets no person there"
  )
  func managementFollowsUp() async throws {
    try await Browser.open { browser in
      let gunilla = try await browser.signIn("Gunilla Ask")
      #expect(try await gunilla.get("/min-dag").says("href=\"/statistik\""))
      let page = try await gunilla.get("/statistik")
      #expect(page.status == 200 && page.says("Ekhamn Väst") && page.says("Ekhamn Öst"))
      for file in browser.city.everyFile {
        if let name = file.intake.person?.name { #expect(!page.says(name)) }
      }
      // What it wants to know more of goes down as the steering group's word.
      #expect(try await gunilla.get(Links.register(.writeSteeringWord).text).status == 200)
      for (name, status) in [("Eva Lindmark", 200), ("Mira Holmqvist", 404), ("Anders Bräck", 404)] {
        #expect(try await browser.signIn(name).get("/statistik").status == status, "\(name)")
      }
      #expect(
        try await browser.signIn("Eva Lindmark").get(Links.register(.writeSteeringWord).text).status == 404)
    }
  }

  @Test("R-ORG-02, R-ORG-05: the report goes up and the answer comes down to both units")
  func upAndDown() async throws {
    try await Browser.open { browser in
      let gunilla = try await browser.signIn("Gunilla Ask")
      let page = Links.register(.forums).text
      #expect(try await gunilla.get(page).says("En överenskommelse med bostadsbolaget."))
      let mira = try await browser.signIn("Mira Holmqvist")
      #expect(!(try await mira.get(page).says("En överenskommelse med bostadsbolaget.")))
      let word = ["on": "2026-11-18", "heading": "Boende", "text": "Två lägenheter från årsskiftet."]
      #expect(try await gunilla.post(Links.register(.writeSteeringWord).text, one: word).location != nil)
      for name in ["Mira Holmqvist", "Magnus Rydell"] {
        #expect(try await browser.signIn(name).get(page).says("Två lägenheter från årsskiftet."), "\(name)")
      }
    }
  }

  @Test("R-ROL-27: the one who hands over has the file no more, and the one who takes over has it")
  func handOver() async throws {
    try await Browser.open { browser in
      let city = browser.city
      let file = try city.file(Comer.caseOf)
      let directory = try await city.desk.directory()
      let karim = try #require(
        directory.assignments.values.first { directory.principals[$0.principal]?.name == "Karim Daher" })
      let mira = try await browser.signIn(Comer.namedLots.name)
      let other = try await browser.signIn("Karim Daher")
      #expect(try await other.get(Links.file(file.id).text).status == 404)
      let sent = [
        "role": "firstLots", "assignment": karim.id.text, "reason": "Byter område", "handedOver": "Planen",
        "matching": "Talar samma språk", "talked": "ja",
      ]
      #expect(try await mira.post(Addresses.act(.handOverLots, file.id), one: sent).location != nil)
      #expect(try await other.get(Links.file(file.id).text).status == 200)
      #expect(try await mira.get(Links.file(file.id).text).status == 404)
    }
  }
}
