/// Calls a meeting: consent is checked for each invited party, and the invitation is disclosed to them.
public struct CallMeeting: Act {
  public static let kind = ActKind.callMeeting
  public let meetingKind: MeetingKind
  public let day: Day
  public let time: ClockTime
  public let minutes: Int
  public let place: String
  public let invited: [Participant]
  public let agenda: [String]

  public init(
    meetingKind: MeetingKind, day: Day, time: ClockTime, minutes: Int, place: String,
    invited: [Participant], agenda: [String]
  ) {
    self.meetingKind = meetingKind
    self.day = day
    self.time = time
    self.minutes = minutes
    self.place = place
    self.invited = invited
    self.agenda = agenda
  }

  public func decide(_ file: CaseFile, _ given: Circumstances) throws(Refusal) -> [EntryDraft] {
    try file.mustBeGranted()
    try checkInput(file, given)
    for case .giver(let giver) in invited { try file.mustStillSpeak(giver, at: given.now) }
    let agencies = invited.agencies.filter { $0 != file.intake.owner }
    for agency in agencies {
      let name = given.directory.agency(agency)?.name ?? "Aktören"
      try must(
        MeetingRules.consentPerInvitee,
        file.intake.owner.flatMap {
          file.consent.covering(from: $0, to: agency, category: .planning, at: given.now)
        } != nil, "Samtycket täcker inte att \(name) får veta om mötet.",
        next: NextStep(.giveConsent, "Fråga om samtycke"))
    }
    var advice = Advice(given)
    let police = agencies.contains { given.directory.agency($0)?.kind == .police }
    advice.should(
      ConsentRules.consultPolice, when: police && file.consent.policeWish?.attend == false,
      "Polisen är inbjuden, men personen har sagt nej till att möta polisen.")
    advice.keepWhereaboutsOut(of: agenda, file)
    var drafts = try advice.explained()
    drafts.append(
      EntryDraft(
        .meetings(
          .called(
            MeetingCalled(
              kind: meetingKind, day: day, time: time, minutes: minutes, place: place,
              invited: invited, agenda: agenda)))))
    let call = ItemRef(sequence: file.version + drafts.count, part: 0)
    return drafts + disclosing([call], to: agencies, given.directory)
  }

  private func checkInput(_ file: CaseFile, _ given: Circumstances) throws(Refusal) {
    var checks = Checks()
    checks.require(
      SwedishTime.instant(day, time) > given.now, "day", "Tiden för mötet har redan varit.")
    checks.require(
      given.today.days(until: day) <= 366, "day", "Mötet ligger mer än ett år bort.")
    checks.require(
      (5...480).contains(minutes), "minutes", "Ett möte är mellan 5 minuter och 8 timmar.")
    checks.text(place, "place", "Skriv var mötet hålls.", limit: TextLimit.line)
    checks.require(!invited.isEmpty, "invited", "Bjud in minst en person eller aktör.")
    for participant in invited {
      checks.require(
        file.knows(participant), "invited", "En av de inbjudna är inte med i gruppen.")
    }
    for point in agenda { checks.optionalText(point, "agenda", limit: TextLimit.line) }
    try checks.done()
    if meetingKind == .network { try checkInterval(file, given) }
  }

  /// Counted from the group meeting before this one, held or called. Within a week is always in time.
  private func checkInterval(_ file: CaseFile, _ given: Circumstances) throws(Refusal) {
    let called = file.meetings.ahead.filter { $0.call.kind.gathersGroup && $0.call.day < day }
    let met = file.meetings.lastHeldOn ?? file.decision.grant?.on ?? given.today
    let last = max(met, called.map(\.call.day).max() ?? met)
    let latest = max(
      last.adding(days: given.programme.meetingIntervalDays), given.today.adding(days: 7))
    try must(
      MeetingRules.interval, day <= latest,
      "Senaste dag är \(latest). Välj en tidigare dag för det här nätverksmötet.")
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
  agencies.compactMap { directory.party($0) }.map { party in
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
