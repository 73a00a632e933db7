import Domain
import Testing

@testable import Web

/// `/ny-aktualisering` is the one form that is about no file yet.
@Suite struct ReferralTests {
  private static func form(_ city: City) -> [String: String] {
    let west = city.directory.agencies.values.first { $0.name == "Ekhamn Väst" }
    return [
      "owner": west?.id.text ?? "", "programme": "sig-vuxna", "name": "Kanarie Kanariesson",
      "born": "1998-04-05", "sex": "male", "wayIn": "application", "from": "Kanarie själv",
      "received": "2026-11-18", "why": "Vill sluta.",
    ]
  }

  @Test(
    "Those who may not refer have no such form, and cannot send it either",
    arguments: [
      Comer.person, .guardian, .management, .logReviewer, .administrator,
    ])
  func refused(_ comer: Comer) async throws {
    try await Browser.open { browser in
      let visit = try await browser.signIn(comer.name)
      let files = try await browser.city.count("case_file")
      #expect(try await visit.get("/ny-aktualisering").status == 404)
      #expect(try await visit.post("/ny-aktualisering", one: Self.form(browser.city)).status == 404)
      #expect(try await browser.city.count("case_file") == files)
    }
  }

  @Test(
    "What is wrong is told at its field, and no file is made",
    arguments: [
      ("name", ""), ("born", "1998-02-30"), ("received", "2026-11-19"), ("why", ""), ("owner", "x"),
      ("programme", ""), ("programme", "sig-x"), ("wayIn", "flaskpost"), ("number", "19980405-0000"),
      ("number", "١٩٩٨٠٤٠٥٠٠٠٠"),
    ])
  func wrong(_ field: String, _ value: String) async throws {
    try await Browser.open { browser in
      let sofia = try await browser.signIn("Sofia Nyberg")
      let files = try await browser.city.count("case_file")
      var form = Self.form(browser.city)
      form[field] = value
      let answer = try await sofia.post("/ny-aktualisering", one: form)
      #expect(answer.status == 422)
      #expect(answer.problemFields.contains(field), "\(answer.problemFields)")
      #expect(answer.says("id=\"f-\(field)\""))
      #expect(answer.says("Kanarie själv"), "what was typed is still there")
      #expect(try await browser.city.count("case_file") == files)
    }
  }

  @Test("Another agency that refers gets a receipt and no file; sent twice it is one referral")
  func fromOutside() async throws {
    try await Browser.open { browser in
      let city = browser.city
      let sofia = try await browser.signIn("Sofia Nyberg")
      let files = try await city.count("case_file")
      var form = Self.form(city)
      form["key"] = "en-gång"
      for _ in 0..<2 {
        let answer = try await sofia.post("/ny-aktualisering", one: form)
        #expect(answer.status == 303)
        let place = try #require(answer.location)
        #expect(place.utf8Contains("/ny-aktualisering/mottagen") && !place.utf8Contains("Kanarie"))
        #expect(try await sofia.get(place).status == 200)
      }
      #expect(try await city.count("case_file") == files + 1)
      let list = try await sofia.get("/arenden")
      #expect(!list.says("Kanariesson"))
    }
  }

  @Test("The own unit that refers comes to the new file")
  func fromInside() async throws {
    try await Browser.open { browser in
      let mira = try await browser.signIn("Mira Holmqvist")
      let answer = try await mira.post("/ny-aktualisering", one: Self.form(browser.city))
      #expect(answer.status == 303)
      let page = try await mira.get(#require(answer.location))
      #expect(page.status == 200)
      #expect(page.says("Kanarie Kanariesson"))
      #expect(!page.title.utf8Contains("Kanarie"))
    }
  }
}
