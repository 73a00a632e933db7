/// Calls a meeting, or a series of them: consent is checked for each invited party and each point of the
/// agenda, and the invitation is disclosed to them.
public struct CallMeeting: Act {
  public static let kind = ActKind.callMeeting
  public let meetingKind: MeetingKind
  public let day: Day
  public let time: ClockTime
  public let minutes: Int
  public let place: String
  public let placeKind: PlaceKind?
  public let invited: [Participant]
  public let points: [AgendaPoint]
  /// The days of further meetings in the same series, at the same time and place.
  public let more: [Day]
  /// Why the person is not asked to come, and what they are told afterwards; nil where they come.
  public let withoutPerson: WithoutPerson?
  /// The person has said yes to everybody who is asked to a meeting of their own network.
  public let personAgrees: Bool
  /// Those who come may put it in a calendar.
  public let calendar: Bool?

  public init(
    meetingKind: MeetingKind, day: Day, time: ClockTime, minutes: Int, place: String,
    invited: [Participant], agenda: [String] = [], points: [AgendaPoint] = [], placeKind: PlaceKind? = nil,
    more: [Day] = [], withoutPerson: WithoutPerson? = nil, personAgrees: Bool = false,
    calendar: Bool? = nil
  ) {
    self.meetingKind = meetingKind
    self.day = day
    self.time = time
    self.minutes = minutes
    self.place = place
    self.placeKind = placeKind
    self.invited = invited
    self.points =
      points + agenda.map { AgendaPoint(words: $0, category: nil, origin: nil, without: []) }
    self.more = more
    self.withoutPerson = withoutPerson
    self.personAgrees = personAgrees
    self.calendar = calendar
  }

  var days: [Day] { [day] + more }

  public func decide(_ file: CaseFile, _ given: Circumstances) throws(Refusal) -> [EntryDraft] {
    try file.mustBeGranted()
    try checkInput(file, given)
    if given.programme.counts(meetingKind) { try checkInterval(file, given) }
    for case .giver(let giver) in invited { try file.mustStillSpeak(giver, at: given.now) }
    let agencies = invited.agencies.filter { $0 != file.intake.owner }
    try checkConsent(agencies, file, given)
    try checkPresence(file, given)
    try file.mustKeepOutOfCalendars(calendar)
    let reasons = try advice(agencies, file, given)
    var drafts = reasons + days.map { EntryDraft(.meetings(.called(call(on: $0, file)))) }
    let calls = days.indices.map { ItemRef(sequence: file.version + reasons.count + $0 + 1, part: 0) }
    drafts += disclosing(calls, to: agencies, given.directory)
    return drafts
  }

  private func advice(
    _ agencies: [AgencyID], _ file: CaseFile, _ given: Circumstances
  ) throws(Refusal) -> [EntryDraft] {
    var advice = Advice(given)
    advice.agenda(points, of: meetingKind, file)
    let police = agencies.contains { given.directory.agency($0)?.kind == .police }
    advice.should(
      ConsentRules.consultPolice, when: police && file.consent.policeWish?.attend == false,
      "Polisen är inbjuden, men personen har sagt nej till att möta polisen.")
    return try advice.explained()
  }

  private func call(on day: Day, _ file: CaseFile) -> MeetingCalled {
    let kept = points.agenda(for: invited)
    // The next meetings of a series get their own agenda when they come.
    let asked = day == self.day ? kept : kept.filter { $0.origin == nil || $0.origin == .works }
    let isPlain = asked.allSatisfy {
      $0.category == nil && $0.origin == nil && $0.without.isEmpty && $0.hidden == nil
    }
    return MeetingCalled(
      kind: meetingKind, day: day, time: time, minutes: minutes, place: place, invited: invited,
      agenda: asked.plainWords,
      points: isPlain ? nil : asked, placeKind: placeKind, withoutPerson: withoutPerson,
      personAgrees: personAgrees ? true : nil, calendar: calendar,
      series: more.isEmpty ? nil : day == self.day ? more.count + 1 : nil)
  }
}

/// R-MTG-10.
public struct WithoutPerson: Sendable, Hashable, Codable {
  public let why: String
  /// What the person is told afterwards, and by whom.
  public let told: String

  public init(why: String, told: String) {
    self.why = why
    self.told = told
  }
}

/// R-MTG-13.
public enum PlaceKind: String, Sendable, Hashable, Codable, CaseIterable {
  case unit, home, neutral, agency, distance

  /// Not the unit's own room, so that it is asked who else is there.
  public var isOutside: Bool { self == .home || self == .neutral }
}

extension Participant {
  /// The person or a guardian, and not an agency.
  public var isGiver: Bool {
    if case .giver = self { true } else { false }
  }
}

extension [Participant] {
  var agencies: [AgencyID] {
    compactMap { if case .agency(let id) = $0 { id } else { nil } }
  }
}

/// Disclosures of new items to parties whose consent has just been checked.
func disclosing(
  _ items: [ItemRef], to agencies: [AgencyID], _ directory: Directory
) -> [EntryDraft] {
  items.isEmpty
    ? []
    : agencies.compactMap { directory.party($0) }.map { party in
      EntryDraft(
        .sharing(.disclosed(Disclosed(items: items, to: party, ground: .consent))),
        nature: .decision)
    }
}

extension CaseFile {
  /// The person, a guardian that the file names, the own unit or a current member.
  func knows(_ participant: Participant) -> Bool {
    switch participant {
    case .giver(let giver): intake.canGive(giver)
    case .agency(let agency): agency == intake.owner || group.isMember(agency)
    }
  }

  /// Who gets the record of a meeting: all whom the consent covers when the group met,
  /// and otherwise only those of them who were asked to come (R-MTG-14).
  func receivers(of meeting: MeetingsState.Meeting, at instant: Instant) -> [AgencyID] {
    let covered = agenciesCovered(.planning, at: instant)
    if meeting.call.kind.gathersGroup { return covered }
    return covered.filter { meeting.call.invited.contains(.agency($0)) }
  }

  func agenciesCovered(_ category: InformationCategory, at instant: Instant) -> [AgencyID] {
    guard let owner = intake.owner else { return [] }
    return group.currentMembers.map(\.party.agency).reduce(into: []) { found, agency in
      if !found.contains(agency),
        consent.covering(from: owner, to: agency, category: category, at: instant) != nil
      {
        found.append(agency)
      }
    }
  }
}
