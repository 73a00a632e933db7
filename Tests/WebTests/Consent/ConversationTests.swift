import Domain
import Pages
import Testing

@testable import Web

/// The consent conversation as requests: refusals first, then a walk through it.
@Suite struct ConversationTests {
  private static func path(_ id: CaseID) -> String { "/arenden/\(id.text)/samtal" }

  private static func send(
    _ visit: Visit, _ id: CaseID, _ step: ConversationStep, _ button: ConversationButton?,
    _ fields: [String: [String]] = [:], _ language: OwnLanguage = .sv
  ) async throws -> Answer {
    var form = fields.merging(["steg": [step.code], "sprak": [language.tag]]) { given, _ in given }
    if let button { form["gor"] = [button.code] }
    return try await visit.post(path(id), form)
  }

  // MARK: Refusals

  @Test("R-SHR-01: the conversation is there for those who may ask for consent", arguments: Comer.allCases)
  func comers(_ comer: Comer) async throws {
    try await Browser.open { browser in
      let id = try browser.city.id(Comer.caseOf)
      let visit = try await browser.signIn(comer.name)
      let expected = comer.acts.contains(.giveConsent) ? 200 : 404
      let print = "/arenden/\(id.text)/utskrift/samtyckesblankett"
      #expect(try await visit.get(Self.path(id)).status == expected, "\(comer)")
      #expect(try await visit.get(print).status == expected, "\(comer)")
      let sent = try await Self.send(visit, id, .voluntary, .yes)
      #expect(sent.status == (expected == 200 ? 303 : 404), "\(comer)")
      #expect(try await browser.city.count("draft") == (expected == 200 ? 1 : 0), "\(comer)")
    }
  }

  @Test(
    "A page that is none of this conversation's does not exist",
    arguments: ["x", "fraga.00000000000000000000000000000001", "fraga", "Lots", "lots%20"])
  func unknownStep(_ code: String) async throws {
    try await Browser.open { browser in
      let id = try browser.city.id(Comer.caseOf)
      let mira = try await browser.signIn("Mira Holmqvist")
      #expect(try await mira.get(Self.path(id) + "?steg=" + code).status == 404)
      let sent = try await mira.post(Self.path(id), one: ["steg": code, "gor": "ja"])
      #expect([400, 404].contains(sent.status))
      #expect(try await mira.post(Self.path(id), one: ["steg": "lots", "gor": "allt"]).status == 404)
      #expect(try await browser.city.count("draft") == 0)
    }
  }

  @Test("B4-32: an answer without the session's secret is not taken in")
  func forged() async throws {
    try await Browser.open { browser in
      let id = try browser.city.id(Comer.caseOf)
      let mira = try await browser.signIn("Mira Holmqvist")
      let sent = try await mira.post(Self.path(id), one: ["csrf": "x", "steg": "lots", "gor": "ja"])
      #expect(sent.status == 403)
      #expect(try await browser.send(.post, Self.path(id)).status != 200)
      #expect(try await browser.city.count("draft") == 0)
    }
  }

  @Test("The answers are never another's, and nothing of them is in the file")
  func othersAnswers() async throws {
    try await Browser.open { browser in
      let id = try browser.city.id(Comer.caseOf)
      let version = try await browser.city.version(id)
      let mira = try await browser.signIn("Mira Holmqvist")
      _ = try await Self.send(
        mira, id, .understanding, .next, [Conversation.Field.note: ["Hemligt om samtalet."]])
      let jonas = try await browser.signIn("Jonas Ekdahl")
      let page = Self.path(id) + "?steg=forstaelse"
      #expect(try await mira.get(page).says("Hemligt om samtalet."))
      #expect(try await !jonas.get(page).says("Hemligt om samtalet."))
      #expect(try await browser.city.version(id) == version)
    }
  }

  // MARK: The walk

  /// Answers everything about the police with yes, and the school with no. The person answers.
  private static func walk(_ visit: Visit, _ city: City) async throws -> (CaseID, AgencyID, AgencyID) {
    let id = try city.id(Comer.caseOf)
    let police = try #require(city.directory.agencies.values.first { $0.kind == .police }).id
    let school = try #require(city.directory.agencies.values.first { $0.kind == .school }).id
    _ = try await send(visit, id, .who, .next, ["vem": ["person"]])
    for step in [ConversationStep.voluntary, .takingBack, .others, .lots, .meetings, .officer] {
      _ = try await send(visit, id, step, .yes)
    }
    _ = try await send(visit, id, .parties, .next, ["parter": [police.text, school.text]])
    _ = try await send(visit, id, .ask(police), .yes)
    _ = try await send(visit, id, .give(police), .next, ["lamna.\(police.text)": ["studies", "safety"]])
    _ = try await send(visit, id, .get(police), .next, ["fa.\(police.text)": ["safety"]])
    _ = try await send(visit, id, .until(police), .next, ["tills.\(police.text)": ["2027-03-31"]])
    _ = try await send(visit, id, .ask(school), .no)
    for step in [ConversationStep.policeAttends, .willing] { _ = try await send(visit, id, step, .yes) }
    _ = try await send(visit, id, .policeTalks, .no)
    _ = try await send(
      visit, id, .understanding, .next, ["forstaelse": ["tolk"], Conversation.Field.note: ["Det gick bra."]])
    _ = try await send(visit, id, .offered, .next, ["villkor": ["freely"]], .ar)
    return (id, police, school)
  }

  @Test("R-CON-19: the answers arrive in the forms of the file, filled in, and are saved there")
  func handedOver() async throws {
    try await Browser.open { browser in
      let city = browser.city
      let mira = try await browser.signIn("Mira Holmqvist")
      let (id, police, school) = try await Self.walk(mira, city)
      let over = try await Self.send(mira, id, .summary, .write(.consent(police)), [:], .ar)
      #expect(over.location == Addresses.act(.giveConsent, id) + "?party=\(police.text)")
      let form = try await mira.get(try #require(over.location))
      for value in ["studies", "safety"] {
        #expect(form.says("name=\"toParty\" value=\"\(value)\" checked"))
      }
      #expect(form.says("name=\"fromParty\" value=\"safety\" checked"))
      #expect(!form.says("name=\"fromParty\" value=\"studies\" checked"))
      #expect(form.says("value=\"2027-03-31\""))
      #expect(form.says("name=\"reply-person\" value=\"yes\" checked"))
      #expect(!form.says("name=\"reply-guardian-0\" value=\"yes\" checked"))
      #expect(form.says("En tolk var med.") && form.says("Det gick bra.") && form.says("arabiska"))
      #expect(form.hidden("formVersion") == ConversationTexts.version)
      let no = try await Self.send(mira, id, .summary, .write(.consent(school)))
      let refusal = try await mira.get(try #require(no.location))
      #expect(refusal.says("name=\"reply-person\" value=\"no\" checked"))
    }
  }

  @Test(
    "R-CON-04, R-DOC-06: the consent remembers the wording it was given on, and how SIG was offered (R-CON-22)"
  )
  func saved() async throws {
    try await Browser.open { browser in
      let city = browser.city
      let mira = try await browser.signIn("Mira Holmqvist")
      let (id, police, _) = try await Self.walk(mira, city)
      _ = try await Self.send(mira, id, .summary, .write(.consent(police)), [:], .ar)
      var form = [
        "party": police.text, "toParty": "safety", "validFrom": "2026-11-18", "validThrough": "2027-03-31",
        "explained": "Med tolk.", "method": "onScreen", "screenNote": "På kontoret.", "formCode": "samtal",
        "formVersion": ConversationTexts.version, "formLanguage": "ar", "presentedAs": "freely",
        "informedOfTakingBack": "ja",
      ]
      for giver in ["person", "guardian-0", "guardian-1"] {
        form["reply-" + giver] = "yes"
        form["on-" + giver] = "2026-11-18"
      }
      let answer = try await mira.post(Addresses.act(.giveConsent, id), one: form)
      #expect(answer.status == 303, "\(answer.text)")
      let consent = try #require(try await city.reload(id).consent.consents.last)
      #expect(consent.form == ConsentForm(code: "samtal", version: ConversationTexts.version, language: "ar"))
      #expect(consent.presentedAs == .freely)
      #expect(consent.method == .onScreen(note: "På kontoret."))
      let summary = try await mira.get(Self.path(id) + "?steg=summering&sprak=sv")
      #expect(summary.says("inskrivet"))
    }
  }

  @Test("R-CON-10, R-CON-11: meeting the police and the intervention go to forms of their own")
  func apart() async throws {
    try await Browser.open { browser in
      let mira = try await browser.signIn("Mira Holmqvist")
      let (id, _, _) = try await Self.walk(mira, browser.city)
      _ = try await Self.send(mira, id, .summary, .write(.policeWish))
      let wish = try await mira.get(Addresses.act(.recordPoliceWish, id))
      #expect(wish.says("name=\"attend\" value=\"ja\" checked"))
      #expect(wish.says("name=\"talk\" value=\"nej\" checked"))
      _ = try await Self.send(mira, id, .summary, .write(.intervention))
      let willing = try await mira.get(Addresses.act(.recordInterventionConsent, id))
      #expect(willing.says("name=\"consents\" value=\"ja\" checked"))
      #expect(willing.says("name=\"by\" value=\"person\" checked"))
    }
  }

  @Test("Another language, a break and a new session keep every answer, also what was ticked and not sent on")
  func kept() async throws {
    try await Browser.open { browser in
      let mira = try await browser.signIn("Mira Holmqvist")
      let (id, police, _) = try await Self.walk(mira, browser.city)
      let step = ConversationStep.give(police)
      let switched = try await Self.send(
        mira, id, step, .language(.so), ["lamna.\(police.text)": ["health"]])
      let somali = try await mira.get(try #require(switched.location))
      #expect(somali.says("<html lang=\"so\"") && somali.says("value=\"health\" checked"))
      _ = try await Self.send(mira, id, step, .pause, ["lamna.\(police.text)": ["health"]], .so)
      _ = try await mira.post("/logga-ut")
      let again = try await browser.signIn("Mira Holmqvist")
      let resumed = try await again.get(Self.path(id))
      #expect(resumed.says("<html lang=\"so\"") && resumed.says("value=\"health\" checked"))
    }
  }

  @Test("While somebody types it is only kept: no page is left")
  func typing() async throws {
    try await Browser.open { browser in
      let id = try browser.city.id(Comer.caseOf)
      let mira = try await browser.signIn("Mira Holmqvist")
      let answer = try await Self.send(mira, id, .understanding, nil, [Conversation.Field.note: ["Halvt"]])
      #expect(answer.status == 200 && answer.text == "{\"saved\":\"10.30\"}")
      #expect(try await mira.get(Self.path(id) + "?steg=forstaelse").says("Halvt"))
    }
  }

  @Test("Nothing is chosen beforehand, and yes and no are drawn alike")
  func equal() async throws {
    try await Browser.open { browser in
      let id = try browser.city.id(Comer.caseOf)
      let mira = try await browser.signIn("Mira Holmqvist")
      for step in ["vem", "lots", "polis-moten", "vilja", "villkor", "forstaelse", "parter"] {
        let page = try await mira.get(Self.path(id) + "?steg=" + step)
        #expect(page.status == 200 && !page.says(" checked"), "\(step)")
      }
      let page = try await mira.get(Self.path(id) + "?steg=vilja").text
      #expect(
        page.utf8Contains(
          "<button class=\"button outlined\" type=\"submit\" form=\"samtal\" name=\"gor\" value=\"ja\">Ja</button>"
        ))
      #expect(
        page.utf8Contains(
          "<button class=\"button outlined\" type=\"submit\" form=\"samtal\" name=\"gor\" value=\"nej\">Nej</button>"
        ))
    }
  }

  @Test("Each translation says in itself that nobody has reviewed it", arguments: OwnLanguage.allCases)
  func unreviewed(_ language: OwnLanguage) async throws {
    try await Browser.open { browser in
      let id = try browser.city.id(Comer.caseOf)
      let mira = try await browser.signIn("Mira Holmqvist")
      for path in [Self.path(id), "/arenden/\(id.text)/utskrift/samtyckesblankett"] {
        let page = try await mira.get(path + "?sprak=" + language.tag)
        #expect(page.says("<html lang=\"\(language.tag)\""))
        #expect(language.unreviewed.map(page.says) ?? true)
        #expect(!page.title.utf8Contains("Elias"))
      }
    }
  }
}
