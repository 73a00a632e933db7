import Access
import Domain
import HTML

/// What social services are to do in every case, and how far this one has come (R-ROL-13).
struct DutiesPart: Component {
  private let duties: [(duty: CaseDuty, isDone: Bool)]
  private let scene: FileScene

  init(_ file: CaseFile, _ scene: FileScene) {
    self.scene = scene
    duties = CaseDuty.allCases.map {
      ($0, file.isDone($0, scene.programme, in: scene.directory, at: scene.now))
    }
  }

  var markup: Markup {
    let list = duties.map { duty, isDone in
      Prerequisite(duty.done, or: duty.missing, isDone, link: scene.step(duty.act))
    }
    section {
      SectionHead("Det här gör socialtjänsten") { span(list.progress) }
      div(class: "folds") {
        details(class: "more") {
          summary("Visa vad som är gjort")
          PrerequisiteList(list)
        }
      }
    }
  }
}

extension CaseDuty {
  var done: String {
    switch self {
    case .settleBelonging: "Det är utrett vart personen hör"
    case .motivate: "Personen är motiverad, eller har mötts för det"
    case .obtainConsent: "Samtycke mot polisen gäller"
    case .consultPolice: "Polisen har svarat på om SIG passar"
    case .grant: "SIG är beviljat"
    case .involveActors: "Andra aktörer är med"
    case .planWithPerson: "Planen är gjord med personen"
    case .transparency: "Planen är delad inom samtycket"
    case .callMeetings: "Nätverksmöte är hållet"
    case .participation: "Personen har varit med på ett möte"
    case .policeContact: "Kontakten med polisen är igång"
    case .followUp: "Målen följs upp"
    }
  }

  var missing: String {
    switch self {
    case .settleBelonging: "Utred vart personen hör"
    case .motivate: "Möt och motivera personen"
    case .obtainConsent: "Fråga om samtycke mot polisen"
    case .consultPolice: "Fråga polisen om SIG passar"
    case .grant: "Besluta om SIG"
    case .involveActors: "Ta med de aktörer som behövs"
    case .planWithPerson: "Gör planen med personen"
    case .transparency: "Dela planen inom samtycket"
    case .callMeetings: "Kalla till nätverksmöte"
    case .participation: "Arbeta för att personen är med på mötena"
    case .policeContact: "Anteckna den löpande kontakten med polisen"
    case .followUp: "Följ upp målen"
    }
  }
}
