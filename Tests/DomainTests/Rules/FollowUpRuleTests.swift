import Testing

@testable import Domain

@Suite("What following up asks")
struct FollowUpRuleTests {
  private func granted() throws -> Casework {
    var work = try Casework.young(at: .grouped)
    work.programme = FollowUpProgramme.of(work.programme)
    return work
  }

  private func talk(_ work: Casework, progress: String = "Framåt.", next: Int = 28) -> RecordSupervision {
    RecordSupervision(
      with: "Lotta Lind", progress: progress, agreed: "Ring skolan.", next: work.today.adding(days: next),
      happened: work.today)
  }

  private func offer(
    _ giver: Giver = .person, _ code: String = "young", told: Bool = true,
    _ reply: QuestionnaireOffered.Reply = .yes
  ) -> OfferQuestionnaire {
    OfferQuestionnaire(giver: giver, questionnaire: code, told: told, reply: reply)
  }

  private func answer(
    _ options: [String: String] = ["school": "good"], share: Bool? = nil, declines: Bool = false,
    giver: Giver = .person, code: String = "young"
  ) -> AnswerQuestionnaire {
    AnswerQuestionnaire(
      giver: giver, questionnaire: code,
      answers: options.sorted { $0.key < $1.key }.map { .init(question: $0.key, option: $0.value) },
      share: share, declines: declines)
  }

  @Test("R-FUP-01: the leader's talk says how the plan proceeds and what was agreed")
  func supervision() throws {
    let work = try granted()
    #expect(problems(work.refusal(of: talk(work, progress: " "))).map(\.rule) == ["R-FUP-01"])
    expectYes(work.refusal(of: talk(work)))
  }

  @Test("R-FUP-01, R-ROL-20: the next talk is within the programme's interval, and not one day later")
  func interval() throws {
    let work = try granted()
    expectYes(work.refusal(of: talk(work, next: 28)))
    #expect(problems(work.refusal(of: talk(work, next: 29))).map(\.field) == ["next"])
    #expect(problems(work.refusal(of: talk(work, next: 0))).map(\.field) == ["next"])
    var without = work
    without.programme.followUp = nil
    expectYes(without.refusal(of: talk(without, next: 200)))
  }

  @Test("R-FUP-01: before SIG is granted there is nothing to follow up")
  func beforeGrant() throws {
    var work = try Casework.young(at: .concluded)
    work.programme = FollowUpProgramme.of(work.programme)
    expectNo(FollowUpRules.supervision, work.refusal(of: talk(work)))
  }

  @Test("R-FUP-01: the leader is reminded a week before the day, and the day moves with each talk")
  func reminded() throws {
    var work = try granted()
    let first = try #require(work.file.supervisionDue(work.programme))
    #expect(work.file.decision.grant.map { $0.on.adding(days: 28) } == first)
    func reminds() -> Bool {
      work.file.reminders(at: work.now, programme: work.programme).contains { $0.isSupervision }
    }
    work.comes(first.adding(days: -8).description)
    #expect(!reminds())
    work.comes(first.adding(days: -7).description)
    #expect(reminds())
    try work.perform(talk(work, next: 14))
    #expect(!reminds() && work.file.supervisionDue(work.programme) == work.today.adding(days: 14))
  }

  @Test("R-FUP-07: nobody is asked before it is told who sees the answers")
  func told() throws {
    let work = try granted()
    #expect(problems(work.refusal(of: offer(told: false))).map(\.rule) == ["R-FUP-07"])
    expectYes(work.refusal(of: offer()))
    #expect(problems(work.refusal(of: offer(.person, "parents"))).map(\.field) == ["whom"])
  }

  @Test("R-FUP-08: a guardian is asked with the parents' form")
  func parents() throws {
    let work = try granted()
    expectYes(work.refusal(of: offer(.guardian(0), "parents")))
    #expect(problems(work.refusal(of: offer(.guardian(0), "young"))).map(\.field) == ["whom"])
  }

  @Test("R-FUP-07: a no is written down, leads to nothing, and the same person can be asked again")
  func declined() throws {
    var work = try granted()
    let before = work.file.reminders(at: work.now, programme: work.programme).count
    try work.perform(offer(.person, "young", .no))
    #expect(work.file.followUp.waiting(for: .person, "young") == nil)
    #expect(work.file.reminders(at: work.now, programme: work.programme).count <= before)
    #expect(problems(work.refusal(of: answer())).map(\.field) == ["questionnaire"])
    try work.perform(offer())
    try work.perform(answer([:], declines: true))
    #expect(work.file.followUp.answers.last?.body.way == .declined)
  }

  @Test(
    "R-FUP-07: who sees the answers is chosen by whoever answers; what the lots copies is seen by the lots")
  func shared() throws {
    var work = try granted()
    let kim = World.kim
    try work.perform(offer())
    #expect(problems(work.refusal(of: answer(), by: kim)).map(\.field) == ["share"])
    #expect(problems(work.refusal(of: answer([:], share: true), by: kim)).map(\.field) == ["answers"])
    #expect(
      problems(work.refusal(of: answer(["school": "x"], share: true), by: kim)).map(\.field) == ["answers"])
    try work.perform(answer(share: false), by: kim)
    #expect(work.file.followUp.answers.last?.body.shared == false)
    try work.perform(offer())
    try work.perform(answer(share: false))
    #expect(work.file.followUp.answers.last?.body.shared == true)
    #expect(work.file.followUp.answers.last?.body.way == .paper)
  }

  @Test("R-FUP-07: what is kept is not in the file that those who work are given; what is shared is")
  func kept() throws {
    var work = try granted()
    for share in [true, false] {
      work.apply(
        [
          EntryDraft(
            .followUp(
              .questionnaireAnswered(
                QuestionnaireAnswered(
                  giver: .person, questionnaire: "young", version: day("2025-01-01"),
                  answers: [.init(question: "school", option: "good")], shared: share, way: .ownPage))))
        ], by: World.lotta)
    }
    let seen = work.file.withoutKeptAnswers
    #expect(seen.followUp.answers.map(\.body.answers.count) == [1, 0])
    #expect(
      seen.version == work.file.version && work.file.followUp.answers.map(\.body.answers.count) == [1, 1])
  }

  @Test(
    "R-FUP-04, R-FUP-07: a questionnaire is asked in the version of the day, and read in the one it was given to"
  )
  func versions() throws {
    var work = try granted()
    work.comes("2026-06-30")
    #expect(
      work.programme.questionnaires(for: .person, on: work.today).map(\.validFrom) == [day("2025-01-01")])
    try work.perform(offer())
    work.comes("2026-07-01")
    #expect(
      work.programme.questionnaires(for: .person, on: work.today).map(\.validFrom) == [day("2026-07-01")])
    try work.perform(answer())
    #expect(work.file.followUp.answers.last?.body.version == day("2025-01-01"))
  }

  @Test("R-ROL-26: a member's role is given in writing, and reminded of until it is")
  func sheets() throws {
    var work = try granted()
    func missing() -> Bool {
      work.file.reminders(at: work.now, programme: work.programme).contains { $0.isSheets }
    }
    #expect(missing())
    let give = GiveActorSheet(agency: World.police.id, to: " ", happened: work.today)
    #expect(problems(work.refusal(of: give)).map(\.rule) == ["R-ROL-26"])
    #expect(
      problems(
        work.refusal(of: GiveActorSheet(agency: World.school.id, to: "Siv", happened: work.today))
      ).map(\.field) == ["agency"])
    try work.perform(GiveActorSheet(agency: World.police.id, to: "Pia", happened: work.today))
    #expect(!missing() && work.file.followUp.sheets.last?.body.sheet.role == "Bedömer hot.")
  }

  @Test("An own page is changed together with whoever it is for")
  func parts() throws {
    var work = try granted()
    work.apply(
      [EntryDraft(.group(.ownPageOpened(OwnPage(principal: PrincipalID(77), giver: .person))))],
      by: World.lotta)
    func choose(_ giver: Giver, _ together: Bool) -> ChooseOwnPageParts {
      ChooseOwnPageParts(giver: giver, parts: [.looks], together: together, words: "")
    }
    #expect(problems(work.refusal(of: choose(.person, false))).map(\.field) == ["together"])
    #expect(problems(work.refusal(of: choose(.guardian(0), true))).map(\.field) == ["giver"])
    expectYes(work.refusal(of: choose(.person, true)))
  }

  @Test("A code is for somebody with a page, ends by itself, and one takes the place of another")
  func codes() throws {
    var work = try granted()
    func give(_ known: Bool = true) -> GiveOwnCode {
      GiveOwnCode(giver: .person, way: .readOut, known: known)
    }
    #expect(problems(work.refusal(of: give())).map(\.field) == ["giver"])
    work.apply(
      [EntryDraft(.group(.ownPageOpened(OwnPage(principal: PrincipalID(77), giver: .person))))],
      by: World.lotta)
    #expect(problems(work.refusal(of: give(false))).map(\.field) == ["known"])
    try work.perform(give())
    let first = try #require(work.file.followUp.codes[.person])
    #expect(first.body.until == work.now.adding(seconds: 3600) && first.body.tries == 3)
    try work.perform(give())
    #expect(work.file.followUp.codes[.person]?.sequence == first.sequence + 1)
    try work.perform(EndOwnCode(giver: .person))
    #expect(work.file.followUp.codes.isEmpty)
    #expect(problems(work.refusal(of: EndOwnCode(giver: .person))).map(\.field) == ["giver"])
  }
}

extension Reminder {
  fileprivate var isSupervision: Bool { if case .supervision = self { true } else { false } }
  fileprivate var isSheets: Bool { if case .actorSheets = self { true } else { false } }
}
