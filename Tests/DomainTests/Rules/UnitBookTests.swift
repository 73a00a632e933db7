import Domain
import Testing

/// The units' own books: what they hold, what they refuse, and what they remind of.
@Suite("The units' books")
struct UnitBookTests {
  typealias Rules = RegisterRuleTests
  static let today = Rules.given().today

  private static func agreement(
    parties: [Party] = [Party(World.police)], others: String = "", through: Day? = nil, clarifies: String = ""
  ) -> Agreement {
    Agreement(
      name: "Samverkan", parties: parties, others: others, from: today, through: through,
      clarifies: clarifies,
      actionPlan: "", followUp: nil, kept: "")
  }

  @Test("R-ORG-08, R-ORG-09: an agreement has parties, a time, and no person in it")
  func agreements() throws {
    let drafts = try KeepAgreement(Self.agreement()).decide(Rules.given(World.bo))
    #expect(drafts == [.record(RecordID(7), .agreement(Self.agreement()))])
    expectYes(Rules.refusal(KeepAgreement(Self.agreement(parties: [], others: "Regionen"))))
    expectProblem(at: "parties", Rules.refusal(KeepAgreement(Self.agreement(parties: []))))
    let early = Self.agreement(through: Self.today.adding(days: -1))
    expectProblem(at: "through", Rules.refusal(KeepAgreement(early)))
    expectYes(Rules.refusal(KeepAgreement(Self.agreement(through: Self.today))))
    let person = Rules.refusal(KeepAgreement(Self.agreement(clarifies: "Gäller 19121212-1212")))
    #expect(problems(person).map(\.rule) == ["R-ORG-08"])
    let file = Rules.refusal(KeepAgreement(Self.agreement(clarifies: "Akt " + CaseID(7).text)))
    #expect(problems(file).map(\.field) == ["clarifies"])
  }

  private static func document(
    _ kind: DocumentKind, text: String = "Text", actor: AgencyKind? = nil, through: Day? = nil
  ) -> LocalDocument {
    LocalDocument(
      kind: kind, name: "Rutin", actor: actor, from: today, through: through, text: text, plan: "", kept: "")
  }

  @Test("R-ROL-26: a sheet says for which kind of actor it is, and what that actor does")
  func sheets() {
    expectYes(Rules.refusal(KeepDocument(Self.document(.actorSheet, actor: .school))))
    let nobody = Rules.refusal(KeepDocument(Self.document(.actorSheet)))
    #expect(problems(nobody).map(\.rule) == ["R-ROL-26"])
    expectProblem(
      at: "text", Rules.refusal(KeepDocument(Self.document(.actorSheet, text: " ", actor: .school))))
  }

  @Test(
    "R-POL-14, R-ORG-11: routines are kept by kind, and a required one that is missing or ends is pointed out"
  )
  func routines() {
    let reminded = { (records: [RegisterRecord]) in
      World.directory.unitReminders(of: World.unit.id, records, on: Self.today)
    }
    #expect(reminded([]).contains(.documentMissing(.meetingSafety)))
    let whole = Self.document(.meetingSafety, through: Self.today.adding(days: 31))
    #expect(!reminded([Self.record(.document(whole))]).contains(.documentMissing(.meetingSafety)))
    #expect(
      !reminded([Self.record(.document(whole))]).contains {
        if case .documentEnds = $0 { true } else { false }
      })
    let soon = Self.document(.meetingSafety, through: Self.today.adding(days: 30))
    #expect(
      reminded([Self.record(.document(soon))]).contains(
        .documentEnds(name: "Rutin", on: Self.today.adding(days: 30))))
    let past = Self.document(.meetingSafety, through: Self.today.adding(days: -1))
    #expect(reminded([Self.record(.document(past))]).contains(.documentMissing(.meetingSafety)))
  }

  private static func record(
    _ entry: RegisterEntry, _ id: UInt128 = 3, by author: Author = World.bo, unit: AgencyID = World.unit.id
  ) -> RegisterRecord {
    RegisterRecord(
      id: RecordID(id), unit: unit, entry: entry, at: Rules.now, by: author.principal,
      assignment: author.assignment)
  }

  @Test("R-ORG-01, R-ORG-07: any level may stand alone, with members for a term")
  func forums() {
    for level in Forum.Level.allCases {
      let forum = Forum(level: level, name: "Gruppen", tasks: "", reportDays: nil, ended: nil)
      expectYes(Rules.refusal(KeepForum(forum)))
    }
    let daily = Forum(level: .operative, name: "G", tasks: "", reportDays: 0, ended: nil)
    expectProblem(at: "reportDays", Rules.refusal(KeepForum(daily)))
    func member(through: Day?) -> KeepForumMember {
      KeepForumMember(
        ForumMember(
          forum: RecordID(3), name: "Gun", title: "Chef", organisation: "Polisen", from: Self.today,
          through: through))
    }
    expectYes(Rules.refusal(member(through: nil)))
    expectProblem(at: "through", Rules.refusal(member(through: Self.today.adding(days: -1))))
  }

  @Test(
    "R-ORG-03, R-ORG-04: a steering and an operative group each have their tasks, and members with a mandate")
  func levels() throws {
    let steering = Forum(
      level: .steering, name: "Styrgruppen", tasks: "Resurser, mål, roller och mandat.", reportDays: nil,
      ended: nil)
    let operative = Forum(
      level: .operative, name: "Beredningsgruppen", tasks: "Behov, insatser, aktörer och rutiner.",
      reportDays: 90, ended: nil)
    for forum in [steering, operative] {
      #expect(try KeepForum(forum).decide(Rules.given(World.bo)) == [.record(RecordID(7), .forum(forum))])
      for organisation in ["Stadsdelen", "Polisen", "Jobbtorg"] {
        let member = ForumMember(
          forum: RecordID(7), name: "Gun", title: "Chef", organisation: organisation, from: Self.today,
          through: nil)
        expectYes(Rules.refusal(KeepForumMember(member), Rules.given(World.bo)))
        let nobody = ForumMember(
          forum: RecordID(7), name: "Gun", title: " ", organisation: "", from: Self.today, through: nil)
        expectProblem(at: "organisation", Rules.refusal(KeepForumMember(nobody), Rules.given(World.bo)))
      }
    }
  }

  @Test("R-ORG-12, R-ORG-18: a template of the city is asked what a document is asked, and holds no person")
  func templates() throws {
    let template = Self.document(.process)
    #expect(
      try KeepTemplate(template).decide(Rules.given(World.bo)) == [.record(RecordID(7), .template(template))])
    expectProblem(at: "text", Rules.refusal(KeepTemplate(Self.document(.process, text: "19121212-1212"))))
    expectProblem(at: "actor", Rules.refusal(KeepTemplate(Self.document(.actorSheet))))
    let others = Self.record(.template(template), unit: World.otherUnit.id)
    expectProblem(
      at: "record",
      Rules.refusal(KeepTemplate(template, correcting: others.id), Rules.given(World.bo, earlier: others)))
  }

  @Test(
    "R-ORG-10: the city's and the police's pictures are kept each by itself, then the joint analysis, without persons",
    arguments: [DocumentKind.cityPicture, .policePicture, .jointAnalysis])
  func pictures(_ kind: DocumentKind) throws {
    let picture = Self.document(kind, text: "Rekryteringen av yngre har ökat.")
    let drafts = try KeepDocument(picture).decide(Rules.given(World.bo))
    #expect(drafts == [.record(RecordID(7), .document(picture))])
    expectProblem(at: "text", Rules.refusal(KeepDocument(Self.document(kind, text: "19121212-1212"))))
  }

  @Test("R-ORG-05: a report tells about needs and no person, and the next one is asked for in time")
  func reports() {
    func report(_ needs: String, through: Day = Self.today) -> WriteReport {
      WriteReport(
        ForumReport(
          from: Self.today.adding(days: -60), through: through, needs: needs, interventions: "",
          cooperation: "",
          asks: ""))
    }
    expectYes(Rules.refusal(report("Boende")))
    expectProblem(at: "needs", Rules.refusal(report(" ")))
    #expect(problems(Rules.refusal(report("191212121212"))).map(\.rule) == ["R-ORG-05"])
    expectProblem(at: "through", Rules.refusal(report("Boende", through: Self.today.adding(days: 1))))

    let forum = Forum(level: .operative, name: "Ledningen", tasks: "", reportDays: 90, ended: nil)
    let reported = Self.record(.report(report("Boende", through: Self.today.adding(days: -59)).report), 4)
    let due = UnitReminder.reportDue(forum: "Ledningen", on: Self.today.adding(days: 31))
    let later = World.directory.unitReminders(
      of: World.unit.id, [Self.record(.forum(forum)), reported], on: Self.today)
    #expect(!later.contains(due))
    let now = World.directory.unitReminders(
      of: World.unit.id, [Self.record(.forum(forum)), reported], on: Self.today.adding(days: 1))
    #expect(now.contains(due))
  }

  @Test("R-ORG-02: the steering group answers everybody, without persons")
  func steering() {
    func word(_ text: String) -> WriteSteeringWord {
      WriteSteeringWord(SteeringWord(on: Self.today, heading: "Boende", text: text))
    }
    expectYes(Rules.refusal(word("Två lägenheter")))
    expectProblem(at: "text", Rules.refusal(word("")))
    expectProblem(at: "text", Rules.refusal(word("19121212-1212")))
  }

  @Test("R-CMP-01, R-CMP-02, R-CMP-03, R-CMP-04, R-CMP-05, R-CMP-06, R-CMP-07: what is missing, by level")
  func competence() throws {
    func known(_ code: String, through: Day? = nil) -> Competence {
      Competence(
        principal: World.lotta.principal, requirement: code, from: "Kurs", on: Self.today, through: through)
    }
    expectYes(Rules.refusal(RecordCompetence(known("mi")), Rules.given(World.bo)))
    expectProblem(at: "requirement", Rules.refusal(RecordCompetence(known("flyga")), Rules.given(World.bo)))
    let elsewhere = Competence(
      principal: World.pia.principal, requirement: "mi", from: "Kurs", on: Self.today, through: nil)
    expectProblem(at: "principal", Rules.refusal(RecordCompetence(elsewhere), Rules.given(World.bo)))

    func missing(_ level: CompetenceRequirement.Level, _ known: [Competence]) -> [String] {
      World.directory.missing(of: World.lotta.principal, level, given: known, on: Self.today).map(\.code)
    }
    #expect(missing(.necessary, []) == ["mi"] && missing(.supplementary, []) == ["lugn"])
    #expect(missing(.necessary, [known("mi", through: Self.today)]).isEmpty)
    #expect(missing(.necessary, [known("mi", through: Self.today.adding(days: -1))]) == ["mi"])
    let lacking = World.directory.lackingCompetence(at: World.unit.id, [known("mi")], on: Self.today)
    #expect(lacking.map(\.name) == [World.lars.name])
  }

  @Test("R-CMP-08: a training holds for one instrument, from its day to its last")
  func training() throws {
    let training = Training(
      principal: World.lotta.principal, instrument: "savry", from: Self.today,
      to: Self.today.adding(days: 2), givenBy: "Kursen")
    let drafts = try RecordTraining(training).decide(Rules.given(World.bo))
    #expect(drafts == [.reference(.training(training))])
    let directory = Directory(
      agencies: [], principals: [], assignments: [], programmes: [], legalBases: [], trainings: [training])
    for (offset, holds) in [(-1, false), (0, true), (2, true), (3, false)] {
      let day = Self.today.adding(days: offset)
      #expect(directory.isTrained(World.lotta.principal, "savry", on: day) == holds)
    }
    #expect(!directory.isTrained(World.lotta.principal, "ester", on: Self.today))
    #expect(!directory.isTrained(World.lars.principal, "savry", on: Self.today))
    let other = Training(principal: World.pia.principal, instrument: "savry", from: Self.today, givenBy: "K")
    expectProblem(at: "principal", Rules.refusal(RecordTraining(other), Rules.given(World.bo)))
  }

  @Test("R-CMP-09, R-ORG-17, R-ORG-18: what the unit learns and tells together is written with who was there")
  func activities() {
    func log(_ who: [PrincipalID]) -> LogActivity {
      LogActivity(StaffActivity(on: Self.today, kind: .supervision, what: "Att hålla ut", who: who))
    }
    expectYes(Rules.refusal(log([World.lotta.principal])))
    expectProblem(at: "who", Rules.refusal(log([])))
    expectProblem(at: "who", Rules.refusal(log([World.pia.principal])))
  }

  @Test(
    "R-SAF-05: an incident is written apart from every file, changed by its writer, followed up by the leader"
  )
  func incidents() throws {
    func incident(_ what: String) -> Incident {
      Incident(on: Self.today, kind: .threat, place: "Kontoret", what: what, measures: "")
    }
    expectYes(Rules.refusal(ReportIncident(incident("Hot i telefon"))))
    expectNo(OrganisationRules.incidentsApart, Rules.refusal(ReportIncident(incident("Av 191212121212"))))
    expectNo(
      OrganisationRules.incidentsApart, Rules.refusal(ReportIncident(incident("Akt " + CaseID(9).text))))

    let mine = Self.record(.incident(incident("Hot")), by: World.lotta)
    let change = ReportIncident(incident("Hot i trappan"), correcting: mine.id)
    expectYes(Rules.refusal(change, Rules.given(earlier: mine)))
    expectProblem(at: "record", Rules.refusal(change, Rules.given(World.lars, earlier: mine)))
    expectProblem(at: "record", Rules.refusal(change))

    let act = FollowUpIncident(incident: mine.id, investigated: "Talat", measures: "Larm", done: true)
    let drafts = try act.decide(Rules.given(World.bo, earlier: mine))
    guard case .record(mine.id, .incident(let followed))? = drafts.first else {
      Issue.record("no record")
      return
    }
    #expect(followed.what == "Hot" && followed.followUp?.done == true)
    let after = Self.record(.incident(followed), by: World.bo)
    expectProblem(at: "record", Rules.refusal(change, Rules.given(earlier: after)))
    expectProblem(at: "record", Rules.refusal(act, Rules.given(World.bo)))
    let others = Self.record(mine.entry, unit: World.otherUnit.id)
    expectProblem(at: "record", Rules.refusal(act, Rules.given(World.bo, earlier: others)))
  }

  @Test("R-ORG-16: the profile takes a year that has been, and numbers that can be")
  func profile() {
    func profile(year: Int?, capacity: Int? = nil) -> KeepProfile {
      KeepProfile(
        UnitProfile(
          startYear: year, otherForms: "", prevention: "", timeSetAside: nil, otherStaff: "",
          targetGroups: "",
          criteria: "", instruments: "", capacity: capacity, caseload: nil, grantedAs: "", comments: ""))
    }
    expectYes(Rules.refusal(profile(year: nil)))
    expectYes(Rules.refusal(profile(year: 2026)))
    expectProblem(at: "startYear", Rules.refusal(profile(year: 2027)))
    expectProblem(at: "capacity", Rules.refusal(profile(year: 2020, capacity: 0)))
  }
}
