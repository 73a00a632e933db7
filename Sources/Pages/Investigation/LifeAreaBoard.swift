import Access
import Domain
import HTML

/// The seven life areas side by side, the person's own words first.
struct LifeAreaBoard: Component {
  private let scene: FileScene
  private let file: CaseFile

  init(_ scene: FileScene, _ file: CaseFile) {
    self.scene = scene
    self.file = file
  }

  var markup: Markup {
    SectionHead("Sju livsområden") {
      "\(file.investigation.lifeAreas.count) av \(LifeArea.allCases.count) kartlagda"
    }
    div(class: "life-areas") {
      for area in LifeArea.allCases { article(of: area) }
    }
    ButtonRow { ConcernLink(scene, .lifeArea) }
  }

  private func article(of area: LifeArea) -> Markup {
    let recorded = file.investigation.lifeAreas[area]
    let link = scene.step(.recordLifeArea, ("area", area.rawValue))
    return HTML.article(class: "life-area", .ariaLabelledBy("area-" + area.rawValue)) {
      div(class: "life-area-head") {
        h3(area.name, .id("area-" + area.rawValue))
        ChangeLink(recorded == nil ? "Kartlägg" : "Ändra", area.name, link)
      }
      if let recorded { content(recorded) } else { Mark(.remaining, "Inte kartlagt än") }
    }
  }

  @HTMLBuilder private func content(_ recorded: InvestigationState.RecordedArea) -> Markup {
    let notes = recorded.notes
    if !notes.ownWords.isBlank { p(notes.ownWords, class: "quote keep-lines") }
    DefinitionList(
      [
        ("Uppgifter", notes.facts), ("Utsatt för våld", notes.violence?.own ?? ""),
        ("Har sett våld", notes.violence?.witnessed ?? ""),
        ("Våld mot andra", notes.violence?.towardsOthers ?? ""), ("Bedömning", notes.judgement),
        ("Behov", notes.need), ("Resurser", notes.resources),
      ].filter { !$0.1.isBlank }.map { Definition($0.0, prose: $0.1) })
    p(class: "meta") {
      if !notes.sources.isBlank { "Källa: \(notes.sources). " }
      "\(recorded.by), \(scene.dates.full(recorded.on))"
    }
  }
}
