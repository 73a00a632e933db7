import Access
import Domain
import HTML

extension RegisterPages {
  /// R-ROL-10: who works where, as what, under which title, from and until when. Never a person of a case.
  public static func assignments(_ scene: RegisterScene) -> Markup {
    page(scene, .assignments) {
      if let link = scene.step(.giveAssignment) { ButtonLink("Ge ett uppdrag", link, icon: .plus) }
    } content: {
      let yesterday = scene.today.adding(days: -1)
      let all = scene.directory.assignments.values.filter(\.role.isStaff)
      let places = scene.directory.agencies.values.sorted { ($0.name, $0.id) < ($1.name, $1.id) }
      for place in places {
        let here = all.filter { $0.agency == place.id && ($0.validTo.map { yesterday < $0 } ?? true) }
        if !here.isEmpty {
          SectionHead(place.name)
          RowList(here.sorted(by: scene.byName).map { row(scene, $0) })
        }
      }
      let ended = all.filter { $0.validTo.map { $0 <= yesterday } ?? false }
      if !ended.isEmpty {
        SectionHead("Har slutat")
        RowList(ended.sorted(by: scene.byName).map { row(scene, $0, ended: true) })
      }
    }
  }

  private static func row(_ scene: RegisterScene, _ assignment: Assignment, ended: Bool = false) -> Row {
    let name = scene.directory.principals[assignment.principal]?.name ?? "Någon"
    let place = ended ? "\(scene.directory.agency(assignment.agency)?.name ?? ""). " : ""
    return Row(
      ended ? .takenBack : nil, "\(name), \(assignment.title)",
      meta:
        "\(place)Roll: \(assignment.role.choiceName). \(scene.validity(assignment.validFrom, assignment.validTo))"
    ) {
      if !ended, assignment.principal != scene.author.principal, let link = scene.step(.changeAssignment) {
        p {
          ChangeLink(
            "Byt titel eller sista dag", name, link.adding("assignment", assignment.id.text))
        }
      }
    }
  }

  public static func giveAssignment(_ scene: RegisterScene, _ state: FormState) -> Markup {
    form(
      scene, .giveAssignment, "Ge ett uppdrag",
      "Rollen säger vad personen får göra. Titeln är vad den kallas.", state, submit: "Ge uppdraget"
    ) {
      SelectField(
        "principal", "Vem?", state, scene.knownStaff, empty: "Någon ny",
        hint: "Välj i listan, eller skriv ett namn.",
        required: false)
      TextField("name", "Namn på någon ny", state, required: false)
      SelectField(
        "agency", "Var?", state,
        scene.directory.agencies.values.filter { $0.validTo == nil }
          .sorted { ($0.name, $0.id) < ($1.name, $1.id) }
          .map { Choice($0.id.text, "\($0.name), \($0.kind.choiceName.uncapitalised)") })
      SelectField(
        "role", "Roll", state, Role.allCases.filter(\.isStaff).map { Choice($0.rawValue, $0.choiceName) })
      TextField("title", "Titel", state, hint: "Till exempel SIG-lots eller samordnare.")
      FieldRow {
        DayField("from", "Från", state)
        DayField("through", "Till och med", state, hint: "Tomt för tills vidare.", required: false)
      }
    }
  }

  public static func changeAssignment(_ scene: RegisterScene, _ state: FormState) -> Markup {
    let known = AssignmentID(state.value("assignment")).flatMap { scene.directory.assignments[$0] }
      .flatMap { $0.role.isStaff ? $0 : nil }
    let name = known.flatMap { scene.directory.principals[$0.principal]?.name }
    return form(
      scene, .changeAssignment, name.map { "Uppdraget för \($0)" } ?? "Ändra ett uppdrag",
      "Efter sista dagen har personen ingen åtkomst. Är personen lots lämnas ärendena över först.", state,
      submit: "Spara"
    ) {
      div(class: "field", .id("f-assignment"), .tabindex(-1)) {
        if let known {
          input(.hidden, .name("assignment"), .value(known.id.text))
          DefinitionList([
            Definition("Var", scene.directory.agency(known.agency)?.name ?? ""),
            Definition("Roll", known.role.choiceName),
            Definition("Från", scene.dates.full(known.validFrom)),
          ])
        } else {
          p("Välj först ett uppdrag i listan.")
        }
      }
      TextField("title", "Titel", state)
      DayField(
        "through", "Sista dag", state, hint: "Välj gårdagen för att rätten ska upphöra nu.", required: false)
    }
  }
}

extension RegisterScene {
  fileprivate func byName(_ left: Assignment, _ right: Assignment) -> Bool {
    let names = (
      directory.principals[left.principal]?.name ?? "", directory.principals[right.principal]?.name ?? ""
    )
    return (names.0, left.id) < (names.1, right.id)
  }

  /// Those who work somewhere; nobody who is a person of a case or a guardian, and never oneself.
  fileprivate var knownStaff: [Choice] {
    directory.principals.values.filter { directory.isStaff($0.id) && $0.id != author.principal }
      .sorted { ($0.name, $0.id) < ($1.name, $1.id) }
      .map { principal in
        let places = directory.assignments.values.filter { $0.principal == principal.id }
          .compactMap { directory.agency($0.agency)?.name }
        return Choice(principal.id.text, "\(principal.name), \(Set(places).sorted().joined(separator: ", "))")
      }
  }
}

extension Role {
  var choiceName: String {
    switch self {
    case .lots: "Lots"
    case .socialSecretary: "Socialsekreterare"
    case .workLeader: "Arbetsledare"
    case .externalActor: "Kontaktperson hos en aktör"
    case .person: "Personen själv"
    case .guardian: "Vårdnadshavare"
    case .management: "Ledning"
    case .logReviewer: "Logggranskare"
    case .administrator: "Administratör"
    }
  }
}
