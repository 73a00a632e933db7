import Domain
import Pages
import Testing

@testable import Web

/// What is special to the forms around a decision.
@Suite struct DecisionRequestTests {
  private static let ready = "Jonatan Vik"

  @Test("R-DEC-09, R-DEC-11: the guideline's wording is offered, and nothing about the reservation is chosen")
  func reservation() async throws {
    try await Browser.open { browser in
      let city = browser.city
      let id = try city.id(Self.ready)
      let eva = try await browser.signIn("Eva Lindmark")
      let form = Links.act(id, .decideGrant).text
      let page = try await eva.get(form)
      #expect(page.says("Vid väsentlig ändring av de omständigheter som har legat till grund för beslutet"))
      let question = try #require(page.text.between("name=\"reservation\"", "</fieldset>"))
      #expect(!question.utf8Contains("checked"))
      #expect(page.says("ekräftat mot lagtexten") && page.says("Punkt 1, Bevilja social insatsgrupp."))
      let fields = [
        "formOfGrant": "assistance", "basis": "assistance", "reasons": "Alla villkor är uppfyllda.",
        "reservationReason": "Läget kan ändras.", "consultedLots": "Karim, i går",
      ]
      #expect(try await eva.post(form, one: fields).problemFields == ["reservation"])
      let children = try await eva.post(form, one: fields.merging(["reservation": "offered"]) { $1 })
      #expect(children.status == 422 && children.says("Gör barnkonsekvensanalysen"))
      let analysis = ["touches": "nej", "reason": "Barnet är inte fött, och beslutet gäller bara stöd."]
      #expect(try await eva.post(Links.act(id, .analyseChildImpact).text, one: analysis).status == 303)
      let done = try await eva.post(form, one: fields.merging(["reservation": "offered"]) { $1 })
      #expect(done.status == 303)
      let grant = try #require(try await city.reload(id).decision.grant?.body)
      #expect(grant.reservation.wordsGiven.utf8Contains("Vid väsentlig ändring"))
      #expect(grant.delegation?.point == "1" && grant.childImpact != nil)
      let paper = try await eva.get(Links.print(id, "beslut").text)
      #expect(paper.says("Barnet är inte fött") && paper.says("Punkt 1, Bevilja social insatsgrupp."))
    }
  }

  @Test("R-DEC-02: the one who is refused reads how to appeal, by rows that say what they are worth")
  func appeal() async throws {
    try await Browser.open { browser in
      let id = try browser.city.id("Kevin Alm")
      let paper = try await browser.signIn("Henrik Ståhl").get(Links.print(id, "beslut").text)
      for words in [
        "Så överklagar du", "inom 21 dagar från den dag då du fick beslutet", "ekräftat mot lagtexten",
        "Lotsen hjälper till att skriva", "Det stämmer. Bara jag får en tid snart.",
      ] { #expect(paper.says(words), "\(words)") }
      let page = try await browser.signIn("Henrik Ståhl").get(Links.tab(id, .decision).text)
      #expect(page.says("Överklagas senast") && page.says("Undertecknat bevis, flik 3 i akten"))
    }
  }

  @Test("R-DEC-06: Marcus' supervision stands as the probation's own, with the support on the way beside it")
  func others() async throws {
    try await Browser.open { browser in
      let id = try browser.city.id("Marcus Hedlund")
      let page = try await browser.signIn("Jonas Ekdahl").get(Links.tab(id, .decision).text)
      for words in [
        "Andras beslut", "deras nummer F 214-26", "Vandrarhem i två veckor", "1 dag från ansökan",
        "Barn 1, 7 år", "Jag vill baka hos pappa.",
      ] { #expect(page.says(words), "\(words)") }
    }
  }

  @Test("R-CHI-03: an unanswered analysis keeps what was typed and names the first question")
  func analysis() async throws {
    try await Browser.open { browser in
      let id = try browser.city.id(Self.ready)
      let karim = try await browser.signIn("Karim Daher")
      let form = Links.act(id, .analyseChildImpact).text
      let answer = try await karim.post(form, one: ["consequences": "Lugnare kvällar."])
      #expect(answer.status == 422 && answer.problemFields == ["touches"] && answer.says("Lugnare kvällar."))
      let halfway = try await karim.post(form, one: ["touches": "ja", "children": "Barn 1\r\n\r\nBarn 2"])
      #expect(halfway.problemFields == ["asked"])
      let missing = try await karim.post(form, one: ["touches": "ja", "asked": "nej", "children": " \n"])
      #expect(
        Set(missing.problemFields)
          == ["children", "consequences", "viewWords", "bestInterests", "weighing"])
    }
  }
}

extension Reservation {
  fileprivate var wordsGiven: String {
    if case .entered(let wording, _) = self { wording } else { "" }
  }
}
