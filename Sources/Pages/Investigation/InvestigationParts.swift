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
    DefinitionList(
      [
        Definition("Kriterier") { criteria(group) },
        Definition(
          "Risk för återfall", prose: "\(group.riskOfRelapse ? "Ja" : "Nej"). \(group.riskReason)"),
        Definition(
          "Motiverad", prose: "\(group.motivated ? "Ja" : "Nej"). \(group.motivationReason)"),
        Definition(
          "Skyddsfaktorer",
          prose: group.protectiveFactors.isBlank ? "Ingen antecknad" : group.protectiveFactors),
      ] + besides(group))
    if let entry { p(entry.signature(scene.dates), class: "meta") }
  }

  /// The version that it was judged by.
  private var programme: Programme {
    scene.programme(at: file.investigation.targetGroupSequence, of: file)
  }

  private func besides(_ group: TargetGroup) -> [Definition] {
    group.besides.map { besides in
      TargetGroupBesides(besides, programme).rows.map { Definition($0.label, prose: $0.words) }
    } ?? []
  }

  private func criteria(_ group: TargetGroup) -> Markup {
    let met = programme.criteria.filter { group.criteria.contains($0.code) }
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
    coordination
  }

  /// The third of the three conditions, with who and when (R-TGT-06).
  private var coordination: Markup {
    let conclusion = file.investigation.conclusion
    return div(class: "answer-part") {
      div(class: "life-area-head") {
        h3("Behovet av samordnat stöd")
        ChangeLink(
          conclusion == nil ? "Bedöm" : "Ändra", "behovet av samordnat stöd",
          scene.step(.concludeInvestigation))
      }
      if let conclusion {
        p {
          conclusion.needsCoordination
            ? Mark(.done, "Stödet behöver samordnas") : Mark(.stopped, "Stödet behöver inte samordnas")
        }
        p(conclusion.coordinationReason, class: "keep-lines")
        if let entry = file.lastEntry({ if case .investigation(.concluded) = $0 { true } else { false } }) {
          p(entry.signature(scene.dates), class: "meta")
        }
      } else {
        p { Mark(.remaining, "Inte bedömt än") }
        p("Bedöms när utredningen sammanfattas.", class: "meta")
      }
    }
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
