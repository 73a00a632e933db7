import Access
import Domain
import HTML

/// Needs that nothing meets yet, each with the two ways on (R-ROL-08).
struct UnmetNeedsPart: Component {
  private let scene: FileScene
  private let needs: [UnmetNeed]

  init(_ scene: FileScene, _ file: CaseFile) {
    self.scene = scene
    needs = file.closing.closed == nil && file.investigation.conclusion != nil ? file.unmetNeeds : []
  }

  var markup: Markup {
    if !needs.isEmpty {
      section(class: "unmet-needs") {
        SectionHead("Behov utan insats")
        RowList(needs.map(row))
      }
    }
  }

  private func row(_ need: UnmetNeed) -> Row {
    Row(.reminder, need.area.name, meta: need.asks?.sentence ?? need.words) {
      " "
      ChangeLink(
        "Anteckna insats", need.area.name, scene.step(.recordIntervention, ("omrade", need.area.rawValue)))
      " "
      ChangeLink("Ingen insats nu", need.area.name, scene.step(.settleNeed, ("area", need.area.rawValue)))
    }
  }
}
