import Access
import Domain
import HTML

extension FilePages {
  /// Closes the case for one of the programme's reasons, each with its own demands told beside it.
  public static func closeFile(_ scene: FileScene, _ state: FormState) -> Markup {
    FileFrame.staffForm(
      scene, .closeFile, "Avsluta ärendet",
      "När ärendet är avslutat ser ingen utanför den egna enheten akten. Det går inte att ångra."
    ) { file in
      LedToClosingWords(file)
      let missing = ClosingReadiness.items(scene, file).filter { !$0.isDone }
      if !missing.isEmpty {
        div(class: "before-form") {
          SectionHead("Kvar innan det går att avsluta")
          PrerequisiteList(missing)
        }
      }
      Form(Links.act(scene.id, .closeFile), state, draft: FileFrame.draft(scene, .closeFile)) {
        why(scene, state, file)
        demanded(state, file)
        afterwards(state, file)
      } buttons: {
        SubmitButton("Avsluta ärendet")
        ButtonLink("Avbryt", Links.tab(scene.id, .followUp), .quiet)
      }
    }
  }

  @HTMLBuilder
  private static func why(_ scene: FileScene, _ state: FormState, _ file: CaseFile) -> Markup {
    RadioField(
      "reason", "Varför avslutas ärendet?", state,
      scene.programme.closingReasons.map { Choice($0.code, $0.text, hint: $0.explained) })
    LongTextField("words", "Vad ligger bakom?", state, hint: "Med egna ord, så att personen känner igen det.")
    RadioField(
      "completion", "Hur långt gick det?", state,
      Completion.allCases.filter { ($0 == .neverStarted) == (file.decision.grant == nil) }
        .map { Choice($0.rawValue, $0.name) })
  }

  @HTMLBuilder
  private static func demanded(_ state: FormState, _ file: CaseFile) -> Markup {
    h2("Det som skälet frågar efter")
    p("Fyll i det som står vid skälet du har valt. Resten kan vara tomt.", class: "meta")
    LongTextField(
      "goalAssessment", "Hur har målen uppfyllts?", state, required: false, rows: 3)
    LongTextField(
      "policeAssessment", "Samlad bedömning med polisen", state, required: false, rows: 3)
    LongTextField(
      "decidedWith", "Tillsammans med vem, och på vilken grund?", state,
      hint: decidedWithHint(file), required: false, rows: 2)
    LongTextField(
      "handover", "Överlämning", state, hint: "Skriv inget om hot här. Checklistan skrivs i facket.",
      required: false, rows: 3)
  }

  /// A favourable decision without a reservation is not changed by one person alone (R-CLO-18).
  private static func decidedWithHint(_ file: CaseFile) -> String {
    if case .notNeeded = file.decision.grant?.body.reservation {
      return
        "Beslutet saknar förbehåll. Skriv här om skälet är något annat än nådda mål eller återtaget samtycke."
    }
    return "Chef eller annan som är med i bedömningen."
  }

  @HTMLBuilder
  private static func afterwards(_ state: FormState, _ file: CaseFile) -> Markup {
    h2("Efter avslutet")
    DayField(
      "followUpOn", "Uppföljning efteråt", state, hint: "En dag då ni hör hur det går.", required: false)
    if !file.group.currentMembers.isEmpty {
      Checkbox(
        "actorsInformed", "Aktörerna i gruppen är informerade.", state,
        hint: listed(file.group.currentMembers.map(\.party.name)))
    }
  }
}

/// Why there is no other way, above the form.
private struct LedToClosingWords: Component {
  private let cause: LedToClosing.Cause?

  init(_ file: CaseFile) {
    cause = file.closing.led
  }

  var markup: Markup {
    if let cause { ReminderBox(cause.sentence, source: "Ska-regel. " + cause.rule.source) }
  }
}

extension ClosingReason {
  /// How the reason works, and what it asks for.
  var explained: String? {
    let words = [effect.words] + demands.compactMap(\.words)
    let sentences = words.filter { !$0.isEmpty }
    return sentences.isEmpty ? nil : sentences.joined(separator: " ")
  }
}

extension ClosingReason.Effect {
  fileprivate var words: String {
    switch self {
    case .closes, .seen: ""
    case .mayClose: "Kan leda till avslut."
    case .individual: "Bedöms från fall till fall."
    case .closesUnlessNeeded: "Avslutas om det inte finns skäl att behålla SIG."
    }
  }
}

extension ClosingReason.Demand {
  fileprivate var words: String? {
    switch self {
    case .goalAssessment: "Skriv hur målen har uppfyllts."
    case .reason: nil
    case .withdrawnInterventionConsent: "Anteckna först att samtycket till insatsen är återtaget."
    case .withdrawnPoliceConsent: "Gäller när samtycket mot polisen är återtaget i akten."
    case .decidedWithChief: "Skriv vilken chef som är med i bedömningen."
    case .assessmentWithPolice: "Skriv den samlade bedömningen med polisen."
    case .handoverChecklist: "Checklistan i facket Hot och risk ska vara klar och kvitterad av båda sidor."
    case .placementAssessed: "Placeringen och bedömningen att SIG avslutas ska stå i akten."
    }
  }
}
