import Domain
import Pages
import Testing

@testable import Web

/// R-SAF-08, B4-18: somebody with protected identity, Sara Nyström, over whole requests.
@Suite struct ProtectedIdentityTests {
  private static let sara = "Sara Nyström"

  @Test("R-SAF-08: a paper asks for its reason, has it in the journal and the log, and asks again later")
  func papers() async throws {
    try await Browser.open { browser in
      let city = browser.city
      let id = try city.id(Self.sara)
      let karim = try await browser.signIn("Karim Daher")
      for paper in ["beslut", "kylskapsplan"] {
        let first = try await karim.get(Links.print(id, paper).text)
        #expect(first.status == 303, "\(paper)")
        let form = try #require(first.location)
        #expect(form == Links.act(id, .printPaper).adding("paper", paper).text)
        #expect(try await karim.get(form).says("value=\"\(paper)\""))
        let fields = ["paper": paper, "why": "meeting", "words": "Samlas in efteråt."]
        for field in ["why", "words", "paper"] {
          let answer = try await karim.post(form, one: fields.merging([field: " "]) { $1 })
          #expect(answer.status == 422, "\(field)")
        }
        #expect(try await karim.get(Links.print(id, paper).text).status == 303, "not yet")
        let done = try await karim.post(form, one: fields)
        #expect(done.status == 303)
        let page = try await karim.get(try #require(done.location))
        #expect(page.status == 200 && page.says("<html"))
        let jonas = try await browser.signIn("Jonas Ekdahl")
        #expect(try await jonas.get(Links.print(id, paper).text).status == 303, "each says why")
        let looks = try await city.looks(id).map(\.what)
        #expect(looks.filter { $0 == "print:\(paper):meeting" }.count == 1)
        #expect(!looks.contains("print:\(paper)"))
      }
      #expect(try await karim.get(Links.tab(id, .journal).text).says("Samlas in efteråt."))
      #expect(
        try await karim.get(Links.tab(id, .looks).text).says("Tog fram en utskrift. Det behövs på ett möte"))
      city.time.pass(seconds: 600)
      #expect(
        try await karim.get(Links.print(id, "beslut").text).status == 303, "the reason is no longer good")
    }
  }

  @Test("R-SAF-08: somebody without protection has papers without being asked")
  func plainPapers() async throws {
    try await Browser.open { browser in
      let id = try browser.city.id(Comer.caseOf)
      let mira = try await browser.signIn("Mira Holmqvist")
      for paper in ["beslut", "kylskapsplan"] {
        #expect(try await mira.get(Links.print(id, paper).text).status == 200, "\(paper)")
      }
    }
  }

  @Test(
    "R-SAF-08: what looks like an address is asked about before it is saved, and points to the compartment")
  func warning() async throws {
    try await Browser.open { browser in
      let city = browser.city
      let id = try city.id(Self.sara)
      let karim = try await browser.signIn("Karim Daher")
      let form = Links.act(id, .writeNote).text
      let note = ["text": "Bor på Storgatan 12.", "nature": "fact", "happened": "2026-11-18"]
      let version = try await city.version(id)
      let asked = try await karim.post(form, one: note)
      #expect(asked.status == 422 && asked.says("Skyddade uppgifter") && asked.says("Ska-regel."))
      #expect(asked.says("Bor på Storgatan 12."), "what was typed is kept")
      #expect(try await city.version(id) == version)
      let explained = try await karim.post(
        form, one: note.merging(["explain.R-SAF-08": "Det är polisstationens adress."]) { $1 })
      #expect(explained.status == 303)
      #expect(try await city.reload(id).audit.explanations.last?.rule == "R-SAF-08")
      let elias = try city.id(Comer.caseOf)
      let mira = try await browser.signIn("Mira Holmqvist")
      #expect(try await mira.post(Links.act(elias, .writeNote).text, one: note).status == 303)
    }
  }

  @Test("R-SAF-08: there is no calendar file, and the place is only for the unit and the person")
  func meetings() async throws {
    try await Browser.open { browser in
      let city = browser.city
      let id = try city.id(Self.sara)
      let meeting = try #require(try city.file(Self.sara).meetings.all.first)
      for name in ["Karim Daher", "Samira Noori", "Rasmus Hägg"] {
        let visit = try await browser.signIn(name)
        for number in [meeting.number, 1, 2] {
          let calendar = try await visit.get("/arenden/\(id.text)/moten/\(number)/kalender")
          #expect(calendar.status == 404, "\(name)")
        }
        let page = try await visit.get(Links.tab(id, .meetings).text)
        #expect(page.status == 200 && !page.says("kalender"), "\(name)")
        #expect(page.says("Skyddad identitet") == (name == "Rasmus Hägg"), "\(name)")
        if name == "Rasmus Hägg" { #expect(!page.says(meeting.call.place)) }
      }
    }
  }

  @Test("B4-18: where she is stands on one page, for its readers, and in no other byte that anybody gets")
  func whereabouts() async throws {
    try await Browser.open { browser in
      let city = browser.city
      let id = try city.id(Self.sara)
      let token = "Bor hos en släkting"
      for name in Set(Comer.allCases.map(\.name) + ["Karim Daher", "Jonas Ekdahl", "Rasmus Hägg"]) {
        let visit = try await browser.signIn(name)
        for path in Addresses.read(id) + ["/arenden/\(id.text)/moten/1/kalender"] {
          #expect(try await !visit.get(path).says(token), "\(name) \(path)")
        }
        let reads = ["Karim Daher", "Jonas Ekdahl", "Samira Noori", "Eva Lindmark"].contains(name)
        let page = try await visit.get(Links.compartment(id, .identity).text)
        #expect(page.status == (reads ? 200 : 404) && page.says(token) == reads, "\(name)")
      }
      for line in city.logs.lines { #expect(!line.utf8Contains(token)) }
    }
  }
}
