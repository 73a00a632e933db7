import Access
import Domain
import HTML

/// Something has happened after which the case has no other way than to be closed.
struct LedToClosingPart: Component {
  private let scene: FileScene
  private let closing: ClosingState

  init(_ scene: FileScene, _ file: CaseFile) {
    self.scene = scene
    closing = file.closing
  }

  var markup: Markup {
    if let cause = closing.led {
      section(class: "answer refusal", .ariaLabelledBy("leds-mot-avslut")) {
        MarkDrawing(.takenBack)
        div {
          h2("Ärendet går mot avslut", .id("leds-mot-avslut"))
          p(cause.sentence + since)
          p("Ska-regel. " + cause.rule.source, class: "meta")
          ButtonRow { StepButton("Avsluta ärendet", scene.step(.closeFile), .filled) }
        }
      }
    }
  }

  private var since: String {
    closing.ledFrom.map { " Sedan \(scene.dates.full($0)), \(scene.dates.relative($0))." } ?? ""
  }
}

extension LedToClosing.Cause {
  var sentence: String {
    switch self {
    case .policeConsentTakenBack:
      "Samtycket mellan socialtjänsten och polisen är återtaget. Då avslutas SIG."
    case .interventionConsentTakenBack:
      "Personen samtycker inte längre till insatsen. Då avslutas SIG."
    }
  }

  var rule: Rule {
    switch self {
    case .policeConsentTakenBack: ClosingRules.policeConsent
    case .interventionConsentTakenBack: ClosingRules.interventionConsent
    }
  }
}

/// What every closing asks for, before a reason is even chosen.
struct BeforeClosing: Component {
  private let scene: FileScene
  private let file: CaseFile

  init(_ scene: FileScene, _ file: CaseFile) {
    self.scene = scene
    self.file = file
  }

  var markup: Markup {
    let items = ClosingReadiness.items(scene, file)
    SectionHead("Avsluta") { items.isEmpty ? "" : items.progress }
    if items.isEmpty {
      p("SIG är inte beviljat. Ärendet kan avslutas med sitt skäl.", class: "meta")
    } else {
      PrerequisiteList(items)
    }
    if file.closing.led == nil {
      ButtonRow { StepButton("Avsluta ärendet", scene.step(.closeFile)) }
    }
  }
}

/// Exit measures, goals and take-backs; only a granted case has them.
enum ClosingReadiness {
  static func items(_ scene: FileScene, _ file: CaseFile) -> [Prerequisite] {
    let waiting = takenBack(scene, file)
    guard file.decision.grant != nil else { return waiting }
    let goals = (file.plan.inForce?.body.goals ?? []).filter { !$0.longTerm }
    let unrated = goals.filter { file.plan.attainment(of: $0.number) == nil }
    let occasion: Occasion = file.followUp.measures[.enrolment] == nil ? .enrolment : .exit
    return waiting + [
      Prerequisite(
        "Utskrivningen är mätt", or: "Mät vid utskrivning",
        file.followUp.measures[.exit] != nil,
        link: scene.step(.recordMeasures, ("occasion", occasion.rawValue)),
        meta: occasion == .enrolment ? "Inskrivningen är inte mätt. Börja där." : nil),
      Prerequisite(
        goals.isEmpty ? "Inga mål att bedöma" : "Målen är bedömda", or: "Bedöm målen", unrated.isEmpty,
        link: unrated.first.flatMap { scene.step(.rateGoal, ("goal", String($0.number))) },
        meta: Numbers.count(unrated.count, "mål är kvar.", "mål är kvar.")),
    ]
  }

  private static func takenBack(_ scene: FileScene, _ file: CaseFile) -> [Prerequisite] {
    guard file.closing.led == nil else { return [] }
    return file.consent.unassessedTakeBacks.map { back in
      Prerequisite(
        "", or: "Bedöm om insatsen kan fortsätta utan \(back.body.party.name)", false,
        link: scene.step(.assessContinuation, ("takenBack", String(back.sequence))))
    }
  }
}

/// What was recorded at the closing, who was told, and what is left to do.
struct ClosedPart: Component {
  private let scene: FileScene
  private let file: CaseFile

  init(_ scene: FileScene, _ file: CaseFile) {
    self.scene = scene
    self.file = file
  }

  var markup: Markup {
    Sheet {
      SectionHead("Ärendet är avslutat")
      ClosingDocument(scene, file)
      Note("Ingen utanför den egna enheten ser akten längre.")
      if scene.view.allows(.noteAfterClosing) {
        ButtonRow {
          ButtonLink("Anteckna en kontakt efteråt", Links.act(scene.id, .noteAfterClosing), .outlined)
        }
      }
    }
  }
}

/// The closing with everything that was recorded, on screen and on paper.
struct ClosingDocument: Component {
  private let scene: FileScene
  private let file: CaseFile

  init(_ scene: FileScene, _ file: CaseFile) {
    self.scene = scene
    self.file = file
  }

  var markup: Markup {
    if let closed = file.closing.closed {
      div(class: "document") { DefinitionList(rows(closed)) }
    }
  }

  private func rows(_ closed: ClosingState.Closed) -> [Definition] {
    let body = closed.body
    let texts = [
      ("Målen", body.goalAssessment), ("Bedömning med polisen", body.policeAssessment),
      ("Tillsammans med", body.decidedWith), ("Överlämning", body.handover),
    ]
    return [
      Definition("Avslutat", "\(Dates.printed(closed.on)) av \(closed.by)"),
      Definition("Skäl", closed.reason.text),
      Definition("Hur långt det gick", closed.completion.name),
      Definition("Vad som ligger bakom", prose: body.words),
    ] + texts.filter { !$0.1.isBlank }.map { Definition($0.0, prose: $0.1) } + [
      Definition(
        "Informerade",
        body.informed.isEmpty ? "Ingen aktör var med i gruppen" : listed(body.informed.map(\.name))),
      Definition(
        "Uppföljning efteråt", body.followUpOn.map { scene.dates.shortAndRelative($0) } ?? "Ingen är planerad"
      ),
    ]
  }
}
