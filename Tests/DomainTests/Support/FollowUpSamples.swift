@testable import Domain

extension Samples {
  static func followUp(_ kind: EntryKind) -> FollowUpEntry {
    switch kind {
    case .questionnaireOffered:
      .questionnaireOffered(
        QuestionnaireOffered(
          giver: .guardian(1), questionnaire: "parents", version: day("2025-01-01"), reply: .onOwnPage))
    case .questionnaireAnswered:
      .questionnaireAnswered(
        QuestionnaireAnswered(
          giver: .person, questionnaire: "young", version: day("2025-01-01"),
          answers: [.init(question: "school", option: "better"), .init(question: "trust", option: "much")],
          shared: true, way: .ownPage))
    case .sheetGiven:
      .sheetGiven(
        ActorSheetGiven(
          party: school, to: "Siv Sand",
          sheet: ActorSheet(
            kinds: [.school], role: "Skolan möter vid dörren.", responsibilities: ["Kommer till mötena."],
            source: "Riktlinjen")))
    case .ownPartsChosen:
      .ownPartsChosen(
        OwnPageParts(giver: .person, parts: [.plan, .questionnaire], words: "Vill se planen."))
    case .ownCodeGiven:
      .codeGiven(
        OwnCodeGiven(
          giver: .guardian(0), way: .readOut, until: SwedishTime.instant(day("2026-03-03"), clock("09:00")),
          tries: 5))
    case .shortcomingTold:
      .shortcomingTold(ShortcomingTold(by: .guardian(0), words: "Ingen svarar när jag ringer."))
    case .shortcomingTalkedOver: .shortcomingTalkedOver(ShortcomingTalkedOver(told: 44))
    case .ownCodeEnded: .codeEnded(OwnCodeEnded(giver: .guardian(0)))
    default:
      .supervised(
        Supervised(
          with: "Lotta Lind", progress: "Det går framåt.", agreed: "Ring skolan.", next: day("2026-04-01")))
    }
  }
}

/// A programme with what is followed up, and two versions of the young person's questionnaire.
enum FollowUpProgramme {
  static func of(_ programme: Programme) -> Programme {
    var programme = programme
    programme.followUp = FollowUpSettings(
      supervisionDays: 28,
      questionnaires: [
        form("young", guardians: false, "2025-01-01", "2026-06-30"),
        form("young", guardians: false, "2026-07-01", nil),
        form("parents", guardians: true, "2025-01-01", nil),
      ], questionnaireDays: 90,
      ownPage: OwnPageSettings(
        person: [.plan, .meetings], guardian: [.plan, .meetings], guardianOfOlder: [.meetings],
        codeMinutes: 60, codeTries: 3),
      actorSheets: [
        ActorSheet(
          kinds: [.police], role: "Bedömer hot.", responsibilities: ["Kommer."], source: "Riktlinjen")
      ])
    return programme
  }

  private static func form(
    _ code: String, guardians: Bool, _ from: String, _ to: String?
  ) -> Questionnaire {
    Questionnaire(
      code: code, forGuardians: guardians, validFrom: day(from), validTo: to.map(day),
      name: .init(sv: "Hur går det?"),
      scales: [
        .init(
          code: "s",
          answers: [
            .init(code: "bad", text: .init(sv: "Dåligt")), .init(code: "good", text: .init(sv: "Bra")),
          ])
      ],
      questions: ["school", "trust"].map {
        .init(code: $0, scale: "s", name: $0, text: .init(sv: "\($0)?"))
      }, source: "Annex E")
  }
}
