import Domain
import Testing

@Suite("What the answers amount to")
struct AnswersTests {
  typealias Reply = GiverAnswer.Reply

  private func standing(_ replies: [Giver: Reply], of work: Casework) throws -> ConsentState.Standing {
    var work = work
    let act = GiveConsent(
      party: World.school.id, toParty: CategorySet([.studies]), fromParty: [], validFrom: work.today,
      validThrough: work.today.adding(days: 30),
      answers: replies.map { GiverAnswer(giver: $0.key, reply: $0.value, on: work.today) },
      method: .form(reference: "Pärm"), explained: "Punkt för punkt.", informedOfTakingBack: true,
      copyGivenOn: nil)
    try work.perform(act)
    let standing = work.file.consent.standing(of: work.file.consent.consents[0], at: work.now)
    let covered = work.file.consent.covering(
      from: World.unit.id, to: World.school.id, category: .studies, at: work.now)
    #expect((covered != nil) == (standing == .given), "only a consent that is given lets anything through")
    return standing
  }

  @Test("R-CON-14: given, refused, conflicting and waiting, by every combination of three answers")
  func everyCombination() throws {
    var work = try Casework.young(at: .opened)
    try work.perform(Acts.suitable(.socialServices))
    let givers: [Giver] = [.guardian(0), .guardian(1), .person]
    let choices: [Reply?] = [.yes, .no, .notReached, nil]
    var seen = 0
    for first in choices {
      for second in choices {
        for own in choices where first != nil || second != nil || own != nil {
          let answers = [first, second, own]
          let replies = Dictionary(
            uniqueKeysWithValues: zip(givers, answers).compactMap { giver, reply in reply.map { (giver, $0) }
            })
          #expect(try standing(replies, of: work) == expected(givers, answers))
          seen += 1
        }
      }
    }
    #expect(seen == 63)
  }

  private func expected(_ givers: [Giver], _ answers: [Reply?]) -> ConsentState.Standing {
    switch (answers.contains(.yes), answers.contains(.no)) {
    case (true, true): .conflicting
    case (false, true): .refused
    case (true, false) where answers.allSatisfy { $0 == .yes }: .given
    default: .waiting(zip(givers, answers).filter { $0.1 != .yes }.map(\.0))
    }
  }

  @Test(
    "R-CON-14: two guardians of different mind are told of until one changes, and nothing passes meanwhile")
  func conflict() throws {
    var work = try Casework.young(at: .opened)
    try work.perform(Acts.suitable(.socialServices))
    try work.perform(Acts.consent(World.school, since: work.today, givers: [.guardian(0), .person]))
    let consent = work.file.consent.consents[0].sequence
    func answers(_ reply: Reply) throws {
      try work.perform(
        RecordGiverAnswer(
          consent: consent, answer: GiverAnswer(giver: .guardian(1), reply: reply, on: work.today)))
    }
    func reminded(_ now: Instant) -> Bool {
      work.file.reminders(at: now, programme: work.programme).contains(.consentConflict(consent: consent))
    }
    try answers(.no)
    #expect(reminded(work.now) && !work.file.consent.reaches(World.school.id, at: work.now))
    #expect(!reminded(work.now.adding(seconds: 400 * 86_400)), "a consent whose time is out needs no answer")
    try answers(.yes)
    #expect(!reminded(work.now) && work.file.consent.reaches(World.school.id, at: work.now))
    let no = RecordGiverAnswer(
      consent: consent, answer: GiverAnswer(giver: .guardian(1), reply: .no, on: work.today))
    expectNo(ConsentRules.anyTime, work.refusal(of: no))
    #expect(work.file.consent.reaches(World.school.id, at: work.now), "a no to what holds is to take it back")
  }

  @Test("R-CON-14: a no of one's own can be changed until the question is asked anew")
  func changedMind() throws {
    var work = try Casework.adult(at: .consented)
    try work.perform(asked(of: work, .no))
    #expect(work.file.questions(to: .person, at: work.now).map(\.sequence) == [work.file.version])
    let first = work.file.version
    try work.perform(asked(of: work, .notReached))
    #expect(work.file.questions(to: .person, at: work.now).map(\.sequence) == [work.file.version])
    #expect(work.file.questions(to: .guardian(0), at: work.now).isEmpty)
    try work.perform(
      RecordGiverAnswer(
        consent: work.file.version, answer: GiverAnswer(giver: .person, reply: .yes, on: work.today)))
    #expect(work.file.questions(to: .person, at: work.now).isEmpty)
    #expect(work.file.consent.consent(first)?.answers[.person]?.reply == .no)
  }

  private func asked(of work: Casework, _ reply: Reply) -> GiveConsent {
    GiveConsent(
      party: World.school.id, toParty: CategorySet([.studies]), fromParty: [], validFrom: work.today,
      validThrough: work.today.adding(days: 30),
      answers: [GiverAnswer(giver: .person, reply: reply, on: work.today)],
      method: .form(reference: "Pärm"), explained: "Punkt för punkt.", informedOfTakingBack: true,
      copyGivenOn: nil)
  }

  @Test("R-CON-14: an answer is from somebody in the file, to a question in the file")
  func whoAnswers() throws {
    let work = try Casework.young(at: .consented)
    let consent = work.file.consent.consents[0].sequence
    func act(_ consent: Int, _ giver: Giver, on day: Day) -> RecordGiverAnswer {
      RecordGiverAnswer(consent: consent, answer: GiverAnswer(giver: giver, reply: .yes, on: day))
    }
    expectProblem(at: "giver", work.refusal(of: act(consent, .guardian(2), on: work.today)))
    expectProblem(at: "consent", work.refusal(of: act(consent + 1, .person, on: work.today)))
    expectProblem(at: "on", work.refusal(of: act(consent, .person, on: work.today.adding(days: 1))))
    expectYes(work.refusal(of: act(consent, .person, on: work.today)))
  }

  @Test(
    "R-CON-14: a giver is written in one way only",
    arguments: ["guardian-01", "guardian-+1", "guardian--1", "guardian-", "Person", "guardian-１"])
  func giverCodes(code: String) {
    #expect(Giver(code: code) == nil)
    #expect(Participant(code: code) == nil)
    #expect(Giver(code: "guardian-1") == .guardian(1) && Giver(code: "person") == .person)
  }
}
