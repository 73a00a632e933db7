import Domain

extension GuardianException {
  var name: String {
    switch self {
    case .unreachable: "Går inte att nå"
    case .secrecy: "Sekretess mot vårdnadshavaren, för barnets skydd"
    case .maturity: "Den unge är mogen att råda ensam"
    }
  }
}

extension Presented {
  var name: String {
    switch self {
    case .freely: "Som ett fritt erbjudande"
    case .insteadOfPlacement: "I stället för placering"
    case .inSanction: "Som en del av en påföljd"
    }
  }
}

extension ConsentForm {
  var name: String { "\(code), version \(version), \(language)" }
}

extension RecordsAnswered.Outcome {
  var name: String {
    switch self {
    case .released: "Lämnas ut"
    case .releasedInPart: "Lämnas ut delvis"
    case .refused: "Lämnas inte ut"
    }
  }
}

extension Compartment {
  var name: String {
    switch self {
    case .threat: "Hot och risk"
    case .identity: "Skyddade uppgifter"
    case .childReports: "Orosanmälningar"
    case .suspicions: "Misstankar som inte är delgivna"
    case .informant: "Uppgiftslämnare"
    }
  }
}
