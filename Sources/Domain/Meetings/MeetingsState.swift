/// Every meeting and every commitment, with what has become of them.
public struct MeetingsState: Sendable, Equatable {
  public private(set) var all: [Meeting] = []
  public private(set) var commitments: [Commitment] = []

  public init() {}

  public struct Meeting: Sendable, Equatable {
    /// Also the sequence number of the call.
    public let number: Int
    public let call: MeetingCalled
    public let calledBy: String
    public internal(set) var risk: MeetingRisk?
    public internal(set) var riskOn: Day?
    public internal(set) var status: Status = .called
    public internal(set) var answers: [Participant: InvitationAnswered] = [:]
    public internal(set) var withdrawn: Set<Participant> = []
    /// Who of the unit are there; nil where nobody has said, and it is the case's own lotsar.
    public internal(set) var staff: [String]?

    public enum Status: Sendable, Equatable {
      case called, confirmed
      case held(MeetingHeld, entry: Int)
      case cancelled(reason: String)
    }

    public var starts: Instant { SwedishTime.instant(call.day, call.time) }

    public var invited: [Participant] { call.invited.filter { !withdrawn.contains($0) } }

    public var isAhead: Bool {
      switch status {
      case .called, .confirmed: true
      case .held, .cancelled: false
      }
    }

    public var held: MeetingHeld? {
      if case .held(let body, _) = status { body } else { nil }
    }
  }

  public struct Commitment: Sendable, Equatable {
    /// Also the sequence number of the entry that gave it.
    public let number: Int
    public let body: CommitmentGiven
    public let givenOn: Day
    public internal(set) var reports: [Report] = []
    public internal(set) var returned = false

    public struct Report: Sendable, Equatable {
      public let status: CommitmentReported.Status
      public let words: String
      public let on: Day
      public let by: String
    }

    public var isOpen: Bool { !returned && reports.last?.status != .done }
  }

  public func meeting(_ number: Int) -> Meeting? { all.first { $0.number == number } }

  public func commitment(_ number: Int) -> Commitment? {
    commitments.first { $0.number == number }
  }

  /// Not yet held or cancelled, in order of time.
  public var ahead: [Meeting] { all.filter(\.isAhead).sorted { $0.starts < $1.starts } }

  /// When the group last met; a talk with only some of it does not count (R-MTG-02).
  public var lastHeldOn: Day? {
    all.filter { $0.held != nil && $0.call.kind.gathersGroup }.map(\.call.day).max()
  }

  /// Network meetings held (R-MTG-15).
  public var heldCount: Int { all.count { $0.held != nil && $0.call.kind.gathersGroup } }

  public func upcoming(inviting agency: AgencyID, at instant: Instant) -> [Int] {
    ahead.filter { $0.invited.contains(.agency(agency)) && $0.starts > instant }.map(\.number)
  }

  public func openCommitments(of agency: AgencyID) -> [Int] {
    commitments.filter { $0.isOpen && $0.body.by == .agency(agency) }.map(\.number)
  }

  mutating func apply(_ entry: MeetingEntry, of whole: Entry) {
    switch entry {
    case .called(let call):
      all.append(Meeting(number: whole.sequence, call: call, calledBy: whole.author.name))
    case .riskAnalysed(let risk):
      change(risk.meeting) {
        $0.risk = risk
        $0.riskOn = whole.happened
      }
    case .confirmed(let body):
      change(body.meeting) {
        $0.status = .confirmed
        $0.staff = body.staff
      }
    case .answered(let answer): change(answer.meeting) { $0.answers[answer.by] = answer }
    case .invitationWithdrawn(let body):
      change(body.meeting) { $0.withdrawn.insert(body.invitee) }
    case .held(let body):
      change(body.meeting) { $0.status = .held(body, entry: whole.sequence) }
    case .cancelled(let body):
      change(body.meeting) { $0.status = .cancelled(reason: body.reason) }
    case .commitmentGiven(let body):
      commitments.append(
        Commitment(number: whole.sequence, body: body, givenOn: whole.happened))
    case .commitmentReported(let body):
      changeCommitment(body.commitment) {
        $0.reports.append(
          Commitment.Report(
            status: body.status, words: body.words, on: whole.happened, by: whole.author.name))
      }
    case .commitmentReturned(let body):
      changeCommitment(body.commitment) { $0.returned = true }
    }
  }

  private mutating func change(_ number: Int, _ edit: (inout Meeting) -> Void) {
    if let index = all.firstIndex(where: { $0.number == number }) { edit(&all[index]) }
  }

  private mutating func changeCommitment(_ number: Int, _ edit: (inout Commitment) -> Void) {
    if let index = commitments.firstIndex(where: { $0.number == number }) {
      edit(&commitments[index])
    }
  }
}

extension CaseFile {
  /// A party leaves: what it was invited to and had promised, taken from it.
  func withdrawals(
    of agency: AgencyID, invitations: [Int], commitments: [Int]
  ) -> [EntryDraft] {
    invitations.map { meeting in
      EntryDraft(
        .meetings(
          .invitationWithdrawn(InvitationWithdrawn(meeting: meeting, invitee: .agency(agency)))))
    }
      + commitments.map { commitment in
        EntryDraft(.meetings(.commitmentReturned(CommitmentReturned(commitment: commitment))))
      }
  }

  /// Days since the group last met, counted from the decision before the first; nil before the decision.
  public func daysSinceMeeting(on day: Day) -> Int? {
    (meetings.lastHeldOn ?? decision.grant?.on).map { $0.days(until: day) }
  }
}
