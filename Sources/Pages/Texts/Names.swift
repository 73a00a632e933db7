import Domain

extension InformationCategory {
  /// As a row in the matrix of consent.
  var name: String {
    switch self {
    case .planning: "Plan och åtaganden"
    case .studies: "Närvaro och studier"
    case .safety: "Hot och säkerhet"
    case .work: "Praktik och arbete"
    case .health: "Hälsa"
    case .home: "Boende och försörjning"
    case .family: "Familj och relationer"
    case .crime: "Droger och brott"
    }
  }

  /// As one of several in a line: "plan, närvaro".
  var shortName: String {
    switch self {
    case .planning: "plan"
    case .studies: "närvaro och studier"
    case .safety: "hot och säkerhet"
    case .work: "praktik och arbete"
    case .health: "hälsa"
    case .home: "boende"
    case .family: "familj"
    case .crime: "droger och brott"
    }
  }
}

extension CategorySet {
  /// "Plan, hälsa"; empty when there is nothing.
  var names: String { categories.map(\.shortName).joined(separator: ", ").asSentence }
}

extension LifeArea {
  var name: String {
    switch self {
    case .home: "Boende och försörjning"
    case .occupation: "Skola och sysselsättning"
    case .substancesAndCrime: "Alkohol, droger och brott"
    case .violence: "Utsatt för våld"
    case .family: "Familj och relationer"
    case .health: "Fysisk och psykisk hälsa"
    case .threat: "Hotbild"
    }
  }
}

extension Domain.Stage {
  var name: String {
    switch self {
    case .intake: "Aktualisera"
    case .investigation: "Utreda"
    case .decision: "Besluta"
    case .assignment: "Utforma uppdrag"
    case .carryingOut: "Genomföra uppdrag"
    case .followUp: "Följa upp"
    case .closed: "Avslutat"
    }
  }
}

extension Attainment {
  var name: String {
    switch self {
    case .notStarted: "Inte börjat"
    case .started: "Har börjat"
    case .onTheWay: "En bit på väg"
    case .near: "Nära målet"
    case .reached: "Målet nått"
    }
  }
}

extension MeetingKind {
  var name: String {
    switch self {
    case .start: "Uppstartsmöte"
    case .network: "Nätverksmöte"
    case .professionals: "Arbetsmöte för yrkesverksamma"
    case .privateNetwork: "Möte med det egna nätverket"
    case .preparatory: "Förmöte"
    case .home: "Hembesök"
    case .handover: "Överlämningsmöte"
    case .individual: "Enskilt samtal före mötet"
    case .threatUnit: "Möte med BOPS eller centrala enheten"
    }
  }
}

extension CommitmentReported.Status {
  var name: String {
    switch self {
    case .done: "Klart"
    case .partly: "En bit på väg"
    case .notYet: "Inte än"
    case .moved: "Flyttat"
    }
  }

  var mark: MarkKind {
    switch self {
    case .done: .done
    case .partly: .partway
    case .notYet: .remaining
    case .moved: .endingSoon
    }
  }
}

extension ThreatLevel {
  var name: String {
    switch self {
    case .none: "Ingen känd hotbild"
    case .local: "Lokal hotbild"
    case .protectionNeeded: "Hotbild som kräver skydd"
    case .relocation: "Hög hotbild, behöver flytta"
    }
  }
}

extension Entry.Nature {
  var name: String {
    switch self {
    case .fact: "Uppgift"
    case .statement: "Någons ord"
    case .judgement: "Bedömning"
    case .decision: "Beslut"
    }
  }
}

extension CaseRole {
  var name: String {
    switch self {
    case .firstLots: "Lots"
    case .secondLots: "Andra lots"
    case .socialSecretary: "Ansvarig socialsekreterare"
    }
  }
}

extension Completion {
  var name: String {
    switch self {
    case .completed: "Fullföljt"
    case .interrupted: "Avbrutet"
    case .neverStarted: "Påbörjades aldrig"
    }
  }
}

extension GiverAnswer.Reply {
  var name: String {
    switch self {
    case .yes: "Ja"
    case .no: "Nej"
    case .notReached: "Har inte nåtts"
    }
  }
}

extension Person.Sex {
  var name: String {
    switch self {
    case .female: "Kvinna"
    case .male: "Man"
    case .unknown: "Uppgift saknas"
    }
  }
}

extension Person.Protection {
  var name: String {
    switch self {
    case .none: "Ingen"
    case .confidentialityMark: "Sekretessmarkering"
    case .protectedRegistration: "Skyddad folkbokföring"
    }
  }
}

extension Rule.Strength {
  var name: String {
    switch self {
    case .must: "Ska"
    case .should: "Bör"
    case .could: "Kan"
    }
  }
}

extension AgencyKind {
  /// The picture is the same for a party everywhere.
  var pictogram: PictogramKind {
    switch self {
    case .police: .police
    case .school: .school
    case .jobCentre, .employmentService: .work
    case .health, .psychiatry, .childPsychiatry, .habilitation, .addictionCare: .care
    case .socialServices, .probation, .prison, .stateHomes, .cityAdministration: .lighthouse
    case .privateNetwork: .family
    case .fieldAssistants, .leisure, .civilSociety: .boxing
    case .housing: .home
    }
  }
}
