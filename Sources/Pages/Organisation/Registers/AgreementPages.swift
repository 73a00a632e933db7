import Access
import Domain
import HTML

extension RegisterPages {
  /// R-ORG-08, R-ORG-09: the agreements, those that hold first.
  public static func agreements(_ scene: RegisterScene) -> Markup {
    page(scene, .agreements) {
      if let link = scene.step(.keepAgreement) {
        ButtonLink("Skriv in en överenskommelse", link, icon: .plus)
      }
    } content: {
      let records = scene.records(.agreements)
      let holding = records.filter { $0.agreement?.holds(on: scene.today) == true }
      let others = records.filter { $0.agreement?.holds(on: scene.today) == false }
      if records.isEmpty {
        EmptyState(
          .table, "Ingen överenskommelse är inskriven",
          "En skriftlig överenskommelse gör det tydligt vem som ansvarar för vad.")
      }
      if !holding.isEmpty { RowList(holding.map { row(scene, $0) }) }
      if !others.isEmpty {
        SectionHead("Gäller inte i dag")
        RowList(others.map { row(scene, $0) })
      }
    }
  }

  private static func row(_ scene: RegisterScene, _ record: RegisterRecord) -> Row {
    guard let agreement = record.agreement else { return Row(nil, "") }
    let ends = scene.endsSoon(agreement.through)
    return Row(
      agreement.holds(on: scene.today) ? (ends ? .endingSoon : .done) : .takenBack, agreement.name,
      meta: scene.whose(record) + scene.validity(agreement.from, agreement.through),
      aside: agreement.through.map { scene.dates.relative($0) }, warns: ends
    ) {
      DefinitionList(
        [
          Definition(
            "Parter",
            (agreement.parties.map(\.name) + (agreement.others.isBlank ? [] : [agreement.others]))
              .joined(separator: ", "))
        ]
          + Definition.written([
            ("Vem ansvarar för vad", agreement.clarifies), ("Handlingsplan", agreement.actionPlan),
            ("Följs upp", agreement.followUp.map { scene.dates.full($0) } ?? ""),
            ("Finns", agreement.kept),
          ]))
      scene.change(.keepAgreement, record, agreement.name)
    }
  }

  public static func keepAgreement(_ scene: RegisterScene, _ state: FormState) -> Markup {
    form(
      scene, .keepAgreement, "Överenskommelse", "Skriv inget om enskilda personer.", state, submit: "Spara"
    ) {
      scene.hidden(.agreements)
      TextField("name", "Vad heter den?", state)
      CheckboxField(
        "parties", "Vilka är parter?", state,
        scene.directory.parties(besides: scene.author.agency, on: scene.today).map {
          Choice($0.id.text, $0.name, hint: $0.area)
        })
      TextField(
        "others", "Andra parter", state, hint: "Sådana som inte finns i listan, till exempel regionen.",
        required: false)
      FieldRow {
        DayField("from", "Gäller från", state)
        DayField("through", "Till och med", state, hint: "Tomt för tills vidare.", required: false)
      }
      LongTextField("clarifies", "Vem ansvarar för vad?", state, required: false)
      LongTextField("actionPlan", "Handlingsplan", state, required: false)
      DayField("followUp", "När följs den upp?", state, required: false)
      TextField(
        "kept", "Var finns den undertecknade?", state, hint: "Till exempel diarienumret.", required: false)
    }
  }
}

extension RegisterRecord {
  var agreement: Agreement? { if case .agreement(let body) = entry { body } else { nil } }
}

extension Definition {
  /// Only what somebody has written.
  static func written(_ items: [(String, String)]) -> [Definition] {
    items.filter { !$0.1.isBlank }.map { Definition($0.0, prose: $0.1) }
  }
}

extension RegisterScene {
  /// "Gäller från 1 januari 2026 till 31 december 2027."
  func validity(_ from: Day, _ through: Day?) -> String {
    let end = through.map { " till och med \(dates.full($0))" } ?? ", tills vidare"
    return "\(today < from ? "Börjar gälla" : "Gäller från") \(dates.full(from))\(end)."
  }

  /// Whether a last day is near enough to be pointed out, or past.
  func endsSoon(_ day: Day?) -> Bool {
    day.map { $0 <= today.adding(days: directory.remindDays(on: today)) } ?? false
  }

  /// The unit of a record, for a reader over many units.
  func whose(_ record: RegisterRecord) -> String {
    record.unit == author.agency ? "" : "\(directory.agency(record.unit)?.name ?? "En enhet"). "
  }

  /// The way to change a record of one's own unit.
  @HTMLBuilder func change(_ act: RegisterActKind, _ record: RegisterRecord, _ what: String) -> Markup {
    if record.unit == author.agency, let link = step(act, record: record.id) {
      p { ChangeLink("Ändra", what, link) }
    }
  }

  /// The record that a form changes, so that it comes back with it.
  @HTMLBuilder func hidden(_ book: RegisterBook) -> Markup {
    if let record = record(book) { input(.hidden, .name("record"), .value(record.id.text)) }
  }

  /// Those who work at the viewer's own unit today.
  func colleagues(_ role: Role? = nil) -> [Author] {
    directory.staff(of: author.agency, role: role, on: today).filter { $0.role != .logReviewer }
  }
}
