import Domain
import Pages
import Testing

@testable import Web

@Suite("The plan's form", .serialized)
struct PlanFormTests {
  @Test("empty goals and rows close up, and goals that leave come last")
  func gaps() {
    let closed = PlanForm.closingGaps([
      "participation": ["var med"], "goal-1-words": ["borta"], "goal-1-leaves": ["ja"],
      "goal-1-number": ["4"],
      "goal-2-words": [" "], "goal-2-area": [""], "goal-2-activity-1-what": [""],
      "goal-3-words": ["kvar"], "goal-3-activity-1-what": [""], "goal-3-activity-2-what": ["ringa"],
    ])
    #expect(closed["goal-1-words"] == ["kvar"])
    #expect(closed["goal-1-activity-1-what"] == ["ringa"])
    #expect(closed["goal-1-activity-2-what"] == nil)
    #expect(closed["goal-2-words"] == ["borta"])
    #expect(closed["goal-2-number"] == ["4"])
    #expect(closed["goal-3-words"] == nil)
    #expect(closed["participation"] == ["var med"])
  }

  @Test("the form grows by a goal without a script, and keeps what was typed")
  func grows() async throws {
    try await Browser.open { browser in
      let id = try browser.city.id("Elias Sandvik")
      let path = Addresses.act(.makePlan, id)
      let mira = try await browser.signIn("Mira Holmqvist")
      let before = try await browser.city.version(id)
      var fields = try values(browser)
      let count = PlanFields.sentGoals(in: fields)
      fields["goal-1-words"] = ["Jag är i skolan."]
      fields["add"] = ["goal"]
      let answer = try await mira.post(path, fields)
      #expect(answer.status == 200)
      #expect(answer.says("Jag är i skolan."))
      #expect(answer.says("name=\"goal-\(count + 1)-words\""))
      #expect(!answer.says("En sak behöver rättas"))
      #expect(try await browser.city.version(id) == before)
    }
  }

  @Test("R-PLN-02: what is wrong with the third written goal is told at the third, whatever was empty before")
  func placed() async throws {
    try await Browser.open { browser in
      let path = Addresses.act(.makePlan, try browser.city.id("Elias Sandvik"))
      let mira = try await browser.signIn("Mira Holmqvist")
      var fields = try values(browser)
      let count = PlanFields.sentGoals(in: fields)
      for (part, text) in [("words", "Nytt mål"), ("area", "home"), ("by", "2027-01-10"), ("indicator", "")] {
        fields["goal-\(count + 2)-\(part)"] = [text]
      }
      fields["goal-\(count + 1)-words"] = [""]
      fields["participation"] = ["Vi skrev tillsammans."]
      let answer = try await mira.post(path, fields)
      #expect(answer.status == 422)
      #expect(answer.says("href=\"#f-goal-\(count + 1)-indicator\""))
      #expect(answer.says("id=\"f-goal-\(count + 1)-indicator\""))
    }
  }

  @Test(
    "R-PLN-04: a goal keeps its number through versions, and one that leaves is read in the version before")
  func versions() async throws {
    try await Browser.open { browser in
      let id = try browser.city.id("Elias Sandvik")
      let old = try #require(try browser.city.file("Elias Sandvik").plan.current)
      let mira = try await browser.signIn("Mira Holmqvist")
      var fields = try values(browser)
      fields["participation"] = ["Vi skrev tillsammans."]
      fields["goal-1-leaves"] = ["ja"]
      let answer = try await mira.post(Addresses.act(.makePlan, id), fields)
      #expect(answer.status == 303)
      let new = try #require(try await browser.city.reload(id).plan.current)
      #expect(new.body.goals == Array(old.body.goals.dropFirst()))
      let earlier = try await mira.get("/arenden/\(id.text)/plan?version=\(old.number)")
      #expect(earlier.says("Du läser version \(old.number)."))
      let page = try await mira.get("/arenden/\(id.text)/plan")
      #expect(page.says("Inte med längre"))
      #expect(page.says("<del>\(old.body.goals[0].words)</del>"))
    }
  }

  private func values(_ browser: Browser) throws -> [String: [String]] {
    PlanFields.values(of: try #require(try browser.city.file("Elias Sandvik").plan.current).body)
  }
}
