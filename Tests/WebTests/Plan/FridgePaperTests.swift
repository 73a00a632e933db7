import Domain
import Pages
import Testing

@testable import Web

/// The paper for the fridge and the neutral one, over whole requests.
@Suite struct FridgePaperTests {
  private static let elias = "Elias Sandvik"

  @Test(
    "R-PLN-09: the paper is exactly the chosen lines of the short plan, each with its picture, on both sides' pages"
  )
  func lines() async throws {
    try await Browser.open { browser in
      let id = try browser.city.id(Self.elias)
      let plan = try #require(try browser.city.file(Self.elias).plan.actionPlanInForce)
      #expect((1...ActionPlanMade.mostOnFridge).contains(plan.body.onFridge.count))
      for who in ["Mira Holmqvist", Self.elias] {
        let page = try await browser.signIn(who).get(Links.print(id, "kylskapsplan").text)
        #expect(page.status == 200)
        for step in plan.body.onFridge { #expect(page.says(step.activity.what), "\(who)") }
        #expect(page.says("#p-vackar") && page.says("#p-boxning"))
        #expect(page.says("<title>Min plan</title>"))
        #expect(!page.says("Ta fram id-kort tillsammans"), "a promise that was not chosen")
      }
    }
  }

  @Test("R-PLN-09: the neutral paper says neither that there is a plan nor a meeting, nor where")
  func neutral() async throws {
    try await Browser.open { browser in
      let id = try browser.city.id(Self.elias)
      let mira = try await browser.signIn("Mira Holmqvist")
      for (language, title) in [
        ("sv", "Min lista"), ("en", "My list"), ("so", "Liiskayga"), ("ar", "قائمتي"),
      ] {
        let page = try await mira.get(Links.print(id, "min-lista").text + "?sprak=\(language)")
        #expect(page.status == 200 && page.says("<title>\(title)</title>"))
        #expect(!page.says("Nästa möte") && !page.says("Kulturhuset") && !page.says("Next meeting"))
      }
    }
  }

  @Test("R-PLN-09: as a PDF the pictures stand in the page itself, and the file's name says nothing")
  func pdf() async throws {
    let city = try await City()
    try await Browser.open(city, pdf: .echo) { browser in
      let id = try city.id(Self.elias)
      let mira = try await browser.signIn("Mira Holmqvist")
      for (paper, name) in [("kylskapsplan", "min-plan"), ("min-lista", "min-lista")] {
        let answer = try await mira.get(Links.pdf(id, paper).text)
        #expect(answer.status == 200)
        #expect(answer.headers[.contentDisposition] == "attachment; filename=\"\(name).pdf\"")
        #expect(
          answer.says(
            "<span class=\"pic\" style=\"display:block;background-image:url(data:image/svg+xml;base64,"))
        #expect(!answer.says("/assets/sprite.svg#p-"))
        #expect(try await city.looks(id).map(\.what).contains("print:\(paper)"))
      }
    }
  }

  @Test(
    "R-SHR-01: no other agency has the paper, and is answered as for a file that nobody has",
    arguments: [Comer.memberPolice, .memberSchool, .otherLots, .management, .otherPerson])
  func outside(_ comer: Comer) async throws {
    let city = try await City()
    try await Browser.open(city, pdf: .echo) { browser in
      let visit = try await browser.signIn(comer.name)
      for paper in ["kylskapsplan", "min-lista"] {
        for link in [Links.print(try city.id(Self.elias), paper), Links.pdf(try city.id(Self.elias), paper)] {
          #expect(try await visit.get(link.text).status == 404)
        }
      }
    }
  }
}
