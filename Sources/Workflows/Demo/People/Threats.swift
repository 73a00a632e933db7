import Domain

/// What happened about threats, hand-over and placement, told apart from the rest of these lives.
extension Replay {
  /// A threat in the district at first, as the police saw it.
  func saraBefore() async throws {
    on(-57, 10)
    try await talk(
      to: "Anders Bräck, områdespolis", about: "Samtycket är på plats. Anders är med i gruppen och på mötena."
    )
    on(-56, 14)
    try await assess(.local, "Mannen har frågat efter henne i området.", protection: "", next: -49)
  }

  /// It grew: the section for personal safety was asked, and Sara can stay with protection.
  func saraChain() async throws {
    on(-49, 9)
    try await perform(
      ConsultBops(
        coordinator: "Anders Bräck, avhopparsamordnare",
        words: "Räcker skyddet här, eller behöver Sara flytta?",
        happened: today), by: unit.first)
    on(-46, 13)
    try await perform(
      RecordBopsAnswer(
        officer: "Vakthavande på BOPS", judgement: .highHere,
        words: "Hotet är högt, men skyddet går att ordna här så länge platsen inte blir känd.",
        happened: today),
      by: unit.first)
    on(-30, 16)
    let event = try await perform(
      LearnOfThreat(
        ThreatLearned(
          against: .both, words: "En okänd bil stod utanför systerns port två kvällar.",
          need: "Systern behöver veta vem hon ringer."), source: "Sara", happened: today), by: unit.first)
    on(-30, 16, 20)
    try await perform(
      InformPolice(
        event: event, police: city.police.id, officer: "Anders Bräck", ground: .consent, happened: today),
      by: unit.first)
    on(-29, 9)
    try await perform(
      JudgeRemaining(
        event: event, canRemain: true, support: "Möten bara på digital väg i två veckor. Systern får larm."),
      by: unit.first)
    try await assess(
      .protectionNeeded, "Bilen hör till någon nära mannen. Inget tyder på att de vet var Sara är.",
      protection: "Larm till systern, möten på olika platser.", next: 5)
    on(-28, 15)
    try await reconcile("Vi går igenom Saras ärende varje månad, och oftare om något händer.", next: 0)
  }

  /// From the assessment to both receipts.
  func mattiasHandedOver() async throws {
    on(-92, 15)
    try await perform(
      ConsultBops(
        coordinator: "Anders Bräck, avhopparsamordnare", words: "Mattias kan inte skyddas i staden.",
        happened: today), by: unit.first)
    on(-91, 11)
    try await perform(
      RecordBopsAnswer(
        officer: "Gruppchefen på BOPS", judgement: .relocation,
        words: "Hotet är högt och han behöver flytta från staden.", happened: today), by: unit.first)
    on(-90, 10)
    try await perform(
      PrepareHandover(
        centralOfficer: "Handläggaren på Ekhamns centrala avhopparverksamhet",
        bopsOfficer: "Gruppchefen på BOPS", localPolice: "Anders Bräck",
        package: "Planen, den senaste hotbedömningen och vem som är hans kontakt.", consentedOn: today,
        consentWords: "Ja till planen och bedömningen, inte till samtalen om barndomen.",
        done: ["talked", "bops", "person", "package", "after"]), by: unit.first)
    on(-89, 9)
    for (side, officer) in [
      (HandoverReceived.Side.district, unit.first.name),
      (.central, "Handläggaren på Ekhamns centrala avhopparverksamhet"),
    ] {
      try await perform(
        ReceiveHandover(side: side, officer: officer, words: "", happened: today), by: unit.first)
    }
  }

  /// Placed for a while: SIG goes on.
  func nadiaPlaced() async throws {
    on(-12, 10)
    try await talk(to: "Anders Bräck, områdespolis", about: "Nadia vill veta hur hon når Anders på kvällar.")
    on(-11, 13)
    try await perform(
      PlacePerson(
        placement: "sol-temporary", basis: "placement-sol", withFamily: false,
        reason: "Nadia behöver bo någon annanstans en tid. Leo är hos mostern.",
        decidedBy: "\(unit.leader.name), enhetschef", from: today), by: unit.secretary)
  }

  /// Placed away from home, and nobody has said yet whether SIG goes on.
  func liamPlaced() async throws {
    on(-4, 9)
    try await perform(
      PlacePerson(
        placement: "sol-away", basis: "placement-sol", withFamily: false,
        reason: "Pappa och Liam har kommit överens om ett familjehem under terminen.",
        decidedBy: "\(unit.leader.name), enhetschef", from: day(-5)), by: unit.secretary)
  }

  private func assess(
    _ level: ThreatLevel, _ words: String, protection: String, next: Int
  ) async throws {
    let threat = try await perform(
      AssessThreat(
        ThreatAssessed(
          level: level, assessor: "Anders Bräck, Polisen", words: words, protection: protection,
          nextReview: day(next), consultedWith: unit.first.name)), by: unit.first)
    try await perform(AcknowledgeThreat(assessment: threat), by: unit.leader)
  }

  private func talk(to officer: String, about: String) async throws {
    try await perform(
      RecordPoliceContact(police: city.police.id, officer: officer, about: about, happened: today),
      by: unit.first)
  }

  private func reconcile(_ words: String, next: Int) async throws {
    try await perform(
      ReconcileCase(
        with: "\(unit.leader.name), enhetschef", words: words, next: day(next), happened: today),
      by: unit.first)
  }
}
