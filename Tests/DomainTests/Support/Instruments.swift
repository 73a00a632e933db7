import Domain

enum Instruments {
  static let scale = [Code("low", "Låg"), Code("moderate", "Måttlig"), Code("high", "Hög")]
  static let irk = Instrument(code: "irk", name: "IRK", scale: scale, needsTraining: false, isThorough: true)
  static let savry = Instrument(
    code: "savry", name: "SAVRY", scale: scale, needsTraining: true, isThorough: true)
  static let checklist = Instrument(
    code: "police", name: "Polisens checklista", scale: scale, needsTraining: false, isThorough: false)
  static let ungdok = Instrument(
    code: "ungdok", name: "UngDOK", scale: [], needsTraining: true, isThorough: false, isRecord: true)
  static let other = Instrument(
    code: "other", name: "Annat", scale: [], needsTraining: false, isThorough: false, isNamedFreely: true)
  static let past = Instrument(
    code: "past", name: "Förr", scale: scale, needsTraining: false, isThorough: false,
    validTo: day("2026-02-28"))

  static let settings = InvestigationSettings(
    consultsLots: true, urgentWithinDays: 7, assessesBeforeConsent: true, reassessAfterDays: 182,
    instruments: [irk, savry, checklist, ungdok, other, past])
  static let puzzle = InvestigationSettings(continuesInside: true, instruments: [irk])
}

extension Directory {
  /// The same city with somebody trained in an instrument.
  func training(_ author: Author, in instrument: String, from: Day, to: Day? = nil) -> Directory {
    Directory(
      agencies: Array(agencies.values), principals: Array(principals.values),
      assignments: Array(assignments.values), programmes: programmes, legalBases: legalBases,
      trainings: trainings + [
        Training(principal: author.principal, instrument: instrument, from: from, to: to)
      ])
  }
}
