import Testing

@testable import Domain

@Suite("Children and relatives")
struct AroundRuleTests {
  @Test("R-CHI-01: a child is a row that answers the question, and is changed and taken out as a row")
  func rows() throws {
    var work = try Casework.adult(at: .opened)
    try work.perform(RecordChild(Around.child()))
    let number = work.file.version
    #expect(work.file.investigation.children?.has == true)
    expectProblem(at: "has", work.refusal(of: RecordChildren(has: false, notes: "")))
    expectYes(work.refusal(of: RecordChildren(has: true, notes: "")))
    try work.perform(RecordChild(Around.child(near: false), corrects: number))
    #expect(work.file.investigation.around.children.count == 1 && work.file.investigation.around.near.isEmpty)
    #expect(work.file.entries.last?.part == .row(number) && work.file.entries.last?.corrects == number)
    expectYes(work.refusal(of: RecordChildren(has: false, notes: "")))
    expectProblem(at: "corrects", work.refusal(of: RecordChild(Around.child(), corrects: 999)))
  }

  @Test("R-CHI-01: only those under 18 stand in the list, by the year that they were born")
  func years() throws {
    let work = try Casework.adult(at: .opened)
    let year = work.today.components.year
    expectYes(work.refusal(of: RecordChild(Around.child(year: year))))
    expectYes(work.refusal(of: RecordChild(Around.child(year: year - 18))))
    expectYes(work.refusal(of: RecordChild(Around.child(year: nil))))
    for wrong in [year + 1, year - 19, 0, -5] {
      expectProblem(at: "bornYear", work.refusal(of: RecordChild(Around.child(year: wrong))))
    }
  }

  @Test("R-CHI-02: the person is a parent too, and how the own child has it is always written")
  func parent() throws {
    var work = try Casework.adult(at: .opened)
    expectNo(AroundRules.parent, work.refusal(of: RecordChild(Around.child(.own, words: " "))))
    expectYes(work.refusal(of: RecordChild(Around.child(.sibling, words: ""))))
    try work.perform(RecordChild(Around.child(.own)))
    try work.perform(RecordChild(Around.child(.other)))
    #expect(work.file.investigation.around.own.count == 1)
  }

  @Test("R-CHI-05: a child who may need support has some, or it is explained why not")
  func support() throws {
    var work = try Casework.adult(at: .opened)
    expectAsks(AroundRules.supportForChildren, work, RecordChild(Around.child(need: .support)))
    expectYes(work.refusal(of: RecordChild(Around.child(need: .support, support: "Kuratorn."))))
    try work.perform(
      RecordChild(Around.child(need: .support)), explaining: [AroundRules.supportForChildren])
    let child = work.file.version
    #expect(work.file.investigation.around.unsupported.count == 1)
    let long = String(repeating: "1", count: LinkChildSupport.longestReference + 1)
    expectNo(
      AroundRules.supportForChildren,
      work.refusal(of: LinkChildSupport(child: child, unit: "F", reference: long, isReceived: false)))
    try work.perform(
      LinkChildSupport(child: child, unit: "F", reference: String(long.dropLast()), isReceived: true))
    #expect(work.file.investigation.around.unsupported.isEmpty)
    expectYes(work.refusal(of: RecordChild(Around.child(need: .support), corrects: child)))
    expectYes(
      work.refusal(of: RecordChild(Around.child(need: .support, near: false))))
  }

  @Test("R-CHI-10: when a child may need protection it is written with whom the unit works together")
  func cooperation() throws {
    let work = try Casework.adult(at: .opened)
    expectNo(
      AroundRules.cooperation,
      work.refusal(of: RecordChild(Around.child(need: .protection, support: "Jour."))))
    expectYes(
      work.refusal(
        of: RecordChild(Around.child(need: .protection, support: "Jour.", cooperation: "Förskolan."))))
  }

  @Test("R-CHI-08: nobody under age gets a plan before it is written what the young person thinks of it")
  func ownVoice() throws {
    var work = try Casework.young(at: .grouped)
    let silent = MakePlan(
      mattersToMe: " ", participation: "Var med.", goals: [Acts.goal(by: work.today.adding(days: 60))])
    expectNo(ConsentRules.childsVoice, work.refusal(of: silent))
    expectNo(
      ConsentRules.childsVoice,
      work.refusal(of: RecordChildsView(ChildsView(about: .plan, words: "", silence: " "))))
    var other = work
    try other.perform(RecordChildsView(ChildsView(about: .meetings, words: "Korta.")))
    expectNo(ConsentRules.childsVoice, other.refusal(of: silent))
    try work.perform(RecordChildsView(ChildsView(about: .plan, words: "", silence: "Vill inte säga något.")))
    expectYes(work.refusal(of: silent))
    let grown = try Casework.adult(at: .grouped)
    expectYes(grown.refusal(of: silent))
  }

  @Test("R-CHI-08: nor is SIG granted before; the young person's own answer is a voice")
  func ownVoiceBeforeTheGrant() throws {
    let work = try Casework.young(at: .concluded)
    expectYes(work.refusal(of: Acts.grant(), by: World.bo))
    func said(_ words: String, at now: Instant) -> Bool {
      do {
        try work.file.mustHaveHeard(about: .decision, elsewhere: [words], at: now)
        return true
      } catch {
        return false
      }
    }
    #expect(said("Okej.", at: work.now) && !said(" ", at: work.now))
    let majority = try #require(work.file.intake.person?.born.adding(years: 18))
    #expect(said("", at: SwedishTime.start(of: majority)))
    #expect(!said("", at: SwedishTime.start(of: majority).adding(seconds: -1)))
  }

  @Test("R-CHI-07: whoever takes part must be told, and the person's own no is heard")
  func keyPersons() throws {
    var work = try Casework.adult(at: .opened)
    for told in [RelativeNear.Answer.no, .notAsked] {
      expectNo(
        AroundRules.keyPersons,
        work.refusal(of: RecordRelative(Around.relative(told: told, part: .yes))))
    }
    expectYes(work.refusal(of: RecordRelative(Around.relative(told: .yes, part: .yes))))
    try work.perform(RecordRelative(Around.relative(told: .no)))
    let link = LinkRelative(relative: work.file.version, told: "Anhöriggruppen.", on: work.today)
    expectAsks(AroundRules.keyPersons, work, link)
  }

  @Test("R-CHI-06: a relative who needs support is linked on, or it is explained why not")
  func linked() throws {
    var work = try Casework.adult(at: .opened)
    try work.perform(RecordRelative(Around.relative(needs: true)))
    let number = work.file.version
    func link(_ place: String) -> LinkRelative {
      LinkRelative(relative: number, told: "Anhöriggruppen.", place: place, on: work.today)
    }
    expectAsks(AroundRules.relativesLinked, work, link(" "))
    expectYes(work.refusal(of: link("Familjehuset")))
    expectProblem(
      at: "to", work.refusal(of: LinkRelative(relative: number, told: "x", to: "okänd", on: work.today)))
  }

  @Test("R-ROL-07: relatives are told of support, and until then it is remembered")
  func informed() throws {
    var work = try Casework.adult(at: .granted)
    work.programme = try work.programme.with(InterventionSettings(needReminderDays: 0))
    try work.perform(RecordRelative(Around.relative()))
    let number = work.file.version
    func waits() -> Bool {
      work.file.reminders(at: work.now, programme: work.programme)
        .contains(.relativesUninformed(count: 1))
    }
    #expect(waits())
    expectNo(
      AroundRules.relativesInformed,
      work.refusal(of: LinkRelative(relative: number, told: "", on: work.today)))
    try work.perform(LinkRelative(relative: number, told: "Gruppen.", on: work.today))
    #expect(!waits())
    #expect(
      work.file.entries.allSatisfy { $0.items.isEmpty || $0.sequence < number }, "nothing to give anybody")
  }

  @Test("R-CHI-09: guardians have no voice from the moment of the birthday")
  func birthday() throws {
    let work = try Casework.young(at: .granted)
    let majority = try #require(work.file.intake.person?.born.adding(years: 18))
    let moment = SwedishTime.start(of: majority)
    #expect(!work.file.isAdult(at: moment.adding(seconds: -1)) && work.file.isAdult(at: moment))
    expectNo(ConsentRules.guardiansEndAtMajority, answer(work, moment))
    #expect(answer(work, moment.adding(seconds: -1)) == nil)
  }

  private func answer(_ work: Casework, _ moment: Instant) -> Refusal? {
    do throws(Refusal) {
      try work.file.mustStillSpeak(.guardian(0), at: moment)
      return nil
    } catch {
      return error
    }
  }
}
