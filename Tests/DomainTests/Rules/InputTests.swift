import Domain
import Testing

/// Input that cannot be right: the answer names the field, and nothing is done.
@Suite("Bad input")
struct InputTests {
  struct Row: CustomTestStringConvertible {
    let at: Milestone
    let field: String
    let act: any Act

    init(_ at: Milestone, _ field: String, _ act: any Act) {
      self.at = at
      self.field = field
      self.act = act
    }

    var testDescription: String { "\(type(of: act).kind.rawValue): \(field)" }
  }

  static let today = day("2026-03-02")
  static let never = day("2026-12-31")
  static let long = day("1890-01-01")

  static let intake = [
    Row(.takenOn, "reason", CorrectPerson(person: Acts.person(), guardians: [], reason: "")),
    Row(.takenOn, "name", CorrectPerson(person: person("\u{00A0}"), guardians: [], reason: "x")),
    Row(
      .takenOn, "born", CorrectPerson(person: person("Kim", born: "2026-12-31"), guardians: [], reason: "x")),
    Row(
      .takenOn, "born", CorrectPerson(person: person("Kim", born: "1890-01-01"), guardians: [], reason: "x")),
    Row(
      .takenOn, "guardians",
      CorrectPerson(person: Acts.person(), guardians: [Acts.guardians[0], Acts.guardians[0]], reason: "x")),
    Row(
      .takenOn, "guardians",
      CorrectPerson(person: Acts.person(), guardians: [GuardianPerson(name: "", relation: "")], reason: "x")),
    Row(.takenOn, "reason", SettleBelonging(belonging: .clear, reason: " ")),
    Row(.takenOn, "on", GiveInformation(points: codes, brochure: "", to: "Kim", on: never)),
    Row(.takenOn, "to", GiveInformation(points: codes, brochure: "", to: "", on: today)),
    Row(.takenOn, "on", RecordAnswer(reply: .thinking, words: "", offeredInstead: "", on: never)),
    Row(.takenOn, "text", WriteNote(text: "\u{200B}\u{FEFF}", happened: today, nature: .fact)),
    Row(.takenOn, "happened", WriteNote(text: "x", happened: never, nature: .fact)),
    Row(.takenOn, "happened", WriteNote(text: "x", happened: long, nature: .fact)),
    Row(.takenOn, "assignment", GiveCaseRole(role: .socialSecretary, assignment: World.pia.assignment)),
    Row(.takenOn, "assignment", GiveCaseRole(role: .socialSecretary, assignment: AssignmentID(999))),
  ]

  static let investigation = [
    Row(.opened, "reason", RecordSuitability(by: .socialServices, suitable: true, reason: "", source: "")),
    Row(.opened, "riskReason", RecordTargetGroup(group(risk: "", motivation: "x"))),
    Row(.opened, "motivationReason", RecordTargetGroup(group(risk: "x", motivation: ""))),
    Row(.opened, "coordinationReason", conclusion(reason: "", summary: "x")),
    Row(.opened, "summary", conclusion(reason: "x", summary: "")),
    Row(.concluded, "reasons", refusal(reasons: "", appeal: "x")),
    Row(.concluded, "howToAppeal", refusal(reasons: "x", appeal: "")),
    Row(.concluded, "reasons", DecideSupport(what: "Mat", basis: "bistand", reasons: "", appliedOn: today)),
    Row(.concluded, "what", DecideSupport(what: " ", basis: "bistand", reasons: "x", appliedOn: today)),
    Row(.concluded, "basis", DecideSupport(what: "Mat", basis: "nej", reasons: "x", appliedOn: today)),
    Row(
      .concluded, "appliedOn", DecideSupport(what: "Mat", basis: "bistand", reasons: "x", appliedOn: never)),
    Row(.concluded, "what", DecideChange(what: "x", reasons: "x", ground: nil)),
    Row(.granted, "reasons", DecideChange(what: "x", reasons: "", ground: nil)),
    Row(.granted, "decision", Acts.tell(4711, on: today)),
    Row(.opened, "answerBy", ShowMaterial(what: "x", to: .person, how: .post, on: today, answerBy: long)),
    Row(.opened, "to", ShowMaterial(what: "x", to: .guardian(0), how: .post, on: today, answerBy: never)),
    Row(.opened, "material", AnswerMaterial(material: 1, words: "x", on: today)),
    Row(.opened, "what", RecordOthersDecision(agency: World.school.id, what: "", decidedOn: today)),
    Row(.opened, "decidedOn", RecordOthersDecision(agency: World.school.id, what: "x", decidedOn: never)),
    Row(
      .opened, "intervention",
      RecordOthersDecision(agency: World.school.id, what: "x", decidedOn: today, intervention: 4711)),
    Row(.opened, "what", intervention("", "x", InterventionStep(.started, on: today))),
    Row(.opened, "provider", intervention("x", "", InterventionStep(.started, on: today))),
    Row(.opened, "started", intervention("x", "x", InterventionStep(.started, on: never))),
    Row(.opened, "requested", intervention("x", "x")),
    Row(
      .opened, "who",
      RecordChild(
        ChildNear(
          who: " ", relation: .other, bornYear: nil, lives: .unknown, known: .no, need: .none, words: ""))),
    Row(.opened, "bornYear", RecordChild(Around.child(year: 1999))),
    Row(
      .opened, "name",
      RecordRelative(
        RelativeNear(
          name: "", relation: "x", isMotivating: true, isInNetwork: true, needsSupport: true, mayBeTold: .yes,
          mayTakePart: .yes))),
    Row(.opened, "child", LinkChildSupport(child: 999, unit: "x", reference: "", isReceived: true)),
    Row(.opened, "relative", LinkRelative(relative: 999, told: "x", on: today)),
    Row(.opened, "area", SettleNeed(area: .violence, words: "x")),
  ]

  static let group = [
    Row(
      .grouped, "contribution",
      AddMember(agency: World.probation.id, principal: nil, need: "x", contribution: "")),
    Row(
      .grouped, "principal",
      AddMember(agency: World.probation.id, principal: World.siv.principal, need: "x", contribution: "x")),
    Row(.grouped, "giver", OpenOwnPage(principal: World.kim.principal, giver: .guardian(0))),
    Row(.grouped, "principal", OpenOwnPage(principal: PrincipalID(999), giver: .person)),
    Row(.grouped, "goal-1-words", Acts.plan([blankGoal])),
    Row(.grouped, "place", meeting(place: " ")),
    Row(.grouped, "what", GiveCommitment(what: "", by: .giver(.person), due: never)),
    Row(.grouped, "by", GiveCommitment(what: "x", by: .agency(World.probation.id), due: never)),
    Row(.grouped, "due", GiveCommitment(what: "x", by: .giver(.person), due: today)),
    Row(.grouped, "meeting", CancelMeeting(meeting: 4711, reason: "x")),
    Row(.grouped, "meeting", Acts.risk(4711)),
    Row(.grouped, "text", WriteNotice(text: "", category: .work)),
    Row(.grouped, "notice", AcknowledgeNotice(notice: 4711)),
    Row(.grouped, "answers", WriteNotice(text: "Tack.", category: .work, answers: 4711)),
    Row(.grouped, "guardians", WriteNotice(text: "Kom inte.", category: .work, guardians: [0])),
    Row(
      .grouped, "words",
      RecordContact(contact: .call, with: .person, reached: true, on: today, time: nil, words: " ")),
    Row(
      .grouped, "on",
      RecordContact(
        contact: .call, with: .person, reached: false, on: today.adding(days: 400), time: nil, words: "")),
    Row(
      .grouped, "items",
      Disclose(items: [ItemRef(sequence: 1, part: 0)], to: [World.school.id], basis: nil, weighing: "")),
    Row(.closed, "text", NoteAfterClosing(text: "", happened: today)),
    Row(.closed, "happened", NoteAfterClosing(text: "x", happened: never)),
  ]

  @Test("R-INT-01 and the whole of intake: the field is named", arguments: intake)
  func intakeFields(row: Row) throws { try expectNamed(row) }

  @Test("R-INV-01 and the investigation: the field is named", arguments: investigation)
  func investigationFields(row: Row) throws { try expectNamed(row) }

  @Test("R-ORG-06 and the work in the group: the field is named", arguments: group)
  func groupFields(row: Row) throws { try expectNamed(row) }

  private func expectNamed(_ row: Row) throws {
    let work = try Casework.adult(at: row.at)
    let found = problems(work.refusal(of: row.act, by: World.bo))
    #expect(found.map(\.field) == [row.field], "\(found)")
    #expect(found.allSatisfy { !$0.message.isBlank })
  }

  @Test("R-INT-01: a referral is to a unit of social services, about somebody with a name, and says why")
  func referral() {
    func answer(_ owner: Agency, _ name: String, _ why: String) -> [String] {
      let act = RegisterReferral(
        owner: owner.id, programme: "vuxna", person: Self.person(name), guardians: [],
        referral: Referral(wayIn: "polis", from: "Pia", received: Self.today, why: why, expectedRelease: nil))
      return problems(Casework().refusal(of: act)).map(\.field)
    }
    #expect(answer(World.school, "", "") == ["owner", "name", "why"])
    #expect(answer(World.unit, "Kim", "x").isEmpty)
  }

  @Test("R-DOC-02: a long note is kept whole or refused with its limit named, never cut")
  func longText() throws {
    var work = try Casework.adult(at: .takenOn)
    func note(_ length: Int, _ character: String = "a") -> WriteNote {
      WriteNote(text: String(repeating: character, count: length), happened: work.today, nature: .fact)
    }
    let answer = problems(work.refusal(of: note(250_001)))
    #expect(answer.map(\.field) == ["text"] && answer[0].message.contains("250000"))
    expectProblem(at: "text", work.refusal(of: note(125_001, "e\u{0301}")))
    try work.perform(note(250_000))
    guard case .intake(.noteWritten(let written)) = work.file.entries.last?.body else {
      Issue.record("no note")
      return
    }
    #expect(written.text.utf8.count == 250_000)
  }

  @Test("R-DEC-07: an explanation is words, and not endless")
  func explanations() throws {
    let work = try Casework.adult(at: .concluded)
    func answer(_ reason: String) -> Refusal? {
      do {
        _ = try Acts.grant().decide(
          work.file,
          Circumstances(
            now: work.now, author: World.sara, directory: World.directory, programme: work.programme,
            explanations: ["R-DEC-07": reason]))
        return nil
      } catch {
        return error
      }
    }
    #expect(advisories(answer("\u{3164} \u{200B}\n\0")) == [DecisionRules.differentHands])
    expectProblem(at: "explain.R-DEC-07", answer(String(repeating: "x", count: 250_001)))
    expectYes(answer("Semester."))
  }
}
