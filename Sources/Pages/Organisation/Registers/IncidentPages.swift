import Access
import Domain
import HTML

extension RegisterPages {
  /// R-SAF-05: threats and violence at work. What happened is read by the leader and by the one who wrote.
  public static func incidents(_ scene: RegisterScene) -> Markup {
    page(scene, .incidents) {
      if let link = scene.step(.reportIncident) { ButtonLink("Anteckna en händelse", link, icon: .plus) }
    } content: {
      if let counts = scene.incidents { tally(scene, counts) }
      if scene.books[.incidents] != nil {
        let records = scene.records(.incidents)
        if records.isEmpty {
          EmptyState(
            .shield, "Inget är antecknat",
            "Hot, våld, otillåten påverkan och trakasserier i arbetet antecknas här, skilt från varje akt. Chefen följer upp."
          )
        } else {
          SectionHead(scene.offers(.followUpIncident) ? "Händelser på enheten" : "Det du har antecknat")
          RowList(records.map { row(scene, $0) })
        }
      }
    }
  }

  @HTMLBuilder private static func tally(
    _ scene: RegisterScene, _ counts: VisibleIncidentCounts
  ) -> Markup {
    let units = counts.counts.keys.sorted {
      (scene.directory.agency($0)?.name ?? "") < (scene.directory.agency($1)?.name ?? "")
    }
    SectionHead("Antal \(counts.year)")
    if units.isEmpty {
      p("Ingen händelse är antecknad i år.", class: "meta")
    } else {
      DataTable(
        "Händelser \(counts.year)",
        [Column("Enhet", isHead: true)] + Incident.Kind.allCases.map { Column($0.name, .number) },
        units.map { unit in
          TableRow(
            words: [scene.directory.agency(unit)?.name ?? "En enhet"]
              + Incident.Kind.allCases.map { String(counts.counts[unit]?[$0] ?? 0) })
        })
    }
  }

  private static func row(_ scene: RegisterScene, _ record: RegisterRecord) -> Row {
    guard let incident = record.incident else { return Row(nil, "") }
    let open = incident.followUp?.done != true
    let first = scene.books[.incidents]?.history[record.id]?.last ?? record
    return Row(
      open ? .reminder : .done, "\(incident.kind.name), \(incident.place)",
      meta: "\(scene.dates.full(incident.on)). Skrivet av \(scene.signature(first))",
      aside: open ? (incident.followUp == nil ? "inte uppföljd" : "följs upp") : "klar", warns: open
    ) {
      DefinitionList(
        Definition.written([
          ("Vad som hände", incident.what), ("Gjordes direkt", incident.measures),
          ("Utrett", incident.followUp?.investigated ?? ""), ("Åtgärder", incident.followUp?.measures ?? ""),
          ("Uppföljt", incident.followUp.map { scene.dates.full($0.on) } ?? ""),
        ]))
      if let link = scene.step(.followUpIncident, record: record.id) {
        p { ChangeLink("Följ upp", "\(incident.kind.name), \(incident.place)", link) }
      }
      if incident.followUp == nil, record.by == scene.author.principal {
        scene.change(.reportIncident, record, incident.place)
      }
    }
  }

  public static func reportIncident(_ scene: RegisterScene, _ state: FormState) -> Markup {
    form(
      scene, .reportIncident, "Hot och våld i arbetet",
      "Bara du och din chef läser det. Skriv inte vem i en akt det gällde; är någon i fara, ring 112 först.",
      state, submit: "Spara"
    ) {
      scene.hidden(.incidents)
      DayField("on", "Vilken dag?", state)
      RadioField("kind", "Vad var det?", state, Incident.Kind.allCases.map { Choice($0.rawValue, $0.name) })
      TextField("place", "Var?", state, hint: "Till exempel på kontoret, i telefon eller i en trappuppgång.")
      LongTextField("what", "Vad hände?", state)
      LongTextField("measures", "Vad gjordes direkt?", state, required: false)
    }
  }

  public static func followUpIncident(_ scene: RegisterScene, _ state: FormState) -> Markup {
    let known = scene.record(.incidents)
    return form(
      scene, .followUpIncident, "Följ upp en händelse", "Den som skrev läser vad du gör åt det.", state,
      submit: "Spara uppföljningen"
    ) {
      div(class: "field", .id("f-record"), .tabindex(-1)) {
        if let known, let incident = known.incident {
          input(.hidden, .name("record"), .value(known.id.text))
          DefinitionList(
            Definition.written([
              ("Händelse", "\(incident.kind.name), \(incident.place), \(scene.dates.full(incident.on))"),
              ("Vad som hände", incident.what), ("Gjordes direkt", incident.measures),
            ]))
        } else {
          p("Välj först en händelse i listan.")
        }
      }
      LongTextField("investigated", "Vad har ni kommit fram till?", state)
      LongTextField("measures", "Vad gör ni för att det inte ska hända igen?", state)
      Checkbox("done", "Det är klart. Inget mer behöver göras.", state)
    }
  }
}

extension Incident.Kind {
  var name: String {
    switch self {
    case .threat: "Hot"
    case .violence: "Våld"
    case .undueInfluence: "Otillåten påverkan"
    case .harassment: "Trakasserier"
    }
  }
}
