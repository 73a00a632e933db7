extension [Succession] {
  /// Who has an agency's place on a day; itself when nobody has taken over.
  public func heir(of agency: AgencyID, on day: Day) -> AgencyID {
    chain(from: agency, on: day).last ?? agency
  }
}

extension CaseFile {
  /// What became of a party of the file, when it has ended and another took over.
  public func succession(of agency: AgencyID, at instant: Instant) -> Succession? {
    let today = SwedishTime.day(instant)
    guard let first = successions.first(where: { $0.from.agency == agency && $0.holds(on: today) }) else {
      return nil
    }
    let last = successions.heir(of: agency, on: today)
    let end = successions.last { $0.to.agency == last && $0.holds(on: today) } ?? first
    let carried = first.carries && seat(of: last, at: instant) == agency
    return Succession(
      from: first.from, to: first.carries ? end.to : first.to, since: first.since, carries: carried)
  }

  /// Of the unit that leads the case and of current parties. One that has been taken over, until the person has been given
  /// information anew; one that has not, until its place has been ended.
  func endedParties(_ now: Instant) -> [Reminder] {
    var seen: Set<AgencyID> = []
    return ([intake.ownerParty].compactMap(\.self) + group.currentMembers.map(\.party))
      .filter { seen.insert($0.agency).inserted }
      .compactMap { succession(of: $0.agency, at: now) }
      .filter { ended in !ended.carries || intake.informationOn.map { $0 < ended.since } ?? true }
      .map {
        .partyEnded(party: $0.from.name, successor: $0.to.name, on: $0.since, carried: $0.carries)
      }
  }
}

extension Directory {
  /// The directory as the acts of one file need it: an agency that has another's place in the file goes by that
  /// party's id and its own name, with everybody who works there.
  public func seated(in file: CaseFile, at instant: Instant) -> Directory {
    guard !file.successions.isEmpty else { return self }
    let day = SwedishTime.day(instant)
    var seats: [AgencyID: AgencyID] = [:]
    for agency in agencies.values where successions.heir(of: agency.id, on: day) == agency.id {
      let seat = file.seat(of: agency.id, at: instant)
      if seat != agency.id { seats[agency.id] = seat }
    }
    guard !seats.isEmpty else { return self }
    let seatedAgencies = agencies.values.compactMap { agency -> Agency? in
      if let seat = seats[agency.id] { return agency.called(seat) }
      return seats.values.contains(agency.id) ? nil : agency
    }
    let seatedAssignments = assignments.values.map { assignment in
      seats[successions.heir(of: assignment.agency, on: day)].map(assignment.at) ?? assignment
    }
    return Directory(
      agencies: seatedAgencies, principals: Array(principals.values), assignments: seatedAssignments,
      programmes: programmes, legalBases: legalBases, trainings: trainings)
  }
}

extension Agency {
  fileprivate func called(_ id: AgencyID) -> Agency {
    Agency(
      id: id, name: name, kind: kind, area: area, validFrom: validFrom, validTo: validTo,
      successor: successor, authority: authority, carries: carries)
  }
}

extension Assignment {
  fileprivate func at(_ agency: AgencyID) -> Assignment {
    Assignment(
      id: id, principal: principal, agency: agency, role: role, title: title, validFrom: validFrom,
      validTo: validTo)
  }
}
