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
        RowList(ended.map { Row(.takenBack, $0.name, meta: fate(of: $0, scene)) })
      }
    }
  }

  private static func fate(of agency: Agency, _ scene: RegisterScene) -> String {
    let last = agency.validTo.map { "Sista dagen \(scene.dates.full($0)). " } ?? ""
    guard let successor = agency.successor.flatMap(scene.directory.agency)?.name else { return last }
    return last
      + (agency.carries == true
        ? "\(successor) tog över, med ärenden och samtycken."
        : "\(successor) tog över, utan ärenden och samtycken.")
  }

  private static func row(_ scene: RegisterScene, _ agency: Agency) -> Row {
    let staff = scene.directory.staff(of: agency.id, on: scene.today).filter { $0.role.isStaff }.count
    let owned = scene.figures.owned[agency.id] ?? 0
    let cases =
      agency.kind == .socialServices ? ", \(Numbers.count(owned, "öppet ärende", "öppna ärenden"))" : ""
    return Row(
      nil, agency.name,
      meta:
        "\(agency.area). \(agency.authority.map { $0 + ". " } ?? "")\(Numbers.count(staff, "uppdrag", "uppdrag"))\(cases)."
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
      TextField(
        "authority", "Vilken myndighet hör den till?", state,
        hint:
          "Nämnden, regionen eller den statliga myndigheten. Två som hör till samma kan gå samman med sina ärenden."
      )
      if known == nil {
        SelectField(
          "kind", "Vad är det?", state, AgencyKind.allCases.map { Choice($0.rawValue, $0.choiceName) })
        DayField("from", "Från vilken dag?", state)
      }
    }
  }
}
