import Domain

extension Assessment.Status {
  var name: String {
    switch self {
    case .draft: "Utkast"
    case .started: "Påbörjad"
    case .completed: "Klar"
    }
  }

  var mark: MarkKind {
    switch self {
    case .draft: .remaining
    case .started: .partway
    case .completed: .done
    }
  }
}

extension Assessment.Makers {
  var name: String {
    switch self {
    case .socialServices: "Socialtjänsten"
    case .police: "Polisen"
    case .together: "Socialtjänsten och polisen tillsammans"
    case .others: "En annan verksamhet"
    }
  }
}

extension ExternalRecord.Kind {
  var name: String {
    switch self {
    case .intake: "Inskrivning"
    case .exit: "Utskrivning"
    case .followUp: "Uppföljning"
    }
  }
}

extension Consultation.Kind {
  var name: String {
    switch self {
    case .lots: "SIG-lots"
    case .expert: "Expert"
    }
  }
}

extension AssessmentLine.Subject {
  var name: String {
    switch self {
    case .risk: "Risk"
    case .need: "Behov"
    case .receptiveness: "Mottaglighet"
    case .area(let area): area.name
    }
  }
}

extension Material.Kind {
  var name: String {
    switch self {
    case .referral: "Aktualiseringen"
    case .lifeArea(let area): area.name
    case .suitability(let by): by == .police ? "Polisens bedömning" : "Socialtjänstens bedömning"
    case .assessment(let name, let version): version.isBlank ? name : "\(name), \(version)"
    case .consultation(let kind): kind == .lots ? "Samråd med SIG-lots" : "Samråd med expert"
    }
  }
}

extension Assessment {
  /// "Socialtjänsten", or the name of who else made it.
  var makers: String { by == .others ? organisation : by.name }

  /// "Hög", or what to say of something that was not rated.
  func levelWords(_ code: String?, or none: String = "Inte bedömd") -> String {
    level(code)?.text ?? none
  }
}
