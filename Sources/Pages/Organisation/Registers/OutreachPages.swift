import Access
import Domain
import HTML

extension RegisterPages {
  /// R-INT-03: the log of outreach, the newest first.
  public static func outreach(_ scene: RegisterScene) -> Markup {
    page(scene, .outreach) {
      if let link = scene.step(.logOutreach) { ButtonLink("Skriv en anteckning", link, icon: .plus) }
    } content: {
      let records = scene.records(.outreach)
      if records.isEmpty {
        EmptyState(
          .door, "Inget är antecknat än",
          "Besök på häkten, anstalter och skolor och samtal på stan antecknas här, utan namn.")
      } else {
        DataTable(
          "Uppsökande arbete",
          [
            Column("Dag", sort: .descending), Column("Vad", isHead: true), Column("Var"),
            Column("För vilka"), Column("Nådda", .number), Column("Skrivet av"),
          ], records.map { row(scene, $0) })
      }
    }
  }

  private static func row(_ scene: RegisterScene, _ record: RegisterRecord) -> TableRow {
    guard case .outreach(let outreach) = record.entry else { return TableRow([]) }
    let isOwn = record.unit == scene.author.agency
    return TableRow([
      Markup(scene.dates.full(outreach.on)),
      Markup {
        outreach.activity
        if !outreach.notes.isBlank { span(outreach.notes, class: "meta keep-lines look-unit") }
      },
      Markup(outreach.place), Markup(outreach.audience),
      Markup(outreach.reached.map { String($0) } ?? ""),
      Markup {
        scene.signature(record)
        if scene.books[.outreach]?.history[record.id]?.isEmpty == false { " (ändrad)" }
        if isOwn, let link = scene.step(.logOutreach, record: record.id) {
          " "
          ChangeLink("Ändra", outreach.activity, link)
        }
      },
    ])
  }

  public static func logOutreach(_ scene: RegisterScene, _ state: FormState) -> Markup {
    form(
      scene, .logOutreach, "Uppsökande arbete", "Skriv inget om enskilda personer.", state, submit: "Spara"
    ) {
      if let record = scene.record(.outreach) {
        input(.hidden, .name("record"), .value(record.id.text))
      }
      DayField("on", "Vilken dag?", state)
      TextField("activity", "Vad gjorde ni?", state, hint: "Till exempel besök, samtal eller information.")
      TextField("place", "Var?", state, hint: "Till exempel häktet, en anstalt eller torget.")
      TextField("audience", "För vilka?", state, hint: "En grupp, aldrig en person.")
      TextField("reached", "Ungefär hur många?", state, required: false, kind: .digits, width: .short)
      LongTextField("notes", "Mer att säga", state, required: false)
    }
  }
}
