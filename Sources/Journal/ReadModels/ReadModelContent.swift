import Domain

/// Read models are a pure function of the file, so that they can be rebuilt and compared.
public enum ReadModels {
  public static func rows(of file: CaseFile) -> ReadModelRows {
    ReadModelRows(
      caseRow: caseRow(of: file), involvement: involvement(of: file),
      standIns: standIns(of: file), measures: measures(of: file),
      explanations: explanations(of: file), leadTimes: leadTimes(of: file),
      questionnaires: questionnaires(of: file),
      ownCodes: ownCodes(of: file), reach: reach(of: file), identity: identity(of: file))
  }

  private static func caseRow(of file: CaseFile) -> CaseRow? {
    guard let owner = file.intake.owner else { return nil }
    return CaseRow(
      agency: owner, programme: file.intake.programme, stage: file.stage,
      outcome: OutcomeCode(file.outcome), registeredOn: file.intake.registeredOn,
      closedOn: file.closing.closed?.on, sex: file.intake.person?.sex ?? .unknown,
      model: file.group.workingModels.last?.body.model, programmeFrom: file.intake.programmeFrom,
      consented: file.consent.intervention?.consents == true || file.decision.grant != nil,
      planned: !file.plan.versions.isEmpty)
  }

  private static func involvement(of file: CaseFile) -> [Involvement] {
    guard let owner = file.intake.owner else { return [] }
    let open = file.closing.closed == nil
    func row(_ kind: Involvement.Kind, _ agency: AgencyID?, _ principal: PrincipalID?) -> Involvement {
      Involvement(agency: agency, principal: principal, kind: kind, current: open || kind.isOwners)
    }
    var rows = [row(.receivingUnit, owner, nil)]
    if let unit = file.decidingUnit { rows.append(row(.decidingUnit, unit.agency, nil)) }
    for role in CaseRole.allCases {
      if let principal = file.group.roles[role] { rows.append(row(.init(role), owner, principal)) }
    }
    for member in file.group.currentMembers {
      rows.append(row(.member, member.party.agency, member.principal))
    }
    for page in file.group.ownPages {
      rows.append(row(.init(page.giver), nil, page.principal))
    }
    if open, let lots = file.group.roles[.firstLots] {
      rows += file.meetings.ahead.map { _ in row(.plannedMeeting, owner, lots) }
    }
    return rows
  }

  /// Everybody at the owning unit, the members while the file is open, and those with own pages. Wider than the decision
  /// who may see what, and without its days and consents.
  private static func reach(of file: CaseFile) -> [ReachRow] {
    guard let owner = file.intake.owner else { return [] }
    let members = file.closing.closed == nil ? file.group.currentMembers : []
    return [ReachRow(agency: owner, principal: nil)]
      + members.map { ReachRow(agency: $0.party.agency, principal: $0.principal) }
      + file.group.ownPages.map { ReachRow(agency: nil, principal: $0.principal) }
  }

  private static func standIns(of file: CaseFile) -> [StandInRow] {
    guard let owner = file.intake.owner else { return [] }
    return file.group.standIns.filter { !$0.isEnded }.map {
      StandInRow(agency: owner, principal: $0.principal, first: $0.first, last: $0.through)
    }
  }

  private static func leadTimes(of file: CaseFile) -> [LeadTimeRow] {
    guard let owner = file.intake.owner else { return [] }
    return file.investigation.urgent.compactMap { urgent in
      urgent.body.leadDays.map { LeadTimeRow(agency: owner, days: $0) }
    }
  }

  private static func measures(of file: CaseFile) -> [MeasureRow] {
    let plan: [MeasureRow] =
      file.decision.grant == nil
      ? []
      : [
        MeasureRow(
          occasion: .during, variable: .actionPlan, value: file.plan.actionPlanInForce == nil ? "no" : "yes")
      ]
    return plan
      + Occasion.allCases.flatMap { occasion -> [MeasureRow] in
        guard let measured = file.followUp.measures[occasion]?.body else { return [] }
        return [
          (.sentencedCrimes, measured.sentencedCrimes), (.addiction, measured.addiction.rawValue),
          (.occupation, measured.occupation.rawValue), (.housing, measured.housing.rawValue),
        ].map { MeasureRow(occasion: occasion, variable: $0, value: String($1)) }
      }
  }

  /// Of the person's own file; what happens in a compartment is not counted.
  private static func explanations(of file: CaseFile) -> [ExplanationRow] {
    guard file.intake.owner != nil else { return [] }
    return file.entries.compactMap { entry in
      guard case .audit(.explained(let body)) = entry.body else { return nil }
      return ExplanationRow(
        agency: entry.author.agency, rule: body.rule, on: SwedishTime.day(entry.recordedAt))
    }
  }

  private static func identity(of file: CaseFile) -> ReadModelRows.Identity? {
    guard let owner = file.intake.owner, let number = file.intake.person?.number else { return nil }
    return .init(agency: owner, digits: number.digits)
  }
}

extension OutcomeCode {
  init(_ outcome: CaseFile.Outcome) {
    self =
      switch outcome {
      case .underWay: .underWay
      case .declined: .declined
      case .refused: .refused
      case .granted: .granted
      case .closed(.completed): .completed
      case .closed(.interrupted): .interrupted
      case .closed(.neverStarted): .neverStarted
      }
  }
}

extension Involvement.Kind {
  init(_ role: CaseRole) {
    self =
      switch role {
      case .firstLots: .firstLots
      case .secondLots: .secondLots
      case .socialSecretary: .socialSecretary
      }
  }

  init(_ giver: Giver) {
    self =
      switch giver {
      case .person: .person
      case .guardian: .guardian
      }
  }
}
