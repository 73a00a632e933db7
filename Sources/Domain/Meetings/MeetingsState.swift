/// Every meeting and every commitment, with what has become of them.
public struct MeetingsState: Sendable, Equatable {
  public private(set) var all: [Meeting] = []
  public private(set) var commitments: [Commitment] = []
  public private(set) var around = MeetingsAround()

  public init() {}

  public struct Meeting: Sendable, Equatable {
    /// Also the sequence number of the call.
    public let number: Int
    /// As it stands after the changes.
    public internal(set) var call: MeetingCalled
    public let calledBy: String
    public let calledOn: Day
    /// Every agenda it has had, the first as it was called; empty when it has never been changed.
    public internal(set) var agendas: [Agenda] = []
    public internal(set) var risk: MeetingRisk?
    public internal(set) var riskOn: Day?
    public internal(set) var status: Status = .called
    public internal(set) var answers: [Participant: InvitationAnswered] = [:]
    public internal(set) var withdrawn: Set<Participant> = []
    /// Who of the unit are there; nil where nobody has said, and it is the case's own lotsar.
    public internal(set) var staff: [String]?
    /// What is written while it goes on.
    public internal(set) var room = MeetingRoom()

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

    /// Held to its end. One that was broken off gathered nobody, and took nothing up (R-SAF-02).
    public var tookPlace: Bool { held?.brokenOff.isBlank ?? false }
  }

  public struct Commitment: Sendable, Equatable {
    /// Also the sequence number of the entry that gave it.
    public let number: Int
    /// As it was given, with the day that it has been moved to.
    public internal(set) var body: CommitmentGiven
    public let givenOn: Day
    public internal(set) var reports: [Report] = []
    public internal(set) var returned = false

    public struct Report: Sendable, Equatable {
      public let status: CommitmentReported.Status
      public let words: String
      public let on: Day
      public let by: String
      public let entry: Int
      public let newDue: Day?
    }

    public var isOpen: Bool { !returned && reports.last?.status != .done }
  }

  public func meeting(_ number: Int) -> Meeting? { all.first { $0.number == number } }

  public func commitment(_ number: Int) -> Commitment? {
    commitments.first { $0.number == number }
  }

  /// Not yet held or cancelled, in order of time.
  public var ahead: [Meeting] { all.filter(\.isAhead).sorted { $0.starts < $1.starts } }

  /// When the whole group last met. What counts as a network meeting is the programme's to say, and another thing.
  public var lastHeldOn: Day? {
    all.filter { $0.tookPlace && $0.call.kind.gathersGroup }.map(\.call.day).max()
  }

  public func upcoming(inviting agency: AgencyID, at instant: Instant) -> [Int] {
    ahead.filter { $0.invited.contains(.agency(agency)) && $0.starts > instant }.map(\.number)
  }

  public func openCommitments(of agency: AgencyID) -> [Int] {
    commitments.filter { $0.isOpen && $0.body.by == .agency(agency) }.map(\.number)
  }

  mutating func apply(_ entry: MeetingEntry, of whole: Entry) {
    switch entry {
    case .called(let call):
      all.append(
        Meeting(number: whole.sequence, call: call, calledBy: whole.author.name, calledOn: whole.happened))
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
      if let held = meeting(body.meeting), held.tookPlace { around.held(held.call, body.meeting) }
    case .cancelled(let body):
      change(body.meeting) { $0.status = .cancelled(reason: body.reason) }
    case .commitmentGiven(let body):
      commitments.append(
        Commitment(number: whole.sequence, body: body, givenOn: whole.happened))
    case .commitmentReported(let body):
      changeCommitment(body.commitment) {
        $0.reports.append(
          Commitment.Report(
            status: body.status, words: body.words, on: whole.happened, by: whole.author.name,
            entry: whole.sequence, newDue: body.newDue))
        if let due = body.newDue { $0.body = $0.body.moved(to: due) }
      }
    case .commitmentReturned(let body):
      changeCommitment(body.commitment) { $0.returned = true }
    case .around(let entry): around.apply(entry, of: whole)
    case .started(let body): change(body.meeting) { $0.room.start(body, whole) }
    case .attendance(let body): change(body.meeting) { $0.room.marks[body.who] = body.mark }
    case .crossedOff(let body):
      change(body.meeting) {
        if body.done { $0.room.done.insert(body.step) } else { $0.room.done.remove(body.step) }
      }
    case .noted(let body): change(body.meeting) { $0.room.note(body, whole) }
    case .changed(let body): change(body.meeting) { $0.change(body, on: whole.happened) }
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
}
