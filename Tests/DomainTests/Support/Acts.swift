import Domain

/// Acts with everything in order; a test changes the one thing it is about.
enum Acts {
  static func referral(
    born: String = "1999-05-04", programme: Programme = Programmes.adults, wayIn: String = "polis",
    from: String = "Pia Palm", received: String = "2026-03-02", guardians: [GuardianPerson] = [],
    belonging: Belonging = .clear, programmeReason: String = ""
  ) -> RegisterReferral {
    RegisterReferral(
      owner: World.unit.id, programme: programme.code, person: person(born: born),
      guardians: guardians,
      referral: Referral(
        wayIn: wayIn, from: from, received: day(received), why: "Vill lämna gänget.",
        expectedRelease: nil),
      belonging: belonging, programmeReason: programmeReason)
  }

  static func person(born: String = "1999-05-04") -> Person {
    Person(name: "Kim Karlsson", number: nil, born: day(born), sex: .unknown)
  }

  static let guardians = [
    GuardianPerson(name: "Mia Karlsson", relation: "mamma"),
    GuardianPerson(name: "Per Karlsson", relation: "pappa"),
  ]

  static func information(_ points: [String] = ["hur", "krav", "avbryts", "samtycke"]) -> GiveInformation {
    GiveInformation(points: points, brochure: "Version 3", to: "Kim", on: day("2026-03-02"))
  }

  static func answer(_ reply: Answered.Reply, offered: String = "") -> RecordAnswer {
    RecordAnswer(reply: reply, words: "Jag tror det.", offeredInstead: offered, on: day("2026-03-02"))
  }

  static func consent(
    _ party: Agency, to: [InformationCategory] = [.planning, .studies, .crime],
    from: [InformationCategory] = [.planning], since: Day, days: Int = 180,
    givers: [Giver] = [.person], method: ConsentMethod = .form(reference: "Pärm 3"),
    explained: String = "Gick igenom punkt för punkt.", childsView: String = "", told: Bool = true,
    copy: Bool = true, on asked: Day? = nil
  ) -> GiveConsent {
    GiveConsent(
      party: party.id, toParty: CategorySet(to), fromParty: CategorySet(from), validFrom: since,
      validThrough: since.adding(days: days),
      answers: givers.map { GiverAnswer(giver: $0, reply: .yes, on: asked ?? since) }, method: method,
      explained: explained, childsView: childsView, informedOfTakingBack: told,
      copyGivenOn: copy ? since : nil)
  }

  static func suitable(_ kind: AgencyKind, _ suitable: Bool = true) -> RecordSuitability {
    RecordSuitability(by: kind, suitable: suitable, reason: "Passar.", source: "Pia Palm")
  }

  static func lifeArea(
    _ area: LifeArea, ownWords: String = "Jag vill ha lugn.", resources: String = "Moster Eva"
  ) -> RecordLifeArea {
    RecordLifeArea(
      LifeAreaNotes(
        area: area, ownWords: ownWords, facts: "Bor hos en vän.", judgement: "Osäkert.",
        need: "Eget boende.", resources: resources, sources: "Samtal",
        violence: area == .violence ? violence : nil))
  }

  static let violence = ViolenceExposure(
    own: "Blev slagen.", witnessed: "Frågat, inget känt.", towardsOthers: "Ett slagsmål.")

  static func assessment(
    _ instrument: String = "irk", name: String = "", version: String = "2", on: Day,
    by: Assessment.Makers = .socialServices, organisation: String = "",
    status: Assessment.Status = .completed, risk: String? = "high", need: String? = nil,
    receptiveness: String? = nil, areas: [AssessedArea] = [], protective: String = "Moster Eva",
    priorities: String = "Boende först.", overall: String = "Hög risk, men en moster som håller i.",
    record: ExternalRecord? = nil, continuing number: Int? = nil
  ) -> RecordAssessment {
    RecordAssessment(
      Assessment(
        instrument: instrument, name: name, version: version, on: on, assessor: "Sara Sund", by: by,
        organisation: organisation, status: status, risk: risk, need: need, receptiveness: receptiveness,
        areas: areas, protectiveFactors: protective, priorities: priorities, overall: overall,
        record: record), continuing: number)
  }

  static func consultation(
    _ kind: Consultation.Kind = .lots, question: String = "Passar SIG?", on day: Day?,
    words: String = "Ja, med en liten grupp.", answering number: Int? = nil
  ) -> RecordConsultation {
    RecordConsultation(
      Consultation(kind: kind, who: "Lars Ljung, SIG-lots", question: question, on: day, words: words),
      answering: number)
  }

  static func urgent(
    needed: Day, correcting number: Int? = nil
  ) -> RecordUrgentSupport {
    RecordUrgentSupport(
      what: "Akut boende", why: "Har ingenstans att sova.", needed: needed, correcting: number)
  }

  static func targetGroup(
    criteria: [String] = ["brott"], risk: Bool = true, motivated: Bool = true,
    protective: String = "Moster Eva"
  ) -> RecordTargetGroup {
    RecordTargetGroup(
      TargetGroup(
        criteria: criteria, riskOfRelapse: risk, riskReason: "Fyra domar.", motivated: motivated,
        motivationReason: "Sökte själv.", protectiveFactors: protective))
  }

  static func conclusion(
    coordination: Bool = true, purpose: String = "Sluta begå brott.", sources: String = "Samtal",
    goesOn: Bool = false
  ) -> ConcludeInvestigation {
    ConcludeInvestigation(
      needsCoordination: coordination, coordinationReason: "Fem aktörer.", purpose: purpose,
      sources: sources, summary: "SIG passar.", goesOn: goesOn)
  }

  static func grant(
    basis: String = "bistand", form: String = "bistand", reasons: String = "Uppfyller kriterierna.",
    reservation: Reservation = .entered(wording: "Kan ändras.", reason: "Läget kan ändras fort."),
    conditions: String = "", lots: String = "Lotta Lind, 3 mars"
  ) -> DecideGrant {
    DecideGrant(
      formOfGrant: form, basis: basis, reasons: reasons, reservation: reservation,
      conditions: conditions, consulted: Consulted(lots: lots))
  }

  static func refusal(
    basis: String = "bistand", appeal: String = "Till rätten.", unneeded: String = ""
  ) -> DecideRefusal {
    DecideRefusal(
      basis: basis, reasons: "Passar inte.", howToAppeal: appeal, offeredInstead: "Stödsamtal",
      materialUnneeded: unneeded)
  }

  static let childImpact = ChildImpact.Analysis(
    children: ["Barn 1, 5 år", "Barn 2, 3 år"], consequences: "Pappa är hemma fler kvällar.",
    view: .said(words: "Jag vill att pappa hämtar."), bestInterests: "Lugn och ro.",
    weighing: "Mötena läggs på dagtid.")

  static func tell(
    _ decision: Int, to: Giver = .person, how: Telling = .handed, on: Day, received: Day? = nil,
    appeal: Bool = false
  ) -> TellDecision {
    TellDecision(
      decision: decision, to: to, how: how, on: on, receivedOn: received, receipt: "Flik 3",
      appealTold: appeal)
  }

  static func member(_ agency: Agency, need: String = "Behöver arbete") -> AddMember {
    AddMember(
      agency: agency.id, principal: nil, need: need, contribution: "Praktikplats", headTeacher: "Rektorn")
  }
}
