/// Everything about one person's SIG: the fold of the file's entries, one small state per subject.
///
/// Nothing here is ever set by hand; whoever wants to change a file appends an entry.
public struct CaseFile: Sendable, Equatable {
  public let id: CaseID
  public private(set) var entries: [Entry] = []
  public private(set) var intake = IntakeState()
  public private(set) var group = GroupState()
  public private(set) var consent = ConsentState()
  public private(set) var investigation = InvestigationState()
  private var threat = SafetyState()
  public private(set) var decision = DecisionState()
  public private(set) var plan = PlanState()
  public private(set) var meetings = MeetingsState()
  public private(set) var sharing = SharingState()
  public private(set) var interventions = InterventionsState()
  public private(set) var followUp = FollowUpState()
  public private(set) var closing = ClosingState()
  public private(set) var audit = AuditState()
  /// What this file holds when it is itself a compartment of another.
  public private(set) var sealed = CompartmentState()
  /// The compartments that have been laid beside the file for one look or one act. Each is a file of
  /// its own, so that nothing of it counts, shows or is numbered here.
  public private(set) var compartments: [Compartment: CaseFile] = [:]
  /// Which agencies have taken over from which, laid beside the file for one look or one act: register data, and no part
  /// of the fold.
  public private(set) var successions: [Succession] = []
  private var lastTouched: [FilePart: Int] = [:]

  public init(id: CaseID) {
    self.id = id
  }

  /// The number of entries; also the sequence number of the last one.
  public var version: Int { entries.count }

  /// - Precondition: `entry.sequence == version + 1`; the journal keeps that.
  public mutating func apply(_ entry: Entry) {
    entries.append(entry)
    switch entry.body {
    case .intake(let body): intake.apply(body, of: entry)
    case .group(let body): group.apply(body, of: entry)
    case .consent(let body):
      consent.apply(body, of: entry)
      if case .intervention = body, consent.wantsIntervention(adult: isAdult(at: entry.recordedAt)) {
        closing.leadsNoMore(.interventionConsentTakenBack)
      }
    case .investigation(let body): investigation.apply(body, of: entry)
    case .safety(let body): threat.apply(body, of: entry)
    case .decision(let body):
      decision.apply(body, of: entry)
      if case .supportDecided(let support) = body { investigation.decided(support, of: entry) }
    case .plan(let body): plan.apply(body, of: entry)
    case .meetings(let body): meetings.apply(body, of: entry)
    case .sharing(let body): sharing.apply(body, of: entry)
    case .interventions(let body): interventions.apply(body, of: entry)
    case .followUp(let body): followUp.apply(body, of: entry)
    case .closing(let body): closing.apply(body, of: entry)
    case .audit(let body): audit.apply(body, of: entry)
    case .sealed(let body): sealed.apply(body, of: entry)
    }
    if entry.part == .person {
      consent.personIsKnown(
        born: intake.person?.born, ages: intake.consentAges, guardians: intake.guardians.count)
    }
    for item in entry.items { sharing.know(item, from: entry) }
    if let part = entry.part { lastTouched[part] = entry.sequence }
  }

  /// The entries that have come to a participant, in the order they came. Its own running numbers follow
  /// from it, so that they tell nothing of what else the file holds.
  public func space(of participant: Participant) -> [Int] {
    switch participant {
    case .agency(let agency): sharing.spaces[agency] ?? []
    case .giver(let giver): entries.filter { $0.reaches(giver) }.map(\.sequence)
    }
  }

  /// The threat picture, when the compartment is laid beside the file.
  public var safety: SafetyState { compartments[.threat]?.threat ?? threat }

  /// What the person's own file holds of contacts with the police and of reconciliations.
  public var policeWork: SafetyState { threat }

  /// Lays a compartment beside the file.
  public mutating func lay(_ file: CaseFile, as compartment: Compartment) {
    compartments[compartment] = file
  }

  /// Lays the organisation's own data on who took over from whom beside the file.
  public mutating func lay(_ successions: [Succession]) {
    self.successions = successions
  }

  /// The file with only those compartments beside it.
  public func keeping(_ open: Set<Compartment>) -> CaseFile {
    guard !compartments.keys.allSatisfy(open.contains) else { return self }
    var file = self
    file.compartments = compartments.filter { open.contains($0.key) }
    return file
  }

  /// Entries in `part` that are newer than `version`.
  public func entries(touching part: FilePart, after version: Int) -> [Int] {
    guard let last = lastTouched[part], last > version else { return [] }
    return entries[max(0, version)...].filter { $0.part == part }.map(\.sequence)
  }

  public func entry(_ sequence: Int) -> Entry? {
    sequence >= 1 && sequence <= version ? entries[sequence - 1] : nil
  }

  public func isAdult(at instant: Instant) -> Bool {
    guard let born = intake.person?.born, let ages = intake.consentAges else { return true }
    return born.age(on: SwedishTime.day(instant)) >= ages.alone
  }

  /// Registered, and not yet closed.
  public func mustBeOpen() throws(Refusal) {
    try must(
      InvestigationRules.inOrder, intake.registeredOn != nil, "Ärendet är inte registrerat än.",
      next: NextStep(.registerReferral, "Registrera aktualiseringen"))
    try must(
      InvestigationRules.inOrder, closing.closed == nil, "Ärendet är avslutat. Akten går att läsa.")
  }

  /// A guardian answers for the person only until the person comes of age (R-CHI-09), and not while kept out.
  func mustStillSpeak(_ giver: Giver, at instant: Instant) throws(Refusal) {
    guard case .guardian(let number) = giver else { return }
    try must(
      ConsentRules.guardiansEndAtMajority, !isAdult(at: instant),
      "Personen är myndig. Bara personen själv svarar nu.")
    try must(
      ConsentRules.minorAndGuardians, consent.setAside[number].map { !$0.why.keepsOut } ?? true,
      "Vårdnadshavaren är undantagen och svarar inte i ärendet nu.",
      next: NextStep(.restoreGuardian, "Fråga vårdnadshavaren igen"))
  }
}
