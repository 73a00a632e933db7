import Domain

/// A file as a row in a list, and what it asks of the viewer today.
public struct VisibleCard: Sendable {
  public let id: CaseID
  public let name: String
  public let isProtected: Bool
  public let age: Int
  public let programme: String
  public let stage: Stage
  public let relation: Relation
  public let lotsar: [String]
  public let daysSinceMeeting: Int?
  public let interval: Int
  public let nextMeeting: VisibleMeeting?
  public let consentLines: [VisibleConsentLine]
  public let reminders: [Reminder]
  public let commitments: [VisibleCommitment]
  public let unread: [VisibleNotice]
  public let registered: Day
  public let referredBy: String
  public let isClosed: Bool
}

extension Access {
  /// The row of a file in a list, or why the viewer has none.
  /// - Parameter programme: the case's own version of the programme.
  public static func card(
    _ file: CaseFile, for viewer: Author, programme: Programme, at now: Instant
  ) -> Result<VisibleCard, Denial> {
    view(file, for: viewer, at: now).map { view in
      let today = SwedishTime.day(now)
      let parts = parts(of: view, file, programme, now)
      return VisibleCard(
        id: file.id, name: view.header.isProtected ? "Skyddad identitet" : view.header.name,
        isProtected: view.header.isProtected, age: view.header.age, programme: programme.name,
        stage: file.stage, relation: view.relation, lotsar: view.header.lotsar,
        daysSinceMeeting: parts.inside ? file.daysSinceMeeting(in: programme, on: today) : nil,
        interval: parts.inside
          ? file.meetingInterval(in: programme, on: today) : programme.meetingIntervalDays,
        nextMeeting: parts.nextMeeting,
        consentLines: parts.consentLines, reminders: parts.reminders,
        commitments: parts.commitments, unread: parts.unread,
        registered: file.intake.registeredOn ?? today,
        referredBy: parts.inside ? file.intake.referral?.from ?? "" : "",
        isClosed: view.header.isClosed)
    }
  }

  private struct CardParts {
    var inside = false
    var nextMeeting: VisibleMeeting?
    var consentLines: [VisibleConsentLine] = []
    var reminders: [Reminder] = []
    var commitments: [VisibleCommitment] = []
    var unread: [VisibleNotice] = []
  }

  private static func parts(
    of view: VisibleFile, _ file: CaseFile, _ programme: Programme, _ now: Instant
  ) -> CardParts {
    var parts = CardParts()
    switch view.content {
    case .staff(let whole):
      let unit = Participant.agency(file.intake.owner ?? view.viewer.agency)
      parts.inside = true
      parts.nextMeeting = file.meetings.ahead.first.map {
        meeting($0, in: file, as: unit, entryOpen: true, numbers: nil, at: now)
      }
      parts.consentLines = whole.consentLines
      parts.reminders = file.keeping(whole.readable).reminders(at: now, programme: programme)
        .filter { $0.comes(to: view.viewer, in: file) }
        .filter { $0.isFor(view.relation) }
      // A closed case has nothing left to answer or to read (R-ROL-28).
      guard file.closing.closed == nil else { break }
      parts.commitments = file.meetings.commitments.filter(\.isOpen).map {
        commitment($0, in: file, as: unit, numbers: nil)
      }
      parts.unread = unread(file, by: view.viewer.agency, at: now)
    case .arrived:
      parts.inside = true
      parts.reminders = file.reminders(at: now, programme: programme)
    case .disclosed(let disclosed):
      parts.nextMeeting = disclosed.meetings.filter(\.isAhead).min { $0.starts < $1.starts }
      parts.consentLines = disclosed.consentLine.map { [$0] } ?? []
      parts.reminders = disclosed.unconfirmedCoverage.map { .coverageUnconfirmed(consent: $0) }
      parts.commitments = disclosed.commitments.filter(\.isOpen)
      parts.unread = disclosed.notices.filter { !$0.isRead && !$0.isOwn }
    case .own(let own):
      parts.nextMeeting = own.meetings.filter(\.isAhead).min { $0.starts < $1.starts }
    }
    return parts
  }

  private static func unread(
    _ file: CaseFile, by agency: AgencyID, at now: Instant
  ) -> [VisibleNotice] {
    let open = openItems(of: file, to: agency, at: now)
    return file.sharing.notices.filter {
      $0.by.agency != agency && $0.readBy[agency] == nil
        && open.contains(ItemRef(sequence: $0.sequence, part: 0))
    }.map { notice($0, for: agency, nil, open) }
  }
}
