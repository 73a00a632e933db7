import Access
import Domain
import HTML

/// The programme's criteria, and the two judgements that are kept apart.
struct TargetGroupPart: Component {
  private let scene: FileScene
  private let file: CaseFile

  init(_ scene: FileScene, _ file: CaseFile) {
    self.scene = scene
    self.file = file
  }

  var markup: Markup {
    let link = scene.step(.recordTargetGroup)
    if let group = file.investigation.targetGroup {
      SectionHead("Målgrupp") { ChangeLink("Ändra", "målgruppen", link) }
      content(group)
    } else {
      SectionHead("Målgrupp")
      p("Inte bedömd än. Här vägs kriterierna, risken för återfall och motivationen.", class: "meta")
      ButtonRow { StepButton("Bedöm målgruppen", link) }
    }
  }

  @HTMLBuilder private func content(_ group: TargetGroup) -> Markup {
    let entry = file.lastEntry { body in
      if case .investigation(.targetGroup) = body { true } else { false }
    }
    DefinitionList([
      Definition("Kriterier") { criteria(group) },
      Definition(
        "Risk för återfall", prose: "\(group.riskOfRelapse ? "Ja" : "Nej"). \(group.riskReason)"),
      Definition(
        "Motiverad", prose: "\(group.motivated ? "Ja" : "Nej"). \(group.motivationReason)"),
      Definition(
        "Skyddsfaktorer",
        prose: group.protectiveFactors.isBlank ? "Ingen antecknad" : group.protectiveFactors),
    ])
    if let entry { p(entry.signature(scene.dates), class: "meta") }
  }

  private func criteria(_ group: TargetGroup) -> Markup {
    let met = scene.programme.criteria.filter { group.criteria.contains($0.code) }
    if met.isEmpty { return Markup("Inget är uppfyllt") }
    return ul { for criterion in met { li(criterion.text) } }
  }
}

/// Social services and the police, each with its own answer.
struct SuitabilityPart: Component {
  private let scene: FileScene
  private let file: CaseFile

  init(_ scene: FileScene, _ file: CaseFile) {
    self.scene = scene
    self.file = file
  }

  var markup: Markup {
    SectionHead("Passar SIG?")
    part(.socialServices, "Socialtjänstens bedömning", waiting: "Görs här, före sammanfattningen.")
    part(
      .police, "Polisens bedömning",
      waiting: file.hasConsentWithPolice(scene.directory, at: scene.now)
        ? "Hämtas in före beslutet. Polisen kan också svara själv."
        : "Polisen frågas först när det finns samtycke.")
  }

  private func part(_ by: AgencyKind, _ heading: String, waiting: String) -> Markup {
    let answer = file.investigation.suitability[by]
    let link = scene.step(.recordSuitability, ("by", by.rawValue))
    return div(class: "answer-part") {
      div(class: "life-area-head") {
        h3(heading)
        ChangeLink(answer == nil ? "Bedöm" : "Ändra", heading, link)
      }
      if let answer {
        p {
          answer.body.suitable ? Mark(.done, "SIG passar") : Mark(.stopped, "SIG passar inte")
        }
        p(answer.body.reason, class: "keep-lines")
        if let entry = entry(by) { p(entry.signature(scene.dates), class: "meta") }
      } else {
        p { Mark(.remaining, "Inte bedömt än") }
        p(waiting, class: "meta")
      }
    }
  }

  private func entry(_ by: AgencyKind) -> Entry? {
    file.lastEntry { body in
      if case .investigation(.suitability(let suitability)) = body {
        suitability.by == by
      } else {
        false
      }
    }
  }
}

/// Whether there are children near the person (R-CHI-01).
struct ChildrenPart: Component {
  private let scene: FileScene
  private let file: CaseFile

  init(_ scene: FileScene, _ file: CaseFile) {
    self.scene = scene
    self.file = file
  }

  var markup: Markup {
    let link = scene.step(.recordChildren)
    if let children = file.investigation.children {
      SectionHead("Barn nära personen") { ChangeLink("Ändra", "barn nära personen", link) }
      p(children.has ? "Ja." : "Nej, inga barn nära personen.")
      if !children.notes.isBlank { p(children.notes, class: "keep-lines") }
    } else {
      SectionHead("Barn nära personen")
      p("Har personen barn, yngre syskon eller andra barn nära sig? Det är inte antecknat.", class: "meta")
      ButtonRow { StepButton("Anteckna om barn", link) }
    }
  }
}
