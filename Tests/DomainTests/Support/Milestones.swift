import Domain

/// How far a case has come; each stands on the ones before it, a day apart.
enum Milestone: Int, CaseIterable, Comparable {
  case registered, takenOn, answered, opened, consented, concluded, granted, grouped, planned, shared
  case exitMeasured, closed

  static func < (left: Self, right: Self) -> Bool { left.rawValue < right.rawValue }
}

extension Casework {
  /// A case of SIG vuxna.
  static func adult(at milestone: Milestone, lotsar: Int = 2) throws(Refusal) -> Casework {
    var work = Casework()
    work.lotsar = lotsar
    try work.proceed(to: milestone, Acts.referral(), givers: [.person])
    return work
  }

  /// A case of SIG unga: the person is fifteen and has two guardians.
  static func young(at milestone: Milestone, born: String = "2010-09-15") throws(Refusal) -> Casework {
    var work = Casework(Programmes.young)
    try work.proceed(
      to: milestone,
      Acts.referral(born: born, programme: Programmes.young, guardians: Acts.guardians),
      givers: [.guardian(0), .guardian(1), .person])
    return work
  }

  private mutating func proceed(
    to milestone: Milestone, _ referral: RegisterReferral, givers: [Giver]
  ) throws(Refusal) {
    for step in Milestone.allCases where step <= milestone {
      try take(step, referral, givers)
      if step < milestone { wait(days: 1) }
    }
  }

  private mutating func take(
    _ step: Milestone, _ referral: RegisterReferral, _ givers: [Giver]
  ) throws(Refusal) {
    switch step {
    case .registered: try perform(referral, by: World.sara)
    case .takenOn: try giveRoles()
    case .answered:
      try perform(Acts.information())
      try perform(Acts.answer(.yes))
    case .opened: try perform(OpenInvestigation(reason: "Ansökan."), by: World.sara)
    case .consented: try consentToStart(givers)
    case .concluded: try investigate()
    case .granted: try perform(Acts.grant(), by: World.bo)
    case .grouped: try gather(givers)
    case .planned: try perform(Acts.plan([Acts.goal(by: today.adding(days: 60))]))
    case .shared: try perform(SharePlan())
    case .exitMeasured:
      try perform(Acts.measures(.enrolment, on: today))
      try perform(Acts.measures(.exit, on: today))
      try perform(RateGoal(goal: 1, attainment: .reached, words: ""))
    case .closed: try perform(Acts.close(), by: World.bo)
    }
  }

  private mutating func giveRoles() throws(Refusal) {
    try perform(TakeOnReferral(), by: World.lotta)
    if lotsar > 1 {
      try perform(GiveCaseRole(role: .secondLots, assignment: World.lars.assignment))
    }
    try perform(GiveCaseRole(role: .socialSecretary, assignment: World.sara.assignment))
  }

  private mutating func consentToStart(_ givers: [Giver]) throws(Refusal) {
    try perform(Acts.suitable(.socialServices), by: World.sara)
    try perform(Acts.consent(World.police, since: today, givers: givers))
    try perform(RecordInterventionConsent(consents: true, by: .person, words: "Ja."))
    try perform(Acts.suitable(.police), by: World.pia)
  }

  private mutating func investigate() throws(Refusal) {
    for area in LifeArea.allCases { try perform(Acts.lifeArea(area), by: World.sara) }
    try perform(Acts.targetGroup(), by: World.sara)
    try perform(RecordChildren(has: false, notes: ""), by: World.sara)
    try perform(Acts.conclusion(), by: World.sara)
  }

  private mutating func gather(_ givers: [Giver]) throws(Refusal) {
    for party in [World.jobCentre, World.school] {
      try perform(Acts.consent(party, since: today, givers: givers))
    }
    for party in [World.police, World.jobCentre, World.school] {
      try perform(Acts.member(party))
    }
  }
}
