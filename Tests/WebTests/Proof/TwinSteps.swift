import Domain
import TestSupport
import Testing

/// Numbers from a seed, the same in every run (SplitMix64).
struct TwinDice: RandomNumberGenerator {
  private var state: UInt64

  init(_ seed: UInt64) { state = seed }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var word = state
    word = (word ^ (word >> 30)) &* 0xBF58_476D_1CE4_E5B9
    word = (word ^ (word >> 27)) &* 0x94D0_49BB_1331_11EB
    return word ^ (word >> 31)
  }
}

/// Whose pages are compared.
enum TwinViewer: String, CaseIterable, Sendable, CustomTestStringConvertible {
  case police, school, person, guardian, secretary, unnamed, outsider

  var name: String {
    switch self {
    case .police: "Anders Bräck"
    case .school: "Sofia Nyberg"
    case .person: "Elias Sandvik"
    case .guardian: "Karin Sandvik"
    case .secretary: "Samira Noori"
    case .unnamed: "Karim Daher"
    case .outsider: "Per Lundin"
    }
  }

  var testDescription: String { rawValue }

  var isOnOwnPages: Bool { self == .person || self == .guardian }
}

/// What is done in one world only.
enum HiddenStep: CaseIterable, Sendable {
  case note, area, assessment, measures, request, help, policeContact, placement, threat, beforehand,
    threatChain
  case sealedThreat, sealedIdentity, sealedSuspicions, policeSealed, sealedReports
  case consentOfOther, refusedByOther, lawToOther, telephoned
  case noticeToSchool, noticeToPolice, noticeFromSchool, noticeFromPolice
  case meetingWithSchool, meetingWithPolice, draft, otherCase, otherUnit, turnedAway, planNotShared
  case pointKeptFromPolice

  /// Who may not know of it, in plain words: the unit keeps its own, a party sees what is its own, own pages
  /// see the plan and the consents, and a compartment has its readers.
  func isHidden(from viewer: TwinViewer) -> Bool {
    switch self {
    case .sealedThreat, .sealedIdentity, .sealedSuspicions, .threat, .threatChain: true
    case .policeSealed: viewer != .police
    case .sealedReports: viewer != .secretary
    case .otherUnit, .draft: true
    case .otherCase: viewer != .secretary && viewer != .unnamed
    case .turnedAway: viewer != .secretary && viewer != .outsider
    case .note, .area, .assessment, .measures, .request, .help, .beforehand, .policeContact, .placement,
      .lawToOther, .telephoned:
      viewer != .secretary
    case .consentOfOther, .refusedByOther, .planNotShared, .pointKeptFromPolice:
      viewer != .secretary && !viewer.isOnOwnPages
    case .noticeFromSchool: viewer != .secretary && viewer != .school
    case .noticeFromPolice: viewer != .secretary && viewer != .police
    // The family is told how much has gone to a party before it takes anything back.
    case .noticeToSchool, .meetingWithSchool:
      viewer != .secretary && viewer != .school && !viewer.isOnOwnPages
    case .noticeToPolice, .meetingWithPolice:
      viewer != .secretary && viewer != .police && !viewer.isOnOwnPages
    }
  }

  /// Whether it leaves nothing in the log of the file: an own page is shown who has looked on which day.
  var isOutsideTheLog: Bool {
    switch self {
    case .sealedThreat, .sealedIdentity, .sealedSuspicions, .policeSealed, .sealedReports, .otherUnit, .draft,
      .otherCase, .turnedAway, .threat, .threatChain:
      true
    default: false
    }
  }

  /// - Parameter number: tells this one from others of its kind.
  func done(in world: TwinWorld, _ number: Int) async throws {
    let text = "Dold text \(number)"
    let mira = "Mira Holmqvist"
    let samira = "Samira Noori"
    switch self {
    case .note:
      try await world.act(WriteNote(text: text, happened: world.today, nature: .fact), by: mira)
    case .beforehand:
      try await world.act(
        RecordMotivation(who: text, words: text, answer: .thinking, on: world.today), by: mira)
      try await world.act(
        RecordAdaptation(npf: .known, needs: ["short"], words: text, source: text), by: mira)
      try await world.act(
        RecordVisit(status: .planned, on: world.today.adding(days: 3), who: text), by: mira)
      try await world.act(
        RecordContact(
          contact: .call, with: .person, reached: true, on: world.today, time: nil, words: text), by: mira)
    case .area:
      try await world.act(
        RecordLifeArea(
          LifeAreaNotes(
            area: .family, ownWords: text, facts: text, judgement: text, need: text, resources: text,
            sources: text)), by: samira)
    case .assessment:
      try await world.act(
        RecordAssessment(
          Assessment(
            instrument: "irk", name: "", version: text, on: world.today, assessor: text, by: .together,
            status: .completed, risk: "high", protectiveFactors: text, priorities: text, overall: text)),
        by: samira)
    case .measures:
      try await world.act(
        RecordMeasures(
          Measures(
            occasion: .enrolment, sentencedCrimes: 2, addiction: .low, occupation: .fair, housing: .fair,
            source: text), on: world.today), by: mira)
    case .request:
      try await world.act(
        RegisterRecordsRequest(
          RecordsRequested(by: text, capacity: text, wants: text, received: world.today)), by: mira)
    case .help:
      try await world.act(
        RecordIntervention(
          Intervention(
            what: text, provider: text, decidedBy: text, period: .during,
            details: InterventionDetails(
              kind: nil, providerKind: .procured, area: .health, need: text, why: text, isDecided: false,
              reference: text, ownMethod: text, steps: [InterventionStep(.started, on: world.today)]))),
        by: mira)
      try await world.act(
        RecordChild(
          ChildNear(
            who: text, relation: .own, bornYear: nil, lives: .together, known: .no, need: .protection,
            words: text, supportGiven: text, cooperation: text)), by: mira)
      try await world.act(
        RecordRelative(
          RelativeNear(
            name: text, relation: text, isMotivating: true, isInNetwork: true, needsSupport: true,
            mayBeTold: .yes, mayTakePart: .no, words: text)), by: mira)

    case .threat:
      try await world.act(
        AssessThreat(
          ThreatAssessed(
            level: .local, assessor: text, words: text, protection: text,
            nextReview: world.today.adding(days: 20), consultedWith: text)), by: mira)
    case .policeContact:
      try await world.act(
        RecordPoliceContact(
          police: try world.agency("Polisen"), officer: text, about: text, happened: world.today), by: mira)
      try await world.act(
        ReconcileCase(
          with: text, words: text, next: world.today.adding(days: 14), happened: world.today), by: mira)
      try await world.act(RecordStart(done: ["id"], family: .contacted, words: text), by: mira)
    case .placement:
      try await world.act(
        PlacePerson(
          placement: "sol-away", basis: "placement-sol", withFamily: false, reason: text, decidedBy: text,
          from: world.today), by: samira)
    case .threatChain: try await chain(text, mira, world)
    case .sealedThreat: try await sealed(.threat, text, mira, world)
    case .sealedIdentity: try await sealed(.identity, text, mira, world)
    case .sealedSuspicions: try await sealed(.suspicions, text, mira, world)
    case .sealedReports:
      try await sealed(.childReports, text, samira, world)
      try await world.act(
        ReportConcern(
          child: text, seen: text, judgement: text, reporter: text, unit: text, arose: .child,
          happened: world.today, sent: nil), by: mira)
    case .policeSealed: try await sealed(.suspicions, text, "Anders Bräck", world)
    case .consentOfOther: try await ask("BUP", .yes, text, world)
    case .refusedByOther: try await ask("Beroendevården", .no, text, world)
    case .lawToOther: try await byLaw("system", text, world)
    case .telephoned: try await byLaw("telephone", text, world)
    case .noticeToSchool: try await world.act(WriteNotice(text: text, category: .studies), by: mira)
    case .noticeToPolice: try await world.act(WriteNotice(text: text, category: .safety), by: mira)
    case .noticeFromSchool:
      try await world.act(WriteNotice(text: text, category: .studies), by: "Sofia Nyberg")
    case .noticeFromPolice:
      try await world.act(WriteNotice(text: text, category: .safety), by: "Anders Bräck")
    case .meetingWithSchool: try await meeting("Västra skolan", text, number, world)
    case .meetingWithPolice: try await meeting("Polisen", text, number, world)
    case .pointKeptFromPolice:
      let police = Participant.agency(try world.agency("Polisen"))
      let ahead = try await world.file().meetings.ahead.first {
        $0.invited.contains(police) && $0.room.startedAt == nil
      }
      guard let ahead else { return try await HiddenStep.note.done(in: world, number) }
      let kept = AgendaPoint(words: text, category: .planning, origin: nil, without: [], hidden: [police])
      try await world.act(
        ChangeMeeting(
          meeting: ahead.number, points: ahead.call.taken + [kept], calendar: ahead.call.calendar), by: mira)
    case .draft:
      _ = try await world.desk.saveDraft(
        Array("text=Utkast".utf8), form: ActKind.writeNote.rawValue, of: world.youth, by: world.author(mira))
    case .otherCase: try await refer("Ekhamn Väst", mira, number, world)
    case .otherUnit: try await refer("Ekhamn Öst", "Leila Ahmadi", number, world)
    case .turnedAway:
      try await world.act(WriteNote(text: text, happened: world.today, nature: .fact), by: "Per Lundin")
    case .planNotShared:
      try await world.act(VisibleStep.plan(world, number, more: true), by: mira)
      let goal = try await world.file().plan.current?.body.goals.first?.number ?? 0
      try await world.act(
        MakeActionPlan(
          participation: text,
          steps: [
            MakeActionPlan.Step(
              goal: goal,
              activity: Activity(
                what: text, responsible: .giver(.person), when: text, place: text, how: text),
              onFridge: true)
          ]), by: mira)
    }
  }

  /// A threat that grows, and stays with the unit.
  private func chain(_ text: String, _ by: String, _ world: TwinWorld) async throws {
    try await world.act(
      LearnOfThreat(
        ThreatLearned(against: .both, words: text, need: text), source: text, happened: world.today), by: by)
    try await world.act(
      AssessThreat(
        ThreatAssessed(
          level: .protectionNeeded, assessor: text, words: text, protection: text,
          nextReview: world.today.adding(days: 3), consultedWith: text)), by: by)
    try await world.act(ConsultBops(coordinator: text, words: text, happened: world.today), by: by)
    try await world.act(
      RecordBopsAnswer(
        officer: text, judgement: .cannotShare, cannotShare: "investigation", words: text,
        happened: world.today), by: by)
    try await world.act(KeepLocal(socialServices: text, coordinator: text, bops: text), by: by)
    try await world.act(AssessPlacementNeed(isNeeded: true, reason: text), by: by)
  }

  private func sealed(_ place: Compartment, _ text: String, _ by: String, _ world: TwinWorld) async throws {
    try await world.act(WriteSealedNote(place: place, text: text, happened: world.today), by: by)
  }

  private func ask(
    _ party: String, _ reply: GiverAnswer.Reply, _ text: String, _ world: TwinWorld
  ) async throws {
    try await world.act(
      GiveConsent(
        party: try world.agency(party), toParty: [.planning, .health], fromParty: [.planning, .health],
        validFrom: world.today, validThrough: world.today.adding(days: 40),
        answers: [.person, .guardian(0)].map { GiverAnswer(giver: $0, reply: reply, on: world.today) },
        method: .form(reference: text), explained: text, informedOfTakingBack: true, copyGivenOn: nil),
      by: "Mira Holmqvist")
  }

  private func byLaw(_ channel: String, _ text: String, _ world: TwinWorld) async throws {
    let home = try #require(try await world.file().investigation.lifeAreas[.home]).sequence
    try await world.act(
      Disclose(
        items: [ItemRef(sequence: home, part: 0)], to: [try world.agency("BUP")], basis: "prevent-crime",
        checked: ["authority", "crime", "exempt", "interest"], weighing: text, channel: channel),
      by: "Eva Lindmark")
  }

  private func meeting(_ party: String, _ text: String, _ number: Int, _ world: TwinWorld) async throws {
    try await world.act(
      CallMeeting(
        meetingKind: .professionals, day: world.today.adding(days: 1 + number % 5),
        time: try #require(ClockTime("09:15")), minutes: 45, place: text,
        invited: [.agency(try world.agency(party))], agenda: [text],
        withoutPerson: WithoutPerson(why: "", told: text)), by: "Mira Holmqvist")
  }

  private func refer(_ unit: String, _ by: String, _ number: Int, _ world: TwinWorld) async throws {
    try await world.act(
      RegisterReferral(
        owner: try world.agency(unit), programme: "sig-vuxna",
        person: Person(
          name: "Dold Person \(number)", number: nil, born: world.today.adding(years: -30), sex: .male),
        guardians: [],
        referral: Referral(
          wayIn: "application", from: "Dold", received: world.today, why: "Dold.", expectedRelease: nil)),
      on: CaseID(UInt128(0xD01D_0000 + number)), by: by)
  }
}
