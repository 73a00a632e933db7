import Domain

extension SettingWords {
  /// What the settings of the subjects are called that have nothing to choose among.
  static let subjects: [String: String] = [
    "between.contactDays.extensive": "Längst mellan kontakter vid omfattande kontakt, dagar",
    "between.contactDays.little": "Längst mellan kontakter vid liten kontakt, dagar",
    "between.contactDays.some": "Längst mellan kontakter vid viss kontakt, dagar",
    "between.escalateMinutes": "Påminn andra lotsen och ledaren efter tidsgränsen, minuter",
    "between.officeHours.from": "Kontoret öppnar, minuter efter midnatt",
    "between.officeHours.to": "Kontoret stänger, minuter efter midnatt",
    "between.officeHours.weekdays": "Veckodagar när kontoret är öppet, måndag är 1",
    "between.templates": "Färdiga meddelanden",
    "decision.appeals": "Så överklagas besluten",
    "decision.changeGrounds": "Grunder för att ändra ett beslut",
    "decision.delegation.name": "Delegationsordningens namn",
    "decision.delegation.rows": "Delegationsordningens punkter",
    "decision.forms": "Det som varje form av insats kräver",
    "decision.materialBefore": "Beslut där personen läser underlaget först",
    "decision.supportWithinDays": "Stöd på vägen beslutas inom, dagar",
    "intake.adaptations": "Anpassningar", "intake.birthdays": "Födelsedagar att förvarna om",
    "intake.asks.court": "Det som frågas när domstolen är vägen in",
    "intake.asks.police": "Det som frågas när polisen är vägen in",
    "intake.asks.probation": "Det som frågas när frivården är vägen in",
    "intake.brochures": "Broschyrer", "intake.occasions": "Tillfällen då någon kan vilja förändra",
    "intake.intelligenceWords": "Ord som kan komma ur underrättelser",
    "intake.openWithinDays": "Utredningen inleds inom, dagar",
    "intake.targetGroup.asksFirstCrime": "Fråga om det första brottet",
    "intake.targetGroup.commonProblems": "Vanliga svårigheter",
    "intake.targetGroup.contraindications": "Det som talar emot",
    "intake.targetGroup.definitions": "Vad orden betyder här",
    "intake.targetGroup.preconditions": "Det som ska finnas på plats",
    "intake.targetGroup.selection": "De som erbjuds insatsen",
    "interventions.catalogue": "Insatser att välja bland",
    "interventions.concernReceiptDays": "Kvittens på en orosanmälan väntas inom, dagar",
    "interventions.methods": "Metoder",
    "interventions.needReminderDays": "Påminn om ett behov utan insats efter, dagar",
    "interventions.relativeSupport": "Stöd till anhöriga",
    "investigation.assessesBeforeConsent": "Grundlig bedömning före samtycket",
    "investigation.consultsLots": "En lots rådfrågas i utredningen",
    "investigation.continuesInside": "Utredningen får fortsätta efter beslutet",
    "investigation.instruments": "Instrument för bedömning",
    "investigation.reassessAfterDays": "Bedöm på nytt efter, dagar",
    "investigation.urgentWithinDays": "Brådskande stöd beslutas inom, dagar (äldre inställning)",
    "meetings.answerReminderDays": "Påminn om svar på kallelsen, dagar före",
    "meetings.closing": "Dagordningen slutar med",
    "meetings.explainsUnprepared": "Ett oförberett möte förklaras",
    "meetings.feedbackDays": "Fråga vad personen har fått veta efter, dagar",
    "meetings.intervalWarningDays": "Varna för att inget nätverksmöte är kallat, dagar före",
    "meetings.longestIntervalDays": "Som längst mellan nätverksmöten i ett enskilt ärende, dagar",
    "meetings.lowArousal": "Lågaffektivt bemötande",
    "meetings.opening": "Dagordningen börjar med",
    "meetings.preparationDays": "Fråga om personen är förberedd, dagar före",
    "meetings.seriesLength": "Möten som kan kallas på en gång",
    "organisation.caseload": "Ärenden som en lots har som mest",
    "organisation.competence": "Kunskaper hos dem som arbetar",
    "organisation.cooperationForms": "Andra former av samverkan",
    "organisation.deviationDays": "Påminn om beslut om en brist efter, dagar",
    "organisation.deviationKinds": "Brister i samverkan",
    "organisation.remindDays": "Påminn om det som löper ut, dagar före",
    "organisation.requiredDocuments": "Dokument som varje enhet ska ha",
    "safety.cannotShareReasons": "Skäl att inte kunna dela uppgifter",
    "safety.centralUnitFromAge": "Den centrala enheten tar emot från, år",
    "safety.handoverChecklist": "Checklista vid överlämning", "safety.placements": "Placeringar",
    "safety.reconciliationDays": "Längst mellan avstämningar med arbetsledaren, dagar",
  ]

  /// Those of a subject that have values to choose among.
  static func chosen(_ path: String) -> (label: String, choices: [Choice])? {
    switch path {
    case "meetings.counted":
      ("Möten som räknas som nätverksmöten", MeetingKind.allCases.map { Choice($0.rawValue, $0.name) })
    case "meetings.notesApproval":
      ("Anteckningar godkänns av", NotesApproval.allCases.map { Choice($0.rawValue, approver($0)) })
    case "between.guardianCategories":
      (
        "Det som vårdnadshavare får veta mellan mötena",
        InformationCategory.allCases.map { Choice($0.code, $0.name) }
      )
    default: nil
    }
  }

  private static func approver(_ approval: NotesApproval) -> String {
    switch approval {
    case .otherLots: "Den andra lotsen"
    case .leader: "Arbetsledaren"
    }
  }
}
