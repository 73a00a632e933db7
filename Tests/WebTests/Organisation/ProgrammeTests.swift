import Domain
import Pages
import Testing

@testable import Web

/// A programme is changed by two, on screen: refusals first.
@Suite struct ProgrammeTests {
  private static let propose = Links.register(.proposeProgramme).text
  private static let approve = Links.register(.approveProposal).text

  /// What the form of a new version of SIG vuxna holds, with one figure changed.
  private func fields(_ visit: Visit, _ step: String, interval: String = "28") async throws -> [String:
    [String]]
  {
    let form = try await visit.get(Self.propose + "?code=sig-vuxna")
    #expect(form.says("En ny version av SIG vuxna"))
    return [
      "code": ["sig-vuxna"], "step": [step], "validFrom": ["2027-01-01"], "reason": ["Sex veckor är långt."],
      "meetingIntervalDays": [interval], "waysIn+": ["Elevhälsan föreslår\nKyrkan föreslår"],
    ]
  }

  /// The proposal that the page offers to read, from its link.
  private func waiting(_ page: Answer) throws -> [String] {
    page.text.matches(of: #/approve-proposal\?proposal=([0-9a-f]{32})/#).map { String($0.output.1) }
  }

  @Test("R-TGT-11: what would change is shown first, and nothing is proposed until the last press")
  func preview() async throws {
    try await Browser.open { browser in
      let before = try await browser.city.count("reference")
      let asa = try await browser.signIn("Åsa Moberg")
      let shown = try await asa.post(Self.propose, try await fields(asa, "preview"))
      #expect(shown.status == 200 && shown.says("Det här skulle ändras"))
      #expect(shown.says("42 dagar") && shown.says("28 dagar") && shown.says("Elevhälsan föreslår"))
      #expect(shown.says("behåller sin version") && shown.says("1 januari 2027"))
      #expect(!shown.says("Lägsta ålder"))
      #expect(try await browser.city.count("reference") == before)
      let again = try await asa.post(Self.propose, try await fields(asa, "edit"))
      #expect(again.says("Sex veckor är långt.</textarea>"))
      #expect(try await browser.city.count("reference") == before)
    }
  }

  @Test(
    "R-TGT-03: a wholly new programme begins as a copy, needs a code and a name of its own, and counts by two"
  )
  func wholeNew() async throws {
    try await Browser.open { browser in
      let before = try await browser.city.count("reference")
      let asa = try await browser.signIn("Åsa Moberg")
      let path = Self.propose + "?copy=ja"
      #expect(try await asa.get(path).says("Vilket program utgår det nya från?"))
      let form = try await asa.get(path + "&code=sig-unga")
      #expect(form.says("Ett nytt program, efter SIG unga") && form.says("Kort kod för det nya programmet"))
      func fields(_ step: String, code: String, name: String) -> [String: [String]] {
        [
          "copy": ["ja"], "code": ["sig-unga"], "newCode": [code], "name": [name], "step": [step],
          "validFrom": ["2027-01-01"], "reason": ["Familjer behöver ett eget."],
        ]
      }
      for (code, name) in [("SIG", "SIG familj"), ("sig-unga", "SIG familj"), ("", "SIG familj")] {
        let answer = try await asa.post(Self.propose, fields("preview", code: code, name: name))
        #expect(answer.status == 422 && answer.says("SIG familj"), "\(code)")
      }
      #expect(
        try await asa.post(Self.propose, fields("preview", code: "sig-familj", name: "SIG unga")).status
          == 422)
      let shown = try await asa.post(Self.propose, fields("preview", code: "sig-familj", name: "SIG familj"))
      #expect(shown.status == 200 && shown.says("Det här skulle ändras") && shown.says("SIG familj"))
      #expect(try await browser.city.count("reference") == before)
      let sent = try await asa.post(Self.propose, fields("send", code: "sig-familj", name: "SIG familj"))
      #expect(sent.status == 303)
      let directory = try await browser.city.desk.directory()
      #expect(directory.programme("sig-familj", on: try #require(Day("2027-01-01"))) == nil)

      let known = Set(try waiting(try await browser.signIn("Gunilla Ask").get("/organisation/program")))
      let gunilla = try await browser.signIn("Gunilla Ask")
      var approved = false
      for proposal in known {
        let page = try await gunilla.get(Self.approve + "?proposal=\(proposal)")
        guard page.says("SIG familj") else { continue }
        let against =
          page.text.firstMatch(of: #/name="against"[^>]*value="([^"]*)"/#).map { String($0.output.1) } ?? ""
        let done = try await gunilla.post(
          Self.approve, one: ["proposal": proposal, "against": against, "confirms": "ja"])
        approved = done.status == 303
      }
      #expect(approved)
      let after = try await browser.city.desk.directory()
      #expect(after.programme("sig-familj", on: try #require(Day("2027-01-01")))?.name == "SIG familj")
      #expect(after.programme("sig-unga", on: try #require(Day("2027-01-01"))) != nil)
    }
  }

  @Test("R-TGT-11: what the rules say no to is told at its field before it is proposed")
  func wrong() async throws {
    try await Browser.open { browser in
      let before = try await browser.city.count("reference")
      let asa = try await browser.signIn("Åsa Moberg")
      for (interval, step) in [("0", "preview"), ("många", "preview"), ("", "send")] {
        let answer = try await asa.post(Self.propose, try await fields(asa, step, interval: interval))
        #expect(answer.status == 422 && answer.says("Skriv hur många dagar det högst får gå."), "\(interval)")
      }
      var past = try await fields(asa, "preview")
      past["validFrom"] = ["2026-11-17"]
      #expect(try await asa.post(Self.propose, past).says("Välj i dag eller en senare dag."))
      #expect(try await browser.city.count("reference") == before)
    }
  }

  @Test(
    "R-TGT-03: refused to the one who proposed it, approved by another, and open cases keep their version")
  func fourEyes() async throws {
    try await Browser.open { browser in
      let asa = try await browser.signIn("Åsa Moberg")
      let sent = try await asa.post(Self.propose, try await fields(asa, "send"))
      #expect(sent.location == "/organisation/program?gjort=propose-programme", "\(sent.text.prefix(300))")
      let page = try await asa.get("/organisation/program")
      let id = try #require(try waiting(page).last)
      let own = try await asa.post(Self.approve, one: ["proposal": id, "confirms": "ja"])
      #expect(own.status == 422 && own.says("Du har själv föreslagit ändringen."), "\(own.status)")
      #expect(own.says(OrganisationRules.fourEyes.sentence))

      let gunilla = try await browser.signIn("Gunilla Ask")
      let read = try await gunilla.get(Self.approve + "?proposal=\(id)")
      #expect(read.says("28 dagar") && read.says("Sex veckor är långt."))
      let unread = try await gunilla.post(Self.approve, one: ["proposal": id])
      #expect(unread.status == 422 && unread.says("Kryssa för att du har läst"))
      let approved = try await gunilla.post(Self.approve, one: ["proposal": id, "confirms": "ja"])
      #expect(approved.location == "/organisation/program?gjort=approve-proposal")
      let after = try await gunilla.get("/organisation/program")
      #expect(after.says("föreslagen av Åsa Moberg, godkänd av Gunilla Ask"))
      let directory = try await browser.city.desk.directory()
      let versions = directory.versions(of: "sig-vuxna")
      #expect(versions.last?.meetingIntervalDays == 28)
      #expect(versions.last?.waysIn.map(\.code).suffix(2) == ["elevhalsan-foreslar", "kyrkan-foreslar"])
      #expect(versions.dropLast().last?.validTo == Day("2026-12-31"))
      for file in browser.city.everyFile {
        #expect(
          file.intake.programmeFrom.flatMap { directory.programme(file.intake.programme, from: $0) } != nil)
      }
    }
  }

  @Test("R-TGT-03: taken back with why, and no longer there to approve")
  func withdrawn() async throws {
    try await Browser.open { browser in
      let asa = try await browser.signIn("Åsa Moberg")
      let id = try #require(try waiting(await asa.get("/organisation/program")).first)
      let path = Links.register(.withdrawProposal).text
      #expect(try await asa.post(path, one: ["proposal": id]).says("Skriv varför förslaget inte ska gälla."))
      let eva = try await browser.signIn("Eva Lindmark")
      let others = try await eva.post(path, one: ["proposal": id, "why": "Nej."])
      #expect(others.status == 422 && others.says("Förslaget är någon annans."))
      #expect(try await asa.post(path, one: ["proposal": id, "why": "Inte än."]).status == 303)
      #expect(try await asa.get("/organisation/program").says("Inte än."))
      let gunilla = try await browser.signIn("Gunilla Ask")
      #expect(try await gunilla.get(Self.approve + "?proposal=\(id)").says("Förslaget finns inte kvar"))
    }
  }

  @Test("R-MOD-09: the six forms of work can be gone through by those at the unit, and by nobody outside")
  func selfAssessment() async throws {
    try await Browser.open { browser in
      let page = try await browser.signIn("Mira Holmqvist").get("/organisation/sjalvskattning")
      for form in ["Styrning", "Bedömning av risk", "Samtycke", "Samordning", "Åtgärdsplan", "Lots eller"] {
        #expect(page.says(form), "\(form)")
      }
      let anders = try await browser.signIn("Anders Bräck").get("/organisation/sjalvskattning")
      #expect(anders.status == 404)
    }
  }

  @Test("R-DEC-01: a row nobody has read is shown as such where it is chosen, and refused with what to do")
  func unconfirmed() async throws {
    try await Browser.open { browser in
      let asa = try await browser.signIn("Åsa Moberg")
      let page = try await asa.get("/organisation/lagrum")
      #expect(page.says("är inte bekräftade") && page.says("Ingen har bekräftat lagrummet mot lagtexten."))
      #expect(page.says("Ekhamns påhittade lagbok"))
      let next = try await asa.post(
        Links.register(.proposeLegalBasis).text,
        one: [
          "code": "assistance", "statute": "En påhittad lag", "section": "1 §", "text": "Rätt till stöd",
          "validFrom": "2027-07-01", "reason": "Ny lag.",
        ])
      #expect(next.location == "/organisation/lagrum?gjort=propose-legal-basis", "\(next.text.prefix(300))")
      let waits = try await asa.get("/organisation/lagrum")
      let id = try #require(try waiting(waits).first)
      let gunilla = try await browser.signIn("Gunilla Ask")
      let unread = try await gunilla.post(Self.approve, one: ["proposal": id, "confirms": "ja"])
      #expect(unread.status == 422 && unread.says("Skriv vad texten är läst mot."))
      let done = try await gunilla.post(
        Self.approve, one: ["proposal": id, "confirms": "ja", "against": "en påhittad lagbok"])
      #expect(done.status == 303)
      let rows = try await browser.city.desk.directory().rows(of: "assistance")
      #expect(rows.last?.verified?.by == "Gunilla Ask, Styrgruppens ordförande")
      #expect(rows.dropLast().last?.validTo == Day("2027-06-30"))
    }
  }
}

/// How often the rules answered, for those who may know.
@Suite struct RuleUseTests {
  @Test("A leader is shown the own unit's use, the management all of it, and nobody else any")
  func whose() async throws {
    try await Browser.open { browser in
      for (name, words) in [
        ("Eva Lindmark", "i din enhet under 2026"), ("Gunilla Ask", "i hela staden under 2026"),
      ] {
        let page = try await browser.signIn(name).get("/regler")
        #expect(page.says(words), "\(name)")
        #expect(page.says("Verkar på Besluta") || page.says("Verkar på Beslut"), "\(name)")
      }
      for name in [
        "Mira Holmqvist", "Samira Noori", "Anders Bräck", "Åsa Moberg", "Lars Wik", "Elias Sandvik",
      ] {
        let page = try await browser.signIn(name).get("/regler")
        #expect(page.status == 200 && !page.says("svarade i") && !page.says("gånger i år"), "\(name)")
      }
    }
  }

  @Test("Few are told as few, many as a number, and what is sealed not at all; no reason is ever there")
  func counted() async throws {
    try await Browser.open { browser in
      let eva = try await browser.signIn("Eva Lindmark")
      #expect(!(try await eva.get("/regler").says("Förklarades bort 6 gånger")))
      let use = try #require(try await browser.city.desk.ruleUse(by: browser.city.author("Eva Lindmark")))
      #expect(use.explained.keys.allSatisfy { Rulebook.rule($0)?.subject != .safety })
      #expect(use.refused.keys.allSatisfy { Rulebook.rule($0)?.subject != .safety })
      #expect(use.explained.values.allSatisfy { ($0 ?? 5) >= 5 })
      #expect(use.refused.values.allSatisfy { ($0 ?? 5) >= 5 })
    }
  }
}
