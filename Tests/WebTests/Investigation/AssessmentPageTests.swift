import Domain
import Pages
import Testing

@testable import Web

/// Assessments over whole requests: who reads them, the picture, and what stands beside the plan.
@Suite struct AssessmentPageTests {
  private static let words = "Skolan håller fyra dagar av fem"

  @Test("R-ASM-05: the change is a drawing with a title, a description and the table behind it")
  func picture() async throws {
    try await Browser.open { browser in
      let id = try browser.city.id(Comer.caseOf)
      let page = try await browser.signIn(Comer.secretary.name).get(Links.tab(id, .investigation).text)
      #expect(page.status == 200 && page.says("Risk: från hög till måttlig"))
      #expect(page.says("<title id=\"bild-1-titel\">") && page.says("<desc id=\"bild-1-text\">"))
      #expect(page.says("aria-labelledby=\"bild-1-titel bild-1-text\""))
      #expect(page.says("Mottaglighet: låg") && page.says("Samma sak som tabell"))
      #expect(page.says(Self.words), "R-ASM-06: the words stand beside the levels")
      // What the police filled in by themselves is theirs, and in no line with the unit's.
      #expect(page.says("Anders Bräck, Polisen, Polisen") && !page.says("bild-2-titel"))
    }
  }

  @Test("R-ASM-10: the level of risk, what protects and the interventions stand on the plan")
  func plan() async throws {
    try await Browser.open { browser in
      let id = try browser.city.id(Comer.caseOf)
      let page = try await browser.signIn(Comer.namedLots.name).get(Links.tab(id, .plan).text)
      #expect(page.says("Risk och insatser") && page.says("cyklarna och mentorn Sofia"))
      #expect(page.says("Föräldrastöd för båda föräldrarna"))
    }
  }

  @Test("R-ASM-08: no other agency, and no own page, is shown an assessment", arguments: Comer.allCases)
  func readers(_ comer: Comer) async throws {
    try await Browser.open { browser in
      let id = try browser.city.id(Comer.caseOf)
      let visit = try await browser.signIn(comer.name)
      let reads: Bool
      switch comer {
      case .namedLots, .secondLots, .secretary, .ownLeader: reads = true
      default: reads = false
      }
      #expect(try await visit.get(Links.tab(id, .investigation).text).says(Self.words) == reads)
      for tab in [FileTab.overview, .plan, .feed, .looks] {
        let page = try await visit.get(Links.tab(id, tab).text)
        #expect(reads || !(page.says("IRK") || page.says("Risk och insatser")), "\(tab)")
      }
    }
  }

  @Test("R-CMP-08: who is not trained is told to save it as begun, and nothing is lost")
  func untrained() async throws {
    try await Browser.open { browser in
      let id = try browser.city.id(Comer.caseOf)
      let visit = try await browser.signIn(Comer.secretary.name)
      let path = Addresses.act(.recordAssessment, id) + "?instrument=savry"
      var fields = try await visit.get(path).hiddenFields
      for (name, value) in [
        ("version", "2"), ("on", "\(try browser.city.file(Comer.caseOf).entries[0].happened)"),
        ("assessor", "Samira"), ("by", "socialServices"), ("status", "completed"), ("risk", "high"),
        ("overall", "Högre än förut."), ("protectiveFactors", "Mamma."), ("priorities", "Skolan."),
      ] { fields[name] = [value] }
      let answer = try await visit.post(path, fields)
      #expect(answer.status == 422)
      #expect(answer.says("Du är inte antecknad som utbildad i SAVRY") && answer.says("Högre än förut."))
      fields["status"] = ["started"]
      #expect(try await visit.post(path, fields).status == 303)
    }
  }
}
