import Access
import Domain
import HTML

/// The assessment that holds.
struct LatestThreat: Component {
  private let scene: FileScene
  private let assessment: SafetyState.Assessment

  init(_ scene: FileScene, _ assessment: SafetyState.Assessment) {
    self.scene = scene
    self.assessment = assessment
  }

  var markup: Markup {
    let body = assessment.body
    let dates = scene.dates
    section(class: "protected", .ariaLabelledBy("hotbild")) {
      p { Mark(.protected, "Skyddat") }
      h2(body.level.name, .id("hotbild"))
      p("Bedömd \(dates.full(assessment.on)), \(dates.relative(assessment.on))", class: "meta")
      p(body.words, class: "keep-lines")
      DefinitionList([
        Definition("Vem håller i det", body.level.owner),
        Definition("Bedömt av", body.assessor),
        Definition("I samråd med", body.consultedWith ?? "Inte antecknat"),
        Definition("Nedskrivet av", assessment.by),
        Definition("Skydd", prose: body.protection.isBlank ? "Inget särskilt" : body.protection),
        Definition("Ny bedömning", dates.due(body.nextReview)),
        Definition("Arbetsledaren") { acknowledged },
      ])
    }
  }

  @HTMLBuilder private var acknowledged: Markup {
    if assessment.acknowledgedBy.isEmpty {
      Mark(.reminder, "Har inte bekräftat än")
    } else {
      Mark(.done, "Läst av " + listed(assessment.acknowledgedBy))
    }
    if !assessment.acknowledgedBy.contains(scene.view.viewer.name) {
      ButtonRow {
        StepButton(
          "Bekräfta att du har läst",
          scene.step(.acknowledgeThreat, ("assessment", String(assessment.sequence))))
      }
    }
  }
}

/// Every assessment before the one that holds, newest first.
struct EarlierThreats: Component {
  private let scene: FileScene
  private let earlier: [SafetyState.Assessment]

  init(_ scene: FileScene, _ file: CaseFile) {
    self.scene = scene
    earlier = file.safety.assessments.dropLast().reversed()
  }

  var markup: Markup {
    if !earlier.isEmpty {
      SectionHead("Tidigare bedömningar")
      ul(class: "rows") {
        for assessment in earlier {
          FeedRow(
            scene.dates.short(assessment.on), assessment.body.level.name,
            meta: "Bedömt av \(assessment.body.assessor). Nedskrivet av \(assessment.by)."
          ) {
            p(assessment.body.words, class: "keep-lines")
          }
        }
      }
    }
  }
}

extension ThreatLevel {
  /// R-POL-08: each level has its own owner.
  var owner: String {
    switch self {
    case .none: "Lotsarna följer läget"
    case .local: "SIG, med polisens lokala avhopparsamordnare"
    case .protectionNeeded: "Avhopparsamordnaren, tillsammans med polisens personsäkerhet"
    case .relocation: "Polisens personsäkerhet och den centrala avhopparverksamheten"
    }
  }
}
