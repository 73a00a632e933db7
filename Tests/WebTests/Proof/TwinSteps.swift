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
  case note, area, measures, request, help, threat
  case sealedThreat, sealedIdentity, sealedSuspicions, policeSealed, sealedReports
  case consentOfOther, refusedByOther, lawToOther, telephoned
  case noticeToSchool, noticeToPolice, noticeFromSchool, noticeFromPolice
  case meetingWithSchool, meetingWithPolice, draft, otherCase, otherUnit, turnedAway, planNotShared

  /// Who may not know of it, in plain words: the unit keeps its own, a party sees what is its own, own pages
  /// see the plan and the consents, and a compartment has its readers.
  func isHidden(from viewer: TwinViewer) -> Bool {
    switch self {
    case .sealedThreat, .sealedIdentity, .sealedSuspicions, .threat: true
    case .policeSealed: viewer != .police
    case .sealedReports: viewer != .secretary
    case .otherUnit, .draft: true
    case .otherCase: viewer != .secretary && viewer != .unnamed
    case .turnedAway: viewer != .secretary && viewer != .outsider
    case .note, .area, .measures, .request, .help, .lawToOther, .telephoned: viewer != .secretary
    case .consentOfOther, .refusedByOther, .planNotShared: viewer != .secretary && !viewer.isOnOwnPages
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
      .otherCase, .turnedAway, .threat:
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
    case .area:
      try await world.act(
        RecordLifeArea(
          LifeAreaNotes(
            area: .family, ownWords: text, facts: text, judgement: text, need: text, resources: text,
            sources: text)), by: samira)
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
          Intervention(what: text, provider: text, decidedBy: text, period: .during), started: world.today),
        by: mira)
    case .threat:
      try await world.act(
        AssessThreat(
          ThreatAssessed(
            level: .local, assessor: text, words: text, protection: text,
            nextReview: world.today.adding(days: 20))), by: mira)
    case .sealedThreat: try await sealed(.threat, text, mira, world)
    case .sealedIdentity: try await sealed(.identity, text, mira, world)
    case .sealedSuspicions: try await sealed(.suspicions, text, mira, world)
    case .sealedReports: try await sealed(.childReports, text, samira, world)
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
    case .draft:
      _ = try await world.desk.saveDraft(
        Array("text=Utkast".utf8), form: ActKind.writeNote.rawValue, of: world.youth, by: world.author(mira))
    case .otherCase: try await refer("Ekhamn Väst", mira, number, world)
    case .otherUnit: try await refer("Ekhamn Öst", "Leila Ahmadi", number, world)
    case .turnedAway:
      try await world.act(WriteNote(text: text, happened: world.today, nature: .fact), by: "Per Lundin")
    case .planNotShared:
      try await world.act(VisibleStep.plan(world, number, more: true), by: mira)
    }
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
        invited: [.agency(try world.agency(party))], agenda: [text]), by: "Mira Holmqvist")
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
