import Domain

extension ChildNear.Relation {
  var name: String {
    switch self {
    case .own: "Personens eget barn"
    case .sibling: "Syskon"
    case .other: "Ett annat barn nära personen"
    }
  }
}

extension ChildNear.Lives {
  var name: String {
    switch self {
    case .together: "Bor med personen"
    case .partly: "Bor hos personen ibland"
    case .elsewhere: "Bor någon annanstans"
    case .placed: "Är placerat"
    case .unknown: "Vet inte"
    }
  }
}

extension ChildNear.Known {
  var name: String {
    switch self {
    case .yes: "Ja"
    case .no: "Nej"
    case .unknown: "Vet inte"
    }
  }

  /// In a row of the list.
  var inList: String {
    switch self {
    case .yes: "Känt av socialtjänsten"
    case .no: "Inte känt av socialtjänsten"
    case .unknown: "Oklart om socialtjänsten känner till barnet"
    }
  }
}

extension ChildNear.Need {
  var name: String {
    switch self {
    case .none: "Inget stöd behövs nu"
    case .support: "Kan behöva stöd"
    case .protection: "Kan behöva skydd"
    }
  }
}

extension RelativeNear.Answer {
  var name: String {
    switch self {
    case .yes: "Ja"
    case .no: "Nej"
    case .notAsked: "Inte frågat än"
    }
  }
}

extension ChildsView.About {
  var name: String {
    switch self {
    case .plan: "Planen"
    case .meetings: "Mötena"
    case .consent: "Samtycket"
    case .decision: "Beslutet om SIG"
    }
  }
}
