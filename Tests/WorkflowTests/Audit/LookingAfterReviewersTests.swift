import Access
import Domain
import Journal
import TestSupport
import Testing
import Workflows

@Suite("Those who review are looked after too")
struct LookingAfterReviewersTests {
  private func reviews(_ world: TestWorld) async throws -> [AccessRecord] {
    try await world.log(CaseID(0)).filter { $0.what == "log-review" }
  }

  @Test("Everyone but a log reviewer is denied at every door of the review, and each try is in the log")
  func everyDoor() async throws {
    try await inWorld(.founded) { world in
      let month = try #require(ReviewMonth("2026-10"))
      let plan = try Defaults.shipped().reviewPlan.plan
      let judgement = ReviewJudgement(verdict: .ok, words: "Ja.", done: "")
      typealias Door = @Sendable (Desk, Author) async throws -> Void
      let doors: [Door] = [
        { desk, who in _ = try await desk.reviewDay(by: who) },
        { desk, who in _ = try await desk.reviewPlans(year: 2026, by: who) },
        { desk, who in try await desk.planReview(plan, year: 2026, by: who) },
        { desk, who in try await desk.drawRound(month, by: who) },
        { desk, who in _ = try await desk.reviewRound(month, by: who) },
        { desk, who in _ = try await desk.signedRound(month, by: who) },
        { desk, who in _ = try await desk.reviewLine(1, of: month, by: who) },
        { desk, who in try await desk.judge(1, of: month, judgement, by: who) },
        { desk, who in try await desk.signRound(month, words: "", confirmed: true, by: who) },
        { desk, who in
          _ = try await desk.reviewEmergency("x", by: AssignmentID(1), for: who)
        },
        { desk, who in
          try await desk.judgeEmergency(
            "x", by: AssignmentID(1), through: desk.now, judgement, author: who)
        },
      ]
      let outside = world.everybody.filter { $0.role != .logReviewer }
      for who in outside {
        for door in doors {
          await #expect(throws: DeskError.denied(.role), "\(who.name)") {
            try await door(world.desk, who)
          }
        }
      }
      let tries = try await reviews(world)
      #expect(tries.count == outside.count * doors.count && tries.count >= 40)
      #expect(tries.allSatisfy { $0.outcome == .denied })
    }
  }

  @Test("What a reviewer reads is in the log before it is answered, without any file")
  func recorded() async throws {
    try await inWorld(.founded) { world in
      let vera = try world.author("Vera Fyrén")
      _ = try await world.desk.reviewDay(by: vera)
      let record = try #require(try await reviews(world).last)
      #expect(record.who?.principal == vera.principal && record.file == nil)
      #expect(record.reason == "day" && record.outcome == .permitted)
    }
  }

  @Test("The leader sees the own agency's reviewer, the administrator all, and others nothing")
  func readings() async throws {
    try await inWorld(.founded) { world in
      for name in ["Vera Fyrén", "Olle Skans"] {
        _ = try await world.desk.reviewDay(by: try world.author(name))
      }
      for (name, seen) in [
        ("Eva Lindmark", ["Vera Fyrén"]), ("Magnus Rydell", ["Olle Skans"]),
        ("Åsa Moberg", ["Olle Skans", "Vera Fyrén"]),
      ] {
        let found = try await world.desk.reviewerReadings(by: try world.author(name))
        #expect(found.map(\.name).sorted() == seen, "\(name)")
      }
      for who in world.everybody where who.role != .workLeader && who.role != .administrator {
        await #expect(throws: DeskError.denied(.role)) {
          try await world.desk.reviewerReadings(by: who)
        }
      }
    }
  }

  @Test("B4-21: an emergency look is on the reviewer's day at once, and counts against its owner after a day")
  func emergency() async throws {
    try await inWorld(.founded) { world in
      let vera = try world.author("Vera Fyrén")
      let karim = try world.author("Karim Daher")
      let id = try await world.begin(to: .takenOn)
      let at = world.time.now
      let record = AccessRecord(
        at: at, author: karim, case: id, what: "overview", outcome: .permitted, reason: "emergency:7")
      try await world.asKeeper { try AccessLog.append(record, $0) }
      let line = try #require(try await world.desk.reviewDay(by: vera).emergencies.first)
      #expect(line.name == "Karim Daher" && line.flags == [.emergency])
      let file = try #require(line.file)
      #expect(!id.text.uppercased().contains(file.prefix(4)))

      let desk = world.desk
      @Sendable func blocked(after seconds: Int64) async throws -> Bool {
        let edge = at.adding(seconds: seconds - 86_400)
        return try await world.asKeeper {
          try desk.unjudgedEmergencies(of: karim.principal, olderThan: edge, $0) > 0
        }
      }
      #expect(try await !blocked(after: 86_400))
      #expect(try await blocked(after: 86_401))

      let judgement = ReviewJudgement(verdict: .ok, words: "Livet var i fara.", done: "")
      func judge(_ judgement: ReviewJudgement, by author: Author) async throws {
        try await world.desk.judgeEmergency(
          file, by: karim.assignment, through: line.last, judgement, author: author)
      }
      let bare = ReviewJudgement(verdict: .ok, words: "", done: "")
      await #expect(throws: DeskError.self) { try await judge(bare, by: vera) }
      await #expect(throws: DeskError.denied(.notThisPart)) {
        try await judge(judgement, by: try world.author("Olle Skans"))
      }
      try await judge(judgement, by: vera)
      #expect(try await !blocked(after: 86_401))
      #expect(try await world.desk.reviewDay(by: vera).emergencies.isEmpty)
      await #expect(throws: DeskError.denied(.notThisPart)) { try await judge(judgement, by: vera) }
    }
  }
}
