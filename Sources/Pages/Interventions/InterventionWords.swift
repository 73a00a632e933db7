import Domain

extension ProviderKind {
  var name: String {
    switch self {
    case .ownUnit: "Vår egen enhet"
    case .socialServices: "En annan del av socialtjänsten"
    case .otherAuthority: "En annan myndighet"
    case .procured: "Upphandlad avhopparverksamhet"
    case .civilSociety: "Civilsamhället"
    }
  }
}

extension InterventionStep.Kind {
  /// As a state of the intervention.
  var name: String {
    switch self {
    case .requested: "Sökt"
    case .granted: "Beviljad"
    case .started: "Pågår"
    case .ended: "Avslutad"
    case .didNotComeAbout: "Blev inte av"
    }
  }

  /// As what happened.
  var happened: String {
    switch self {
    case .requested: "Söktes"
    case .granted: "Beviljades"
    case .started: "Började"
    case .ended: "Avslutades"
    case .didNotComeAbout: "Blev inte av"
    }
  }

  var mark: MarkKind {
    switch self {
    case .requested: .remaining
    case .granted: .partway
    case .started: .now
    case .ended: .done
    case .didNotComeAbout: .stopped
    }
  }
}
