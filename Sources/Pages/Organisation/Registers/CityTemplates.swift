import Access
import Domain
import HTML

/// What the city has given to all its units, with the way to begin one's own from it.
struct CityTemplates: Component {
  private let scene: RegisterScene
  private let records: [RegisterRecord]

  init(_ scene: RegisterScene) {
    self.scene = scene
    records = scene.records(.templates)
  }

  var markup: Markup {
    if !records.isEmpty || scene.offers(.keepTemplate) {
      SectionHead("Mallar från staden")
      if records.isEmpty {
        p("Ingen mall är skriven än.", class: "meta")
      } else {
        RowList(records.map(row))
      }
    }
  }

  private func row(_ record: RegisterRecord) -> Row {
    guard let template = record.template else { return Row(nil, "") }
    return Row(
      template.holds(on: scene.today) ? .done : .takenBack, template.name,
      meta: "\(template.kind.name). " + scene.validity(template.from, template.through)
    ) {
      DefinitionList(
        Definition.written([
          ("Vad det säger", template.text), ("Mål och handlingsplan", template.plan),
          ("Finns", template.kept),
        ]))
      if let link = scene.step(.keepDocument) {
        p { ChangeLink("Utgå från mallen", template.name, link.adding("template", record.id.text)) }
      }
      scene.change(.keepTemplate, record, template.name)
    }
  }
}

extension RegisterRecord {
  public var template: LocalDocument? { if case .template(let body) = entry { body } else { nil } }
}

extension RegisterScene {
  /// The template that a document is begun from.
  public var template: LocalDocument? {
    guard let id = asked["template"]?.first.flatMap({ RecordID($0) }) else { return nil }
    return records(.templates).first { $0.id == id }?.template
  }
}
