import Access
import Domain
import HTML

/// Relatives and key persons, what the person has said about each, and who has been told of support.
struct RelativesPart: Component {
  private let scene: FileScene
  private let file: CaseFile

  init(_ scene: FileScene, _ file: CaseFile) {
    self.scene = scene
    self.file = file
  }

  var markup: Markup {
    let relatives = file.investigation.around.relatives.filter(\.body.isNear)
    section(class: "relatives", .id("anhoriga")) {
      SectionHead("Anhöriga och nyckelpersoner")
      if relatives.isEmpty {
        p(
          "Ingen är antecknad. Anhöriga motiverar ofta, och kan själva behöva stöd.", class: "meta")
      } else {
        RowList(relatives.map(row))
        p("Inget om de anhöriga lämnas till någon annan av sig självt.", class: "meta")
      }
      ButtonRow { StepButton("Lägg till en anhörig", scene.step(.recordRelative), icon: .plus) }
    }
  }

  private func row(_ relative: AroundState.Relative) -> Row {
    let body = relative.body
    return Row(relative.linked == nil ? .remaining : .done, body.name, meta: meta(body)) {
      if !body.words.isBlank { p(body.words, class: "keep-lines") }
      p("Får veta: \(body.mayBeTold.name.lowercased()). Får vara med: \(body.mayTakePart.name.lowercased()).")
      p(told(relative), class: "keep-lines")
      ChangeLink("Ändra", body.name, scene.step(.recordRelative, ("corrects", String(relative.sequence))))
      " "
      ChangeLink(
        "Informerad om stöd", body.name, scene.step(.linkRelative, ("row", String(relative.sequence))))
    }
  }

  private func meta(_ body: RelativeNear) -> String {
    var parts = [body.relation]
    if body.isMotivating { parts.append("motiverar personen") }
    if body.isInNetwork { parts.append("med i det privata nätverket") }
    if body.needsSupport { parts.append("kan behöva stöd") }
    return listed(parts).asSentence + "."
  }

  private func told(_ relative: AroundState.Relative) -> String {
    guard let linked = relative.linked else { return "Har inte fått veta om stöd till anhöriga än." }
    let codes = scene.programme.interventions?.relativeSupport ?? []
    let places = [codes.first { $0.code == linked.body.to }?.text ?? linked.body.to, linked.body.place]
      .filter { !$0.isBlank }
    let onward = places.isEmpty ? "" : " Länkad till \(listed(places))."
    return "Informerad \(scene.dates.full(linked.on)) av \(linked.by): \(linked.body.told)\(onward)"
  }
}
