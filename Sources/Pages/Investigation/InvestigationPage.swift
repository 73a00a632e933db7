import Access
import Domain
import HTML

extension FilePages {
  /// Utredning: what is left to do, the seven life areas side by side, and what they led to.
  public static func investigation(_ scene: FileScene) -> Markup {
    FileFrame.staffPage(scene, .investigation) { file in
      if let opened = file.investigation.openedOn {
        PageHead("Utredning", "Inledd \(scene.dates.full(opened)), \(scene.dates.relative(opened)).")
        InvestigationStatus(scene, file)
        SameHandsNote(file)
        LifeAreaBoard(scene, file)
        Columns(.halves) {
          TargetGroupPart(scene, file)
          ChildrenPart(scene, file)
          UrgentSupportPart(scene, file)
          ChildsViewPart(scene, file)
        } aside: {
          SuitabilityPart(scene, file)
          ConsultationsPart(scene, file)
          RelativesPart(scene, file)
        }
        AssessmentsPart(scene, file)
      } else {
        PageHead("Utredning")
        notOpened(scene, file)
        AssessmentsPart(scene, file)
      }
    }
  }

  private static func notOpened(_ scene: FileScene, _ file: CaseFile) -> Markup {
    let hasAnswered = file.intake.answer?.reply == .yes
    return EmptyState(
      .question, "Utredningen är inte inledd",
      hasAnswered
        ? "Personen har svarat ja. Då inleds utredningen, och sju livsområden kartläggs tillsammans."
        : "Utredningen inleds när personen har fått information och svarat ja."
    ) {
      if hasAnswered {
        StepButton("Inled utredningen", scene.step(.openInvestigation), .filled)
      } else {
        StepButton("Anteckna svaret", scene.step(.recordAnswer))
      }
    }.markup
  }
}

/// R-DEC-07: told before the decision asks for a reason.
private struct SameHandsNote: Component {
  private let both: Author?

  init(_ file: CaseFile) {
    both = file.receivedAndInvestigated
  }

  var markup: Markup {
    if let both {
      ReminderBox(
        "\(both.name) har både tagit emot ärendet och utrett det. Låt gärna någon annan gå igenom utredningen, och någon annan besluta.",
        source: "Bör-regel. " + DecisionRules.differentHands.source)
    }
  }
}

/// The summary once it is written, else what it waits for.
struct InvestigationStatus: Component {
  private let scene: FileScene
  private let file: CaseFile

  init(_ scene: FileScene, _ file: CaseFile) {
    self.scene = scene
    self.file = file
  }

  var markup: Markup {
    if let conclusion = file.investigation.conclusion { written(conclusion) } else { waiting }
  }

  private func written(_ conclusion: Conclusion) -> Markup {
    let entry = file.lastEntry { body in
      if case .investigation(.concluded) = body { true } else { false }
    }
    return Sheet {
      SectionHead("Sammanfattning") {
        ChangeLink("Ändra", "sammanfattningen", scene.step(.concludeInvestigation))
      }
      p(conclusion.summary, class: "keep-lines")
      DefinitionList([
        Definition("Målet med SIG", prose: conclusion.purpose),
        Definition(
          "Behöver stödet samordnas?",
          prose: "\(conclusion.needsCoordination ? "Ja" : "Nej"). \(conclusion.coordinationReason)"),
        Definition("Underlag", prose: conclusion.sources),
      ])
      if let entry { p(entry.signature(scene.dates), class: "meta") }
      gathered(conclusion)
    }.markup
  }

  /// What it built on, as it stood when it was written; and what goes on after it.
  @HTMLBuilder private func gathered(_ conclusion: Conclusion) -> Markup {
    if conclusion.continues == true {
      ReminderBox("Utredningen fördjupas inom SIG. Gör en ny sammanfattning när den är klar.")
    }
    if let entries = conclusion.material {
      let material = file.collectedMaterial(in: entries)
      details {
        summary("Samlat underlag, \(Numbers.count(entries.count, "uppgift", "uppgifter"))")
        CollectedMaterialPart(material, scene.dates)
      }
    }
  }

  private var waiting: Markup {
    let items = InvestigationReadiness.items(scene, file)
    return section(class: "readiness", .ariaLabelledBy("kvar")) {
      SectionHead(
        items.isReady ? "Klar att sammanfatta" : "Kvar före sammanfattningen", id: "kvar"
      ) {
        items.progress
      }
      PrerequisiteList(items)
      ButtonRow {
        StepButton(
          "Sammanfatta utredningen", scene.step(.concludeInvestigation),
          items.isReady ? .filled : .outlined)
      }
    }
  }
}

/// What the summary asks for, in the order it is usually done.
enum InvestigationReadiness {
  static func items(_ scene: FileScene, _ file: CaseFile) -> [Prerequisite] {
    let known = file.investigation
    let missing = LifeArea.allCases.filter { known.lifeAreas[$0] == nil }
    let areas = known.lifeAreas.values.map(\.notes)
    let area = scene.step(.recordLifeArea)
    return [
      Prerequisite(
        "Alla sju livsområden är kartlagda", or: "Kartlägg livsområdena", missing.isEmpty,
        link: missing.first.flatMap { scene.step(.recordLifeArea, ("area", $0.rawValue)) },
        meta: "Kvar: " + listed(missing.map(\.name)) + "."),
      Prerequisite(
        "Personens egna ord finns med", or: "Skriv personens egna ord",
        areas.contains { !$0.ownWords.isBlank }, link: area),
      Prerequisite(
        "En resurs i nätverket är beskriven", or: "Beskriv en resurs i nätverket",
        areas.contains { !$0.resources.isBlank }, link: area),
      Prerequisite(
        "Målgruppen är bedömd", or: "Bedöm målgruppen", known.targetGroup != nil,
        link: scene.step(.recordTargetGroup)),
      Prerequisite(
        "En skyddsfaktor är antecknad", or: "Anteckna en skyddsfaktor",
        !(known.targetGroup?.protectiveFactors.isBlank ?? true), link: scene.step(.recordTargetGroup),
        meta: "Bör finnas. Saknas den får du förklara varför."),
      Prerequisite(
        "Frågan om barn är besvarad", or: "Anteckna om det finns barn nära", known.children != nil,
        link: scene.step(.recordChildren)),
      Prerequisite(
        "Socialtjänsten har bedömt om SIG passar", or: "Bedöm om SIG passar",
        known.suitability[.socialServices] != nil,
        link: scene.step(.recordSuitability, ("by", AgencyKind.socialServices.rawValue))),
    ] + shoulds(scene, known)
  }

  /// What should be there, and can be explained when it is not.
  private static func shoulds(_ scene: FileScene, _ known: InvestigationState) -> [Prerequisite] {
    var items = [
      Prerequisite(
        "De tre slagen av våld är beskrivna", or: "Beskriv eget, bevittnat och utövat våld",
        known.lifeAreas[.violence]?.notes.violence.map { !$0.texts.contains(where: \.isBlank) } ?? false,
        link: scene.step(.recordLifeArea, ("area", LifeArea.violence.rawValue)),
        meta: "Bör finnas. Saknas det får du förklara varför.")
    ]
    if scene.programme.investigation?.consultsLots == true {
      items.append(
        Prerequisite(
          "En \(scene.programme.lotsTitle) är rådfrågad", or: "Rådfråga en \(scene.programme.lotsTitle)",
          known.hasConsultedLots, link: scene.step(.recordConsultation),
          meta: "Bör göras av den som inte själv är lots."))
    }
    return items
  }
}
