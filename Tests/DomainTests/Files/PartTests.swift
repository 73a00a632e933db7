import Testing

@testable import Domain

@Suite("Two who edit the same part")
struct PartTests {
  @Test("R-DOC-02: what is newer in the same part is told, and other parts are not")
  func touching() throws {
    var work = try Casework.adult(at: .opened)
    let opened = work.file.version
    try work.perform(Acts.lifeArea(.home))
    try work.perform(Acts.lifeArea(.health))
    try work.perform(Acts.lifeArea(.home))
    let part = FilePart.lifeArea(.home)
    #expect(work.file.entries(touching: part, after: opened) == [opened + 1, opened + 3])
    #expect(work.file.entries(touching: part, after: opened + 1) == [opened + 3])
    #expect(work.file.entries(touching: part, after: opened + 3).isEmpty)
    #expect(work.file.entries(touching: .lifeArea(.health), after: opened) == [opened + 2])
    #expect(work.file.entries(touching: .plan, after: 0).isEmpty)
    #expect(work.file.entry(opened + 3)?.corrects == opened + 1)
  }

  @Test(
    "R-DOC-02: a version that never was is answered, not crashed on",
    arguments: [Int.min, -1, 0, 1_000, .max])
  func strangeVersions(version: Int) throws {
    var work = try Casework.adult(at: .opened)
    try work.perform(Acts.lifeArea(.home))
    let found = work.file.entries(touching: .lifeArea(.home), after: version)
    #expect(found == (version < work.file.version ? [work.file.version] : []))
    #expect(work.file.entry(version) == nil)
  }

  @Test("R-DOC-02: an act that writes over something watches the part that its entry writes in")
  func actsWatchTheirPart() throws {
    var work = try Casework.adult(at: .shared)
    try work.perform(Acts.meeting(on: work.today.adding(days: 3)))
    let meeting = work.file.version - 1
    try work.perform(Acts.urgent(needed: work.today))
    let urgent = work.file.version
    try work.perform(Acts.consultation(on: nil, words: ""))
    let asked = work.file.version
    let acts: [any Act] = [
      Acts.urgent(needed: work.today, correcting: urgent),
      Acts.consultation(on: work.today, answering: asked),
      Acts.lifeArea(.home), Acts.targetGroup(), Acts.suitable(.socialServices),
      RecordChildren(has: false, notes: ""), Acts.conclusion(), Acts.consent(World.school, since: work.today),
      RecordInterventionConsent(consents: true, by: .person, words: ""),
      RecordPoliceWish(attend: true, talk: true, consultation: ""),
      Acts.plan([Acts.goal(by: work.today)]), Acts.measures(.enrolment, on: work.today),
      Acts.measures(.during, on: work.today), Acts.risk(meeting),
      CancelMeeting(meeting: meeting, reason: "Sjuk"),
      ChangeMeeting(
        meeting: meeting,
        points: [AgendaPoint(words: "Skolan", category: nil, origin: nil, without: [])]),
      CorrectPerson(person: Acts.person(), guardians: [], reason: "Stavning"),
      SettleBelonging(belonging: .clear, reason: "Folkbokförd"),
      GiveCaseRole(role: .socialSecretary, assignment: World.sara.assignment),
      RecordRelease(from: "Ingvar", custody: .prison, noticed: work.today, expected: work.today),
      RecordCourtOrigin(statementOn: work.today, judgmentOn: nil, began: .notBegun),
      ChoosePerformingUnit(unit: World.otherUnit.id, reason: "Överenskommelse."),
      RecordAdaptation(npf: .notKnown, needs: [], words: "", source: "Kim"),
      AnalyseChildImpact(.touched(Acts.childImpact)),
      SetResponsibility(
        units: [
          .investigate: World.unit.id, .decide: World.unit.id, .carryOut: World.otherUnit.id,
          .followUp: World.unit.id,
        ], decidedBy: "Bo Berg, enhetschef", decidedOn: work.today),
    ]
    for act in acts {
      var after = work
      try after.perform(act)
      let written = after.file.entries[work.file.version...].compactMap(\.part)
      let part = try #require(act.part, "\(type(of: act))")
      #expect(written == [part], "\(type(of: act))")
      #expect(after.file.entries(touching: part, after: work.file.version) == [work.file.version + 1])
    }
  }

  @Test("R-CON-06: taking back, answering an invitation and adding to the file wait for nobody")
  func neverStopped() throws {
    #expect(Acts.takeBack(World.school).part == nil)
    #expect(AnswerInvitation(meeting: 1, by: .giver(.person), coming: true, words: "").part == nil)
    #expect(WriteNote(text: "", happened: day("2026-03-02"), nature: .fact).part == nil)
    #expect(WriteNotice(text: "", category: .work).part == nil)
  }

  @Test("R-DOC-02: a correction points at what it corrects and leaves it as it was")
  func corrections() throws {
    var work = try Casework.adult(at: .opened)
    try work.perform(WriteNote(text: "Kom kl. 9.", happened: work.today, nature: .fact))
    let first = try #require(work.file.entries.last)
    try work.perform(
      WriteNote(
        text: "Kom kl. 10.", happened: work.today, nature: .fact, source: "Kim", corrects: first.sequence))
    #expect(work.file.entry(first.sequence) == first)
    #expect(work.file.entries.last?.corrects == first.sequence && work.file.entries.last?.source == "Kim")
    let astray = WriteNote(text: "x", happened: work.today, nature: .fact, corrects: 999)
    expectProblem(at: "corrects", work.refusal(of: astray))
  }
}
