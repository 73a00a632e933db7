import Domain

extension ReleaseNotice.Custody {
  var name: String {
    switch self {
    case .remandPrison: "Häkte"
    case .prison: "Anstalt"
    case .other: "Annat, eller inte känt"
    }
  }
}

extension CustodyVisit.Status {
  var name: String {
    switch self {
    case .planned: "Planerat"
    case .done: "Genomfört"
    case .refused: "Blev inte av"
    }
  }

  var mark: MarkKind {
    switch self {
    case .planned: .remaining
    case .done: .done
    case .refused: .stopped
    }
  }
}

extension MotivationalMoment.Answer {
  var name: String {
    switch self {
    case .wantsTo: "Vill vara med"
    case .thinking: "Vill tänka"
    case .declines: "Vill inte"
    case .notAsked: "Fick ingen fråga"
    }
  }
}

extension CourtOrigin.Began {
  var name: String {
    switch self {
    case .beforeJudgment: "Arbetet började före domen"
    case .afterJudgment: "Arbetet började efter domen"
    case .notBegun: "Arbetet har inte börjat"
    }
  }
}

extension AdaptationNeeds.Neuropsychiatry {
  var name: String {
    switch self {
    case .known: "Känd diagnos"
    case .toInvestigate: "Behöver utredas"
    case .beingInvestigated: "Utreds nu"
    case .notKnown: "Inget känt"
    }
  }
}

extension ProgrammeMoved.Plan {
  var name: String {
    switch self {
    case .carriedOver: "Planen följer med som den är"
    case .madeAnew: "Planen görs på nytt"
    }
  }
}

extension ProgrammeMoved.Consents {
  var name: String {
    switch self {
    case .reviewed: "Samtyckena är genomgångna med personen, och får stå kvar"
    case .askedAnew: "Samtyckena frågas på nytt"
    }
  }
}

extension FileScene {
  /// The version that held for the case when an entry was written: codes are read in the list they came from.
  func programme(at sequence: Int?, of file: CaseFile) -> Programme {
    sequence.flatMap { file.programme(at: $0, in: directory) } ?? programme
  }
}
