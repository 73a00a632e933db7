import Domain
import TestSupport
import Testing

/// A sixteen-year-old with two guardians, of whom one must not know; five parties, each in its own state.
extension CanaryCase {
  private var mira: String { "Mira Holmqvist" }
  private var samira: String { "Samira Noori" }
  private var eva: String { "Eva Lindmark" }
  private var me: Participant { .giver(.person) }

  func begin() async throws {
    try await refer()
    try await consents()
    try await conclude(by: samira, givers: [.person, .guardian(0)])
    try await grant(by: eva)
    try await confirmCoverage()
    try await member("member.school", "Västra skolan", "Sofia Nyberg", by: mira)
    try await member("member.jobs", "Jobbtorg", "Rasmus Hägg", by: mira)
    try await member("member.probation", "Frivården", "Ingrid Sjö", by: mira)
    try await plan()
    try await meet()
    try await write()
    try await seal()
    try await disclose()
    try await follow(by: mira)
  }

  private func person(_ adaptation: String) -> Person {
    Person(
      name: "\(word("first")) \(word("last"))", number: made.number, born: made.number.born, sex: .male,
      adaptation: word(adaptation))
  }

  private var guardians: [GuardianPerson] {
    ["a", "b"].map {
      GuardianPerson(
        name: "\(word("guardian.\($0).first")) \(word("guardian.\($0).last"))",
        relation: word("guardian.\($0).relation"))
    }
  }

  private func refer() async throws {
    try await act(
      RegisterReferral(
        owner: try agency("Ekhamn Väst"), programme: "sig-unga", person: person("adaptation.old"),
        guardians: guardians, referral: referral, programmeReason: word("programme.reason")), by: mira)
    try await takeOn(by: mira, secretary: samira, also: "Jonas Ekdahl")
    try await act(
      CorrectPerson(
        person: person("adaptation"), guardians: guardians, reason: word("corrected.reason")), by: mira)
    for (name, giver) in [
      ("Elias Sandvik", Giver.person), ("Karin Sandvik", .guardian(0)), ("Peter Sandvik", .guardian(1)),
    ] {
      try await act(OpenOwnPage(principal: try world.author(name).principal, giver: giver), by: mira)
      // Everything that can be shown is, so that whatever it holds is looked for.
      try await act(
        ChooseOwnPageParts(giver: giver, parts: Set(OwnPart.allCases), together: true, words: ""), by: mira)
    }
    try await answer(by: mira, programme: "sig-unga")
    try await investigate(by: samira)
    try await act(
      SetGuardianAside(guardian: 1, why: .secrecy, reason: word("aside.reason")), by: eva)
  }

  private func consents() async throws {
    for (item, party, categories, days) in [
      ("consent.police", "Polisen", [.planning, .safety] as CategorySet, 90),
      ("consent.school", "Västra skolan", [.planning, .studies], 90),
      ("consent.jobs", "Jobbtorg", [.planning, .work], 90),
      ("consent.probation", "Frivården", [.planning, .crime], 0),
    ] {
      try await consent(item, party, categories, days: days, by: [.person, .guardian(0)], author: mira)
    }
  }

  private func confirmCoverage() async throws {
    let consents = try await file().consent.consents
    try await act(
      ConfirmCoverage(consent: try #require(consents.first).sequence, reference: word("coverage")),
      by: "Anders Bräck")
  }

  private func plan() async throws {
    try await act(
      MakePlan(
        mattersToMe: word("plan.matters"), participation: word("plan.participation"),
        goals: [
          goal("goal.studies", .occupation, by: try part("Västra skolan")),
          goal("goal.safety", .violence, by: try part("Polisen")),
          goal("goal.crime", .substancesAndCrime, by: me),
          goal("goal.health", .health, by: try part("Ekhamn Väst")),
          goal("goal.work", .occupation, by: try part("Jobbtorg"), about: .work),
        ]), by: mira)
    try await act(SharePlan(), by: mira)
    try await act(RateGoal(goal: 1, attainment: .reached, words: word("rating")), by: mira)
    try await shortPlan()
  }

  private func shortPlan() async throws {
    try await act(
      MakeActionPlan(
        participation: word("short.participation"), mode: .together,
        steps: [
          step("step.studies", goal: 1, by: try part("Västra skolan")),
          step("step.health", goal: 4, by: try part("Ekhamn Väst")),
        ]), by: mira)
    try await act(SharePlan(level: .short), by: mira)
    try await act(
      RecordStart(done: ["id"], family: .contacted, words: word("start.words")), by: mira)
  }

  private func step(_ item: String, goal: Int, by responsible: Participant) -> MakeActionPlan.Step {
    MakeActionPlan.Step(
      goal: goal,
      activity: Activity(
        what: word("\(item).what"), responsible: responsible, when: word("\(item).when"),
        place: word("\(item).place"), how: word("\(item).how"), with: word("\(item).with"),
        expects: word("\(item).expects")), onFridge: true)
  }

  private func meet() async throws {
    let group = [me, .giver(.guardian(0))] + (try ["Polisen", "Västra skolan", "Jobbtorg"].map(part))
    let first = try await call("meeting.held", .start, today, "10:30", group, by: mira)
    try await confirm("meeting.held", first, by: mira)
    try await act(
      AnswerInvitation(
        meeting: first, by: try part("Polisen"), coming: true, words: word("meeting.held.answer.police")),
      by: "Anders Bräck")
    try await act(
      AnswerInvitation(meeting: first, by: me, coming: true, words: word("meeting.held.answer.person")),
      by: "Elias Sandvik")
    world.time.pass(seconds: 7200)
    try await act(
      HoldMeeting(
        meeting: first, attended: group, notes: word("meeting.held.notes"),
        decisions: word("meeting.held.decisions"), felt: word("meeting.held.felt"),
        promises: [
          .init(what: word("promise.police"), by: try part("Polisen"), due: today.adding(days: 7)),
          .init(what: word("promise.person"), by: me, due: today.adding(days: 7)),
          .init(what: word("promise.jobs"), by: try part("Jobbtorg"), due: today.adding(days: 7)),
        ], next: today.adding(days: 20)), by: mira)
    try await act(
      GiveCommitment(
        what: word("promise.school"), by: try part("Västra skolan"), due: today.adding(days: 5)), by: mira)
    let promise = try #require(try await file().meetings.commitments.last?.number)
    try await act(
      ReportCommitment(commitment: promise, status: .partly, words: word("promise.school.report")),
      by: "Sofia Nyberg")
  }

  private func write() async throws {
    try await notice("notice.unit.planning", .planning, by: mira)
    try await notice("notice.unit.studies", .studies, by: mira)
    try await notice("notice.unit.safety", .safety, by: mira)
    try await notice("notice.unit.work", .work, by: mira)
    try await notice("notice.unit.crime", .crime, by: mira)
    try await act(
      WriteNotice(text: word("notice.told"), category: .studies, guardians: [0]), by: mira)
    try await act(
      RecordContact(
        contact: .practical, with: .person, reached: true, on: today, time: nil, words: word("contact.words")),
      by: mira)
    try await notice("notice.police.safety", .safety, by: "Anders Bräck")
    try await notice("notice.police.planning", .planning, by: "Anders Bräck")
    try await notice("notice.school.studies", .studies, by: "Sofia Nyberg")
    try await notice("notice.jobs.work", .work, by: "Rasmus Hägg")
    try await notice("notice.probation.crime", .crime, by: "Ingrid Sjö")
  }

  private func seal() async throws {
    try await act(
      AssessThreat(
        ThreatAssessed(
          level: .local, assessor: word("threat.assessor"), words: word("threat.words"),
          protection: word("threat.protection"), nextReview: today.adding(days: 30),
          consultedWith: word("threat.consulted"))), by: mira)
    try await grow()
    try await sealed("sealed.threat", .threat, by: mira)
    try await sealed("sealed.identity", .identity, by: mira)
    try await sealed("sealed.suspicions", .suspicions, by: "Jonas Ekdahl")
    try await sealed("sealed.reports", .childReports, by: samira)
    try await act(
      ReportConcern(
        child: word("sealed.reports.child"), seen: word("sealed.reports.seen"),
        judgement: word("sealed.reports.judgement"), reporter: word("sealed.reports.reporter"),
        unit: word("sealed.reports.unit"), arose: .meeting, happened: today,
        sent: ConcernSent(on: today, time: SwedishTime.clock(world.time.now), how: word("sealed.reports.how"))
      ),
      by: mira)
    try await sealed("sealed.informant", .informant, by: samira)
    try await sealed("sealed.police", .suspicions, by: "Anders Bräck")
    try await act(
      AssessSealedNote(
        place: .suspicions, note: 1, mayBeTold: false, reason: word("sealed.suspicions.assessed")), by: mira)
    try await act(
      NameReader(
        place: .informant, principal: try world.author("Jonas Ekdahl").principal,
        reason: word("reader.informant")), by: eva)
  }

  /// What is learned of the threat, in its compartment; what is talked about with the police, beside it.
  private func grow() async throws {
    try await act(
      LearnOfThreat(
        ThreatLearned(against: .family, words: word("threat.event"), need: word("threat.need")),
        happened: today), by: mira)
    try await act(
      InformPolice(
        event: 2, police: try world.agency("Polisen"), officer: word("threat.informed"), ground: .consent,
        happened: today), by: mira)
    try await act(
      JudgeRemaining(event: 2, canRemain: true, support: word("threat.support")), by: mira)
    try await act(AssessPlacementNeed(isNeeded: false, reason: word("threat.placement")), by: mira)
    try await act(
      RecordPoliceContact(
        police: try world.agency("Polisen"), officer: word("contact.officer"), about: word("contact.about"),
        happened: today), by: mira)
    try await act(
      ReconcileCase(
        with: word("reconciled.with"), words: word("reconciled.words"), next: today.adding(days: 20),
        happened: today), by: mira)
    try await act(
      PlacePerson(
        placement: "sol-away", basis: "placement-sol", withFamily: false, reason: word("placed.reason"),
        decidedBy: word("placed.decided"), from: today), by: samira)
  }

  private func disclose() async throws {
    let areas = try await file().investigation.lifeAreas
    let studies = try #require(areas[.occupation]).sequence
    let health = try #require(areas[.health]).sequence
    try await act(
      Disclose(
        items: [ItemRef(sequence: studies, part: 0)], to: [try agency("Västra skolan")], basis: nil,
        weighing: word("disclosed.consent.weighing")), by: mira)
    try await act(
      Disclose(
        items: [ItemRef(sequence: health, part: 0)], to: [try agency("Polisen")], basis: "prevent-crime",
        checked: ["authority", "crime", "exempt", "interest"], weighing: word("disclosed.law.weighing")),
      by: eva)
    try await act(
      Disclose(
        items: [ItemRef(sequence: health, part: 0)], to: [try agency("BUP")], basis: "prevent-crime",
        checked: ["authority", "crime", "exempt", "interest"], weighing: word("disclosed.telephone.weighing"),
        channel: "telephone"), by: eva)
  }

  func nextDay() async throws {
    let back = "Elias Sandvik"
    try await act(
      TakeBackConsent(
        party: try agency("Jobbtorg"), by: .person, whole: true, categories: [], words: word("back.words")),
      by: back)
    let entry = try await entry { if case .consent(.takenBack) = $0 { true } else { false } }
    try await act(
      AssessContinuation(takenBack: entry, canContinue: true, reason: word("back.assessed")), by: mira)
    let soon = today.adding(days: 3)
    let ahead = try await call(
      "meeting.ahead", .preparatory, soon, "13:00", [me, try part("Polisen")], by: mira)
    try await aroundMeetings(ahead)
    let off = try await call(
      "meeting.off", .preparatory, soon, "15:00", [try part("Västra skolan")], by: mira)
    try await act(CancelMeeting(meeting: off, reason: word("meeting.off.reason")), by: mira)
    try await act(BreakGlass(reason: word("emergency.reason"), dangerToLife: true), by: "Karim Daher")
    let emergency = try await self.entry { if case .audit(.glassBroken) = $0 { true } else { false } }
    try await act(
      JudgeEmergency(entry: emergency, wasRight: true, words: word("emergency.judged")), by: eva)
    _ = try await made.desk.saveDraft(
      Array("text=\(word("draft"))&nature=statement".utf8), form: ActKind.writeNote.rawValue, of: id,
      by: try world.author(mira))
  }
}
