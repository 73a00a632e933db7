/// Every consent ever asked for, and what holds at a given moment.
public struct ConsentState: Sendable, Equatable {
  public private(set) var consents: [Consent] = []
  public private(set) var takenBack: [TakenBack] = []
  public private(set) var intervention: InterventionConsent?
  public private(set) var interventionOn: Day?
  /// The last answer of each giver to the intervention itself.
  public private(set) var interventionAnswers: [Giver: InterventionConsent] = [:]
  public private(set) var policeWish: PoliceWish?
  public private(set) var continuations: [ContinuationAssessed] = []
  /// Guardians who are not asked now, by number.
  public private(set) var setAside: [Int: SetAside] = [:]
  public private(set) var coverage: [Coverage] = []
  public private(set) var silence: SilenceAssessed?
  public private(set) var silenceAssessedOn: Day?
  /// What holds, flattened so that a decision is one pass over plain values.
  private(set) var windows: [ConsentWindow] = []
  private var ages = ConsentAgeEdges()
  private var known = KnownPerson()

  public init() {}

  public struct Consent: Sendable, Equatable {
    public let sequence: Int
    public let terms: [ConsentTerm]
    public let askedOn: Day
    public let givenAt: Instant
    public let method: ConsentMethod
    public let explained: String
    public let childsView: String
    public internal(set) var answers: [Giver: GiverAnswer]
    public internal(set) var copies: [Giver: Day] = [:]
    public let form: ConsentForm?
    public let presentedAs: Presented?
    /// Who wrote it down; a second official is somebody else.
    public let recordedBy: PrincipalID
    /// What does not count yet, until a second official has confirmed it.
    public internal(set) var awaiting: CategorySet = []
    public internal(set) var confirmedBy: String?
  }

  public struct SetAside: Sendable, Equatable {
    public let why: GuardianException
    public let reason: String
    public let on: Day
    public let by: String
  }

  /// R-ROL-15, as it was said by each authority.
  public struct Coverage: Sendable, Equatable {
    public let body: CoverageConfirmed
    public let on: Day
    public let by: String
  }

  public struct TakenBack: Sendable, Equatable {
    public let sequence: Int
    public let at: Instant
    public let on: Day
    public let body: ConsentTakenBack
  }

  // MARK: Asking

  /// The consent that lets `from` give `to` things of `category` at `instant`, or nil.
  ///
  /// Half-open in time: it holds from the first moment of its first day up to, not including, the
  /// first moment after its last day. What the file holds as taken back is gone at every instant, so
  /// that no clock that is behind lets anything through.
  public func covering(
    from: AgencyID, to: AgencyID, category: InformationCategory,
    purpose: Purpose = .coordination, at instant: Instant
  ) -> Int? {
    for window in windows
    where window.to == to && window.from == from && window.categories.contains(category)
      && window.start <= instant && instant < window.end && window.purpose == purpose
    {
      return window.consent
    }
    return nil
  }

  /// True when anything at all may pass between the agency and somebody, in either direction.
  public func reaches(_ agency: AgencyID, at instant: Instant) -> Bool {
    consentReaching(agency, at: instant) != nil
  }

  /// The first consent by which anything may pass between the agency and somebody, or nil.
  public func consentReaching(_ agency: AgencyID, at instant: Instant) -> Int? {
    for window in windows where window.involves(agency) && window.holds(at: instant) {
      return window.consent
    }
    return nil
  }

  /// The consents that let anything pass at all, by sequence number.
  public func inForce(at instant: Instant) -> [Int] {
    Set(windows.filter { $0.holds(at: instant) }.map(\.consent)).sorted()
  }

  /// Everything towards the party that holds, is to begin, or waits for somebody's yes: what can be
  /// taken back, since that may be done at any time (R-CON-06).
  public func openCategories(towards agency: AgencyID, at instant: Instant) -> CategorySet {
    consents.reduce(into: CategorySet()) { set, consent in
      guard consent.answers.values.contains(where: { $0.reply == .yes }),
        standing(of: consent, at: instant) != .lapsedAtMajority
      else { return }
      for term in consent.terms where term.involves(agency) && !term.isOver(at: instant) {
        set.formUnion(ConsentWindow.left(of: term, in: consent, takenBack))
      }
    }
  }

  /// Nothing of it holds any longer or can come to hold: its time is out, or it was taken back.
  public func isOver(_ consent: Consent, at instant: Instant) -> Bool {
    consent.terms.allSatisfy {
      $0.isOver(at: instant) || ConsentWindow.left(of: $0, in: consent, takenBack).isEmpty
    }
  }

  /// Everything of it was taken back.
  func isTaken(_ consent: Consent) -> Bool {
    consent.terms.allSatisfy { left(of: $0, in: consent).isEmpty }
  }

  func left(of term: ConsentTerm, in consent: Consent) -> CategorySet {
    ConsentWindow.left(of: term, in: consent, takenBack)
  }

  /// The birthdays that change whose yes is needed.
  var ageEdges: [Instant] { [ages.own, ages.alone] }

  /// As it would be if the guardian were asked, or were not: for showing what follows before it is done.
  public func asking(_ guardian: Int, _ isAsked: Bool, on day: Day) -> ConsentState {
    var other = self
    other.setAside[guardian] =
      isAsked ? nil : SetAside(why: .unreachable, reason: "", on: day, by: "")
    other.unfold()
    return other
  }

  /// What may pass from one to the other now.
  public func categories(from: AgencyID, to: AgencyID, at instant: Instant) -> CategorySet {
    windows.reduce(into: CategorySet()) { set, window in
      if window.from == from, window.to == to, window.holds(at: instant) {
        set.formUnion(window.categories)
      }
    }
  }

  /// When everything towards the party ends if nothing new is given; nil when nothing holds now.
  public func end(towards agency: AgencyID, at instant: Instant) -> Instant? {
    windows.filter { $0.involves(agency) && $0.holds(at: instant) }.map(\.end).max()
  }

  /// What the givers' answers amount to at `instant`, by the person's age then (R-CON-15, R-CON-16).
  public func standing(of consent: Consent, at instant: Instant) -> Standing {
    let needed = giversNeeded(at: instant)
    if instant >= ages.alone, consent.givenAt < ages.alone { return .lapsedAtMajority }
    let replies = needed.map { consent.answers[$0]?.reply }
    if replies.allSatisfy({ $0 == .yes }) { return .given }
    if replies.contains(.no) { return replies.contains(.yes) ? .conflicting : .refused }
    return .waiting(needed.filter { consent.answers[$0]?.reply != .yes })
  }

  public enum Standing: Sendable, Equatable {
    case given
    case refused
    /// Somebody whose yes is needed says no while another says yes.
    case conflicting
    case waiting([Giver])
    /// Given while a minor: on the birthday the person is asked anew.
    case lapsedAtMajority
  }

  /// Whose yes is needed: all guardians; from the own age also the young person; as an adult the person alone.
  public func giversNeeded(at instant: Instant) -> [Giver] {
    ages.giversNeeded(at: instant)
  }

  /// The last word on the intervention is yes, and nobody who still speaks for the person says no.
  func wantsIntervention(adult: Bool) -> Bool {
    intervention?.consents == true
      && interventionAnswers.allSatisfy { $0.value.consents || (adult && $0.key != .person) }
  }

  /// Taken back and not yet assessed whether the intervention can go on (R-CON-08).
  public var unassessedTakeBacks: [TakenBack] {
    takenBack.filter { back in !continuations.contains { $0.takenBack == back.sequence } }
  }

  public func consent(_ sequence: Int) -> Consent? {
    consents.first { $0.sequence == sequence }
  }

  // MARK: Folding

  mutating func apply(_ entry: ConsentEntry, of whole: Entry) {
    switch entry {
    case .given(let given):
      consents.append(
        Consent(
          sequence: whole.sequence, terms: given.terms, askedOn: whole.happened,
          givenAt: whole.recordedAt, method: given.method, explained: given.explained,
          childsView: given.childsView,
          answers: Dictionary(given.answers.map { ($0.giver, $0) }) { _, last in last },
          form: given.form, presentedAs: given.presentedAs, recordedBy: whole.author.principal,
          awaiting: given.awaitsSecond ?? []))
    case .answered(let answered):
      if let index = consents.firstIndex(where: { $0.sequence == answered.consent }) {
        consents[index].answers[answered.answer.giver] = answered.answer
      }
    case .takenBack(let back):
      takenBack.append(
        TakenBack(sequence: whole.sequence, at: whole.recordedAt, on: whole.happened, body: back))
    case .copyGiven(let copy):
      if let index = consents.firstIndex(where: { $0.sequence == copy.consent }) {
        consents[index].copies[copy.to] = whole.happened
      }
    case .continuationAssessed(let assessed):
      continuations.append(assessed)
    case .intervention(let consent):
      intervention = consent
      interventionOn = whole.happened
      interventionAnswers[consent.by] = consent
    case .policeWish(let wish):
      policeWish = wish
    case .confirmed(let body):
      if let index = consents.firstIndex(where: { $0.sequence == body.consent }) {
        consents[index].awaiting = []
        consents[index].confirmedBy = whole.author.name
      }
    case .coverageConfirmed(let body):
      coverage.append(Coverage(body: body, on: whole.happened, by: whole.author.name))
    case .guardianSetAside(let body):
      setAside[body.guardian] = SetAside(
        why: body.why, reason: body.reason, on: whole.happened, by: whole.author.name)
    case .guardianRestored(let body):
      setAside[body.guardian] = nil
    case .silenceAssessed(let body):
      silence = body
      silenceAssessedOn = whole.happened
    }
    unfold()
  }

  mutating func personIsKnown(born: Day?, ages known: ConsentAges?, guardians: Int) {
    self.known = KnownPerson(born: born, ages: known, guardians: guardians)
    unfold()
  }

  /// Who must say yes, and what holds, after any change.
  private mutating func unfold() {
    ages = ConsentAgeEdges(
      born: known.born, ages: known.ages, guardians: known.guardians, setAside: Set(setAside.keys))
    windows = ConsentWindow.all(of: consents, takenBack: takenBack, ages: ages)
  }

  private struct KnownPerson: Sendable, Equatable {
    var born: Day?
    var ages: ConsentAges?
    var guardians = 0
  }
}
