import Access
import Domain
import HTML

extension FilePages {
  /// Säkerhet: the protected compartment, with the names of those who can open it.
  public static func safety(_ scene: FileScene) -> Markup {
    FileFrame.staffPage(scene, .safety) { file in
      PageHead("Säkerhet", "Skyddat fack. Inget härifrån följer med när något annat delas.") {
        if file.safety.latest != nil {
          StepButton("Bedöm på nytt", scene.step(.assessThreat), .filled)
        }
      }
      Columns(.overview) {
        if let latest = file.safety.latest {
          LatestThreat(scene, latest)
          EarlierThreats(scene, file)
        } else {
          noAssessment(scene)
        }
      } aside: {
        CompartmentReaders(scene, file)
      }
    }
  }

  private static func noAssessment(_ scene: FileScene) -> Markup {
    EmptyState(
      .lighthouse, "Ingen hotbild är bedömd",
      "När polisen eller någon annan har bedömt hotet skrivs det här, med dag för nästa bedömning."
    ) {
      StepButton("Skriv en bedömning", scene.step(.assessThreat), .filled)
    }.markup
  }
}

/// The assessment that holds.
private struct LatestThreat: Component {
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
private struct EarlierThreats: Component {
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

/// Who can open the compartment, by name: everyone named in the case, and those who lead the unit.
private struct CompartmentReaders: Component {
  private let scene: FileScene
  private let file: CaseFile

  init(_ scene: FileScene, _ file: CaseFile) {
    self.scene = scene
    self.file = file
  }

  var markup: Markup {
    SectionHead("De här kan läsa")
    RowList(
      readers.map { Row(nil, $0.name, meta: $0.role) })
    p(
      "Alla andra, också polisen och kollegor på enheten, ser inte ens att det finns något här.",
      class: "meta")
    a("Vem har tittat", href: Links.tab(scene.id, .looks))
  }

  private var readers: [(name: String, role: String)] {
    let named = CaseRole.allCases.compactMap { role in
      file.group.roleNames[role].map { (name: $0, role: role.name) }
    }
    guard let owner = file.intake.owner else { return named }
    let leaders = scene.directory.staff(of: owner, role: .workLeader, on: scene.today)
    return named + leaders.map { (name: $0.name, role: $0.title) }
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
