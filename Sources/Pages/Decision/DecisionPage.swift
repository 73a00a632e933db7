import Access
import Domain
import HTML

extension FilePages {
  /// Beslut: what is missing before it, and the decision as a document after it.
  public static func decision(_ scene: FileScene) -> Markup {
    FileFrame.staffPage(scene, .decision) { file in
      if file.decision.grant != nil || file.decision.refusal != nil {
        decided(scene, file)
      } else if scene.view.header.isClosed {
        PageHead("Beslut")
        EmptyState(.door, "Ärendet avslutades utan beslut", "Varför står under Uppföljning.")
        SupportDecisions(scene, file)
      } else {
        undecided(scene, file)
      }
    }
  }

  @HTMLBuilder
  private static func decided(_ scene: FileScene, _ file: CaseFile) -> Markup {
    PageHead("Beslut") {
      ButtonLink("Utskrift", Links.print(scene.id, "beslut"), .outlined, icon: .print)
      ButtonLink("PDF", Links.pdf(scene.id, "beslut"), .outlined)
    }
    Columns(.overview) {
      Sheet { DecisionDocument(scene, file) }
      SupportDecisions(scene, file)
      OthersDecisions(scene, file)
    } aside: {
      WhoHasTheDecision(scene, file)
      DecisionLeadTime(scene, file)
      if file.decision.grant != nil {
        ButtonRow { StepButton("Ändra beslutet", scene.step(.decideChange)) }
      }
      WhoIsResponsible(scene, file)
    }
  }

  @HTMLBuilder
  private static func undecided(_ scene: FileScene, _ file: CaseFile) -> Markup {
    let items = DecisionReadiness.items(scene, file)
    PageHead(
      "Beslut", items.isReady ? "Allt som ett beviljande kräver är på plats." : "Inget beslut är fattat än.")
    Columns(.overview) {
      SectionHead(items.isReady ? "På plats" : "Kvar före ett beviljande") { items.progress }
      PrerequisiteList(items)
      ButtonRow {
        StepButton("Bevilja SIG", scene.step(.decideGrant), items.isReady ? .filled : .outlined)
        StepButton("Avslå", scene.step(.decideRefusal))
      }
      ShownMaterial(scene, file)
      SupportDecisions(scene, file)
      OthersDecisions(scene, file)
    } aside: {
      WhoDecides(scene, file)
      DecisionLeadTime(scene, file)
      WhoIsResponsible(scene, file)
    }
  }
}

/// What granting asks for, in the order staff would put it right.
enum DecisionReadiness {
  static func items(_ scene: FileScene, _ file: CaseFile) -> [Prerequisite] {
    investigation(scene, file) + consents(scene, file) + conditions(scene, file)
      + children(scene, file)
  }

  private static func investigation(_ scene: FileScene, _ file: CaseFile) -> [Prerequisite] {
    [
      Prerequisite(
        "Utredningen är sammanfattad", or: "Sammanfatta utredningen",
        file.investigation.conclusion != nil, link: scene.step(.concludeInvestigation))
    ]
  }

  private static func consents(_ scene: FileScene, _ file: CaseFile) -> [Prerequisite] {
    [
      Prerequisite(
        "Samtycke mellan socialtjänsten och polisen gäller", or: "Fråga om samtycke till polisen",
        file.hasConsentWithPolice(scene.directory, at: scene.now), link: scene.step(.giveConsent)),
      Prerequisite(
        "Personen samtycker till insatsen", or: "Anteckna samtycke till insatsen",
        file.consent.intervention?.consents == true, link: scene.step(.recordInterventionConsent)),
    ]
  }

  private static func conditions(_ scene: FileScene, _ file: CaseFile) -> [Prerequisite] {
    let known = file.investigation
    let police = known.suitability[.police]?.body.suitable
    let social = known.suitability[.socialServices]?.body.suitable
    let group = known.targetGroup
    let assess = scene.step(.recordTargetGroup)
    return [
      Prerequisite(
        "Socialtjänsten bedömer att SIG passar",
        or: social == nil ? "Bedöm om SIG passar" : "Socialtjänsten bedömer att SIG inte passar",
        social == true,
        link: scene.step(.recordSuitability, ("by", AgencyKind.socialServices.rawValue))),
      Prerequisite(
        "Polisen bedömer att SIG passar",
        or: police == nil ? "Hämta in polisens bedömning" : "Polisen bedömer att SIG inte passar",
        police == true, link: scene.step(.recordSuitability, ("by", AgencyKind.police.rawValue))),
      Prerequisite(
        "Stödet behöver samordnas", or: "Ta ställning till om stödet behöver samordnas",
        known.conclusion?.needsCoordination == true, link: scene.step(.concludeInvestigation)),
      Prerequisite(
        "Minst ett målgruppskriterium är uppfyllt", or: "Bedöm målgruppens kriterier",
        !(group?.criteria.isEmpty ?? true), link: assess),
      Prerequisite(
        "Risk för återfall och motivation är bedömda som uppfyllda",
        or: "Bedöm risken för återfall och motivationen",
        group?.riskOfRelapse == true && group?.motivated == true, link: assess),
    ]
  }

  /// Asked for only when there are children near (R-CHI-03).
  private static func children(_ scene: FileScene, _ file: CaseFile) -> [Prerequisite] {
    guard file.investigation.children?.has == true || file.decision.childImpact != nil else { return [] }
    return [
      Prerequisite(
        "Barnkonsekvensanalysen är gjord", or: "Gör barnkonsekvensanalysen", !file.lacksChildImpact,
        link: scene.step(.analyseChildImpact), meta: "Det finns barn nära personen.")
    ]
  }
}
