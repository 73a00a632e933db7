import Domain
import Pages
import Testing

@testable import Web

@Suite("The short plan, from the form to whom it is shown", .serialized)
struct ActionPlanFormTests {
  @Test("empty steps close up")
  func gaps() {
    let closed = PlanForm.closingStepGaps([
      "participation": ["var med"], "step-1-what": [" "], "step-1-onFridge": ["ja"],
      "step-2-what": ["Ringa"], "step-2-goal": ["3.1"], "step-2-onFridge": ["ja"],
    ])
    #expect(closed["step-1-what"] == ["Ringa"] && closed["step-1-goal"] == ["3.1"])
    #expect(closed["step-2-what"] == nil && closed["step-1-onFridge"] == ["ja"])
    #expect(closed["participation"] == ["var med"])
  }

  @Test(
    "R-PLN-09: the eighth line is refused at its box, all that was typed stays, and a choice of seven is saved"
  )
  func eighth() async throws {
    try await Browser.open { browser in
      let id = try browser.city.id("Elias Sandvik")
      let mira = try await browser.signIn("Mira Holmqvist")
      let path = Addresses.act(.makeActionPlan, id)
      var fields = try values(browser)
      for (part, text) in [
        ("goal", "1.1"), ("what", "Ringer Mira"), ("responsible", "person"), ("when", "när det känns fel"),
        ("place", "var som helst"), ("how", "mobilen"), ("onFridge", "ja"),
      ] {
        fields["step-8-\(part)"] = [text]
      }
      fields["participation"] = ["Valde själv."]
      let refused = try await mira.post(path, fields)
      #expect(refused.status == 422 && refused.says("href=\"#f-step-8-onFridge\""))
      #expect(refused.says("Kylskåpsplanen har plats för 7 rader") && refused.says("Ringer Mira"))
      fields["step-4-onFridge"] = nil
      let saved = try await mira.post(path, fields)
      #expect(saved.status == 303)
      let made = try #require(try await browser.city.reload(id).plan.currentActionPlan).body
      #expect(made.steps.count == 8 && made.onFridge.count == 7)
      #expect(made.steps.last?.subGoal == "Tre dagar i veckan")
      let page = try await mira.get("/arenden/\(id.text)/plan?plan=kort")
      #expect(page.says("Ringer Mira") && page.says("På kylskåpsplanen"))
    }
  }

  @Test(
    "R-PLN-05, R-PLN-06: another agency sees its own steps and what it has taken on, and nothing of the others"
  )
  func outside() async throws {
    try await Browser.open { browser in
      let id = try browser.city.id("Elias Sandvik")
      let sofia = try await browser.signIn("Sofia Nyberg").get("/arenden/\(id.text)/plan")
      #expect(sofia.says("Möter mig vid skolans dörr") && sofia.says("Ert åtagande"))
      #expect(!sofia.says("Ordnar tre dagar i cykelverkstaden") && !sofia.says("Jag tränar boxning"))
      #expect(!sofia.says("På kylskåpsplanen") && !sofia.says("Kom igång"))
    }
  }

  @Test("R-PLN-08: in the lotsning model the person is shown the short plan, and not the long one")
  func sight() async throws {
    try await Browser.open { browser in
      let marcus = try await browser.signIn("Marcus Hedlund").get("/min-sida/min-plan")
      #expect(marcus.says("Jag går till lagret"))
      #expect(!marcus.says("Söka träningslägenhet"))
      let elias = try await browser.signIn("Elias Sandvik").get("/min-sida/min-plan")
      #expect(elias.says("own-trail"), "R-FUP-11: the steps that have been taken")
    }
  }

  private func values(_ browser: Browser) throws -> [String: [String]] {
    let plan = try browser.city.file("Elias Sandvik").plan
    return PlanFields.values(
      of: try #require(plan.currentActionPlan).body, in: try #require(plan.inForce).body)
  }
}
