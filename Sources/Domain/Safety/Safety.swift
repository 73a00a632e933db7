/// The threat picture: a compartment with its own readers. Nothing of it rides along with anything else.
/// The same kind of state in the person's own file holds the contacts with the police and the
/// reconciliations with the work leader, which tell nothing of a threat.
public struct SafetyState: Sendable, Equatable {
  public private(set) var assessments: [Assessment] = []
  public private(set) var events: [Event] = []
  public private(set) var chain = ThreatChain()
  public private(set) var placementNeeds: [Dated<PlacementNeedAssessed>] = []
  public private(set) var contacts: [Dated<PoliceContacted>] = []
  public private(set) var reconciliations: [Dated<Reconciled>] = []

  public init() {}

  public struct Assessment: Sendable, Equatable {
    public let sequence: Int
    public let on: Day
    public let by: String
    public let body: ThreatAssessed
    public internal(set) var acknowledgedBy: [String] = []
  }

  /// That somebody was learned to be threatened or hurt, whether the police know, and what was then judged.
  public struct Event: Sendable, Equatable {
    public let learned: Dated<ThreatLearned>
    public internal(set) var informed: Dated<PoliceInformed>?
    public internal(set) var judged: Dated<RemainingJudged>?

    public var sequence: Int { learned.sequence }
  }

  public var latest: Assessment? { assessments.last }

  mutating func apply(_ entry: SafetyEntry, of whole: Entry) {
    switch entry {
    case .assessed(let body):
      assessments.append(
        Assessment(
          sequence: whole.sequence, on: whole.happened, by: whole.author.name, body: body))
      chain.assessed(body.level)
    case .acknowledged(let acknowledged):
      if let index = assessments.firstIndex(where: { $0.sequence == acknowledged.assessment }) {
        assessments[index].acknowledgedBy.append(whole.author.name)
      }
    case .learned(let body): events.append(Event(learned: Dated(body, whole)))
    case .policeInformed(let body): with(body.event) { $0.informed = Dated(body, whole) }
    case .remainingJudged(let body): with(body.event) { $0.judged = Dated(body, whole) }
    case .bopsConsulted(let body): chain.consulted(Dated(body, whole))
    case .bopsAnswered(let body): chain.answered(Dated(body, whole))
    case .keptLocal(let body): chain.kept(Dated(body, whole))
    case .handoverPrepared(let body): chain.prepared(Dated(body, whole))
    case .handoverReceived(let body): chain.received(Dated(body, whole))
    case .placementNeedAssessed(let body): placementNeeds.append(Dated(body, whole))
    case .policeContacted(let body): contacts.append(Dated(body, whole))
    case .reconciled(let body): reconciliations.append(Dated(body, whole))
    }
  }

  private mutating func with(_ event: Int, _ change: (inout Event) -> Void) {
    if let index = events.firstIndex(where: { $0.sequence == event }) { change(&events[index]) }
  }
}

/// What an entry says, with its number, the day it happened and who wrote it.
public struct Dated<Body: Sendable & Equatable>: Sendable, Equatable {
  public let sequence: Int
  public let on: Day
  public let by: String
  public let body: Body

  init(_ body: Body, _ whole: Entry) {
    sequence = whole.sequence
    on = whole.happened
    by = whole.author.name
    self.body = body
  }
}

public enum SafetyEntry: Sendable, Equatable, Codable {
  // In the compartment.
  case assessed(ThreatAssessed)
  case acknowledged(ThreatAcknowledged)
  case learned(ThreatLearned)
  case policeInformed(PoliceInformed)
  case remainingJudged(RemainingJudged)
  case bopsConsulted(BopsConsulted)
  case bopsAnswered(BopsAnswered)
  case keptLocal(KeptLocal)
  case handoverPrepared(HandoverPrepared)
  case handoverReceived(HandoverReceived)
  case placementNeedAssessed(PlacementNeedAssessed)
  // In the person's file.
  case policeContacted(PoliceContacted)
  case reconciled(Reconciled)
}
