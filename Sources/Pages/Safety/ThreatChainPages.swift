import Access
import Domain
import HTML

extension FilePages {
  /// The exit coordinator asked the section for personal safety (R-POL-08).
  public static func consultBops(_ scene: FileScene, _ state: FormState) -> Markup {
    threatForm(
      scene, state, .consultBops, "BOPS är rådfrågad",
      "När hotet kräver skydd rådfrågar avhopparsamordnaren polisens brottsoffer- och personsäkerhetssektion, BOPS."
    ) {
      TextField("coordinator", "Vilken avhopparsamordnare frågade?", state)
      DayField("happened", "När?", state)
      LongTextField("words", "Vad gäller frågan?", state, rows: 3)
    } button: {
      SubmitButton("Spara i facket")
    }
  }

  public static func recordBopsAnswer(_ scene: FileScene, _ state: FormState) -> Markup {
    threatForm(
      scene, state, .recordBopsAnswer, "Svaret från BOPS", "Svaret avgör vem som håller i ärendet."
    ) {
      RadioField(
        "judgement", "Hur bedömer BOPS hotet?", state,
        BopsAnswered.Judgement.allCases.map { Choice($0.rawValue, $0.name, hint: $0.consequence) })
      if let reasons = scene.programme.safety?.cannotShareReasons, !reasons.isEmpty {
        SelectField(
          "cannotShare", "Varför kan uppgifter inte delas?", state, reasons.map { Choice($0.code, $0.text) },
          empty: "Gäller inte", required: false)
      }
      TextField("officer", "Vem svarade?", state)
      DayField("happened", "När?", state)
      LongTextField("words", "Vad var svaret?", state, rows: 3)
    } button: {
      SubmitButton("Spara svaret")
    }
  }

  /// Each of the three says why the case can stay (R-POL-12).
  public static func keepLocal(_ scene: FileScene, _ state: FormState) -> Markup {
    threatForm(
      scene, state, .keepLocal, "Ärendet stannar i SIG",
      "När BOPS är hindrad att dela uppgifter kan ärendet stanna, om alla tre bedömer det. Skriv vars och ens skäl."
    ) {
      LongTextField("socialServices", "Socialtjänstens bedömning", state, rows: 3)
      LongTextField("coordinator", "Avhopparsamordnarens bedömning", state, rows: 3)
      LongTextField("bops", "Bedömningen från BOPS", state, rows: 3)
    } button: {
      SubmitButton("Spara beslutet")
    }
  }

  /// Whether a threat in the district needs a placement (R-ITV-08).
  public static func assessPlacementNeed(_ scene: FileScene, _ state: FormState) -> Markup {
    threatForm(
      scene, state, .assessPlacementNeed, "Behövs en placering?",
      "För ett lokalt hot som BOPS inte har bedömt som högt. Själva placeringen antecknas för sig, utan att nämna hotet."
    ) {
      RadioField(
        "isNeeded", "Kräver hotet en placering?", state, [Choice("ja", "Ja"), Choice("nej", "Nej")],
        inline: true)
      LongTextField(
        "reason", "Vad bygger bedömningen på?", state, hint: "Skriv ingen adress.", rows: 4)
    } button: {
      SubmitButton("Spara bedömningen")
    }
  }
}

/// The chain from a local threat to the city's central unit, each step with its date, and the one that is next.
struct ThreatChainPart: Component {
  private let scene: FileScene
  private let chain: ThreatChain
  private let needs: [Dated<PlacementNeedAssessed>]
  private let latest: SafetyState.Assessment?

  init(_ scene: FileScene, _ file: CaseFile) {
    self.scene = scene
    chain = file.safety.chain
    needs = file.safety.placementNeeds
    latest = file.safety.latest
  }

  var markup: Markup {
    if let step = chain.step {
      if let act = step.act {
        NowPanel {
          p("Nästa steg", class: "soon")
          h2(step.heading)
          p(step.fact)
          ButtonRow { StepButton(step.words, scene.step(act), .filled) }
        }
      }
      if step != .inSIG || !chain.consultations.isEmpty { line(step) }
      placementNeed
    }
  }

  @HTMLBuilder private func line(_ step: ThreatStep) -> Markup {
    SectionHead("Vem som håller i hotet")
    RowList {
      if let latest {
        Row(
          .done, "Hotbilden bedömd: \(latest.body.level.name.asInside)", meta: "Av \(latest.body.assessor).",
          aside: scene.dates.short(latest.on))
      }
      for consultation in chain.consultations { rows(consultation) }
      if step.act == nil { Row(.now, step.heading, meta: step.fact) }
    }
  }

  @HTMLBuilder private func rows(_ consultation: ThreatChain.Consultation) -> Markup {
    Row(
      .done, "BOPS rådfrågad",
      meta: "Av \(consultation.asked.body.coordinator). \(consultation.asked.body.words)",
      aside: scene.dates.short(consultation.asked.on))
    if let answer = consultation.answer {
      Row(
        .done, "Svar: \(answer.body.judgement.name)",
        meta: [answer.body.officer, answer.body.cannotShare?.text, answer.body.words].compactMap { $0 }
          .joined(separator: ". "), aside: scene.dates.short(answer.on))
    }
    if let kept = consultation.kept {
      Row(.done, "Ärendet stannar i SIG", aside: scene.dates.short(kept.on)) {
        DefinitionList([
          Definition("Socialtjänsten", prose: kept.body.socialServices),
          Definition("Avhopparsamordnaren", prose: kept.body.coordinator),
          Definition("BOPS", prose: kept.body.bops),
        ])
      }
    }
    if let handover = consultation.handover { HandoverRows(scene, handover) }
  }

  @HTMLBuilder private var placementNeed: Markup {
    SectionHead("Behov av placering") {
      StepButton(needs.isEmpty ? "Bedöm" : "Bedöm på nytt", scene.step(.assessPlacementNeed))
    }
    if let need = needs.last {
      p {
        Mark(
          need.body.isNeeded ? .reminder : .done,
          need.body.isNeeded ? "Hotet kräver en placering" : "Ingen placering behövs")
      }
      p(need.body.reason, class: "keep-lines")
      p("Bedömt \(scene.dates.full(need.on)) av \(need.by).", class: "meta")
    } else {
      p("Inte bedömt.", class: "meta")
    }
  }
}

extension BopsAnswered.Judgement {
  var name: String {
    switch self {
    case .notHigh: "Hotet är inte högt"
    case .highHere: "Hotet är högt, och skyddet ordnas här"
    case .relocation: "Hotet är högt, och personen behöver flytta"
    case .cannotShare: "BOPS är hindrad att dela uppgifter"
    }
  }

  fileprivate var consequence: String {
    switch self {
    case .notHigh: "SIG håller i ärendet."
    case .highHere: "SIG håller i ärendet, med BOPS för skyddet."
    case .relocation: "Ärendet lämnas över till den centrala avhopparverksamheten."
    case .cannotShare: "Ärendet kan stanna i SIG, med allas skäl."
    }
  }
}

extension ThreatStep {
  /// What is to be done; nil while others have the next word.
  var act: ActKind? {
    switch self {
    case .consultBops: .consultBops
    case .awaitBops: .recordBopsAnswer
    case .keepLocal: .keepLocal
    case .prepareHandover: .prepareHandover
    case .receiveHandover: .receiveHandover
    case .handedOver: .closeFile
    case .inSIG, .protectedInSIG, .keptLocal: nil
    }
  }

  var heading: String {
    switch self {
    case .inSIG: "SIG håller i ärendet"
    case .consultBops: "Rådfråga BOPS"
    case .awaitBops: "BOPS har inte svarat än"
    case .protectedInSIG: "SIG håller i ärendet, med skydd"
    case .keepLocal: "Bedöm om ärendet stannar i SIG"
    case .keptLocal: "Ärendet stannar i SIG"
    case .prepareHandover: "Förbered överlämningen"
    case .receiveHandover: "Kvittera överlämningen"
    case .handedOver: "Avsluta ärendet"
    }
  }

  var fact: String {
    switch self {
    case .inSIG: "Hotet är lokalt eller inte känt."
    case .consultBops: "Hotet kräver skydd. Avhopparsamordnaren rådfrågar polisens personsäkerhet."
    case .awaitBops: "Anteckna svaret när det kommer."
    case .protectedInSIG: "BOPS har svarat att ingen flytt behövs."
    case .keepLocal: "BOPS kan inte dela uppgifter. Skriv vad var och en av de tre bedömer."
    case .keptLocal: "BOPS kan inte dela uppgifter, och alla tre har sagt varför ärendet kan stanna."
    case .prepareHandover:
      "BOPS bedömer att personen behöver flytta. Den centrala avhopparverksamheten tar över."
    case .receiveHandover: "Båda sidor kvitterar när checklistan är klar."
    case .handedOver:
      "Båda har kvitterat. BOPS har tagit över efter avhopparsamordnaren. Lotsen fortsätter samarbeta efter samtycke."
    }
  }

  var words: String {
    switch self {
    case .consultBops: "Anteckna att BOPS rådfrågats"
    case .awaitBops: "Anteckna svaret"
    case .keepLocal: "Skriv skälen"
    case .prepareHandover: "Till checklistan"
    case .receiveHandover: "Kvittera"
    case .handedOver: "Avsluta"
    case .inSIG, .protectedInSIG, .keptLocal: ""
    }
  }
}
