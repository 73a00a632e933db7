import Domain
import Foundation
import Hummingbird
import Journal
import Pages
import Testing
import Workflows

@testable import Web

/// The review of the access log as whole requests: refusals first.
@Suite struct LogReviewTests {
  static let november = ReviewMonth("2026-11")!
  static let reviewer = "Vera Fyrén"

  static let reads = [
    "/logggranskning", "/logggranskning/plan/2026", "/logggranskning/rundor/2026-11",
    "/logggranskning/rundor/2026-11/rader/1", "/logggranskning/rundor/2026-11/underskrift",
    "/logggranskning/rundor/2026-11/utskrift", "/logggranskning/akut/3F7K-9QWM/" + AssignmentID(7).text,
  ]

  static let sends = [
    "/logggranskning/plan/2026", "/logggranskning/rundor/2026-11",
    "/logggranskning/rundor/2026-11/rader/1", "/logggranskning/rundor/2026-11/underskrift",
    "/logggranskning/akut/3F7K-9QWM/" + AssignmentID(7).text,
  ]

  static let plan = [
    "months": (1...12).map { String($0) }, "sample": ["5"], "nightFrom": ["22:00"],
    "nightTo": ["06:00"], "manyFiles": ["15"], "withinMinutes": ["30"], "deniedPerDay": ["5"],
    "looksWithoutAct": ["20"], "dueDays": ["30"],
  ]

  static let everything = plan.merging([
    "verdict": ["ok"], "words": ["Ja."], "confirmed": ["ja"], "through": ["1"],
  ]) { old, _ in old }

  @Test("Signed out, one comes to the way in, and nothing is done")
  func signedOut() async throws {
    try await Browser.open { browser in
      for path in Self.reads + ["/logggranskning/granskaren"] {
        let answer = try await browser.get(path)
        #expect(answer.location == "/logga-in", "\(path)")
      }
      for path in Self.sends {
        let answer = try await browser.send(.post, path, body: [])
        #expect(answer.status == 401, "\(path)")
      }
    }
  }

  @Test("For everyone but log reviewers no page of the review exists", arguments: Comer.allCases)
  func comers(_ comer: Comer) async throws {
    if comer == .logReviewer { return }
    try await Browser.open { browser in
      let city = browser.city
      let visit = try await browser.signIn(comer.name)
      let never = try await visit.get("/finns-inte")
      for path in Self.reads {
        let answer = try await visit.get(path)
        #expect(answer.status == 404, "\(comer) \(path)")
        #expect(answer.bytes == never.bytes && answer.headers == never.headers, "\(comer) \(path)")
      }
      for path in Self.sends {
        let answer = try await visit.post(path, Self.everything)
        #expect(answer.status == 404, "\(comer) \(path)")
        #expect(answer.bytes == never.bytes, "\(comer) \(path)")
      }
      let looksAfter: Set<Comer> = [.ownLeader, .otherLeader, .administrator]
      let readings = try await visit.get("/logggranskning/granskaren")
      #expect(readings.status == (looksAfter.contains(comer) ? 200 : 404), "\(comer)")
      for table in ["review_plan", "review_round", "review_judgement", "review_signature"] {
        #expect(try await city.count(table) == 0)
      }
    }
  }

  @Test("A form from elsewhere does nothing")
  func forged() async throws {
    try await Browser.open { browser in
      let vera = try await browser.signIn(Self.reviewer)
      for path in Self.sends {
        for headers in Foreign.headers {
          #expect(try await vera.post(path, Self.everything, headers: headers).status == 403)
        }
        let bad = Self.everything.merging(["csrf": ["x"]]) { _, new in new }
        #expect(try await vera.post(path, bad).status == 403)
      }
      #expect(try await browser.city.count("review_plan") == 0)
    }
  }

  @Test("A reviewer without a plan, a round or a file of the agency finds empty pages, and no dead end")
  func empty() async throws {
    try await Browser.open { browser in
      for name in [Comer.logReviewer.name, Self.reviewer] {
        let visit = try await browser.signIn(name)
        #expect(try await visit.get("/").location == "/logggranskning")
        let day = try await visit.get("/logggranskning")
        #expect(day.status == 200 && day.says("Ingen plan för 2026 än"))
        let plan = try await visit.get("/logggranskning/plan/2026")
        #expect(plan.says("Det här är ett förslag"))
        for path in Self.reads.dropFirst(2) {
          #expect(try await visit.get(path).status == 404, "\(path)")
        }
        for path in [
          "/logggranskning/plan/1999", "/logggranskning/plan/x", "/logggranskning/rundor/2026-13",
          "/logggranskning/rundor/x", "/logggranskning/rundor/2026-11/rader/0",
        ] {
          #expect(try await visit.get(path).status == 404, "\(path)")
        }
      }
    }
  }

  @Test("A plan that cannot be right is told at each field, and nothing typed is lost")
  func badPlan() async throws {
    try await Browser.open { browser in
      let vera = try await browser.signIn(Self.reviewer)
      let nothing = try await vera.post("/logggranskning/plan/2026")
      #expect(nothing.status == 422)
      for field in Self.plan.keys {
        #expect(nothing.problemFields.contains(field) && nothing.says("id=\"f-\(field)\""), "\(field)")
      }
      let wrong = Self.plan.merging(["sample": ["9999"]]) { _, new in new }
      let answer = try await vera.post("/logggranskning/plan/2026", wrong)
      #expect(answer.status == 422 && answer.problemFields == ["sample"])
      #expect(answer.says("value=\"9999\""))
      #expect(try await browser.city.count("review_plan") == 0)
    }
  }

  /// A city in December, with a plan and November drawn.
  static func drawn(
    _ body: @escaping @Sendable (Browser, Visit) async throws -> Void
  ) async throws {
    try await Browser.open { browser in
      let city = browser.city
      let day = SwedishTime.instant(Day("2026-11-20")!, ClockTime("23:10")!)
      let jonas = try city.author("Jonas Ekdahl")
      let files = city.everyFile.prefix(20).map(\.id)
      try await city.asKeeper { connection in
        for file in files {
          try AccessLog.append(
            AccessRecord(
              at: day, author: jonas, case: file, what: "journal", outcome: .permitted,
              reason: "case-role:firstLots"), connection)
        }
      }
      city.time.move(to: november.ends.adding(seconds: 36_000))
      let vera = try await browser.signIn(reviewer)
      #expect(try await vera.post("/logggranskning/plan/2026", plan).status == 303)
      let drawn = try await vera.post("/logggranskning/rundor/2026-11")
      #expect(drawn.location == "/logggranskning/rundor/2026-11?gjort=lottad")
      try await body(browser, vera)
    }
  }

  @Test("From the plan to the signature, and the paper after it")
  func whole() async throws {
    try await Self.drawn { browser, vera in
      let round = try await vera.get("/logggranskning/rundor/2026-11")
      #expect(round.status == 200 && round.says("Många akter på kort tid"))
      let count = try await browser.city.count("review_line")
      let early = try await vera.post(
        "/logggranskning/rundor/2026-11/underskrift", one: ["confirmed": "ja"])
      #expect(early.status == 422 && early.says("\(count) rader saknar bedömning."))
      #expect(try await vera.get("/logggranskning/rundor/2026-11/utskrift").status == 404)
      for line in 1...count {
        let path = "/logggranskning/rundor/2026-11/rader/\(line)"
        let nothing = try await vera.post(path)
        #expect(nothing.status == 422 && nothing.problemFields == ["verdict"])
        let done = try await vera.post(path, one: ["verdict": "ok", "words": "Hör till jobbet."])
        #expect(done.status == 303 && done.location?.hasSuffix("gjort=bedomd") == true)
      }
      let unconfirmed = try await vera.post("/logggranskning/rundor/2026-11/underskrift")
      #expect(unconfirmed.problemFields == ["confirmed"])
      let signed = try await vera.post(
        "/logggranskning/rundor/2026-11/underskrift", one: ["confirmed": "ja", "words": "Lugnt."])
      #expect(signed.status == 303)
      let paper = try await vera.get("/logggranskning/rundor/2026-11/utskrift")
      #expect(paper.status == 200 && paper.says("Underskriven av \(Self.reviewer)"))
      let later = try await vera.post(
        "/logggranskning/rundor/2026-11/rader/1", one: ["verdict": "asked", "words": "Frågade Eva."])
      #expect(later.status == 303)
      let line = try await vera.get("/logggranskning/rundor/2026-11/rader/1")
      #expect(line.says("Tillagt efter underskriften."))
      #expect(try await vera.get("/logggranskning").says("Väntar på svar"))
    }
  }

  @Test("R-SAF-08: no page of the review holds a name of those the files are about, or a file's id")
  func canary() async throws {
    try await Self.drawn { browser, vera in
      let city = browser.city
      let staff = Set(
        city.directory.assignments.values.filter { $0.role != .person && $0.role != .guardian }
          .compactMap { city.directory.principals[$0.principal]?.name }
          .flatMap { $0.split(separator: " ").map(String.init) })
      var words: Set<String> = []
      for file in city.everyFile {
        words.insert(file.id.text)
        for name in [file.intake.person?.name ?? ""] + file.intake.guardians.map(\.name) {
          words.formUnion(name.split(separator: " ").map(String.init).filter { $0.utf8.count > 3 })
        }
      }
      words = words.filter { word in !staff.contains { $0.utf8Contains(word) } }
      let count = try await city.count("review_line")
      let eva = try await browser.signIn("Eva Lindmark")
      var pages = try await [
        vera.get("/logggranskning"), vera.get("/logggranskning/plan/2026"),
        vera.get("/logggranskning/rundor/2026-11/underskrift"), eva.get("/logggranskning/granskaren"),
      ]
      for page in 1...(count / 20 + 1) {
        pages.append(try await vera.get("/logggranskning/rundor/2026-11?sida=\(page)"))
      }
      for line in 1...count {
        pages.append(try await vera.get("/logggranskning/rundor/2026-11/rader/\(line)"))
      }
      for page in pages {
        #expect(page.status == 200)
        let found = words.filter { page.says($0) }
        #expect(found.isEmpty, "\(page.title): \(found)")
      }
      #expect(city.logs.naming(words) == [])
    }
  }

  @Test("B4-21: an emergency look stands first on the reviewer's day, and is judged there")
  func emergency() async throws {
    try await Browser.open { browser in
      let city = browser.city
      let (karim, elias) = (try city.author("Karim Daher"), try city.id(Comer.caseOf))
      let record = AccessRecord(
        at: city.time.now, author: karim, case: elias, what: "overview", outcome: .permitted,
        reason: "emergency:90")
      try await city.asKeeper { try AccessLog.append(record, $0) }
      let vera = try await browser.signIn(Self.reviewer)
      let file = ReviewStore(keyRing: city.journal.keyRing)
        .pseudonym(of: elias, at: vera.visitor.author.agency)
      let path = Links.reviewEmergency(file, by: karim.assignment).text
      let day = try await vera.get("/logggranskning")
      #expect(day.says(path) && day.says("Karim Daher") && !day.says(elias.text))
      let page = try await vera.get(path)
      #expect(page.status == 200)
      let bare = page.hiddenFields.merging(["verdict": ["ok"]]) { _, new in new }
      let refused = try await vera.post(path, bare)
      #expect(refused.status == 422 && refused.problemFields == ["words"])
      let whole = bare.merging(["words": ["Han var i fara."]]) { _, new in new }
      let done = try await vera.post(path, whole)
      #expect(done.location == "/logggranskning?gjort=bedomd")
      let after = try await vera.get("/logggranskning")
      #expect(!after.says(path))
      let again = try await vera.get(path)
      #expect(again.status == 404)
    }
  }

  @Test("What the reviewer has read is listed to the own leader and the administrator")
  func readings() async throws {
    try await Self.drawn { browser, _ in
      for (name, sees) in [("Eva Lindmark", true), ("Åsa Moberg", true), ("Magnus Rydell", false)] {
        let visit = try await browser.signIn(name)
        let page = try await visit.get("/logggranskning/granskaren")
        #expect(page.says(Self.reviewer) == sees, "\(name)")
        #expect(page.says("Lottade granskningen av november") == sees, "\(name)")
      }
    }
  }
}
