import Domain

/// Acts thrown at a file without asking whether they fit; the rules refuse those that do not.
enum RandomActs {
  static let parties = [World.police, World.school, World.jobCentre, World.probation]
  static let authors = [World.lotta, World.lars, World.sara, World.bo, World.pia, World.siv]
  private static let makers = early + middle + late

  static func any(_ work: Casework, _ dice: inout Dice) -> any Act {
    dice.pick(makers)(work, &dice)
  }

  private typealias Maker = @Sendable (Casework, inout Dice) -> any Act

  private static let early: [Maker] = [
    { work, dice in
      let young = work.programme.code == "unga"
      return Acts.referral(
        born: young ? "2008-04-10" : "1999-05-04", programme: work.programme,
        guardians: young ? Acts.guardians : [])
    },
    { _, _ in TakeOnReferral() },
    { _, dice in GiveCaseRole(role: dice.pick(CaseRole.allCases), assignment: dice.pick(authors).assignment)
    },
    { work, _ in
      CorrectPerson(
        person: work.file.intake.person ?? Acts.person(), guardians: work.file.intake.guardians,
        reason: "Stavning")
    },
    { _, _ in Acts.information() },
    { _, dice in Acts.answer(dice.pick([.yes, .yes, .no, .thinking])) },
    { work, _ in SettleBelonging(belonging: .unclear(owner: "Sara", deadline: work.today), reason: "Flyttat")
    },
    { work, dice in
      WriteNote(text: "Ringde.", happened: work.today.adding(days: -dice.below(900)), nature: .fact)
    },
    { work, dice in beforehand(work, &dice) },
    { _, _ in OpenInvestigation(reason: "") },
    { _, dice in Acts.lifeArea(dice.pick(LifeArea.allCases)) },
    { _, dice in Acts.lifeArea(dice.pick(LifeArea.allCases)) },
    { _, dice in Acts.lifeArea(dice.pick(LifeArea.allCases)) },
    { _, dice in Acts.targetGroup(motivated: dice.below(5) > 0) },
    { _, dice in Acts.suitable(dice.pick([.socialServices, .police])) },
    { _, _ in RecordChildren(has: false, notes: "") },
    { _, _ in Acts.conclusion() },
    { work, dice in
      Acts.assessment(
        on: work.today, status: dice.pick(Assessment.Status.allCases),
        continuing: dice.toss() ? work.file.investigation.assessments.all.last?.number : nil)
    },
    { work, dice in Acts.consultation(on: dice.toss() ? work.today : nil) },
    { work, _ in Acts.urgent(needed: work.today) },
  ]

  /// Rare, so that the histories still come far.
  private static func beforehand(_ work: Casework, _ dice: inout Dice) -> any Act {
    let acts: [any Act] = [
      RecordRelease(
        from: "Ingvar", custody: .prison, noticed: work.today,
        expected: work.today.adding(days: dice.below(90))),
      RecordVisit(
        visit: dice.toss() ? work.file.intake.visits.last?.number : nil,
        status: dice.pick(CustodyVisit.Status.allCases), on: work.today, who: "Lotta", words: "Bra."),
      RecordMotivation(
        who: "Lotta", words: "Berättade.", answer: dice.pick(MotivationalMoment.Answer.allCases),
        on: work.today),
      ChoosePerformingUnit(unit: dice.pick([World.unit, World.otherUnit]).id, reason: "Kom överens."),
      RecordAdaptation(npf: .known, needs: [], words: "Lugnt rum.", source: "Mamma"),
      RecordCourtOrigin(statementOn: work.today, judgmentOn: work.today, began: .afterJudgment),
    ]
    return acts[dice.below(acts.count)]
  }

  private static let middle: [Maker] = [
    { work, dice in
      Acts.consent(
        dice.pick(parties), since: work.today, days: dice.below(300), givers: givers(work, &dice),
        childsView: "Bra.", copy: dice.toss())
    },
    { work, dice in
      RecordGiverAnswer(
        consent: work.file.consent.consents.randomElement(using: &dice)?.sequence ?? 0,
        answer: GiverAnswer(giver: dice.pick(givers(work, &dice)), reply: .yes, on: work.today))
    },
    { _, dice in
      Acts.takeBack(dice.pick(parties), dice.toss() ? nil : [dice.pick(InformationCategory.allCases)])
    },
    { work, dice in
      AssessContinuation(
        takenBack: work.file.consent.takenBack.last?.sequence ?? 0, canContinue: dice.toss(),
        reason: "Bedömt.")
    },
    { _, dice in RecordInterventionConsent(consents: dice.below(6) > 0, by: .person, words: "") },
    { _, dice in RecordPoliceWish(attend: dice.toss(), talk: dice.toss(), consultation: "Tillfrågade.") },
    { work, dice in Acts.threat(review: work.today.adding(days: dice.below(40))) },
    { work, _ in AcknowledgeThreat(assessment: work.file.safety.latest?.sequence ?? 0) },
    { _, _ in AnalyseChildImpact(.touched(Acts.childImpact)) },
    { _, _ in Acts.grant() }, { _, _ in Acts.grant() },
    { _, dice in Acts.member(dice.pick(parties)) }, { _, dice in Acts.member(dice.pick(parties)) },
    { _, dice in EndMembership(agency: dice.pick(parties).id) },
    { work, dice in OpenOwnPage(principal: World.kim.principal, giver: dice.pick(givers(work, &dice))) },
    { work, dice in Acts.plan([Acts.goal(area: dice.pick(LifeArea.allCases), by: work.today)]) },
    { work, dice in Acts.plan([Acts.goal(area: dice.pick(LifeArea.allCases), by: work.today)]) },
    { _, _ in SharePlan() }, { _, _ in SharePlan() }, { _, _ in SharePlan() },
    { _, dice in Acts.shortPlan([Acts.step(dice.below(4), by: .agency(dice.pick(parties).id))]) },
    { _, _ in SharePlan(level: .short) }, { _, dice in ApprovePlan(level: .long, version: dice.below(3)) },
    { _, dice in
      AddActivity(
        goal: dice.below(3), activity: Acts.activity(responsible: .agency(dice.pick(parties).id)),
        participation: "Vill prova.")
    },
    { _, dice in RecordStart(done: [], family: dice.pick(FamilyFirst.allCases), words: "Ringt.") },
  ]

  private static let late: [Maker] = [
    { work, dice in
      Acts.meeting(
        dice.pick(MeetingKind.allCases), on: work.today.adding(days: dice.below(30)),
        invited: [.giver(.person), .agency(dice.pick(parties).id)])
    },
    { work, dice in Acts.risk(meeting(work, &dice), canBeHeld: dice.below(8) > 0) },
    { work, dice in ConfirmMeeting(meeting: meeting(work, &dice)) },
    { work, dice in
      AnswerInvitation(meeting: meeting(work, &dice), by: .giver(.person), coming: true, words: "")
    },
    { work, dice in
      Acts.hold(
        meeting(work, &dice), brokenOff: "Avbröts.",
        promises: [.init(what: "Ringa", by: .agency(dice.pick(parties).id), due: work.today)])
    },
    { work, dice in
      ChangeMeeting(
        meeting: meeting(work, &dice),
        points: [
          AgendaPoint(
            words: "Skolan", category: dice.pick(InformationCategory.allCases), origin: nil, without: [],
            hidden: dice.toss() ? [.agency(dice.pick(parties).id)] : nil)
        ], calendar: dice.toss())
    },
    { work, dice in CancelMeeting(meeting: dice.below(4) == 0 ? meeting(work, &dice) : 0, reason: "Sjuk") },
    { work, dice in GiveCommitment(what: "Intyg", by: .agency(dice.pick(parties).id), due: work.today) },
    { work, dice in
      ReportCommitment(
        commitment: work.file.meetings.commitments.randomElement(using: &dice)?.number ?? 0, status: .done,
        words: "")
    },
    { _, dice in WriteNotice(text: "Kom inte.", category: dice.pick(InformationCategory.allCases)) },
    { work, _ in AcknowledgeNotice(notice: work.file.sharing.notices.last?.sequence ?? 0) },
    { work, dice in
      RecordContact(
        contact: dice.pick(ContactRecorded.Kind.allCases), with: dice.pick(ContactRecorded.With.allCases),
        reached: dice.toss(), on: work.today, time: nil, words: "Ringde.")
    },
    { work, dice in
      let items = work.file.sharing.items.keys.sorted { ($0.sequence, $0.part) < ($1.sequence, $1.part) }
      return Disclose(
        items: [items.randomElement(using: &dice) ?? ItemRef(sequence: 0, part: 0)],
        to: [dice.pick(parties).id], basis: "brytande", weighing: "Fara.")
    },
    { work, dice in
      Around.intervention(
        period: dice.pick(Intervention.Period.allCases), area: dice.pick(LifeArea.allCases),
        isDecided: false, steps: [InterventionStep(.started, on: work.today)])
    },
    { work, dice in
      MoveIntervention(
        intervention: work.file.interventions.all.last?.sequence ?? 0,
        step: InterventionStep(dice.pick(InterventionStep.Kind.allCases), on: work.today),
        words: "Så blev det.")
    },
    { _, dice in SettleNeed(area: dice.pick(LifeArea.allCases), words: "Möts ändå.") },
    { _, dice in RecordChild(Around.child(dice.pick(ChildNear.Relation.allCases))) },
    { _, _ in RecordRelative(Around.relative()) },
    { work, _ in
      LinkRelative(
        relative: work.file.investigation.around.relatives.last?.sequence ?? 0, told: "Gruppen.",
        on: work.today)
    },
    { work, dice in Acts.measures(dice.pick(Occasion.allCases), on: work.today.adding(days: -dice.below(400)))
    },
    { work, dice in RateGoal(goal: dice.below(4), attainment: .near, words: "") },
    { work, dice in
      // Seldom, so that there is something to close.
      guard dice.below(work.file.plan.firstSharedOn == nil ? 40 : 6) == 0 else {
        return WriteNote(text: "Träff.", happened: work.today, nature: .statement, source: "Kim", corrects: 1)
      }
      return Acts.close(
        dice.pick(ClosingReasons.all).code, dice.pick(Completion.allCases), police: "Enig", chief: "Bo",
        handover: "Till enheten")
    },
    { work, _ in NoteAfterClosing(text: "Hälsade.", happened: work.today) },
  ]

  private static func givers(_ work: Casework, _ dice: inout Dice) -> [Giver] {
    let all = work.file.intake.guardians.indices.map(Giver.guardian) + [.person]
    return dice.below(4) == 0 ? [dice.pick(all)] : all
  }

  private static func meeting(_ work: Casework, _ dice: inout Dice) -> Int {
    work.file.meetings.all.suffix(3).randomElement(using: &dice)?.number ?? 0
  }
}
