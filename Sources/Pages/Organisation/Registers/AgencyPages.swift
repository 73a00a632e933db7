import Access
import Domain
import HTML

extension RegisterPages {
  /// R-ORG-12, R-ORG-13: units and actors over time.
  public static func agencies(_ scene: RegisterScene) -> Markup {
    page(scene, .agencies) {
      if let link = scene.step(.keepAgency) {
        ButtonLink("Lägg till en enhet eller aktör", link, icon: .plus)
      }
    } content: {
      let all = scene.directory.agencies.values.sorted { ($0.name, $0.id) < ($1.name, $1.id) }
      for kind in AgencyKind.allCases {
        let found = all.filter { $0.kind == kind && $0.validTo == nil }
        if !found.isEmpty {
          SectionHead(kind.choiceName)
          RowList(found.map { row(scene, $0) })
        }
      }
      let ended = all.filter { $0.validTo != nil }
      if !ended.isEmpty {
        SectionHead("Har upphört")
        RowList(
          ended.map { agency in
            let successor = agency.successor.flatMap(scene.directory.agency)?.name
            return Row(
              .takenBack, agency.name,
              meta: (agency.validTo.map { "Upphörde \(scene.dates.full($0)). " } ?? "")
                + (successor.map { "Gick upp i \($0)." } ?? ""))
          })
      }
    }
  }

  private static func row(_ scene: RegisterScene, _ agency: Agency) -> Row {
    let staff = scene.directory.staff(of: agency.id, on: scene.today).filter { $0.role.isStaff }.count
    let owned = scene.figures.owned[agency.id] ?? 0
    let cases =
      agency.kind == .socialServices ? ", \(Numbers.count(owned, "öppet ärende", "öppna ärenden"))" : ""
    return Row(
      nil, agency.name,
      meta: "\(agency.area). \(Numbers.count(staff, "uppdrag", "uppdrag"))\(cases)."
    ) {
      if let link = scene.step(.keepAgency) {
        p {
          ChangeLink("Byt namn eller område", agency.name, link.adding("agency", agency.id.text))
          " "
          ChangeLink(
            "Slå ihop med en annan", agency.name,
            Links.register(.mergeAgency).adding("agency", agency.id.text))
        }
      }
    }
  }

  public static func keepAgency(_ scene: RegisterScene, _ state: FormState) -> Markup {
    let known = AgencyID(state.value("agency")).flatMap(scene.directory.agency)
    return form(
      scene, .keepAgency, known.map { "Ändra \($0.name)" } ?? "Ny enhet eller aktör",
      known == nil
        ? nil : "Det nya namnet gäller från i dag. Det som redan står i akter behåller namnet som det var.",
      state, submit: "Spara"
    ) {
      if let known {
        input(.hidden, .name("agency"), .value(known.id.text))
        input(.hidden, .name("kind"), .value(known.kind.rawValue))
        input(.hidden, .name("from"), .value(known.validFrom.description))
      }
      TextField("name", "Vad heter den?", state)
      TextField("area", "Vilket område?", state)
      if known == nil {
        SelectField(
          "kind", "Vad är det?", state, AgencyKind.allCases.map { Choice($0.rawValue, $0.choiceName) })
        DayField("from", "Från vilken dag?", state)
      }
    }
  }

  /// What it comes to is told before it is done.
  public static func mergeAgency(_ scene: RegisterScene, _ state: FormState) -> Markup {
    let old = AgencyID(state.value("agency")).flatMap(scene.directory.agency)
    return form(
      scene, .mergeAgency, old.map { "Slå ihop \($0.name) med en annan" } ?? "Slå ihop två",
      "Den ena upphör i dag och pekar på den andra. Det går inte att ångra.", state, submit: "Slå ihop"
    ) {
      if let old {
        input(.hidden, .name("agency"), .value(old.id.text))
        consequence(scene, old)
      } else {
        SelectField("agency", "Vilken upphör?", state, scene.mergeable(nil))
      }
      SelectField("successor", "Vilken går den upp i?", state, scene.mergeable(old))
      Checkbox("confirms", "Jag har läst vad det betyder.", state)
    }
  }

  @HTMLBuilder private static func consequence(_ scene: RegisterScene, _ old: Agency) -> Markup {
    let consequence = scene.directory.consequence(ofEnding: old.id, scene.figures, on: scene.today)
    DefinitionList([
      Definition("Öppna ärenden som den äger", String(consequence.owned)),
      Definition("Öppna ärenden där den är part", String(consequence.takesPartIn)),
      Definition("Uppdrag som tar slut i dag", String(consequence.assignments)),
    ])
    if consequence.mayBeDone {
      p("Avslutade akter står kvar hos \(old.name), under det namnet.", class: "meta")
    } else {
      ReminderBox(
        "Det går inte än. Först behöver de öppna ärendena avslutas, eller få nya samtycken mot efterträdaren.",
        source: "Ett samtycke gäller den part som personen sa ja till.")
    }
  }
}

extension RegisterScene {
  /// What one can go up into, or end: of the same kind, and there today.
  fileprivate func mergeable(_ old: Agency?) -> [Choice] {
    directory.agencies.values
      .filter { $0.validTo == nil && $0.id != old?.id && (old == nil || $0.kind == old?.kind) }
      .sorted { ($0.name, $0.id) < ($1.name, $1.id) }
      .map { Choice($0.id.text, "\($0.name), \($0.kind.choiceName.uncapitalised)") }
  }
}
