import Access
import Domain
import HTML

extension FilePages {
  /// Beslut: what is missing before it, and the decision as a document after it.
  public static func decision(_ scene: FileScene) -> Markup {
    FileFrame.staffPage(scene, .decision) { file in
      if file.decision.grant != nil || file.decision.refusal != nil {
        PageHead("Beslut") {
          ButtonLink("Utskrift", Links.print(scene.id, "beslut"), .outlined, icon: .print)
        }
        Sheet { DecisionDocument(scene, file) }
      } else if scene.view.header.isClosed {
        PageHead("Beslut")
        EmptyState(.door, "Ärendet avslutades utan beslut", "Varför står under Uppföljning.")
      } else {
        undecided(scene, file)
      }
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
    } aside: {
      WhoDecides(scene, file)
    }
  }
}

/// What granting asks for, in the order staff would put it right.
enum DecisionReadiness {
  static func items(_ scene: FileScene, _ file: CaseFile) -> [Prerequisite] {
    investigation(scene, file) + consents(scene, file) + conditions(scene, file)
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
}

/// The delegation order, and what to think of when one's hands have been in it before.
private struct WhoDecides: Component {
  private let scene: FileScene
  private let file: CaseFile

  init(_ scene: FileScene, _ file: CaseFile) {
    self.scene = scene
    self.file = file
  }

  var markup: Markup {
    let viewer = scene.view.viewer
    SectionHead("Vem beslutar")
    p("Enligt delegationsordningen för \(scene.programme.name): \(deciders).")
    if !scene.programme.deciders.contains(viewer.role) {
      Note("Din roll får inte fatta beslutet. Be någon av dem när allt är på plats.")
    } else if file.sameHands(as: viewer) {
      ReminderBox(
        "Du har själv tagit emot eller utrett ärendet. Låt gärna någon annan besluta, annars får du förklara varför.",
        source: "Bör-regel. " + DecisionRules.differentHands.source)
    }
    if file.closing.led != nil {
      ReminderBox("Ett samtycke är återtaget, och ärendet är på väg mot avslut.") {
        a("Till uppföljning och avslut", href: Links.tab(scene.id, .followUp))
      }
    }
  }

  private var deciders: String {
    listed(
      scene.programme.deciders.map { role in
        switch role {
        case .lots: scene.programme.lotsTitle
        case .socialSecretary: "socialsekreterare"
        case .workLeader: "arbetsledare eller chef"
        case .externalActor, .person, .guardian, .management, .logReviewer, .administrator: "annan"
        }
      })
  }
}
