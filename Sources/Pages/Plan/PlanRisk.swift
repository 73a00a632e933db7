import Access
import Domain
import HTML

/// The level of risk and what protects, beside what is done: the one should match the other (R-ASM-10).
struct PlanRisk: Component {
  private let scene: FileScene
  private let file: CaseFile

  init(_ scene: FileScene, _ file: CaseFile) {
    self.scene = scene
    self.file = file
  }

  var markup: Markup {
    if let body = file.investigation.assessments.latestRisk?.body {
      section(class: "plan-risk", .ariaLabelledBy("plan-risk")) {
        h2("Risk och insatser", .id("plan-risk"))
        DefinitionList([
          Definition("Risk", "\(body.levelWords(body.risk)), \(body.name) \(scene.dates.short(body.on))"),
          Definition(
            "Skyddar", prose: body.protectiveFactors.isBlank ? "Inget antecknat" : body.protectiveFactors),
          Definition("Insatser", interventions),
        ])
        p { a("Till bedömningarna", href: Links.tab(scene.id, .investigation)) }
      }
    }
  }

  private var interventions: String {
    let during = file.interventions.all.filter { $0.body.period == .during }.map(\.body.what)
    return during.isEmpty ? "Ingen antecknad under SIG" : listed(during)
  }
}
