/// Everything that can be wrong with a call.
extension CallMeeting {
  func checkInput(_ file: CaseFile, _ given: Circumstances) throws(Refusal) {
    var checks = Checks()
    checks.require(
      SwedishTime.instant(day, time) > given.now, "day", "Tiden för mötet har redan varit.")
    checks.require(
      days.allSatisfy { given.today.days(until: $0) <= 366 }, "day", "Mötet ligger mer än ett år bort.")
    let longest = max(1, given.programme.meetings?.seriesLength ?? 1)
    checks.require(
      days.count <= longest, "count", "Kalla till högst \(longest) möten på en gång.")
    checks.require(
      zip(days, days.dropFirst()).allSatisfy { $0 < $1 }, "weeks",
      "Varje möte i serien ligger efter det förra.")
    checks.require(
      (5...480).contains(minutes), "minutes", "Ett möte är mellan 5 minuter och 8 timmar.")
    checks.text(place, "place", "Skriv var mötet hålls.", limit: TextLimit.line)
    checks.require(!invited.isEmpty, "invited", "Bjud in minst en person eller aktör.")
    for participant in invited {
      checks.require(
        file.knows(participant), "invited", "En av de inbjudna är inte med i gruppen.")
    }
    checks.agendaWords(points)
    if let withoutPerson {
      checks.optionalText(withoutPerson.why, "why")
      checks.optionalText(withoutPerson.told, "told")
    }
    try checks.done()
  }

  /// Each within the interval of the one before, held or called. Within a week is always in time.
  func checkInterval(_ file: CaseFile, _ given: Circumstances) throws(Refusal) {
    let ahead = file.meetings.ahead.filter { given.programme.counts($0.call.kind) }.map(\.call.day)
    for day in days {
      let met = file.lastNetworkMeeting(in: given.programme) ?? file.decision.grant?.on ?? given.today
      let before = (ahead + days).filter { $0 < day }.max()
      let latest = file.latestMeeting(
        after: max(met, before ?? met), in: given.programme, on: given.today)
      try must(
        MeetingRules.interval, day <= latest,
        "Senaste dag är \(latest). Välj en tidigare dag för det här nätverksmötet.",
        next: NextStep(.setWorkingModel, "Bestäm ett annat avstånd för ärendet"))
    }
  }

  func checkConsent(
    _ agencies: [AgencyID], _ file: CaseFile, _ given: Circumstances
  ) throws(Refusal) {
    for agency in agencies {
      let name = given.directory.agency(agency)?.name ?? "Aktören"
      try must(
        MeetingRules.consentPerInvitee,
        file.intake.owner.flatMap {
          file.consent.covering(from: $0, to: agency, category: .planning, at: given.now)
        } != nil, "Samtycket täcker inte att \(name) får veta om mötet.",
        next: NextStep(.giveConsent, "Fråga om samtycke"))
    }
    var checks = Checks()
    checks.hearings(of: points, invited, file, given)
    try checks.done()
  }

  /// R-MTG-07, R-MTG-10, R-SHR-08: who may be asked to which meeting.
  func checkPresence(_ file: CaseFile, _ given: Circumstances) throws(Refusal) {
    let kinds = invited.agencies.filter { $0 != file.intake.owner }
      .compactMap { given.directory.agency($0)?.kind }
    let comes = invited.contains(.giver(.person))
    let asksPerson = meetingKind.gathersGroup && !comes
    var checks = Checks()
    if meetingKind.isWithoutPerson {
      checks.require(
        !invited.contains(where: \.isGiver) && !kinds.contains(.privateNetwork), "invited",
        "Till de yrkesverksammas möte kommer varken personen eller det egna nätverket. Välj ett annat möte.")
    }
    if meetingKind == .individual {
      checks.require(
        comes && kinds.isEmpty, "invited", "Ett enskilt samtal är med personen och enheten.")
    }
    if meetingKind.isPrivate, !kinds.isEmpty {
      checks.require(
        personAgrees, "personAgrees",
        "Till det egna nätverkets möte bjuds bara de som personen själv har sagt ja till.",
        by: SharingRules.onlyWhatWasAgreed)
    }
    if meetingKind.isWithoutPerson || asksPerson {
      checks.require(
        withoutPerson?.told.isBlank == false, "told",
        "Skriv vad personen får veta efter mötet, och av vem.", by: MeetingRules.participation)
    }
    if asksPerson {
      checks.require(
        withoutPerson?.why.isBlank == false, "why", "Skriv varför personen inte bjuds in till mötet.",
        by: MeetingRules.participation)
    }
    try checks.done()
    let way = file.workingSettings(in: given.programme, on: given.today)
    try must(
      MeetingRules.participation, !asksPerson || way.participation != .required,
      "I det här ärendet hålls inga nätverksmöten utan personen. Bjud in personen, eller håll ett annat slags möte."
    )
  }
}
