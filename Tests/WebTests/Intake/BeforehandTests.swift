import Domain
import Testing

@testable import Web

/// What the forms of intake ask, and where it shows.
@Suite struct BeforehandTests {
  private static func proposal(_ city: City, _ why: String) throws -> [String: String] {
    let west = try #require(city.directory.agencies.values.first { $0.name == "Ekhamn Väst" })
    return [
      "owner": west.id.text, "programme": "sig-vuxna", "name": "Kanarie Kanariesson", "born": "1998-04-05",
      "sex": "male", "wayIn": "police", "from": "Anders Bräck", "received": "2026-11-18", "why": why,
    ]
  }

  @Test(
    "R-INT-13: what looks like intelligence is asked about, nothing is lost, and the form says so at the field"
  )
  func proposal() async throws {
    try await Browser.open { browser in
      let city = browser.city
      let anders = try await browser.signIn("Anders Bräck")
      #expect(try await anders.get("/ny-aktualisering").says("Underrättelser skrivs aldrig här."))
      let files = try await city.count("case_file")
      var form = try Self.proposal(city, "En källa uppger att han säljer.")
      let asked = try await anders.post("/ny-aktualisering", one: form)
      #expect(asked.status == 422 && asked.says("explain.R-INT-13"))
      #expect(asked.says("En källa uppger att han säljer."))
      #expect(try await city.count("case_file") == files)
      form["why"] = "Vi föreslår honom."
      #expect(try await anders.post("/ny-aktualisering", one: form).status == 303)
      #expect(try await city.count("case_file") == files + 1)
    }
  }

  @Test("R-INT-02: a way in by release asks for the day, where the field is in sight")
  func releaseDay() async throws {
    try await Browser.open { browser in
      let ingrid = try await browser.signIn("Ingrid Sjö")
      var form = try Self.proposal(browser.city, "Friges snart.")
      form["wayIn"] = "probation"
      let asked = try await ingrid.post("/ny-aktualisering", one: form)
      #expect(asked.status == 422 && asked.says("explain.R-INT-02"))
      #expect(asked.says("<details class=\"more\" open"))
      form["expectedRelease"] = "2026-12-24"
      #expect(try await ingrid.post("/ny-aktualisering", one: form).status == 303)
    }
  }

  @Test(
    "R-INT-02, R-INT-08: release, visits and belonging show on the overview and on Min dag, counted in days")
  func inDays() async throws {
    try await Browser.open { browser in
      let leila = try await browser.signIn("Leila Ahmadi")
      let overview = try await leila.get("/arenden/\(try browser.city.id("Petra Holm").text)")
      for words in [
        "om 40 dagar", "Planerat besök", "Genomfört besök", "Utred vart personen hör", "På häktet",
      ] {
        #expect(overview.says(words), "\(words)")
      }
      #expect(overview.says("/samtal"), "the talk about consent begins here (R-INT-09)")
      let day = try await leila.get("/min-dag")
      #expect(day.says("Frigivning väntas") && day.says("Besök före frigivningen"))
      #expect(!day.title.utf8Contains("Petra"))
    }
  }

  @Test("R-TGT-17: what is to be adapted shows where it is prepared, and the diagnosis does not")
  func adapted() async throws {
    try await Browser.open { browser in
      let henrik = try await browser.signIn("Henrik Ståhl")
      let id = try browser.city.id("Adrian Lövgren")
      for act in [ActKind.callMeeting, .recordIntervention] {
        let page = try await henrik.get(Addresses.act(act, id))
        #expect(page.says("Korta möten, en sak i taget") && !page.says("npf"), "\(act)")
      }
      let police = browser.city.directory.agencies.values.first { $0.kind == .police }?.id.text ?? ""
      let consent = try await henrik.get(Addresses.act(.giveConsent, id) + "?party=\(police)")
      #expect(consent.says("Korta möten, en sak i taget") && !consent.says("npf"))
    }
  }

  @Test("R-TGT-05: after the move the file reads the new programme, and what was written reads the old")
  func moved() async throws {
    try await Browser.open { browser in
      let henrik = try await browser.signIn("Henrik Ståhl")
      let id = try browser.city.id("Adrian Lövgren")
      let overview = try await henrik.get("/arenden/\(id.text)")
      #expect(overview.says("SIG vuxna") && overview.says("före det") && overview.says("SIG unga"))
      #expect(overview.says("av 42") || overview.says("42 dagar"))
      let decision = try await henrik.get("/arenden/\(id.text)/beslut")
      #expect(decision.says("Social insatsgrupp, SIG unga") && decision.says("Dömd tidigare"))
      let journal = try await henrik.get("/arenden/\(id.text)/journal")
      for words in [
        "Flytt till ett annat program", "Leila Ahmadi, SIG vuxna", "Rör sig i kriminella miljöer",
      ] {
        #expect(journal.says(words), "\(words)")
      }
      let older = try await henrik.get("/arenden/\(id.text)/journal?sida=2")
      let oldest = try await henrik.get("/arenden/\(id.text)/journal?sida=3")
      #expect(older.says("Har kontakt med en kriminell") || oldest.says("Har kontakt med en kriminell"))
    }
  }

  @Test(
    "R-TGT-05: the form shows what changes first, asks for what is left out, and the reverse is not offered")
  func move() async throws {
    try await Browser.open { browser in
      let city = browser.city
      let mira = try await browser.signIn("Mira Holmqvist")
      let id = try city.id("Amir Lindqvist")
      let path = Addresses.act(.moveProgramme, id)
      let page = try await mira.get(path)
      for words in ["Det här ändras", "35 dagar", "42 dagar", "Polisen och skolan"] {
        #expect(page.says(words), "\(words)")
      }
      let version = try await city.version(id)
      var form = [
        "to": "sig-vuxna", "reason": "Skolan är slut.", "plan": "carriedOver", "consents": "askedAnew",
        "handingOver": "Mira", "receiving": "Karim",
      ]
      let asked = try await mira.post(path, one: form)
      #expect(asked.status == 422 && asked.says("explain.R-TGT-05") && asked.says("överlämningsmöte"))
      #expect(try await city.version(id) == version)
      form["explain.R-TGT-05"] = "Mötet är bokat till fredag."
      form["handover"] = ""
      #expect(try await mira.post(path, one: form).status == 303)
      #expect(try await city.reload(id).intake.programme == "sig-vuxna")
      let back = try await mira.get(path)
      #expect(back.says("Flytten går inte tillbaka") && !back.says("value=\"sig-unga\""))
    }
  }

  @Test("R-TGT-16, R-INT-11: offers and outcomes by sex, with small numbers hidden")
  func bySex() async throws {
    try await Browser.open { browser in
      let page = try await (try await browser.signIn("Gunilla Ask")).get("/statistik")
      #expect(page.says("SIG vuxna, flickor och kvinnor") && page.says("SIG unga, pojkar och män"))
      #expect(page.says("döljs"))
    }
  }
}
