import Access
import Domain
import HTML

/// What comes next in the process, in words for a panel. It only shows the way: the acts know the rules.
struct ProcessStep {
  let heading: String
  let fact: String
  let words: String
  let link: Link
  private let act: ActKind?

  /// Nil when the file is closed, while the case is carried out with nothing waiting, and for somebody
  /// who may read and not do what comes next.
  static func next(in file: CaseFile, _ scene: FileScene) -> ProcessStep? {
    waiting(in: file, scene).flatMap { step in
      step.act.map(scene.view.allows) ?? true ? step : nil
    }
  }

  private static func waiting(in file: CaseFile, _ scene: FileScene) -> ProcessStep? {
    guard file.closing.closed == nil else { return nil }
    if let cause = file.closing.led {
      return ProcessStep("Avsluta ärendet", cause.words, "Avsluta", scene, .closeFile)
    }
    switch file.stage {
    case .intake: return intake(file, scene)
    case .investigation: return investigation(file, scene)
    case .decision: return decision(file, scene)
    case .assignment: return assignment(file, scene)
    case .carryingOut, .closed: return nil
    case .followUp: return followUp(file, scene)
    }
  }

  private init(
    _ heading: String, _ fact: String, _ words: String, _ scene: FileScene, _ act: ActKind
  ) {
    self.heading = heading
    self.fact = fact
    self.words = words
    link = Links.act(scene.id, act)
    self.act = act
  }

  private init(
    _ heading: String, _ fact: String, _ words: String, _ scene: FileScene, tab: FileTab
  ) {
    self.heading = heading
    self.fact = fact
    self.words = words
    link = Links.tab(scene.id, tab)
    act = nil
  }

  private static func intake(_ file: CaseFile, _ scene: FileScene) -> ProcessStep {
    if file.intake.information == nil {
      return ProcessStep(
        "Ge informationen",
        "Personen ska veta hur SIG går till, vad som krävs och att det går att säga nej, innan hen svarar.",
        "Ge informationen", scene, .giveInformation)
    }
    switch file.intake.answer?.reply {
    case nil:
      return ProcessStep(
        "Anteckna svaret", "Informationen är given. Nu är det personen som bestämmer.",
        "Anteckna svaret", scene, .recordAnswer)
    case .thinking:
      return ProcessStep(
        "Personen vill tänka", "Hör av dig igen, utan att skynda på.", "Anteckna svaret", scene,
        .recordAnswer)
    case .no:
      return ProcessStep(
        "Personen tackade nej",
        "Ett nej räknas också. Avsluta ärendet, så finns svaret kvar i uppföljningen.",
        "Avsluta", scene, .closeFile)
    case .yes:
      return ProcessStep(
        "Inled utredningen", "Personen har svarat ja.", "Inled utredningen", scene,
        .openInvestigation)
    }
  }

  private static func investigation(_ file: CaseFile, _ scene: FileScene) -> ProcessStep {
    let state = file.investigation
    let missing = LifeArea.allCases.count { state.lifeAreas[$0] == nil }
    if missing > 0 {
      return ProcessStep(
        "Kartlägg livsområdena",
        "\(Numbers.inWords(missing, first: true)) av \(Numbers.inWords(LifeArea.allCases.count)) är kvar.",
        "Till utredningen", scene, tab: .investigation)
    }
    if state.targetGroup == nil {
      return ProcessStep(
        "Bedöm målgruppen", "Kriterier, risk för återfall och motivation.", "Bedöm målgruppen",
        scene, .recordTargetGroup)
    }
    if state.children == nil || state.suitability[.socialServices] == nil {
      return ProcessStep(
        "Gör utredningen klar", "Barn i närheten och om SIG passar är inte antecknat än.",
        "Till utredningen", scene, tab: .investigation)
    }
    return ProcessStep(
      "Sammanfatta utredningen", "Behövs samordning, och vad ska den leda till?", "Sammanfatta",
      scene, .concludeInvestigation)
  }

  private static func decision(_ file: CaseFile, _ scene: FileScene) -> ProcessStep {
    if let refusal = file.decision.refusal, !file.untold(refusal.sequence, at: scene.now).isEmpty {
      return ProcessStep(
        "Lämna beslutet", "Personen ska få avslaget, med skälen och hur det överklagas.",
        "Anteckna när det är lämnat", scene, .tellDecision)
    }
    if file.decision.refusal != nil {
      return ProcessStep(
        "Avsluta ärendet", "Ansökan är avslagen.", "Avsluta", scene, .closeFile)
    }
    if !file.hasConsentWithPolice(scene.directory, at: scene.now) {
      return ProcessStep(
        "Fråga om samtycke med polisen", "Utan det kan SIG inte beviljas.", "Fråga om samtycke",
        scene, .giveConsent)
    }
    if file.consent.intervention?.consents != true {
      return ProcessStep(
        "Fråga om insatsen", "Samtycket till själva insatsen är en egen fråga.",
        "Anteckna svaret", scene, .recordInterventionConsent)
    }
    if file.investigation.suitability[.police] == nil {
      return ProcessStep(
        "Hämta in polisens syn", "Polisen säger om SIG passar, innan beslutet.",
        "Anteckna polisens syn", scene, .recordSuitability)
    }
    if file.lacksChildImpact {
      return ProcessStep(
        "Gör barnkonsekvensanalysen", "Det finns barn nära personen. Vad betyder beslutet för dem?",
        "Gör analysen", scene, .analyseChildImpact)
    }
    return ProcessStep(
      "Fatta beslut", "Allt som beslutet bygger på finns i akten.", "Gå till beslutet", scene,
      tab: .decision)
  }

  private static func assignment(_ file: CaseFile, _ scene: FileScene) -> ProcessStep {
    if file.group.currentMembers.isEmpty {
      return ProcessStep(
        "Bjud in till gruppen", "Deltagarna väljs efter vad personen behöver.",
        "Lägg till deltagare", scene, .addMember)
    }
    if file.plan.current == nil {
      return ProcessStep(
        "Gör planen tillsammans", "Mål som går att mäta, med vem, när, var och hur.", "Gör planen",
        scene, .makePlan)
    }
    if file.plan.inForce == nil {
      return ProcessStep(
        "Godkänn planen", "En till läser planen innan den gäller och delas.", "Godkänn planen", scene,
        .approvePlan)
    }
    return ProcessStep(
      "Dela planen", "Alla i gruppen behöver samma plan.", "Dela planen", scene, .sharePlan)
  }

  private static func followUp(_ file: CaseFile, _ scene: FileScene) -> ProcessStep {
    if file.followUp.measures[.exit] == nil {
      return ProcessStep(
        "Mät vid utskrivning", "Samma mått som vid inskrivning, så att de går att jämföra.",
        "Mät", scene, .recordMeasures)
    }
    return ProcessStep(
      "Avsluta ärendet", "Måtten vid utskrivning finns. Bedöm målen och avsluta.", "Avsluta", scene,
      .closeFile)
  }
}
