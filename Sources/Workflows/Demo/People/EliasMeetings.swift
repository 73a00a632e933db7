import Domain

/// Three meetings held and one this week, with what was promised in between.
extension Replay {
  private var eliasGroup: [Participant] {
    [me, mamma, pappa, city.anders.member, city.sofia.member, city.rasmus.member]
  }

  func eliasMeets() async throws {
    let room = "Kulturhuset, rum 3"
    try await meet(
      Gathering(
        kind: .start, offset: time.workday(-91), time: .at(15), place: room, invited: eliasGroup),
      notes: "Alla berättade vilka de är och vad de kan göra. Elias ritade vilka han litar på.",
      felt: "Många vuxna, men ingen tjatade.")
    try await started(
      -90, ["id", "phone", "school"], .contacted, "Mamma och pappa vill vara med. Kort för bussen beställt.")
    try await plan(-84, matters: Self.matters, eliasFirstAims)
    try await eliasAssessedAgain()
    let workshop = try await eliasAsksForWorkshop()
    try await share(-63)
    try await meetInRoom(
      Gathering(offset: time.workday(-60), time: .at(14), place: room, invited: eliasGroup), led: me,
      said: [
        Said(step: .works, words: "Skolan går bättre på eftermiddagarna."),
        Said(step: .since, words: "Sms:en på morgonen stressar Elias."),
        Said(
          step: .now, words: "Sofia möter vid dörren i stället för att skicka sms.", kind: .decision),
      ], felt: "Bra att slippa sms.",
      promises: [
        promise("Prata med killarna vid centrum", city.anders.member, due: -40),
        promise("Ringa verkstaden i hamnen", city.rasmus.member, due: -35),
      ])
    try await eliasGetsWorkshop(workshop)
    try await eliasLatestMeeting(room)
  }

  private func eliasLatestMeeting(_ room: String) async throws {
    let done = Dictionary(
      uniqueKeysWithValues: promised.map { ($0.number, (CommitmentReported.Status.done, "Gjort.")) })
    let numbers = try await meet(
      Gathering(offset: time.workday(-28), time: .at(14), place: room, invited: eliasGroup),
      notes: "Fyra dagar i skolan förra veckan. Verkstaden är intresserad. Boxningen har börjat igen.",
      decisions: "Målet om skolan skrivs om med Elias egna ord.",
      felt: "Det var första gången pappa och mamma sa samma sak.", reports: done,
      promises: [
        promise("Ordna tre prova på-dagar i cykelverkstad", city.rasmus.member, due: -3),
        promise("Möta Elias vid dörren 08.10 varje skoldag", city.sofia.member, due: 36),
        promise("Skjutsa till boxningen på tisdagar", mamma, due: 5),
        promise("Ta fram id-kort tillsammans", ownUnit, due: 8),
        promise("Ställa väckarklockan kvällen före", me, due: 5),
        promise("Följa med till idrottshallen första gången", city.anders.member, due: 12),
        promise("Ringa BUP och höra vad de gör", pappa, due: 20),
      ])
    try await plan(-27, matters: Self.matters, eliasAims, keeping: [1, 2, 3, 4, 5])
    try await share(-27)
    try await eliasAfterMeeting()
    try await eliasShortPlan()
    on(-14, 8, 30)
    try await perform(
      ReportCommitment(commitment: numbers[1], status: .partly, words: "Varje dag utom en."),
      by: city.sofia)
  }

  func eliasThisWeek() async throws {
    try await eliasAssessedLast()
    let question = try await eliasHasAQuestion()
    let meeting = try await call(
      Gathering(
        offset: time.workday(5), time: .at(14), place: "Kulturhuset, rum 3", invited: eliasGroup,
        points: eliasAgenda(question), placeKind: .neutral), -10)
    on(-9, 17, 20)
    try await reply(meeting, true, mamma, by: city.karin)
    try await reply(meeting, true, me, by: city.elias)
    on(-8, 8, 5)
    try await reply(meeting, true, city.sofia.member, by: city.sofia)
    try await reply(meeting, true, city.anders.member, by: city.anders)
    try await reply(meeting, true, city.rasmus.member, by: city.rasmus)
    try await eliasThreat()
    on(-2, 15)
    try await rate(1, .near, "Fyra hela dagar i veckan.")
    try await rate(2, .started)
    try await rate(3, .reached, "Tre söndagar i rad.")
    try await rate(4, .onTheWay)
    try await eliasPrepares(meeting)
    try await analyse(
      meeting, -1, who: "Gruppen. Biblioteket bredvid är öppet, och många unga är där.",
      threat: "Hotfulla meddelanden från en äldre kille, bedömda i veckan.")
    try await confirm(meeting)
    try await eliasFlow()
  }

  private func eliasThreat() async throws {
    on(-3, 13, 30)
    let threat = try await perform(
      AssessThreat(
        ThreatAssessed(
          level: .local, assessor: "Anders Bräck, Polisen",
          words: "En äldre kille vill att Elias ska göra ärenden åt honom. Hotet bedöms som lokalt.",
          protection: "Sällskap hem på kvällarna. Mötesplatsen står bara i kallelsen.",
          nextReview: day(11), consultedWith: unit.first.name)), by: unit.first)
    try await perform(AcknowledgeThreat(assessment: threat), by: unit.leader)
    try await eliasSealed()
  }

  /// What Elias has not been told, and who told about the older boy.
  private func eliasSealed() async throws {
    on(-3, 15, 10)
    let suspicion = try await perform(
      WriteSealedNote(
        place: .suspicions,
        text: "Elias kan ha varit med när en moped stals i oktober. Förhör hålls först om några veckor.",
        source: "Spaning", happened: day(-4)), by: city.anders)
    on(-3, 16, 30)
    try await perform(
      AssessSealedNote(
        place: .suspicions, note: suspicion, mayBeTold: false,
        reason: "Anders vill hålla förhör först. Vi frågar honom igen före nästa möte."), by: unit.first)
    try await perform(
      WriteSealedNote(
        place: .informant,
        text: "Det är en klasskamrat som har berättat om den äldre killen. Namnet kommer inte vidare.",
        happened: day(-3)), by: unit.secretary)
  }

  private func eliasFlow() async throws {
    on(-1, 16, 40)
    try await contact(
      -2, 19, 20, .call,
      "Ringde själv. Orolig inför provet i matte, vi kom överens om att plugga ihop på torsdag.",
      by: unit.first)
    try await contact(
      -1, 15, 10, .accompanied, "Följde med till boxningsklubben första gången. Han hälsade på alla.",
      by: unit.second ?? unit.first)
    let moved = try await perform(
      WriteNotice(text: "Boxningen flyttas till 18.30 på tisdag.", category: .planning, guardians: [0]),
      by: unit.first)
    on(-1, 17, 5)
    try await read(moved, by: city.sofia)
    try await read(moved, by: city.rasmus)
    try await perform(
      WriteNotice(text: "Bra, då hinner han från praktiken.", category: .planning, answers: moved),
      by: city.rasmus)
    on(0, 8, 12)
    _ = try await notice("Kom till skolan alla dagar den här veckan.", .studies, by: city.sofia)
    try await look(by: city.anders)
    try await look(by: city.karin)
  }

  private static let matters = "Att mamma inte behöver vara orolig. Och att få meka."
}
