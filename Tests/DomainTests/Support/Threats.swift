import Domain

/// What is done in the compartment of the threat, which lies beside the file as it does at the desk.
extension Casework {
  mutating func seal(
    _ act: some Act, by author: Author = World.lotta, explaining: [Rule] = []
  ) throws(Refusal) {
    let place = act.compartment ?? .threat
    var beside = file.compartments[place] ?? CaseFile(id: CaseID(2))
    for draft in try decide(act, by: author, explaining: explaining) {
      beside.apply(Entry(draft, sequence: beside.version + 1, at: now, by: author))
    }
    file.lay(beside, as: place)
  }

  /// The same file as it is for somebody who does not read the compartment.
  var unread: Casework {
    var work = self
    work.file = file.keeping([])
    return work
  }

  /// A granted case with a threat so high that protection is needed.
  static func threatened(_ level: ThreatLevel = .protectionNeeded) throws -> Casework {
    var work = try Casework.adult(at: .shared)
    work.wait(days: 1)
    try work.seal(Threats.assess(level, work))
    return work
  }

  /// The same, and the section for personal safety has answered.
  static func answered(_ judgement: BopsAnswered.Judgement) throws -> Casework {
    var work = try threatened()
    try work.seal(Threats.consult(work))
    work.wait(days: 1)
    try work.seal(Threats.answer(judgement, work))
    return work
  }
}

/// Acts with everything in order.
enum Threats {
  static func assess(
    _ level: ThreatLevel, _ work: Casework, with consulted: String? = "Lotta Lind",
    protection: String = "Larm",
    next: Int = 20, on day: Day? = nil
  ) -> AssessThreat {
    AssessThreat(
      ThreatAssessed(
        level: level, assessor: "Pia Palm", words: "Bedömt.", protection: protection,
        nextReview: work.today.adding(days: next), consultedWith: consulted), on: day)
  }

  static func consult(_ work: Casework) -> ConsultBops {
    ConsultBops(coordinator: "Pia Palm", words: "Behövs flytt?", happened: work.today)
  }

  static func answer(
    _ judgement: BopsAnswered.Judgement, _ work: Casework, why: String = "fu"
  ) -> RecordBopsAnswer {
    RecordBopsAnswer(
      officer: "BOPS", judgement: judgement, cannotShare: why, words: "Svar.", happened: work.today)
  }

  static func prepare(
    _ work: Casework, done: [String] = ["talats", "bops"], package: String = "Planen",
    consented: Day? = nil
  ) -> PrepareHandover {
    PrepareHandover(
      centralOfficer: "Cia Ceder", bopsOfficer: "Per", localPolice: "Pia Palm", package: package,
      consentedOn: consented ?? work.today, consentWords: "Planen", done: done)
  }

  static func receive(_ side: HandoverReceived.Side, _ work: Casework) -> ReceiveHandover {
    ReceiveHandover(
      side: side, officer: side == .central ? "Cia Ceder" : "Lotta Lind", words: "", happened: work.today)
  }

  static func learn(_ work: Casework, need: String = "Larm") -> LearnOfThreat {
    LearnOfThreat(
      ThreatLearned(against: .family, words: "Någon var vid dörren.", need: need), happened: work.today)
  }

  static func inform(
    _ event: Int, _ work: Casework, on ground: AskedPoliceGround? = .consent, reason: String = ""
  ) -> InformPolice {
    InformPolice(
      event: event, police: World.police.id, officer: "Pia Palm", ground: ground, reason: reason,
      happened: work.today)
  }

  static func contact(
    _ work: Casework, on ground: AskedPoliceGround = .consent, with agency: Agency = World.police,
    happened: Day? = nil
  ) -> RecordPoliceContact {
    RecordPoliceContact(
      police: agency.id, officer: "Pia Palm", about: "Bokade en tid.", ground: ground,
      happened: happened ?? work.today)
  }

  static func place(
    _ kind: String, _ work: Casework, basis: String? = nil, family: Bool = false, reason: String = "Behov.",
    from: Day? = nil
  ) -> PlacePerson {
    PlacePerson(
      placement: kind, basis: basis ?? kind, withFamily: family, reason: reason, decidedBy: "Nämnden",
      from: from ?? work.today)
  }
}
